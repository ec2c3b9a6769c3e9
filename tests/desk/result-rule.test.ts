import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckLine, Mark } from '../../src/desk/line.ts';
import { refusalReasons } from '../../src/desk/reasons.ts';
import { resultOf } from '../../src/desk/result.ts';
import type { ServiceId } from '../../src/domain/services/index.ts';
import { allGood, checklistAt } from '../support/desk/files.ts';

const files: readonly (readonly [string, ServiceId, boolean])[] = [
  ['muaro-jambi', 'reset-password', true],
  ['muaro-jambi', 'reset-password', false],
  ['bombana', 'email-change', true],
  ['siak', 'registration', false],
  ['nasional', 'registration', false],
];
const checklists = files.map(([office, service, prepared]) =>
  checklistAt(office, service, ...(prepared ? [] : [null])),
);

const marks: fc.Arbitrary<Mark> = fc.record(
  {
    original: fc.boolean(),
    copies: fc.integer({ min: 0, max: 2 }),
    scan: fc.boolean(),
    matches: fc.boolean(),
    present: fc.boolean(),
    notApplicable: fc.boolean(),
    refused: fc.constantFrom(...refusalReasons),
  },
  { requiredKeys: [] },
);

/** The rule said once more, from the list itself: what the officer must have in hand before a line is settled. */
function settled(line: CheckLine, mark: Mark): boolean {
  if (mark.refused !== undefined) return false;
  if (mark.notApplicable === true && line.need === 'undecided') return true;
  if (line.kind === 'choice') return false;
  if (line.kind === 'open-ended') return mark.present === true;
  const { item } = line.part;
  if (!mark.matches) return false;
  if (item.kind === 'object' || item.kind === 'facts') return mark.present === true;
  if (item.evidence === 'unstated') return Boolean(mark.original || mark.copies);
  const { original, copies = 0, scan } = item.evidence;
  return !(original && !mark.original) && (mark.copies ?? 0) >= copies && !(scan && !mark.scan);
}

test('whatever is marked, a file is complete only with every line settled and every point the same', {
  timeout: 60_000,
}, () => {
  const seen = { complete: 0, returned: 0, open: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...checklists),
      fc.array(fc.tuple(fc.nat(), marks), { maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(true, false, undefined)), { maxLength: 2 }),
      (checklist, changes, others) => {
        const good = allGood(checklist);
        const changed = { ...good.marks };
        for (const [at, mark] of changes) changed[checklist.lines[at % checklist.lines.length]?.key ?? ''] = mark;
        const pointMarks = { ...good.pointMarks };
        for (const [at, same] of others) {
          const point = checklist.points[at % Math.max(1, checklist.points.length)];
          if (point) pointMarks[point.id] = { same };
        }
        const result = resultOf({ ...good, marks: changed, pointMarks });
        seen[result.kind] += 1;
        const open = checklist.lines.filter((line) => !settled(line, changed[line.key] ?? {}));
        if (result.kind === 'complete') expect(open).toEqual([]);
        if (open.some(({ key }) => changed[key]?.refused)) expect(result.kind).toBe('returned');
        if (open.length > 0) expect(result.kind).not.toBe('complete');
        const differing = checklist.points.filter(({ id }) => pointMarks[id]?.same !== true);
        const away = checklist.lines.filter((line) => changed[line.key]?.notApplicable && line.need === 'undecided');
        if (differing.length > 0 && away.length === 0) expect(result.kind).not.toBe('complete');
      },
    ),
    { numRuns: 5000, seed: 3 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
});
