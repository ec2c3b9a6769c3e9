import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { atReview, atReviewBox, conclude, copiedLink, note, notesOpened } from '../browser/review.ts';
import { largeDossier, preparedDossier, returnedDossier, slipLinks } from '../desk/browser.ts';
import { unfold, type Walk } from './walk.ts';

/** A link as a phone's camera opens it: a page of its own. */
async function linkOpened(page: Page, link = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
}

let [sent, back] = ['', ''];

/** A dossier is looked through: sent, read, noted, and its notes come back. One phone stands for both. */
export const reviewing: Walk = {
  'review, nothing opened': ({ page, site }) => page.goto(`${site}tinjau/`),
  'review, a file refused': async ({ page }) => {
    const buffer = Buffer.from('{}');
    await page.getByLabel('Berkas tinjauan').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByText('Ini bukan tinjauan dari SiapBerkas.').waitFor();
  },
  'review, to be sent': async (phone) => {
    await atReviewBox(phone);
    await phone.page.getByLabel('Pesan untuk pimpinan').fill('Mohon periksa NPWP.');
    sent = await copiedLink(phone.page);
  },
  'review, to be read': async (phone) => {
    await atReview(sent, phone);
    await phone.page.locator('.letter-sheet').first().waitFor();
  },
  'review, every note unfolded, no word in the end': async (phone) => {
    await unfold(phone);
    await phone.page.getByRole('button', { name: 'Selesai, siapkan catatan' }).click();
    await phone.page.getByText('Pilih dulu: setuju, atau perlu diubah.').waitFor();
  },
  'review, notes ready': async (phone) => {
    await atReview(sent, phone);
    await note(phone.page, 'Alamat perusahaan', 'Kami sudah pindah', 'Jalan Baru Nomor 9, Sengeti');
    await note(phone.page, 'NPWP perusahaan', 'Pakai yang 16 digit', '0013121660091000');
    await conclude(phone.page, 'Perlu diubah');
    back = await copiedLink(phone.page);
  },
  'review, notes came back': async ({ page }) => {
    await page.goto('about:blank');
    await page.goto(back);
    await page.getByRole('button', { name: 'Lihat di berkas' }).waitFor();
  },
  'review, notes in the file, one taken, one to be answered': async (phone) => {
    await notesOpened(phone, back);
    await phone.page.getByRole('button', { name: 'Pakai usul untuk NPWP perusahaan' }).click();
    await phone.page.getByRole('button', { name: 'Jawab atau tolak catatan untuk Alamat perusahaan' }).click();
    await phone.page.getByLabel('Jawaban Anda').waitFor();
  },
  'slip, a code that is none of a slip': async ({ page, site }) => {
    await linkOpened(page, slipLinks(site, preparedDossier())[0]);
    await page.getByText('Kode ini bukan dari lembar kekurangan.').waitFor();
  },
  'slip, one code of several': async ({ page, site }) => {
    await linkOpened(page, slipLinks(site, returnedDossier(largeDossier()))[0]);
    await page.getByText('Terbaca 1 dari').waitFor();
  },
  'slip, opened': async ({ page, site }) => {
    // Each code of the sheet, one after the other.
    const links = slipLinks(site);
    for (const [at, link] of links.entries()) {
      await linkOpened(page, link);
      if (at + 1 < links.length) await page.getByText(`Terbaca ${at + 1} dari`).waitFor();
    }
    await page.getByRole('heading', { level: 1, name: /^Yang perlu diperbaiki: / }).waitFor();
  },
  'slip, on the list': async (phone) => {
    await phone.page.getByRole('button', { name: 'Perbaiki di berkas saya' }).click();
    await phone.page.getByText('Belum diperbaiki: 3 dari 3.').waitFor();
    await phone.page.locator('.requirement').getByText('Meja depan: ').first().waitFor();
    await unfold(phone);
  },
  'slip, mended': async ({ page }) => {
    const open = page.locator('.tick input:not(:checked)');
    for (let left = await open.count(); left > 0; left -= 1) await open.first().check();
    await page.getByText('Semua catatan sudah diperbaiki.').waitFor();
  },
};
