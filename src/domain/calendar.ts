import { daysLater, isDay, weekdayOf } from './day.ts';
import type { Age } from './evidence.ts';
import { oldestDay } from './list-findings.ts';
import { countingLeaves, type LeafPart } from './part.ts';
import type { Report } from './report.ts';
import { weekdays } from './terms.ts';

/** A day that whoever hands in should have in a calendar. */
export type CalendarDay =
  /** The visit; `from` and `until` (`HH:MM`) where the office says when it is open on that day. */
  | { readonly kind: 'visit'; readonly day: string; readonly from?: string; readonly until?: string }
  /** The last day on which a paper still counts, by what the list says of its age. */
  | { readonly kind: 'paper'; readonly day: string; readonly part: LeafPart }
  /** The last day on which the surat kuasa, or a licence, is valid. */
  | {
      readonly kind: 'valid-until';
      readonly day: string;
      readonly path: 'powerOfAttorney.validUntil' | 'company.licence.validUntil';
    };

/**
 * The days of a file that lie ahead, in their order.
 * @param today `YYYY-MM-DD`
 */
export function calendarOf({ dossier, channel, requirements }: Report, today: string): readonly CalendarDay[] {
  const { visit, prepared, powerOfAttorney, company } = dossier;
  const hours = openOn(visit.date ?? '', channel?.hours ?? []);
  const days: CalendarDay[] = [
    ...(visit.date ? [{ kind: 'visit' as const, day: visit.date, ...hours }] : []),
    ...requirements
      .flatMap(({ part }) => countingLeaves(part))
      .flatMap((part): CalendarDay[] => {
        const issued = prepared[part.key]?.issued;
        const { item } = part;
        return issued && isDay(issued) && 'notOlderThan' in item && item.notOlderThan
          ? [{ kind: 'paper', day: lastDay(issued, item.notOlderThan), part }]
          : [];
      }),
    ...untils({
      'powerOfAttorney.validUntil': powerOfAttorney.validUntil,
      'company.licence.validUntil': company.licence?.validUntil,
    }),
  ];
  return days.filter(({ day }) => isDay(day) && day >= today).sort((one, other) => one.day.localeCompare(other.day));
}

type Until = Extract<CalendarDay, { kind: 'valid-until' }>;

const untils = (days: Readonly<Record<Until['path'], string | undefined>>): readonly Until[] =>
  (Object.entries(days) as [Until['path'], string | undefined][]).flatMap(([path, day]) =>
    day ? [{ kind: 'valid-until', day, path }] : [],
  );

/** The hours of a day where the office tells one session, or the first and the last of several. */
function openOn(
  day: string,
  hours: NonNullable<NonNullable<Report['channel']>['hours']>,
): { readonly from?: string; readonly until?: string } {
  if (!isDay(day)) return {};
  const weekday = weekdays[weekdayOf(day)];
  const sessions = hours.filter(({ days }) => days.some((one) => one === weekday));
  const from = sessions.flatMap((one) => one.from ?? []).sort()[0];
  const until = sessions
    .flatMap((one) => one.until ?? [])
    .sort()
    .at(-1);
  return from && until ? { from, until } : {};
}

/** The last day of a visit for which a paper of this day is not too old. */
export function lastDay(issued: string, age: Age): string {
  // A month has 31 days at most, and the end of February reaches to the end of March.
  let day = daysLater(issued, age.unit === 'days' ? age.count : age.count * 31 + 4);
  while (oldestDay(day, age) > issued) day = daysLater(day, -1);
  return day;
}
