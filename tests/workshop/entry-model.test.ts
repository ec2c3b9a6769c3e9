import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../src/domain/condition.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { listOf, servicesAt } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import type { Item } from '../../src/domain/requirement.ts';
import { terms } from '../../src/i18n/id/terms.ts';
import {
  conditionAs,
  evidenceWith,
  type Fields,
  freeId,
  isWhole,
  itemAs,
  namedItem,
  scanWith,
  sentenceKeyOf,
  sentenceKeys,
  spokenOf,
  withSpoken,
} from '../../src/workshop/entry-model.ts';
import { foundChoices, type OfferedChoice } from '../../src/workshop/item-choices.ts';
import { anyProfile } from '../support/kernel/any-profile.ts';

/** Every item of a profile, those within others too. */
const itemsOf = (profile: object): Item[] => {
  const office = parseOffice(profile);
  const within = (item: Item): Item[] =>
    item.kind === 'any-of' || item.kind === 'all-of' ? [item, ...item.of.flatMap(within)] : [item];
  return servicesAt(office).flatMap((id) => {
    const list = listOf(office, id);
    return list.published ? list.requirements.flatMap(({ item }) => within(item)) : [];
  });
};

const always = (holds: (item: Item) => void): void =>
  fc.assert(
    fc.property(anyProfile, (profile) => itemsOf(profile).forEach(holds)),
    { numRuns: 200 },
  );

const partsOf = (condition: Condition): Condition[] =>
  condition.is === 'not'
    ? [condition, ...partsOf(condition.of)]
    : condition.is === 'all' || condition.is === 'any'
      ? [condition, ...condition.of.flatMap(partsOf)]
      : [condition];

test('every condition is one of the sentences, and comes back from it unchanged', () => {
  const seen = new Set<string>();
  always(({ when }) => {
    for (const condition of when ? partsOf(when) : []) {
      const key = sentenceKeyOf(condition);
      seen.add(key);
      expect(sentenceKeys).toContain(key);
      expect(conditionAs(key, condition)).toEqual(condition);
      expect(withSpoken(condition, spokenOf(condition))).toEqual(condition);
      expect(isWhole(condition)).toBe(true);
    }
  });
  expect(seen.size).toBeGreaterThan(12);
});

test('what is denied twice is not lost', () => {
  const twice: Condition = { is: 'not', of: { is: 'not', of: { is: 'represented' } } };
  expect(sentenceKeyOf(twice)).toBe('not');
  expect(withSpoken(twice, spokenOf(twice))).toEqual(twice);
});

test('a sentence that is picked keeps what both speak of', () => {
  const forms: Condition = { is: 'legal-form', in: ['pt', 'cv'] };
  expect(conditionAs('not-legal-form', forms)).toEqual({ is: 'not', of: forms });
  expect(conditionAs('all', forms)).toEqual({ is: 'all', of: [forms] });
  expect(conditionAs('any', { is: 'all', of: [forms] })).toEqual({ is: 'any', of: [forms] });
  expect(isWhole(conditionAs('channel', forms))).toBe(false);
});

test('evidence of every profile comes back from its ticks unchanged', () => {
  let count = 0;
  always((item) => {
    const evidence: Evidence = 'evidence' in item ? item.evidence : 'unstated';
    if (evidence === 'unstated') return;
    count += 1;
    expect(evidenceWith(evidence, {})).toEqual(evidence);
    for (const [key, value] of Object.entries(evidence))
      expect(evidenceWith(evidence, { [key]: value })).toEqual(evidence);
    const { scan } = evidence;
    if (scan && (scan === true || Object.keys(scan).length > 0)) expect(scanWith(scan, {})).toEqual(scan);
  });
  expect(count).toBeGreaterThan(100);
});

test('what hangs on a tick goes with it', () => {
  const all = { original: 'shown', sheets: 2, copies: 1, legalised: true } as const;
  expect(evidenceWith(all, { copies: undefined })).toEqual({ original: 'shown', sheets: 2 });
  expect(evidenceWith(all, { original: undefined })).toEqual({ copies: 1, legalised: true });
  expect(scanWith({ formats: ['pdf'] }, { formats: [] })).toBe(true);
});

const withoutNothing = (fields: Fields): unknown => JSON.parse(JSON.stringify(fields));

test('an item that became another kind and came back is what it was', () => {
  always((item) => {
    for (const kind of ['document', 'letter', 'named', 'facts', 'open-ended'] as const) {
      if (kind === item.kind) continue;
      const left = new Map<string, Fields>([[item.kind, item as unknown as Fields]]);
      const choice = {
        document: { document: 'nib' },
        letter: { letter: 'application' },
        named: {},
        facts: {},
        'open-ended': {},
      };
      const other = itemAs({ kind, ...choice[kind] }, item as unknown as Fields, left);
      left.set(kind, other);
      const { kind: own, ...which } = item as unknown as Fields & { kind: Item['kind'] };
      const key = ({ document: 'document', letter: 'letter', object: 'object' } as Record<string, string>)[own];
      const back = itemAs({ kind: own, ...(key ? { [key]: which[key] } : {}) }, other, left);
      expect(withoutNothing(back)).toEqual(withoutNothing(item as unknown as Fields));
    }
  });
});

test('another kind keeps evidence, whose it is, and when', () => {
  const before = {
    kind: 'document',
    document: 'ktp',
    role: 'attorney',
    evidence: { copies: 2 },
    when: { is: 'represented' },
  };
  expect(itemAs({ kind: 'named' }, before, new Map())).toEqual({
    kind: 'named',
    name: '',
    role: 'attorney',
    evidence: { copies: 2 },
    when: { is: 'represented' },
  });
  expect(itemAs({ kind: 'any-of' }, before, new Map())).toEqual({
    kind: 'any-of',
    of: [{ kind: 'document', document: 'ktp', role: 'attorney', evidence: { copies: 2 } }, { kind: '' }],
    when: { is: 'represented' },
  });
});

test('an id is what is asked for, and no other entry has it', () => {
  const ktp: Item = { kind: 'document', document: 'ktp', role: 'signatory', evidence: 'unstated' };
  expect(freeId(ktp, [])).toBe('ktp-signatory');
  expect(freeId(ktp, ['ktp-signatory', 'ktp-signatory-2'])).toBe('ktp-signatory-3');
  always((item) => expect(freeId(item, ['a'])).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/));
});

test('an item that is not picked yet has no name', () => {
  for (const item of [
    undefined,
    {},
    { kind: '' },
    { kind: 'document' },
    { kind: 'named', name: '' },
    { kind: 'any-of', of: [{}] },
  ])
    expect(namedItem(item)).toBeUndefined();
});

const nameOf = ({ choice }: OfferedChoice): string =>
  (({ ...terms.document, ...terms.letter, ...terms.object, ...terms.inRole }) as Record<string, string>)[
    choice.role ? `${choice.document}-${choice.role}` : String(choice.document ?? choice.letter ?? choice.object ?? '')
  ] ?? '';

test.each([
  ['asli dan copy KTP direktur', 'ktp-signatory'],
  ['kartu tanda penduduk', 'ktp'],
  ['akte perubahan', 'akta-perubahan'],
  ['surat kuasa', 'power-of-attorney'],
  ['permohonan', 'application'],
  ['stempel', 'company-stamp'],
  ['izin usaha perdagangan', 'siup'],
  ['npwp baru', 'npwp-new'],
  ['kemenkumham', 'sk-kemenkumham'],
  ['3x4', 'photograph'],
])('%s finds %s', (query, key) => {
  expect(foundChoices(query, nameOf)[0]?.key).toBe(key);
});
