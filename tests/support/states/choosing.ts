import type { Page } from 'playwright-core';
import { emptyDossier } from '../../../src/domain/dossier.ts';
import { service, unfold, type Walk } from './walk.ts';

const openFile = (page: Page, text: string) =>
  page
    .getByLabel('Berkas tersimpan')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** The start page, all offices, an office, its lists, and what stands on every page's foot. */
export const choosing: Walk = {
  start: ({ page, site }) => page.goto(site),
  'start, offices found': async ({ page }) => {
    await page.getByRole('searchbox').fill('muaro jmabi');
    await page.getByText('LPSE yang cocok: ').waitFor();
  },
  'start, no office found': async ({ page }) => {
    await page.getByRole('searchbox').fill('qqqq');
    await page.getByText('Tidak ada LPSE dengan nama itu').waitFor();
  },
  'start, a file refused': async ({ page }) => {
    await unfold({ page });
    await openFile(page, '[1]');
    await page.getByText('Ini bukan berkas SiapBerkas').waitFor();
  },
  'start, a broken file': async ({ page }) => {
    await openFile(page, JSON.stringify({ ...emptyDossier('muaro-jambi', 'reset-password'), company: { npwp: 1 } }));
    await page.getByText('rusak atau tidak utuh').waitFor();
  },
  'for an LPSE, before an office is chosen': ({ page, site }) => page.goto(`${site}untuk-lpse/`),
  'for an LPSE: snippets, link and poster of an office': async ({ page }) => {
    await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
    await page.getByLabel('HTML komponen').waitFor();
    await page.frameLocator('.embed-preview').locator('.frame-bar').waitFor();
  },
  'all offices': ({ page, site }) => page.goto(`${site}siapkan/`),
  office: ({ page, site }) => page.goto(`${site}siapkan/muaro-jambi/`),
  'list that the office has not published': ({ page, site }) => page.goto(`${site}siapkan/muaro-jambi/pendaftaran/`),
  'list before anything is asked': async ({ page, site }) => {
    await page.goto(site + service);
    await unfold({ page });
  },
  'dialog: wipe everything?': ({ page }) => page.getByRole('button', { name: 'Hapus semua data' }).click(),
  'everything wiped': async ({ page }) => {
    await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
    await page.getByText('Semua data sudah dihapus').waitFor();
  },
};
