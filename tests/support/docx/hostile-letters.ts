import type { Letter, Spans } from '../../../src/letters/model.ts';

const words = (text: string): Spans => [{ text }];

/** 200 characters of company name. */
export const longName = `PT ${'Sumber Makmur Sejahtera Abadi Nusantara '.repeat(5)}`.slice(0, 199).concat('a');

const longWord = `kantor.${'pengadaan-barang-jasa.'.repeat(3)}co.id`.slice(0, 80).padEnd(80, 'x');

const base = { draft: false, date: '2026-11-23', author: longName } as const;

const hostile: Letter = {
  ...base,
  id: 'aneh',
  title: 'Surat <aneh> & "ganjil"',
  fileName: 'aneh',
  draft: true,
  blocks: [
    { kind: 'letterhead', letterhead: { kind: 'typed', name: words(longName), lines: [words(longWord), []] } },
    { kind: 'date', spans: [{ text: '', blank: true }, { text: ', 23 November 2026' }] },
    {
      kind: 'rows',
      rows: [
        { label: 'Nama', value: words("Ma'ruf <script>alert('x')</script> & O’Brien") },
        { label: '', value: [] },
        { label: 'Label yang sangat panjang sekali sampai harus dilipat oleh kolomnya', value: words(longWord) },
        { label: 'Hamparan', value: words('Ḥāfiẓ Ṭāhā, I Gusti Ngurah Éka, e\u0301kspor selesai') },
      ],
    },
    { kind: 'addressee', lines: [words('Yth. Kepala LPSE'), [], words('di Tempat')] },
    { kind: 'title', text: words('SURAT\nANEH'), number: [{ text: '', blank: true }] },
    {
      kind: 'paragraph',
      spans: [
        { text: 'Kata' },
        { text: 'ber', style: 'bold' },
        { text: 'sambung ', style: 'underline' },
        { text: longWord, style: 'italic' },
        { text: ' "kutip" &amp; {{nama}}.' },
      ],
    },
    {
      kind: 'list',
      items: Array.from({ length: 12 }, (_, index) =>
        index === 5 ? [] : words(`butir ke-${index + 1} dengan ${longName}`),
      ),
    },
    { kind: 'list', items: [words('daftar kedua mulai lagi dari satu')] },
    { kind: 'paragraph', spans: [] },
    { kind: 'rows', rows: [] },
    {
      kind: 'table',
      columns: [
        { heading: 'A & B', share: 0.5 },
        { heading: '', share: 0.5 },
      ],
      rows: [[words(longWord), []], [words('<td>')]],
    },
    {
      kind: 'signatures',
      parties: [
        {
          lead: 'Penerima Kuasa,',
          company: words(longName),
          companyStamp: true,
          meterai: { value: 10000 },
          name: words(longWord),
        },
        { lead: '', companyStamp: false, name: [], position: [] },
      ],
    },
  ],
};

/** Text that ends just where a page ends, so that the signature zone would stand alone. */
const pageful = (lines: number, paper: string): Letter => ({
  ...base,
  author: 'PT Cahaya Batanghari',
  id: `penuh-${paper}-${lines}`,
  title: 'Surat Pernyataan',
  fileName: `penuh-${lines}`,
  blocks: [
    { kind: 'title', text: words('SURAT PERNYATAAN') },
    ...Array.from({ length: lines }, (_, index) => ({
      kind: 'paragraph' as const,
      spans: words(`Pernyataan nomor ${index + 1} yang pendek saja.`),
    })),
    {
      kind: 'signatures',
      parties: [
        {
          lead: 'Hormat kami,',
          company: words('PT Cahaya Batanghari'),
          meterai: { value: 10000 },
          companyStamp: true,
          name: words('Nama Pimpinan'),
          position: words('Direktur'),
        },
      ],
    },
  ],
});

/** A picture of one pixel, drawn wide. */
const png = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4ffo0AATOAmYQ4pTQAAAAAElFTkSuQmCC', 'base64'),
);

const pictured: Letter = {
  ...pageful(3, 'a4'),
  id: 'kop-gambar',
  fileName: 'kop-gambar',
  blocks: [
    {
      kind: 'letterhead',
      letterhead: {
        kind: 'image',
        format: 'png',
        bytes: png,
        width: 1200,
        height: 200,
        alternative: 'PT "Cahaya" & Batanghari',
      },
    },
    ...pageful(3, 'a4').blocks,
  ],
};

const preprinted: Letter = {
  ...pageful(3, 'a4'),
  id: 'kop-kertas',
  fileName: 'kop-kertas',
  blocks: [{ kind: 'letterhead', letterhead: { kind: 'preprinted', height: 45 } }, ...pageful(3, 'a4').blocks],
};

/** What no file can hold and what nobody sees: no renderer writes it. */
const unprintable: Letter = {
  ...pageful(3, 'a4'),
  id: 'tanda-kendali',
  fileName: 'tanda-kendali',
  blocks: [
    ...pageful(3, 'a4').blocks,
    { kind: 'paragraph', spans: words('se\u0000le\u000Bsai \uFFFE\uD800ti\u00adtik\u200b Al\u2011Amin\ufeff') },
  ],
};

export const hostileLetters: readonly Letter[] = [
  unprintable,
  hostile,
  pictured,
  preprinted,
  pageful(22, 'a4'),
  pageful(24, 'a4'),
  pageful(26, 'a4'),
  pageful(60, 'a4'),
];
