import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { calendarOf, lastDay } from '../../src/domain/calendar.ts';
import { daysLater } from '../../src/domain/day.ts';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import { oldestDay } from '../../src/domain/list-findings.ts';
import { services } from '../../src/domain/services/index.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';

const office = officeWith([
  entry('permohonan', letter('application')),
  entry('domisili', { ...paper('domisili'), notOlderThan: { count: 3, unit: 'months' } }),
]);
const today = '2026-11-23';

const calendar = (given: Partial<Dossier>) =>
  calendarOf(
    assess(services['reset-password'], office, { ...emptyDossier(office.id, 'reset-password'), ...given }, today),
    today,
  );

test('a visit that lies ahead is in the calendar, one that is past is not', () => {
  expect(calendar({ visit: { date: '2026-11-30' } })).toMatchObject([{ kind: 'visit', day: '2026-11-30' }]);
  expect(calendar({ visit: { date: '2026-11-22' } })).toEqual([]);
  expect(calendar({ visit: { date: 'besok' } })).toEqual([]);
});

test('a paper that may be three months old ends with the last day on which it still counts', () => {
  expect(calendar({ prepared: { domisili: { original: true, issued: '2026-10-01' } } })).toMatchObject([
    { kind: 'paper', day: '2027-01-01' },
  ]);
});

test('days stand in their order', () => {
  const days = calendar({
    visit: { date: '2026-12-01' },
    prepared: { domisili: { original: true, issued: '2026-08-25' } },
    answers: { legalForm: 'pt', handedInBy: 'attorney' },
    powerOfAttorney: { validUntil: '2026-12-31' },
  }).map(({ kind, day }) => `${kind} ${day}`);
  expect(days).toEqual(['paper 2026-11-25', 'visit 2026-12-01', 'valid-until 2026-12-31']);
});

test('the last day of a paper is right by the rule that calls it too old, on every day and for every age', () => {
  const age = fc.record({ count: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('days', 'months') } as const);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), age, (days, rule) => {
      const issued = daysLater('2018-01-01', days);
      const last = lastDay(issued, rule);
      expect(oldestDay(last, rule) <= issued).toBe(true);
      expect(oldestDay(daysLater(last, 1), rule) > issued).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
