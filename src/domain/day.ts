/** Days as `YYYY-MM-DD`, without a clock or a time zone. */

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const daysIn = (year: number, month: number): number =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The year of a day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** The month of a day in roman numerals, as letter numbers have it. */
export const romanMonth = (day: string): string => romans[Number(day.slice(5, 7)) - 1] ?? '';

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** `2026-11-23` as "23 November 2026"; anything else stays as it is. */
export const dayInWords = (day: string): string =>
  isDay(day) ? `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day;

const dayLength = 86_400_000;

/** How many days one day is after another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);

/** The day so many days after another. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** The day so many months before another; the last of the month where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const date = Math.min(Number(day.slice(8)), daysIn(year, month));
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * Whether a clock that shows this day may be right: not earlier than a day that has certainly passed, give or take time
 * zones, and not more than ten years after it.
 */
export const mayBeToday = (day: string, surelyCome: string): boolean =>
  isDay(day) && daysBetween(surelyCome, day) >= -1 && daysBetween(surelyCome, day) <= 3653;
