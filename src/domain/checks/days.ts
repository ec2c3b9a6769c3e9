import { isDay } from '../day.ts';
import { type DayPath, type Finding, finding } from '../finding.ts';
import type { Check } from './check.ts';

/** Dates against the calendar, against today, and against each other. */
export const checkDays: Check = ({ dossier, today }) => {
  const { company, letter, powerOfAttorney, visit } = dossier;
  const days: readonly (readonly [DayPath, string | undefined])[] = [
    ['company.deed.date', company.deed?.date],
    ['company.amendment.date', company.amendment?.date],
    ['company.licence.validUntil', company.licence?.validUntil],
    ['letter.date', letter.date],
    ['powerOfAttorney.validUntil', powerOfAttorney.validUntil],
    ['visit.date', visit.date],
  ];
  const valid = new Map(days.flatMap(([path, day]) => (day && isDay(day) ? [[path, day] as const] : [])));
  const letterDay = valid.get('letter.date') ?? today;
  // A visit that has gone by is none: what is handed in now is handed in today.
  const visitDay = [valid.get('visit.date') ?? today, today].sort().at(-1) ?? today;
  const deed = valid.get('company.deed.date');
  const amendment = valid.get('company.amendment.date');
  const lastDeed = [deed, amendment]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const found: Finding[] = days.flatMap(([path, day]) =>
    day && !isDay(day) ? [finding('date-invalid', { path, found: day })] : [],
  );
  for (const path of ['company.deed.date', 'company.amendment.date', 'letter.date'] as const) {
    const day = valid.get(path);
    if (day && day > today) found.push(finding('date-in-future', { path, found: day }));
  }
  if (lastDeed && letterDay < lastDeed)
    found.push(finding('letter-before-deed', { path: 'letter.date', letter: letterDay, deed: lastDeed }));
  if (deed && amendment && amendment < deed) {
    found.push(finding('amendment-before-establishment', { path: 'company.amendment.date', amendment, deed }));
  }
  for (const path of ['company.licence.validUntil', 'powerOfAttorney.validUntil'] as const) {
    const until = valid.get(path);
    if (until && until < visitDay) found.push(finding('paper-expired', { path, until, visit: visitDay }));
  }
  return found;
};
