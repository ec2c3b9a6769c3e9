import { createEvents, type EventAttributes } from 'ics';
import type { CalendarDay } from '../../domain/calendar.ts';
import { daysLater } from '../../domain/day.ts';

/** A day with its words. */
export interface CalendarEntry {
  readonly day: CalendarDay;
  readonly title: string;
  readonly text: string;
  readonly location?: string;
}

const at = (day: string, time?: string): [number, number, number] | [number, number, number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour, minute] = (time ?? '').split(':').map(Number);
  return time ? [year, month, date, hour ?? 0, minute ?? 0] : [year, month, date];
};

/**
 * So many hours before a day the calendar speaks up: a day, and a week. A day without a time begins at midnight, and is
 * told at nine in the morning. Whole days the library writes as `P1DT`, which is no duration.
 */
const before = { visit: 24, paper: 168, 'valid-until': 168 } as const;
const morning = 9;

/**
 * The entries as a calendar file (RFC 5545): days of the place where it is opened, not of a time zone. The same entries
 * bear the same names, so that a calendar which reads the file again changes them and doubles none.
 * @throws the library's error where an entry is none
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string): string {
  const events = entries.map(({ day, title, text, location }): EventAttributes => {
    const timed = day.kind === 'visit' && day.from && day.until ? day : undefined;
    return {
      uid: `${name}-${day.kind}-${day.kind === 'paper' ? day.part.key : day.kind === 'valid-until' ? day.path : 'day'}@siapberkas`,
      productId: 'siapberkas',
      title,
      description: text,
      ...(location ? { location } : {}),
      start: at(day.day, timed?.from),
      end: timed ? at(day.day, timed.until) : at(daysLater(day.day, 1)),
      startInputType: 'local',
      startOutputType: 'local',
      endInputType: 'local',
      endOutputType: 'local',
      alarms: [
        {
          action: 'display',
          description: title,
          trigger: { hours: before[day.kind] - (timed ? 0 : morning), before: true },
        },
      ],
    };
  });
  const { error, value } = createEvents(events);
  if (error || !value) throw error ?? new TypeError('no calendar was made');
  return value;
}
