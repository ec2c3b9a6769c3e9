import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatNumber,
  type NumberPattern,
  PatternError,
  parsePattern,
  periodOf,
} from '../../src/desk/number-pattern.ts';
import { type Given, nextNumber } from '../../src/desk/record.ts';

/** Running numbers that are missing in the period of a day, for a desk that must account for each. */
function gapsIn(entries: readonly Given[], pattern: NumberPattern, day: string): readonly number[] {
  const period = periodOf(pattern, day);
  const given = new Set(entries.filter((entry) => periodOf(pattern, entry.day) === period).map(({ seq }) => seq));
  const highest = Math.max(0, ...given);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((seq) => !given.has(seq));
}

const usual = parsePattern('{seq:3}/LPSE/{roman-month}/{year}');

test('a pattern gives numbers as offices write them', () => {
  expect(formatNumber(usual, 7, '2026-11-23')).toBe('007/LPSE/XI/2026');
  expect(formatNumber(parsePattern('B-{year}{month}{day}-{seq}'), 12, '2026-01-05')).toBe('B-20260105-12');
  expect(formatNumber(usual, 1000, '2026-11-23')).toBe('1000/LPSE/XI/2026');
});

test('the running number begins anew with the finest piece of the date in the pattern', () => {
  const periods = ['{seq}', '{seq}/{year}', '{seq}/{month}/{year}', '{seq}/{day}/{roman-month}/{year}'];
  expect(periods.map((text) => parsePattern(text).period)).toEqual(['never', 'year', 'month', 'day']);
});

test('a pattern that would give the same number twice, or none, is refused with what to add', () => {
  const problemOf = (text: string) => {
    try {
      return parsePattern(text);
    } catch (error) {
      if (error instanceof PatternError) return error.problem;
      throw error;
    }
  };
  expect(problemOf('LPSE/{year}')).toEqual({ code: 'seq-count', count: 0 });
  expect(problemOf('{seq}/{seq}')).toEqual({ code: 'seq-count', count: 2 });
  expect(problemOf('{seq}/{roman-month}')).toEqual({ code: 'doubles', lacks: 'year' });
  expect(problemOf('{seq}/{day}/{year}')).toEqual({ code: 'doubles', lacks: 'month' });
  expect(problemOf('{seq}/{bulan}/{year}')).toEqual({ code: 'unknown-token', token: 'bulan' });
  expect(problemOf(`{seq}${'x'.repeat(80)}`)).toEqual({ code: 'too-long' });
});

test('numbers run on within the month and begin anew in the next', () => {
  const first = nextNumber([], usual, '2026-11-23');
  const second = nextNumber([first], usual, '2026-11-30');
  const third = nextNumber([first, second], usual, '2026-12-01');
  expect([first, second, third].map(({ number }) => number)).toEqual([
    '001/LPSE/XI/2026',
    '002/LPSE/XI/2026',
    '001/LPSE/XII/2026',
  ]);
});

test('after a change of the pattern numbers run on, and none is given twice', () => {
  const yearly = parsePattern('{seq}/LPSE/{year}');
  const first = nextNumber([], usual, '2026-10-02');
  const second = nextNumber([first], yearly, '2026-11-23');
  expect(second.number).toBe('2/LPSE/2026');
});

test('in any order of days, numbers of a pattern are unique and without gaps in each period', () => {
  const patterns = ['{seq}', '{seq:3}/{year}', '{seq:3}/LPSE/{roman-month}/{year}', '{day}-{month}-{year}-{seq}'];
  const days = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02', '2026-11-22', '2026-11-23', '2027-11-23');
  fc.assert(
    fc.property(fc.constantFrom(...patterns), fc.array(days, { maxLength: 40 }), (text, order) => {
      const pattern = parsePattern(text);
      const given: Given[] = [];
      for (const day of order) given.push(nextNumber(given, pattern, day));
      expect(new Set(given.map(({ number }) => number)).size).toBe(order.length);
      for (const day of order) expect(gapsIn(given, pattern, day)).toEqual([]);
    }),
  );
});

test('a number that is missing in the log is told', () => {
  const given = [1, 2, 4].map((seq) => ({ seq, day: '2026-11-23', number: formatNumber(usual, seq, '2026-11-23') }));
  expect(gapsIn(given, usual, '2026-11-23')).toEqual([3]);
  expect(nextNumber(given, usual, '2026-11-23').seq).toBe(5);
});
