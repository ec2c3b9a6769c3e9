import { cleanText } from './clean-text.ts';
import { isDay } from './day.ts';
import { type Dossier, factAt, textAt, visitDay } from './dossier.ts';
import { allPaths, type FieldPath, factOf, peopleTables, sections } from './facts.ts';
import { type DayPath, type Finding, finding } from './finding.ts';
import { isEmail, isNib, isPhone, type NpwpReading, nikProblem, readNpwp, sameEmail } from './identifiers.ts';
import { printableRanges } from './printable-ranges.ts';
import type { ServiceDefinition } from './services/index.ts';

/** What every check is given. */
interface CheckInput {
  /** What of the dossier is in use. */
  readonly dossier: Dossier;
  /** All that was given, in use or not. */
  readonly given: Dossier;
  readonly service: ServiceDefinition;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether any letter is written. */
  readonly onPaper: boolean;
}

export type Check = (input: CheckInput) => readonly Finding[];

type Field = readonly [path: string, text: string | undefined];

/** An NPWP as typed, read with the NIK's own rule for the 16-digit form of individuals. */
export const npwpFrom = (text: string): NpwpReading => readNpwp(text, (digits) => nikProblem(digits) === null);

type Form = NonNullable<ReturnType<typeof factOf>['check']>;

const problemOf: Readonly<Record<Form, (path: string, text: string) => Finding | null>> = {
  npwp: (path, text) => {
    const reading = npwpFrom(text);
    return reading.ok ? null : finding('npwp-invalid', { path, problem: reading.problem, digits: reading.digits });
  },
  nik: (path, text) => {
    const problem = nikProblem(text);
    return problem && finding('nik-invalid', { path, problem });
  },
  nib: (path, text) => (isNib(text) ? null : finding('nib-invalid', { path })),
  email: (path, text) => (isEmail(text) ? null : finding('email-invalid', { path })),
  phone: (path, text) => (isPhone(text) ? null : finding('phone-invalid', { path })),
};

/** Numbers and addresses, each by its own form, wherever one is typed: as a fact, of a director, as printed on a paper. */
export const checkIdentifiers: Check = ({ dossier }) => {
  const typed = (form: Form): Field[] => [
    ...factPathsOf(form).map((path): Field => [path, textAt(dossier, path)]),
    ...(form === 'nik' ? dossier.directors.map(({ nik }, index): Field => [`directors.${index}.nik`, nik]) : []),
    ...(form === 'nik' || form === 'npwp'
      ? Object.entries(dossier.papers).map(([key, paper]): Field => [`papers.${key}.${form}`, paper?.[form]])
      : []),
  ];
  return (['npwp', 'nik', 'nib', 'email', 'phone'] as const).flatMap((form) => each(typed(form), problemOf[form]));
};

const factPathsOf = (form: Form): readonly FieldPath[] => allPaths.filter((path) => factOf(path).check === form);

/** Runs a check over every field that is filled in. */
function each(fields: readonly Field[], check: (path: string, text: string) => Finding | null): Finding[] {
  return fields.flatMap(([path, text]) => {
    const found = text?.trim() ? check(path, text.trim()) : null;
    return found ? [found] : [];
  });
}

/** Parts of the dossier whose words reach a letter. */
const printedParts = [...sections, ...peopleTables, 'additions'] as const;

/** Characters that the letters' font lacks: named, so that nobody gets an empty box on paper. */
export const checkCharacters: Check = ({ dossier, onPaper }) =>
  onPaper ? printedParts.flatMap((part) => inside(dossier[part], part)) : [];

function inside(value: unknown, path: string): Finding[] {
  if (typeof value === 'string') {
    const characters = unprintable(value);
    return characters.length > 0 ? [finding('character-unprintable', { path, characters })] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inside(inner, `${path}.${key}`));
}

/** The characters of a text that cannot be printed, each once; not those that the letters replace or leave out. */
export const unprintable = (text: string): string[] =>
  [...new Set(cleanText(text))].filter((character) => !isPrintable(character.codePointAt(0) ?? 0));

/** Binary search in the ranges that the font covers. */
function isPrintable(point: number): boolean {
  let [low, high] = [0, printableRanges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = printableRanges[middle];
    if (!range) return false;
    if (point < range[0]) high = middle - 1;
    else if (point > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

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
  const handedIn = visitDay(dossier, today);
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
    if (until && until < handedIn) found.push(finding('paper-expired', { path, until, visit: handedIn }));
  }
  return found;
};

/** What is to be changed must change. */
export const checkChanges: Check = ({ dossier, service }) => {
  const { change } = service;
  if (!change) return [];
  const [before, after] = [factAt(dossier, change.from), factAt(dossier, change.to)];
  if (change.to === 'company.npwp') return npwpChange(before, after);
  return before && after && sameEmail(before, after) ? [finding('email-unchanged', { path: 'request.newEmail' })] : [];
};

/**
 * The same number as typed is no change. The old number in 15 digits and the new in 16 are one number in its
 * new form (PMK 112/PMK.03/2022): the central account's "Perbarui Data" may do, so it is a doubt with advice.
 */
function npwpChange(old: string | undefined, current: string | undefined): Finding[] {
  const [before, after] = [npwpFrom(old ?? ''), npwpFrom(current ?? '')];
  if (!before.ok || !after.ok || before.npwp.long !== after.npwp.long) return [];
  const digits = (text: string | undefined): number => (text ?? '').replace(/\D/g, '').length;
  return digits(old) === 15 && digits(current) === 16
    ? [finding('npwp-only-new-form', { path: 'company.npwp' })]
    : [finding('npwp-unchanged', { path: 'company.npwp' })];
}
