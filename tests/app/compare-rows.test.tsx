// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Rows } from '../../src/app/compare/compare-page.tsx';
import { alignLists } from '../../src/app/compare/pair.ts';
import { assess } from '../../src/domain/assess.ts';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { services } from '../../src/domain/services/index.ts';
import { loadWords } from '../../src/i18n/set-up.ts';
import { entry, letter, officeWith, document as paper } from '../support/kernel/profiles.ts';
import { axeFindings, renderPage, standInForBrowser, today } from '../support/render.tsx';

beforeAll(async () => {
  await loadWords('prepare', 'compare');
  standInForBrowser();
});
afterEach(cleanup);

/** The same entry as two offices ask for it: what the row says of each. */
function cells(one: object, other: object) {
  const [first, second] = [one, other].map((item) => {
    const office = officeWith([item]);
    return assess(services['reset-password'], office, emptyDossier(office.id, 'reset-password'), today);
  });
  if (!first || !second) throw new TypeError('two lists are compared');
  const rows = alignLists(first, second);
  const { container } = renderPage(<Rows rows={rows} names={['LPSE Satu', 'LPSE Dua']} report={first} />);
  const [row] = screen.getAllByRole('listitem');
  const texts = within(row as HTMLElement)
    .getAllByRole('definition')
    .map((cell) => (cell.textContent ?? '').replace(/Sumber: .*/, '').trim());
  return { container, rows: rows.length, texts };
}

const ktp = entry('ktp', paper('ktp'));
const plain = 'Asli, ditunjukkan · Salinan, 1 lembar';

test.each([
  ['weight', { ...ktp, weight: 'recommended' }, `${plain}Disarankan, tidak wajib.`],
  ['the office’s remark', { ...ktp, note: { id: 'Masih berlaku.' } }, `${plain}Catatan kantor: Masih berlaku.`],
  [
    'age',
    entry('ktp', paper('ktp', { notOlderThan: { count: 3, unit: 'months' } })),
    `${plain} · Paling lama 3 bulan saat diserahkan`,
  ],
  [
    'what must hold of the person',
    entry('ktp', paper('ktp', { person: ['employee'] })),
    `${plain} · Orangnya karyawan penyedia`,
  ],
  [
    'form of paper',
    entry('ktp', paper('ktp', { evidence: { original: 'returned' } })),
    'Asli, diserahkan lalu dikembalikan',
  ],
])('two lists that differ in %s read as different', async (_, other: object, words: string) => {
  const { container, rows, texts } = cells(ktp, other);
  expect(rows).toBe(1);
  expect(texts).toEqual([plain, words]);
  expect(await axeFindings(container)).toEqual([]);
});

test('two lists that differ in the office’s own form, or in the colour of the folder, read as different', () => {
  const form = { title: 'Format LPSE' };
  const letters = cells(entry('surat', letter('application')), entry('surat', letter('application', { form })));
  expect(letters.texts).toEqual(['Asli, diserahkan', 'Asli, diserahkan · Formulir kantor: “Format LPSE”']);
  cleanup();
  const folder = { kind: 'object', object: 'folder' };
  const folders = cells(entry('map', folder), entry('map', { ...folder, colours: { cv: 'kuning', other: 'hijau' } }));
  expect(folders.texts).toEqual(['', 'Warna kuning (CV), hijau (bentuk usaha lain)']);
});
