import { expect, test } from 'vitest';
import { daysBetween, daysLater, mayBeToday } from '../../src/domain/day.ts';

test('days are counted across months and leap years, forth and back', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysLater('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysLater('2026-01-01', -1)).toBe('2025-12-31');
});

test('a clock may be a day behind what has surely come, for time zones, and up to ten years ahead', () => {
  const known = '2026-11-21';
  for (const day of ['2026-11-20', known, '2036-11-20']) expect(mayBeToday(day, known), day).toBe(true);
  for (const day of ['2026-11-19', '1970-01-01', '2036-11-22', '2099-01-01', '20260-01-01'])
    expect(mayBeToday(day, known), day).toBe(false);
});
