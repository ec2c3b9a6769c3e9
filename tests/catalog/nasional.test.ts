import { expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { composeLetters } from '../../src/letters/compose/letters.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { codesOf, dossierOf, found, officeCalled, reportOf, today } from '../support/kernel/dossiers.ts';
import { readOut } from '../support/kernel/lists.ts';

const office = 'nasional';
const copy = '[salinan]';
const both = '[asli dan salinan]';

test.each([
  ['reset-password', [2021]],
  ['npwp-change', [2012]],
  ['email-change', [2012]],
  ['registration', [null]],
  ['user-id-lookup', [2012]],
] as const)('the base list for %s bears its years: %o', (service, years) => {
  const report = reportOf({ office, service });
  expect([...new Set(report.requirements.map(({ source }) => source?.year))]).toEqual(years);
  expect(found(report, 'national-list')).toEqual([expect.objectContaining({ year: years[0] })]);
  expect(codesOf(report).includes('list-undated')).toBe(years[0] === null);
  expect(codesOf(report).includes('list-old')).toBe(years[0] !== null && years[0] < 2026 - 5);
});

test('LKPP published nothing for aggregation', () => {
  const unpublished = serviceIds.filter((service) => !officeCalled(office).services[service].published);
  expect(unpublished).toEqual(['aggregation']);
});

test('the reset list of LKPP’s FAQ: letters as originals on letterhead, papers as copies', () => {
  const report = reportOf({ office, attorney: true });
  expect(readOut(report)).toEqual([
    'surat-permohonan: application [asli]',
    'surat-kuasa: power-of-attorney [asli]',
    `ktp: ktp-signatory ${copy}`,
    `npwp: npwp ${copy}`,
    `izin-usaha: siup ${copy} | siujk ${copy} | nib ${copy} | izin-lain ${copy}`,
    `akta: akta-pendirian ${copy} + akta-perubahan ${copy}`,
  ]);
  expect(report.letters.map(({ marks }) => marks.letterhead)).toEqual([true, true]);
});

test('the e-mail list of 2012 asks for a stamped letter, seven papers and a folder with a cover', () => {
  const report = reportOf({ office, service: 'email-change', attorney: true });
  expect(readOut(report)).toEqual([
    'surat-permohonan: application [unstated]',
    'surat-kuasa: power-of-attorney [unstated]',
    `ktp: ktp-signatory ${both}`,
    `npwp: npwp ${both}`,
    `izin-usaha: siup ${both} | siujk ${both} | izin-lain ${both} | nib* ${both}`,
    `akta-pendirian: akta-pendirian ${both}`,
    `akta-perubahan: akta-perubahan ${both}`,
    'map: folder',
  ]);
  expect(report.letters[0]?.marks).toEqual({
    letterhead: true,
    meterai: { printed: 'unstated' },
    companyStamp: true,
    signedBy: 'signatory',
  });
});

test('an NPWP change is decided by LKPP, and only the cover of its list was seen', () => {
  expect(codesOf(reportOf({ office, service: 'npwp-change' }))).toEqual(
    expect.arrayContaining(['lkpp-decides', 'list-partial']),
  );
});

test('registration is uploaded: scans, the owner’s statement or the surat kuasa, PKP or not', () => {
  const scan = '[pindaian]';
  const lines = (statement: string) => [
    `nib: nib ${scan}`,
    `kswp: kswp ${scan}`,
    `surat-kuasa: ${statement} ${scan}`,
    `pkp: pkp ${scan} | surat-pernyataan-non-pkp ${scan}`,
    `surat-keterangan-kerja: employment-statement ${scan}`,
    `npwp: npwp ${scan}`,
  ];
  expect(readOut(reportOf({ office, service: 'registration' }))).toEqual(lines('owner-statement'));
  expect(readOut(reportOf({ office, service: 'registration', attorney: true }))).toEqual(lines('power-of-attorney'));
});

test('a letter by the base list goes to the LPSE that the user names', () => {
  const input = { office: officeCalled(office), dossier: dossierOf({ office }), report: reportOf({ office }), today };
  const text = composeLetters(input, readTemplates()).map(({ letter }) => renderText(letter))[0];
  expect(text).toContain('Yth. Kepala LPSE Kabupaten Batang Hari\ndi Muara Bulian\n');
});
