import { afterAll, describe, expect, test } from 'vitest';
import { axeTable } from '../support/browser/axe.ts';
import { phoneAndServer } from '../support/browser/offline-site.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { withKeys } from '../support/desk/browser.ts';
import { type Kind, kinds, type Seen } from '../support/looks/look.ts';
import { choosing } from '../support/states/choosing.ts';
import { atDesk } from '../support/states/desk.ts';
import { offline } from '../support/states/offline.ts';
import { preparing } from '../support/states/preparing.ts';
import { reading } from '../support/states/reading.ts';
import { reviewing } from '../support/states/reviewing.ts';
import { sharing, troubled } from '../support/states/troubled.ts';
import { type Walk, walkerOf } from '../support/states/walk.ts';
import { inWorkshop, otherLists, putIn } from '../support/states/workshop.ts';

/**
 * Every page and state, visited once and looked at from all sides: a test for each state. A state that is chosen by its
 * name (`-t`) is looked at alone; what leads to it is only walked.
 */
const seen: Seen[] = [];
const states: string[] = [];

afterAll(() => console.log(axeTable(seen)));

const asked: Readonly<Record<Kind, string>> = {
  names: 'a screen reader meets every control by a name of its own',
  words: 'no code of the program stands on the page, in either language',
  targets: 'targets are at least 24 px in size, buttons and fields 44 px high, on a phone and on a screen',
  zoom: 'at 400 % zoom nothing is cut off, and nothing scrolls sideways',
  spacing: 'with wide distances between letters, words and lines nothing is cut off',
  focus: 'the focus is seen, with its ring, in forced colours too, and no bar covers it at any size',
  motion: 'nothing moves where less motion is asked for',
};

function walking<P extends Phone>(name: string, walk: Walk<P>, open: () => Promise<P>): void {
  states.push(...Object.keys(walk));
  describe(name, () => {
    const walkTo = walkerOf(walk, open);
    test.each(Object.keys(walk))('%s', async (state) => {
      const found = await walkTo(state);
      seen.push(found);
      const { light, dark, problems } = found;
      expect.soft(light.violations, 'axe finds nothing to mend in light colours').toEqual([]);
      expect.soft(dark.violations, 'axe finds nothing to mend in dark colours').toEqual([]);
      expect.soft(Math.min(light.passes, dark.passes), 'axe had rules to check').toBeGreaterThan(9);
      for (const kind of kinds) expect.soft(problems[kind], asked[kind]).toEqual([]);
    });
  });
}

walking('choosing', choosing, openPhone);
walking('preparing', preparing, openPhone);
walking('reviewing', reviewing, openPhone);
walking('troubled', troubled, openPhone);
walking('sharing', sharing, openPhone);
walking('reading', reading, openPhone);
walking('desk', atDesk, async () => withKeys(await openPhone({ width: 1280, height: 800 })));
walking('workshop', inWorkshop, () => openPhone({ width: 1280, height: 900 }));
walking('other lists', otherLists, openPhone);
walking('put-in lists', putIn, () => phoneAndServer({ saveData: true }));
walking('offline', offline, () => phoneAndServer({ saveData: true }));

test('each state has a name of its own, and together they are the whole site', ({ skip }) => {
  expect(new Set(states).size).toBe(states.length);
  expect(states.length).toBeGreaterThan(70);
  if (seen.length < states.length) skip('Only some states were looked at.');
  const controls = seen.reduce((sum, each) => sum + each.controls, 0);
  expect(controls, 'controls that a screen reader meets').toBeGreaterThan(1500);
});
