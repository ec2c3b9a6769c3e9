import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeTable } from '../support/browser/axe.ts';
import { phoneAndServer } from '../support/browser/offline-site.ts';
import { openPhone } from '../support/browser/phone.ts';
import type { Kind, Seen } from '../support/looks/look.ts';
import { choosing } from '../support/states/choosing.ts';
import { atDesk } from '../support/states/desk.ts';
import { offline } from '../support/states/offline.ts';
import { preparing } from '../support/states/preparing.ts';
import { reading } from '../support/states/reading.ts';
import { sharing, troubled } from '../support/states/troubled.ts';
import { walkerOf } from '../support/states/walk.ts';

/** Every page and state, visited once and looked at from all sides. */
const seen: Seen[] = [];

beforeAll(async () => {
  for (const walk of [choosing, preparing, troubled, sharing, reading])
    await walk(await walkerOf(await openPhone(), seen));
  await atDesk(await walkerOf(await openPhone({ width: 1280, height: 800 }), seen));
  await offline(await walkerOf(await phoneAndServer({ saveData: true }), seen));
}, 300_000);

afterAll(() => console.log(axeTable(seen)));

/** All problems of a kind, each with its state. */
const problemsOf = (kind: Kind): string[] =>
  seen.flatMap(({ state, problems }) => problems[kind].map((problem) => `${state}: ${problem}`));

test('axe finds nothing to mend in any state, light or dark', () => {
  const found = seen.flatMap(({ state, light, dark }) =>
    [...light.violations, ...dark.violations].map((violation) => `${state}: ${violation}`),
  );
  expect(found).toEqual([]);
  expect(seen.length).toBeGreaterThan(70);
  expect(new Set(seen.map(({ state }) => state)).size).toBe(seen.length);
  for (const { state, light, dark } of seen) expect(Math.min(light.passes, dark.passes), state).toBeGreaterThan(9);
});

test('a screen reader meets every control, each by a name of its own', () => {
  expect(problemsOf('names')).toEqual([]);
  expect(seen.reduce((sum, { controls }) => sum + controls, 0)).toBeGreaterThan(1500);
});

test.each([
  ['no code of the program stands on any page, in either language', 'words'],
  ['targets are at least 24 px in size, buttons and fields 44 px high, on a phone and on a screen', 'targets'],
  ['at 400 % zoom nothing is cut off, and nothing scrolls sideways', 'zoom'],
  ['with wide distances between letters, words and lines nothing is cut off', 'spacing'],
  ['the focus is seen, with its ring, in forced colours too, and no bar covers it at any size', 'focus'],
  ['nothing moves where less motion is asked for', 'motion'],
] as const)('%s', (_, kind) => {
  expect(problemsOf(kind)).toEqual([]);
});
