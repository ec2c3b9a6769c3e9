import { expect, test } from 'vitest';
import { readGuides, readOffices } from '../../src/catalog/node.ts';
import { listOf } from '../../src/domain/office.ts';
import { type GuideEntry, parseEntry } from '../../src/guide/entry.ts';
import { checkGuides } from '../../src/guide/guides.ts';
import { answerLines } from '../../src/guide/search.ts';
import { keyFacts } from '../support/guide/facts.ts';
import { longSentences, textsOf } from '../support/sentences.ts';

const guides = readGuides();
const offices = readOffices();
const publishes = (office: string, service: Parameters<Parameters<typeof checkGuides>[1]>[1]): boolean =>
  [offices.get(office)].some((found) => found && listOf(found, service).published);

/** Everything that an entry shows, in one line. */
const shown = (entry: GuideEntry): string =>
  [entry.question.id, ...answerLines(entry), ...entry.facts.map(({ value }) => value), ...entry.messages].join(' ');

test('the guide holds all 28 answers, 14 of each source, each once', () => {
  const numbers = (source: string) =>
    guides.entries.filter(({ provenance }) => provenance.source === source).map(({ provenance }) => provenance.entry);
  const all = Array.from({ length: 14 }, (_, index) => index + 1);
  expect(guides.entries).toHaveLength(28);
  expect(numbers('muaro-jambi-2023')).toEqual(all);
  expect(numbers('helpdesk-bombana')).toEqual(all);
});

test.each(Object.entries(keyFacts))('the answer “%s” holds the key facts of its source', (id, facts) => {
  const entry = guides.entries.find((one) => one.id === id);
  const text = entry ? shown(entry).toLowerCase() : '';
  expect(facts.filter((fact) => !text.includes(fact.toLowerCase()))).toEqual([]);
});

test('the key facts were listed for every entry', () => {
  expect(Object.keys(keyFacts).sort()).toEqual(guides.entries.map(({ id }) => id).sort());
});

test('every fact of an entry stands in its answer, its quotes or its messages', () => {
  const lost = guides.entries.flatMap((entry) => {
    const text = [entry.question.id, ...answerLines(entry), ...entry.quotes, ...entry.messages].join(' ').toLowerCase();
    return entry.facts
      .filter(({ value }) => !text.includes(value.toLowerCase()))
      .map(({ value }) => `${entry.id}: ${value}`);
  });
  expect(lost).toEqual([]);
});

test('every reference of the guide leads to an entry, a flow, or a list that an office has published', () => {
  expect(checkGuides(guides, publishes)).toEqual([]);
});

test('a link to a list that no office has published is found', () => {
  expect(checkGuides(guides, () => false).length).toBeGreaterThan(20);
});

test('an entry that is dropped is missed', () => {
  const fewer = { ...guides, entries: guides.entries.filter(({ id }) => id !== 'internal-server-error') };
  expect(checkGuides(fewer, publishes).map(({ message }) => message)).toContain(
    'helpdesk-bombana 2 stands 0 times, not once',
  );
});

test('every answer that leads to papers at an office links to the service of that same office', () => {
  const elsewhere = guides.entries.flatMap((entry) =>
    entry.links.filter((link) => link.to === 'service' && link.office !== entry.office).map(() => entry.id),
  );
  expect(elsewhere).toEqual([]);
});

test('speakers that count as offices have a profile, with the same name', () => {
  const own = Object.entries(guides.sources.speakers).filter(([, speaker]) => speaker.office);
  expect(own.map(([id]) => offices.get(id)?.name)).toEqual(own.map(([, speaker]) => speaker.name));
});

test('where the two sources answer the same question, both answers stand under their office', () => {
  const officesOf = (service: string) =>
    guides.entries
      .filter((entry) => entry.links.some((link) => link.to === 'service' && link.service === service))
      .map(({ office }) => office);
  for (const service of ['npwp-change', 'email-change', 'aggregation', 'user-id-lookup', 'reset-password'])
    expect(new Set(officesOf(service))).toEqual(new Set(['muaro-jambi', 'bombana']));
});

