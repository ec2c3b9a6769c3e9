import { expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { serviceOf } from '../../src/domain/office.ts';
import { countingLeaves } from '../../src/domain/part.ts';
import type { LegalForm } from '../../src/domain/terms.ts';
import { findingTexts } from '../../src/i18n/en/findings.ts';
import { inEnglish, inIndonesian } from '../../src/i18n/finding-sentences.ts';
import { remarksOf } from '../../src/i18n/remarks.ts';
import { today } from '../support/kernel/dossiers.ts';
import { entry, letter, officeWith } from '../support/kernel/profiles.ts';

/** What is said of the only thing of a list, to a vendor of this legal form. */
function saidOf(item: object, legalForm?: LegalForm, words = inIndonesian): readonly string[] {
  const office = officeWith([entry('satu', item)]);
  const dossier = { ...emptyDossier(office.id, 'reset-password'), answers: legalForm ? { legalForm } : {} };
  const report = assess(serviceOf(office, 'reset-password'), office, dossier, today);
  const leaves = report.requirements.flatMap(({ part }) => countingLeaves(part));
  return leaves.flatMap((leaf) => remarksOf(leaf.item, report, words)).map(({ text }) => text);
}

const folder = { kind: 'object', object: 'folder', colours: { pt: 'biru', other: 'hijau' } };

test.each([
  ['for whom the list names one', folder, 'pt', 'warna biru'],
  ['who is among the others', folder, 'cv', 'warna hijau'],
  ['who is not known yet', folder, undefined, 'warna biru (PT), hijau (bentuk usaha lain)'],
  ['for whom the list names none', { ...folder, colours: { pt: 'biru' } }, 'cv', 'warna biru (PT)'],
] as const)('of a folder’s colours a vendor %s is told', (_, item, form, words) => {
  expect(saidOf(item, form)).toEqual([words]);
});

test.each([
  [undefined, 'formulir kantor: “Contoh”'],
  ['accepted', 'formulir kantor atau surat sendiri: “Contoh”'],
  ['unstated', 'formulir kantor, surat sendiri belum tentu diterima: “Contoh”'],
])('of an office’s form is said what becomes of a letter of one’s own: %s', (ours, words) => {
  const form = { title: 'Contoh', ...(ours ? { ours } : {}) };
  expect(saidOf(letter('application', { marks: {}, form }), 'pt')).toEqual([words]);
});

test('a person without a company is asked for no letterhead and no stamp of one', () => {
  const marks = { letterhead: true, companyStamp: true, signedBy: 'signatory', meterai: { printed: 6000 } };
  expect(saidOf(letter('application', { marks }), 'individual')).toEqual([
    'bermeterai Rp10.000',
    'ditandatangani penyedia',
  ]);
  expect(saidOf(letter('application', { marks }), undefined, inEnglish(findingTexts))).toEqual([
    'on the company’s letterhead',
    'with a meterai (duty stamp) of Rp10.000',
    'with the company’s stamp',
    'signed by the director',
  ]);
});
