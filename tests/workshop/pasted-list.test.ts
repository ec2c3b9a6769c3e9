import { expect, test } from 'vitest';
import { readOffices } from '../../src/catalog/node.ts';
import { listOf, servicesAt } from '../../src/domain/office.ts';
import type { Item } from '../../src/domain/requirement.ts';
import type { PasteDoubt } from '../../src/workshop/pasted-line.ts';
import { pastedList, requirementsOfLines } from '../../src/workshop/pasted-list.ts';
import { officeWith } from '../support/kernel/profiles.ts';

const itemOf = (text: string): Item | undefined => pastedList(text)[0]?.item;
const doubtsOf = (text: string): readonly PasteDoubt['doubt'][] =>
  pastedList(text).flatMap(({ doubts }) => doubts.map(({ doubt }) => doubt));

const bothForms = { original: 'shown', copies: 1 } as const;
const ktp = { kind: 'document', document: 'ktp', role: 'signatory' } as const;

test('a numbered list becomes one line a paper, also where a line is wrapped, and what leads up to it is left out', () => {
  const text = `Syarat reset password, bawa:
1. KTP Direktur
   (asli dan fotokopi)
2) NPWP Perusahaan

a. TDP`;
  expect(pastedList(text).map(({ quote }) => quote)).toEqual([
    'KTP Direktur (asli dan fotokopi)',
    'NPWP Perusahaan',
    'TDP',
  ]);
});

test('the question of an FAQ that is marked itself leads up to the list, and thanks are no paper', () => {
  const lines = pastedList('• Apa saja persyaratannya ? Silahkan datang dengan membawa : 1. NPWP 2. NIB Terimakasih');
  expect(lines.map(({ quote, doubts }) => [quote, doubts])).toEqual([
    ['NPWP', []],
    ['NIB Terimakasih', []],
  ]);
});

test('a list in one sentence is told apart by its numbers', () => {
  const lines = pastedList('bawalah: 1. surat permohonan perubahan NPWP 2. asli dan copy NPWP baru 3. copy NPWP lama');
  expect(lines.map(({ item }) => item)).toEqual([
    { kind: 'letter', letter: 'application', evidence: 'unstated', marks: {} },
    { kind: 'document', document: 'npwp', role: 'new', evidence: bothForms },
    { kind: 'document', document: 'npwp', role: 'old', evidence: { copies: 1 } },
  ]);
  expect(lines.flatMap(({ doubts }) => doubts)).toEqual([]);
});

test.each([
  ['KTP Direktur [Asli dan Salinan]', { ...ktp, evidence: bothForms }],
  [
    'KTP direksi/direktur/pemilik perusahaan (asli, 2 lembar fotokopi)',
    { ...ktp, evidence: { original: 'shown', copies: 2 } },
  ],
  ['Fotokopi KTP direktur yang dilegalisir', { ...ktp, evidence: { copies: 1, legalised: true } }],
  ['Scan KTP Direktur', { ...ktp, evidence: { scan: true } }],
] as const)('in which form a paper is asked for: %s', (text, item) => {
  expect(pastedList(text)).toEqual([{ quote: text, item, doubts: [] }]);
});

test('a letter keeps what it must bear: kop, meterai as printed, cap, and who signs', () => {
  expect(itemOf('Surat permohonan berkop, bermaterai Rp 6.000, dicap, ditandatangani direktur (asli)')).toEqual({
    kind: 'letter',
    letter: 'application',
    evidence: { original: 'handed-in' },
    marks: { letterhead: true, meterai: { printed: 6000 }, companyStamp: true, signedBy: 'signatory' },
  });
});

test('conditions are read: if represented, if there is one, for a PT only', () => {
  expect(itemOf('Surat kuasa bermeterai (jika dikuasakan)')).toMatchObject({ when: { is: 'represented' } });
  expect(itemOf('Surat pengukuhan PKP (jika ada)')).toMatchObject({ when: { is: 'exists', document: 'pkp' } });
  expect(itemOf('SK Kemenkumham, khusus PT')).toMatchObject({ when: { is: 'legal-form', in: ['pt'] } });
});