test('an answer for the LPSE alone that says nothing to the penyedia is refused', () => {
  const { vendor, ...entry } = guides.entries.find(({ id }) => id === 'internal-server-error') ?? {};
  expect(vendor).toBeDefined();
  expect(() => parseEntry(entry)).toThrow(/vendor/);
});

test('the aggregation walkthroughs A and B stand step by step, each under its name', () => {
  const steps = guides.entries
    .find(({ id }) => id === 'cara-agregasi')
    ?.answer.flatMap((part) => (part.kind === 'steps' ? [[part.id, part.steps.length]] : []));
  expect(steps).toEqual([
    ['cara-a', 5],
    ['cara-b', 6],
  ]);
});

test('every sentence of the guide has under 25 words', () => {
  const texts = textsOf([guides.entries, guides.flows, guides.reports, guides.changes]);
  expect(texts.length).toBeGreaterThan(300);
  expect(longSentences(texts)).toEqual([]);
});

/** Indonesian texts anywhere in a value that have no English beside them. */
function withoutEnglish(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(withoutEnglish);
  if (typeof value !== 'object' || value === null) return [];
  const text = value as { readonly id?: unknown; readonly en?: unknown };
  if (Object.keys(text).every((key) => key === 'id' || key === 'en')) return text.en ? [] : [String(text.id)];
  return Object.values(value).flatMap(withoutEnglish);
}

test('everything of the guide but quotes stands in English, too', () => {
  expect(withoutEnglish([{ id: 'Hanya begini' }])).toEqual(['Hanya begini']);
  expect(withoutEnglish(guides)).toEqual([]);
});

const holding = (pattern: RegExp) =>
  guides.entries.filter((entry) => pattern.test([shown(entry), ...entry.quotes].join(' '))).map(({ id }) => id);
const telling = (change: string) => guides.entries.filter(({ since }) => since.includes(change)).map(({ id }) => id);

test('every answer older than the national account that speaks of accounts tells of it', () => {
  const old = new Set(
    guides.entries
      .filter(({ provenance }) => (guides.sources.sources[provenance.source]?.year ?? 0) < 2024)
      .map(({ id }) => id),
  );
  const about = holding(/akun|login|user id|password|agregasi|npwp|email|perusahaan baru|sikap/i).filter((id) =>
    old.has(id),
  );
  expect(about.length).toBeGreaterThan(20);
  expect(telling('inaproc')).toEqual(about);
});

test.each([
  ['nib', /SIUP|SIUJK|TDP/],
  ['meterai', /6000/],
  ['npwp-16', /(perubahan|mengubah) NPWP/i],
])('every answer that the change “%s” has overtaken tells of it', (change, pattern) => {
  expect(telling(change).length).toBeGreaterThan(1);
  expect(telling(change)).toEqual(holding(pattern));
});

test('every change is dated, has a source, and is told somewhere', () => {
  const told = new Set(guides.entries.flatMap(({ since }) => since));
  expect(Object.keys(guides.changes).filter((id) => !told.has(id))).toEqual([]);
  for (const { on, source } of Object.values(guides.changes)) expect([on, source]).not.toContain('');
});

test('a change that is not there is found', () => {
  expect(checkGuides({ ...guides, changes: {} }, publishes).map(({ message }) => message)).toContain(
    'there is no change "inaproc"',
  );
});

test('the answers that the penyedia reads speak to them, not of them', () => {
  const own = guides.entries.filter(({ audience }) => audience.includes('penyedia'));
  const lines = [...own.flatMap((entry) => entry.answer), ...guides.entries.map(({ vendor }) => vendor)];
  expect(
    textsOf(lines).filter((text) => /penyedia (agar|harus|diminta|dapat)|the vendor (must|should|can)\b/i.test(text)),
  ).toEqual([]);
  expect(guides.entries.map(({ question }) => question.id).filter((text) => /^Penyedia /.test(text))).toEqual([]);
});
