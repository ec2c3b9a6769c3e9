import { expect, test } from 'vitest';
import { readTemplates } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import type { OfficeProfile } from '../../../src/domain/office.ts';
import { composeLetters } from '../../../src/letters/compose/letters.ts';
import { renderText } from '../../../src/letters/render-text.ts';
import { change, only, reportOf, today } from '../../support/kernel/dossiers.ts';
import { citation, document, entry, letter, officeWith } from '../../support/kernel/profiles.ts';

const templates = readTemplates();

function sheetAt(office: OfficeProfile, how: (dossier: Dossier) => Dossier = (dossier) => dossier): string {
  const report = reportOf({ office, with: how });
  const sheet = composeLetters({ office, report, today }, templates).find(({ kind }) => kind === 'checklist');
  return sheet ? renderText(sheet.letter) : '';
}

/** The sheet's line about the only entry of a list. */
const lineOf = (item: object, more: object = {}, how?: (dossier: Dossier) => Dossier): string =>
  (/^1\. .*$/m.exec(sheetAt(officeWith([{ ...entry('satu', item), ...more }]), how))?.[0] ?? '').replace(
    / {2,}/g,
    ' | ',
  );

test.each([
  ['asli ditunjukkan dan salinan', { original: 'shown', copies: 1 }],
  ['asli diserahkan', { original: 'handed-in' }],
  ['asli (dikembalikan sesudah diperiksa) dan salinan', { original: 'returned', copies: 1 }],
  ['asli diserahkan 2 (dua) lembar', { original: 'handed-in', sheets: 2 }],
  ['asli ditunjukkan dan 2 (dua) salinan dilegalisasi', { original: 'shown', copies: 2, legalised: true }],
  ['pindaian', { scan: true }],
  ['pindaian (PDF/JPG, paling besar 2,5 MB)', { scan: { formats: ['pdf', 'jpg'], maxMegabytes: 2.5 } }],
  ['tidak disebut', 'unstated'],
])('the sheet says the form: %s', (words, evidence) => {
  expect(lineOf(document('nib', { evidence }))).toBe(`1. | NIB | ${words} | ya | 1`);
  const named = { kind: 'named', name: 'SPT tahunan', evidence };
  expect(lineOf(named)).toBe(`1. | SPT tahunan | ${words} | ya | 1`);
});

test.each([
  ['wajib bila ada', 'if-exists'],
  ['disarankan, tidak wajib', 'recommended'],
  ['dibawa saja, tidak wajib', 'brought'],
])('the sheet says how much an entry weighs: %s', (words, weight) => {
  expect(lineOf(document('nib'), { weight })).toContain(`NIB, ${words} |`);
  expect(lineOf({ kind: 'object', object: 'laptop' }, { weight })).toContain(`Laptop, ${words} |`);
});

test('the sheet says the office’s note, how old a paper may be, and what must hold of the person', () => {
  const more = { notOlderThan: { count: 3, unit: 'months' }, role: 'staff', person: ['employee', 'one-company'] };
  const noted = officeWith([
    entry('nib', document('nib')),
    { ...entry('ktp', document('ktp', more)), note: { id: 'Masih terbaca.' } },
  ]);
  expect(sheetAt(noted)).toContain('Catatan kantor untuk nomor 2: Masih terbaca.');
  expect(lineOf(document('ktp', more))).toContain(
    'KTP staf yang datang, orangnya karyawan penyedia dan hanya mewakili satu penyedia, paling lama 3 bulan saat diserahkan |',
  );
  expect(lineOf(document('nib', { notOlderThan: { count: 30, unit: 'days' } }))).toContain(
    'NIB, paling lama 30 hari saat diserahkan |',
  );
});

test('the sheet says what a letter must bear, and the office’s own form with its address', () => {
  const marks = {
    letterhead: true,
    meterai: { printed: 'unstated' },
    companyStamp: true,
    signedBy: 'signatory',
    states: ['company.nib', 'account.userId'],
  };
  expect(lineOf(letter('application', { marks }))).toContain(
    'Surat permohonan, berkop perusahaan, bermeterai Rp10.000, dibubuhi cap perusahaan, ditandatangani pimpinan, memuat NIB dan user ID SPSE |',
  );
  const form = { title: 'Contoh surat', address: 'https://lpse.contoh.go.id/surat' };
  expect(lineOf(letter('application', { form }))).toContain(
    'formulir kantor: “Contoh surat” (https://lpse.contoh.go.id/surat)',
  );
  expect(lineOf(letter('application', { form: { ...form, ours: 'accepted' } }))).toContain(
    'formulir kantor atau surat sendiri: “Contoh surat”',
  );
});

