import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/recognise/labels.ts';
import { linesOfRuns, linesOfText, readLines, UnreadableFile } from '../../src/recognise/lines.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { companiesIn, dayIn, deedIn, numberIn } from '../../src/recognise/values.ts';

const found = (text: string) =>
  Object.fromEntries(
    recognise(linesOfText(text)).fields.map(({ path, value, sure }) => [path, sure ? value : `${value} ?`]),
  );

test('an NIB says whose it is, where, and how to reach the company', () => {
  const text = `PERIZINAN BERUSAHA BERBASIS RISIKO
NOMOR INDUK BERUSAHA: 0220001234567
1. Nama Pelaku Usaha      : CV CAHAYA BATANGHARI
2. Alamat Kantor          : Jalan Merdeka Nomor 5, Kel. Tanjung, Kec. Sengeti,
                            Kab. Muaro Jambi, Provinsi Jambi, Kode Pos: 36381
   No. Telepon            : 0741-555012
   Email                  : info@cahaya.co.id
3. Status Penanaman Modal : PMDN`;
  expect(recognise(linesOfText(text)).document).toBe('nib');
  expect(found(text)).toEqual({
    'answers.legalForm': 'cv',
    'company.name': 'CV CAHAYA BATANGHARI',
    'company.address':
      'Jalan Merdeka Nomor 5, Kel. Tanjung, Kec. Sengeti, Kab. Muaro Jambi, Provinsi Jambi, Kode Pos: 36381',
    'company.nib': '0220001234567',
    'company.phone': '0741-555012',
    'company.email': 'info@cahaya.co.id',
  });
});

test('the card of an NPWP has no labels: the name stands below the number, the address below that', () => {
  const text = `DIREKTORAT JENDERAL PAJAK
NPWP : 01.312.166.0-091.000
PT SUMBER MAKMUR
JALAN PATTIMURA NOMOR 9
RUMBIA, KABUPATEN BOMBANA
KPP PRATAMA KENDARI`;
  expect(found(text)).toMatchObject({
    'company.npwp': '013121660091000',
    'company.name': 'PT SUMBER MAKMUR',
    'company.address': 'JALAN PATTIMURA NOMOR 9 RUMBIA, KABUPATEN BOMBANA ?',
  });
});

describe('in a surat kuasa', () => {
  const text = `Yang bertanda tangan di bawah ini:
Nama    : Budi Santoso, S.T.
Jabatan : Direktur Utama PT Sumber Makmur
NIK     : 1505070507800001
bertindak untuk dan atas nama PT Sumber Makmur, selanjutnya disebut Pemberi Kuasa, memberikan kuasa kepada:
Nama    : Siti Rahmawati
NIK     : 1505074507830002
Alamat  : Jalan Kenanga Nomor 9, Sengeti
selanjutnya disebut Penerima Kuasa.`;

  test('who gives the power and who receives it are not mixed up', () => {
    expect(found(text)).toMatchObject({
      'company.name': 'PT Sumber Makmur',
      'signatory.name': 'Budi Santoso, S.T.',
      'signatory.nik': '1505070507800001',
      'signatory.position': 'Direktur Utama',
      'attorney.name': 'Siti Rahmawati',
      'attorney.nik': '1505074507830002',
      'attorney.address': 'Jalan Kenanga Nomor 9, Sengeti',
    });
  });

  test('each value bears the line that it came from', () => {
    const { fields } = recognise(linesOfText(text));
    expect(fields.find(({ path }) => path === 'attorney.name')?.line).toBe('Nama\t: Siti Rahmawati');
  });
});

test('a deed says its number, day, notary and who directs the company', () => {
  expect(
    found(`AKTA PENDIRIAN
PERSEROAN TERBATAS
PT GRAHA MANDIRI
Nomor : 40.-
-Pada hari ini, Selasa, tanggal 15-04-2014 (lima belas April dua ribu empat belas), pukul 10.00.
-Menghadap kepada saya, LINA SANTOSO, Sarjana Hukum, Magister Kenotariatan, Notaris di Jambi:
1. Tuan BUDI HIDAYAT, lahir di Jambi, Warga Negara Indonesia, Nomor Induk
   Kependudukan 1505070507800001;
2. Nyonya RINA KUSUMA, lahir di Jambi, Nomor Induk Kependudukan 1505074507830002;
Direktur : Tuan BUDI HIDAYAT tersebut di atas;`),
  ).toMatchObject({
    'company.name': 'PT GRAHA MANDIRI',
    'company.deed.number': '40',
    'company.deed.date': '2014-04-15',
    'company.deed.notary': 'LINA SANTOSO, S.H., M.Kn.',
    'signatory.name': 'BUDI HIDAYAT',
    'signatory.nik': '1505070507800001',
  });
});