test('what is taken for granted is said: whose KTP, a surat kuasa without a condition, licences joined by "dan"', () => {
  expect(doubtsOf('KTP (asli)')).toEqual(['whose']);
  expect(doubtsOf('Surat kuasa')).toEqual(['represented']);
  expect(doubtsOf('SIUP dan SBU')).toEqual(['any-of']);
});

test('a paper that is not known stays in the office’s own words, and words not understood are named', () => {
  expect(pastedList('SPT tahunan terakhir (fotokopi)')).toEqual([
    {
      quote: 'SPT tahunan terakhir (fotokopi)',
      item: { kind: 'named', name: 'SPT tahunan terakhir', evidence: { copies: 1 } },
      doubts: [{ doubt: 'own-words' }],
    },
  ]);
  expect(pastedList('NPWP yang sudah divalidasi')[0]?.doubts).toEqual([
    { doubt: 'rest', words: ['sudah', 'divalidasi'] },
  ]);
});

test('a list that goes on ends openly', () => {
  expect(itemOf('dan data lainnya')).toEqual({ kind: 'open-ended' });
});

test('the entries of a pasted list are those of a valid profile, each with its own id and its line as the quote', () => {
  const text =
    '1. KTP direktur\n2. NPWP\n3. NPWP\n4. Bukti bayar iuran\n5. SIUP/SIUJK\n6. surat kuasa (jika diwakilkan)\n7. dll.';
  const requirements = requirementsOfLines(pastedList(text), 'daftar');
  expect(requirements.map(({ id }) => id)).toEqual([
    ...['ktp-signatory', 'npwp', 'npwp-2', 'bukti-bayar-iuran', 'siup-siujk', 'power-of-attorney', 'open-ended'],
  ]);
  const list = listOf(officeWith(requirements), 'reset-password');
  expect(list.published && list.requirements).toEqual(requirements);
});

/** In which form a whole list asks for its papers, as its source says above or beside the lines. */
const headings: Readonly<Record<string, string>> = {
  'kejaksaan registration': 'Asli dan fotocopy:',
  'kemnaker registration': 'dokumen asli & salinan:',
  'nasional registration': 'Scan:',
};

/** Every list that is shipped, as a text with its heading and numbered lines, and what a person wrote down for it. */
const trials = [...readOffices().values()].flatMap((office) =>
  servicesAt(office).flatMap((service) => {
    const list = listOf(office, service);
    if (!list.published) return [];
    const quotes = [...new Set(list.requirements.map(({ citation }) => citation.quote))];
    const heading = headings[`${office.id} ${service}`] ?? '';
    return quotes.map((quote) => ({
      text: /^\S.*\d\. /.test(quote) ? quote : `${heading}\n1. ${quote}`,
      wanted: list.requirements.filter(({ citation }) => citation.quote === quote).map(({ item }) => item),
    }));
  }),
);

test('of the lines of the shipped lists, pasted as text, three in four come out as a person wrote them down', () => {
  const outcomes = trials.map(({ text, wanted }) => {
    const lines = pastedList(text);
    if (JSON.stringify(sorted(lines.map(({ item }) => item))) === JSON.stringify(sorted(wanted))) return 'right';
    return lines.some(({ doubts }) => doubts.length > 0) ? 'doubted' : 'unsaid';
  });
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  console.info(
    `pasted lists: of ${trials.length} lines ${count('right')} right, ${count('doubted')} marked as doubtful, ${count('unsaid')} otherwise and not marked`,
  );
  expect(count('right') / trials.length).toBeGreaterThanOrEqual(0.75);
});

/** The same tree with its keys in order. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;

test('whatever is pasted, every line is kept as it stood', () => {
  for (const text of ['', ' \n \n', '1.', '- ', '((((', '[asli dan', 'a'.repeat(2000), '\u202E1. KTP', '1. 2. 3. 4.']) {
    for (const { quote, item } of pastedList(text)) {
      expect(text.replace(/\s+/g, ' ')).toContain(quote);
      expect(item.kind).toBeTruthy();
    }
    expect(() => officeWith(requirementsOfLines(pastedList(text), 'daftar'))).not.toThrow();
  }
});
