import { expect, test } from 'vitest';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { officeCalled, offices } from '../support/kernel/dossiers.ts';
import { printedWords } from '../support/kernel/printed-words.ts';
import { longSentences, textsOf } from '../support/sentences.ts';

/** Every citation of a profile. */
function citationsOf(value: unknown): { entry: string; quote?: string; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'citation' ? [inner as { entry: string; quote?: string; source: string }] : citationsOf(inner),
  );
}

test.each(['muaro-jambi', 'bombana'] as const)('every quote of %s stands in its source, word for word', (id) => {
  const quotes = citationsOf(officeCalled(id)).flatMap(({ quote }) => quote ?? []);
  expect(quotes.length).toBeGreaterThan(15);
  const invented = quotes.filter((quote) => !printedWords[id].some((passage) => passage.includes(quote)));
  expect(invented).toEqual([]);
});

test('slips of the source are kept in the quotes, and in the quotes only', () => {
  const slips = /bermaterai|bidangny\b|tendaftar|aktifasi|di LPSE Kementerian Keuangan/i;
  const withoutQuotes = JSON.stringify(officeCalled('muaro-jambi'), (key, value) =>
    key === 'quote' ? undefined : value,
  );
  expect(withoutQuotes).not.toMatch(slips);
  expect(JSON.stringify(officeCalled('muaro-jambi'))).toMatch(slips);
});

test.each([...offices])(
  'every requirement of %s names its source, entry and quote; every year is known or said to be unknown',
  (_, office: OfficeProfile) => {
    for (const service of serviceIds) {
      const list = office.services[service];
      if (!list.published) continue;
      for (const { citation } of list.requirements) {
        expect(office.sources).toHaveProperty([citation.source]);
        expect(citation.entry).not.toBe('');
        expect(citation.quote).not.toBe('');
      }
    }
    for (const { year, yearNote } of Object.values(office.sources)) expect(year ?? yearNote?.id).toBeTruthy();
  },
);

test.each([...offices])('%s has a printed way to its counter: addressee and town', (_, office: OfficeProfile) => {
  if (office.kind === 'base') return expect(office.addressee).toBeUndefined();
  expect(office.addressee).toMatch(/^Kepala /);
  expect(office.town).toBeTruthy();
});

test.each([...offices])('every sentence of ours in %s has under 25 words, in both languages', (_, office) => {
  const texts = textsOf(office);
  expect(texts.length).toBeGreaterThan(0);
  expect(longSentences(texts)).toEqual([]);
});
