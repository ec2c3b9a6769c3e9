import type { Block, Letter, Party, Spans } from '../../../src/letters/model.ts';
import { application } from './letters.ts';

const said = (text: string): Spans => [{ text }];

export const longName = `PT ${'Nusantara Sejahtera Konstruksi Makmur Abadi '.repeat(5)}`.slice(0, 200).trimEnd();
export const longWord = 'Pertanggungjawabankeuangan'.repeat(4).slice(0, 80);

const party = (name: string, more: Partial<Party> = {}): Party => ({
  lead: 'Hormat kami,',
  companyStamp: true,
  meterai: { value: 10000 },
  company: said(longName),
  name: said(name),
  position: said('Direktur Utama merangkap Direktur Operasional'),
  ...more,
});

const letterOf = (id: string, blocks: readonly Block[]): Letter => ({
  ...application,
  id,
  title: `Surat ${id}`,
  blocks,
});

/** Letters with what people and programs come up with; each has a name that says what. */
export const hostileLetters: readonly Letter[] = [
  letterOf('long-names', [
    {
      kind: 'letterhead',
      letterhead: { kind: 'typed', name: said(longName.toUpperCase()), lines: [said(longWord), said(longName)] },
    },
    {
      kind: 'rows',
      rows: [
        { label: longName, value: said(longName) },
        { label: longWord, value: said(longWord) },
      ],
    },
    { kind: 'addressee', lines: [said(longName), said(longWord)] },
    { kind: 'title', text: said(longName), number: said(longWord) },
    { kind: 'paragraph', spans: said(`Kata ${longWord} ${longWord}, dan ${longName}.`) },
    { kind: 'signatures', parties: [party(longName), party(longWord)] },
  ]),
  letterOf('twelve-directors', [
    { kind: 'paragraph', spans: said('Kami yang bertanda tangan di bawah ini, seluruh direksi:') },
    {
      kind: 'rows',
      rows: Array.from({ length: 12 }, (_, index) => ({ label: `Direktur ${index + 1}`, value: said(longName) })),
    },
    { kind: 'signatures', parties: Array.from({ length: 12 }, (_, index) => party(`Direktur ${index + 1}`)) },
  ]),
  letterOf('empty', [
    { kind: 'letterhead', letterhead: { kind: 'typed', name: said(''), lines: [said(''), []] } },
    { kind: 'date', spans: [] },
    {
      kind: 'rows',
      rows: [
        { label: '', value: [] },
        { label: 'NPWP', value: said('  ') },
      ],
    },
    { kind: 'rows', rows: [] },
    { kind: 'addressee', lines: [] },
    { kind: 'title', text: [] },
    { kind: 'paragraph', spans: [{ text: '', blank: true }] },
    { kind: 'list', items: [[], said('')] },
    { kind: 'list', items: [] },
    { kind: 'table', columns: [{ heading: '', share: 1 }], rows: [[[]], []] },
    { kind: 'signatures', parties: [party('', { lead: '', company: [], position: [] })] },
  ]),
  letterOf('nothing', []),
  letterOf('names-of-indonesia', [
    {
      kind: 'paragraph',
      spans: said(
        "Nama: Ma'ruf, Nur ‘Aini, Siti Ḥalīmah, Ṭāhā ʿAbdu r-Raḥmān, Ida Ayu Pūtrī Ācārya, Rénata, Ñoman, é (e\u0301).",
      ),
    },
    {
      kind: 'paragraph',
      spans: said('Surel: nama.yang.sangat.panjang_sekali@sub-domain.perusahaan-kami-yang-maju.co.id, '.repeat(6)),
    },
    {
      kind: 'paragraph',
      spans: said(
        'Tautan https://spse.inaproc.id/muarojambikab/eproc4/lelang/pengumumanlelang?nomor=12345678 dan lain-lain.',
      ),
    },
  ]),
  letterOf('table-without-measure', [
    {
      kind: 'table',
      columns: [
        { heading: longWord, share: 0 },
        { heading: 'Isi', share: 0.00001 },
        { heading: 'Banyak', share: 5 },
        { heading: 'Salah', share: Number.NaN },
      ],
      rows: [[said(longWord), said(longWord), said(`${longName} `.repeat(120)), said('x')], [said('a')]],
    },
    { kind: 'signatures', parties: [party('Rahmat Hidayat')] },
  ]),
  letterOf('headings-without-end', [
    {
      kind: 'table',
      columns: [{ heading: `${longName} `.repeat(60), share: 1 }],
      rows: Array.from({ length: 30 }, () => [said(longName)]),
    },
  ]),
  letterOf('names-taller-than-a-page', [
    { kind: 'paragraph', spans: said('Dengan hormat,') },
    {
      kind: 'signatures',
      parties: [party(`${longName} `.repeat(30)), party('Nur', { company: said(`${longName} `.repeat(20)) })],
    },
  ]),
  letterOf('tall-preprinted', [
    { kind: 'letterhead', letterhead: { kind: 'preprinted', height: 5000 } },
    { kind: 'paragraph', spans: said(`${longName} `.repeat(40)) },
    {
      kind: 'list',
      items: Array.from({ length: 120 }, (_, index) => said(index % 9 === 0 ? longName.repeat(4) : 'butir')),
    },
  ]),
];
