import { expect, test } from 'vitest';
import { guides } from '../../src/catalog/guides.ts';
import { searchGuide } from '../../src/catalog/guides-search.ts';
import { readGuides } from '../../src/catalog/node.ts';
import { buildIndex } from '../../src/guide/search.ts';
import { apart, messages, notCovered, type Sought, symptoms } from '../support/guide/searches.ts';

interface Tried {
  readonly typed: string;
  readonly sought: Sought;
}

const tries = (all: readonly Sought[], typedOf: (sought: Sought) => readonly string[]): Tried[] =>
  all.flatMap((sought) => typedOf(sought).map((typed) => ({ typed, sought })));

/** The share of searches with the right entry first, and the searches that missed; logged. */
function accuracy(name: string, all: readonly Tried[]): number {
  const missed = all.filter(({ typed, sought }) => searchGuide(typed, sought).covering[0] !== sought.entry);
  const share = 1 - missed.length / all.length;
  console.info(
    `search, ${name}: right entry first in ${all.length - missed.length} of ${all.length} (${(share * 100).toFixed(1)} %)`,
  );
  if (missed.length < 20)
    for (const { typed, sought } of missed) console.info(`  missed: “${typed}” (${sought.entry})`);
  return share;
}

/** Every slip of one letter: left out, typed twice, or swapped with the next. */
const slips = (text: string): string[] =>
  Array.from(text, (sign, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    return /\w/.test(sign)
      ? [before + after, before + sign + sign + after, before + after.slice(0, 1) + sign + after.slice(1)]
      : [];
  }).flat();

test('all 40 messages of both sources, as printed and misspelt, find the right entry first', () => {
  expect(
    accuracy(
      'messages',
      tries(messages, ({ printed, misspelt }) => [printed, ...misspelt]),
    ),
  ).toBe(1);
});

test('in the penyedia’s room, messages that only the LPSE can mend come first all the same', () => {
  const own = messages
    .filter(({ entry }) => entry !== 'gagal-login-satu-lpse')
    .map((sought): Sought => ({ ...sought, room: 'penyedia' }));
  expect(
    accuracy(
      'messages, room of the penyedia',
      tries(own, ({ printed, misspelt }) => [printed, ...misspelt]),
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

test('the misspelt messages alone find the right entry first in at least 95 %', () => {
  expect(
    accuracy(
      'misspelt messages',
      tries(messages, ({ misspelt }) => misspelt),
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

test('symptoms in a person’s own words find the right entry first in at least 95 %', () => {
  expect(
    accuracy(
      'symptoms',
      tries(symptoms, ({ printed, misspelt }) => [printed, ...misspelt]),
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

test('a message with any one letter left out, doubled or swapped still finds its entry in at least 95 %', () => {
  const words = messages.filter(({ printed }) => printed !== '7xxxx');
  expect(
    accuracy(
      'every slip of one letter',
      tries(words, ({ printed }) => slips(printed.toLowerCase())),
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

test('what no entry speaks of is said to be not covered, in either room and at any office', () => {
  expect(notCovered.length).toBeGreaterThanOrEqual(30);
  const places = [{}, { room: 'penyedia' }, { room: 'desk' }, { room: 'penyedia', office: 'bombana' }] as const;
  const covered = notCovered.flatMap((typed) =>
    places.flatMap((place) => {
      const [first] = searchGuide(typed, place).covering;
      return first ? [`${typed} (${first})`] : [];
    }),
  );
  expect(covered).toEqual([]);
});

test('texts that no threshold was chosen by are told apart in at least 9 of 10', () => {
  const room = 'penyedia';
  const wronglyCovered = apart.notCovered.filter((typed) => searchGuide(typed, { room }).covering.length > 0);
  const lost = apart.covered.filter(([typed]) => searchGuide(typed, { room }).covering.length === 0);
  const elsewhere = apart.covered.filter(([typed, entry]) => searchGuide(typed, { room }).covering[0] !== entry);
  console.info(
    `search, kept apart: not covered ${apart.notCovered.length - wronglyCovered.length} of ${apart.notCovered.length}, covered ${apart.covered.length - lost.length} of ${apart.covered.length}, right entry first ${apart.covered.length - elsewhere.length}`,
    { wronglyCovered, lost, elsewhere },
  );
  expect(wronglyCovered.length + lost.length).toBeLessThanOrEqual(
    (apart.notCovered.length + apart.covered.length) / 10,
  );
});

test('every entry can be found, and every message of the sources is tried', () => {
  const tried = new Set([...messages, ...symptoms].map(({ entry }) => entry));
  expect(guides.entries.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  const printed = messages.map((sought) => sought.printed);
  expect(guides.entries.flatMap((entry) => entry.messages).filter((message) => !printed.includes(message))).toEqual([]);
});

test('any code that begins with 7 finds the entry on error codes', () => {
  for (const typed of ['70001', 'error 79999', 'kode 7xxxx', '7 1045', 'Error code: 71234!'])
    expect(searchGuide(typed).covering[0]).toBe('kode-galat-7xxxx');
});

test('what says nothing finds nothing, and a pasted page does no harm', () => {
  for (const typed of ['', '   ', '?!', 'yang di ke'])
    expect(searchGuide(typed)).toEqual({ covering: [], similar: [] });
  const start = performance.now();
  searchGuide('password salah '.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(500);
});

test('the page and Node read the same guide, and the index of the build is its index', () => {
  expect(guides).toEqual(readGuides());
  const size = JSON.stringify(buildIndex(guides.entries)).length;
  console.info(`search index: ${size} bytes for ${guides.entries.length} entries`);
  expect(size).toBeLessThan(32_000);
});
