import { formatNumber, type NumberPattern, periodOf } from './number-pattern.ts';

/** A number that was given: these few facts stay when everything personal is wiped. */
export interface Given {
  readonly seq: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly number: string;
}

/**
 * The number after those given: one more than the highest of its period, and never one that was given before, whatever
 * pattern it was given under. Pure; to be called where nobody else numbers at the same time.
 */
export function nextNumber(entries: readonly Given[], pattern: NumberPattern, day: string): Given {
  const period = periodOf(pattern, day);
  const taken = new Set(entries.map(({ number }) => number));
  const highest = entries
    .filter((entry) => periodOf(pattern, entry.day) === period)
    .reduce((most, { seq }) => Math.max(most, seq), 0);
  let seq = highest + 1;
  while (taken.has(formatNumber(pattern, seq, day))) seq += 1;
  return { seq, day, number: formatNumber(pattern, seq, day) };
}

/** Running numbers that are missing in the period of a day, for a desk that must account for each. */
export function gapsIn(entries: readonly Given[], pattern: NumberPattern, day: string): readonly number[] {
  const period = periodOf(pattern, day);
  const given = new Set(entries.filter((entry) => periodOf(pattern, entry.day) === period).map(({ seq }) => seq));
  const highest = Math.max(0, ...given);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((seq) => !given.has(seq));
}