test('to a person without a company the sheet speaks of no head, no company stamp and no pimpinan', () => {
  const marks = { letterhead: true, companyStamp: true, signedBy: 'signatory' };
  const individual = change({ answers: { legalForm: 'individual', exists: {} } });
  expect(lineOf(letter('application', { marks }), {}, individual)).toContain(
    'Surat permohonan, ditandatangani penyedia |',
  );
});

test('the sheet names the facts that the list asks for, each director, and the folder’s colour by legal form', () => {
  expect(lineOf({ kind: 'facts', facts: ['company.nib', 'account.userId'] })).toContain(
    'Data penyedia: NIB dan user ID SPSE |',
  );
  const directors = [
    { name: 'Siti Rahmawati', nik: '1505014705800003', position: 'Direktur' },
    { name: 'Budi Santoso', nik: '1571022008760004', position: 'Direktur' },
  ];
  const each = sheetAt(officeWith([entry('ktp', document('ktp', { role: 'every-director' }))]), change({ directors }));
  expect(each).toMatch(/^1\. +KTP direktur Siti Rahmawati .*\n2\. +KTP direktur Budi Santoso /m);
  const folder = { kind: 'object', object: 'folder', colours: { pt: 'biru', other: 'hijau' }, cover: true };
  expect(lineOf(folder)).toContain('Map, warna biru, bersampul identitas penyedia |');
  expect(lineOf(folder, {}, change({ answers: { legalForm: 'cv' } }))).toContain('warna hijau');
});

test('of alternatives none of which is chosen each is said with its own form, and of a chosen one only its own', () => {
  const item = {
    kind: 'any-of',
    of: [document('pkp', { evidence: { original: 'shown' } }), document('kswp', { evidence: { copies: 1 } })],
  };
  expect(lineOf(item, {}, only({}))).toContain(
    'Surat pengukuhan PKP (asli ditunjukkan); atau bukti KSWP (salinan) | menurut pilihan |',
  );
  expect(lineOf(item, {}, only({ 'satu/kswp': { copies: 1 } }))).toBe('1. | Bukti KSWP | salinan | ya | 1');
});

test('a list that goes on is an entry to ask about, until it was asked', () => {
  const office = officeWith([entry('ktp', document('ktp')), entry('dll', { kind: 'open-ended' })]);
  expect(sheetAt(office, only({}))).toMatch(/^2\. +Data lain yang diminta kantor +tanyakan +1$/m);
  expect(sheetAt(office)).toMatch(/^2\. +Data lain yang diminta kantor +tanyakan +ya +1$/m);
});

test('the sheet says everything that the office says of the service beside its list', () => {
  const office = officeWith([entry('ktp', document('ktp'))], {
    channels: [
      {
        kind: 'counter',
        address: 'Jalan Merdeka 1',
        hours: [{ days: ['monday', 'tuesday', 'wednesday'], from: '08:00', until: '15:00' }],
        closed: { id: 'Tutup pada hari libur nasional.' },
        also: [{ kind: 'email', address: 'lpse@contoh.go.id' }],
        servicePoints: [{ name: 'Mal Pelayanan Publik', address: 'Jalan Raya 2' }],
        citation,
      },
    ],
    stepsBefore: [{ text: { id: 'Isi buku tamu.' }, address: 'https://lpse.contoh.go.id/tamu', citation }],
    stepsAfter: [{ text: { id: 'Tunggu email dari LPSE.' }, citation }],
    fee: { rupiah: 0, citation },
    answer: { withinDays: 3, workingDays: true, citation },
    legalBasis: [{ title: 'Perpres 12 Tahun 2021', citation }],
    notes: [{ text: { id: 'Datang sebelum pukul 14.' }, citation }],
    checked: { on: '2026-10-01', by: 'LPSE Contoh' },
  });
  const sheet = sheetAt(office).replace(/ +/g, ' ');
  for (const line of [
    'Cara mengajukan : datang ke loket',
    'Alamat : Jalan Merdeka 1',
    'Bersama itu juga : lewat email (lpse@contoh.go.id)',
    'Jam layanan : Senin sampai Rabu, pukul 08.00–15.00',
    'Jam layanan : Tutup pada hari libur nasional.',
    'Tempat layanan : Mal Pelayanan Publik (Jalan Raya 2)',
    'Sebelumnya : Isi buku tamu. (https://lpse.contoh.go.id/tamu)',
    'Biaya : Gratis.',
    'Jawaban : Dalam 3 hari kerja.',
    'Sesudahnya : Tunggu email dari LPSE.',
    'Dasar hukum : Perpres 12 Tahun 2021',
    'Catatan kantor : Datang sebelum pukul 14.',
    'Diperiksa : 1 Oktober 2026, oleh LPSE Contoh.',
  ])
    expect(sheet).toContain(line);
});