describe('nothing is taken for sure that is not', () => {
  test('a number that is wrong by its own form', () => {
    expect(found('NPWP : 01.312.166.1-091.000')).toEqual({ 'company.npwp': '013121661091000 ?' });
    expect(found('NIK : 1234567890123456')).toEqual({ 'signatory.nik': '1234567890123456 ?' });
  });

  test('two different names under the same label', () => {
    expect(found('Nama Perusahaan : PT Satu Jaya\nNama Perusahaan : PT Dua Jaya')).toMatchObject({
      'company.name': 'PT Satu Jaya ?',
    });
  });

  test('an address of which it is not said whose it is', () => {
    expect(found('Nama : Budi Santoso\nAlamat : Jalan Melati Nomor 2, Jambi')).toMatchObject({
      'company.address': 'Jalan Melati Nomor 2, Jambi ?',
    });
  });

  test('and a text that speaks of no company gives nothing', () => {
    expect(found('Resep nasi goreng\nBahan: nasi, telur, kecap\nTumis 5 menit.')).toEqual({});
  });
});

test('runs that stand level are one line, a wide gap parts cells, a line far from the margin begins with one', () => {
  const run = (text: string, x: number, y: number, width: number) => ({ text, x, y, width, height: 10 });
  expect(
    linesOfRuns([
      run('Jalan Merdeka', 200, 700, 70),
      run('Ala', 50, 700.4, 18),
      run('mat', 68, 700, 20),
      run('Nomor 5', 200, 686, 40),
      run('Nama', 50, 714, 30),
      run('lengkap', 83, 714, 40),
    ]),
  ).toEqual(['Nama lengkap', 'Alamat\tJalan Merdeka', '\tNomor 5']);
});

test.each([
  ['1. Nama Pelaku Usaha : PT X', { label: 'company', value: 'PT X' }],
  ['c.\tNo. Telp/HP\t:\t0812', { label: 'phone', value: '0812' }],
  ['NPWP Lama: 01', { label: 'old-npwp', value: '01' }],
  ['Alamat e-mail baru : a@b.id', { label: 'new-email', value: 'a@b.id' }],
  ['User ID SPSE : CAHAYA', { label: 'user-id', value: 'CAHAYA' }],
  ['Warna : biru', { label: 'other', value: 'biru' }],
])('"%s" is read as a label with its value', (line, entry) => {
  expect(entryOf(line)).toEqual(entry);
});

test('days, numbers, deeds and names of companies are read out of the words around them', () => {
  expect(['12 Maret 2018', 'tgl 3/1/2020', '2019-02-28', '31 Februari 2020', '5 Nopember 2011'].map(dayIn)).toEqual([
    '2018-03-12',
    '2020-01-03',
    '2019-02-28',
    undefined,
    '2011-11-05',
  ]);
  expect(numberIn('No 12, NPWP 01.312.166.0-091.000', 15, 16)).toBe('013121660091000');
  expect(deedIn('Nomor 15 tanggal 12 Maret 2018, Notaris Siti Aminah, S.H., M.Kn. di Jambi')).toEqual({
    number: '15',
    date: '2018-03-12',
    notary: 'Siti Aminah, S.H., M.Kn.',
  });
  expect(companiesIn('atas nama PT. Cahaya Baru, bersama CV MAJU JAYA Nomor 3').map(({ name }) => name)).toEqual([
    'PT. Cahaya Baru',
    'CV MAJU JAYA',
  ]);
});

describe('a file that holds no text is refused with why', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    ['a broken PDF', bytes('%PDF-1.7\nnothing more'), 'broken'],
    ['a broken Word file', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'broken'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'unknown-kind'],
    ['an empty file', new Uint8Array(), 'no-text'],
  ])('%s', async (_, file, reason) => {
    await expect(readLines(file)).rejects.toMatchObject({ name: UnreadableFile.name, reason });
  });
});

test('whatever a text says, reading it ends soon and without an error', () => {
  const words = [
    'Nama',
    ':',
    '\t',
    'PT',
    'CV',
    'NPWP',
    '01.312.166.0-091.000',
    'akta pendirian nomor',
    '12',
    'Notaris',
    '"',
    'atas nama',
    'menghadap kepada saya,',
    '\n',
    'Alamat',
    '1505070507800001',
    '........',
    '(((',
  ];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const begin = performance.now();
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: 20 + next(300) }, () => words[next(words.length)]).join(next(2) ? ' ' : '');
    for (const { value } of recognise(linesOfText(text)).fields) expect(value.trim()).not.toBe('');
  }
  expect(performance.now() - begin).toBeLessThan(20_000);
});
