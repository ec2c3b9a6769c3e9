import { expect, test } from 'vitest';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { keptText } from '../support/browser/kept.ts';
import { readyOffline } from '../support/browser/offline-site.ts';
import { openPhone } from '../support/browser/phone.ts';
import { answerWithAttorney, chooseReset, downloaded, fieldOf, onward, type } from '../support/browser/walk.ts';

const openFilePart = 'Simpan ke berkas, atau buka berkas tersimpan';

async function begunOnPhone(options = {}) {
  const phone = await openPhone(options);
  await chooseReset(phone.page, phone.site);
  await answerWithAttorney(phone.page);
  await onward(phone.page, 'Daftar');
  await phone.page.locator('.tick input').first().check();
  await onward(phone.page, 'Data');
  await type(phone.page, 'Nama perusahaan', 'CV Contoh Batanghari');
  return phone;
}

test('a reload keeps what was answered, ticked and typed, down to the last key press', async () => {
  const { page } = await begunOnPhone();
  await fieldOf(page, 'Alamat perusahaan').pressSequentially('Jalan Lintas');
  await page.reload();
  expect(await fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Contoh Batanghari');
  expect(await fieldOf(page, 'Alamat perusahaan').inputValue()).toBe('Jalan Lintas');
  await page.goto(`${page.url().split('#')[0]}#daftar`);
  expect(await page.locator('.tick input').first().isChecked()).toBe(true);
});

test('“Hapus semua data” leaves nothing in any storage, database, cache, cookie or file in memory, nor on the screen', async () => {
  const { page, context, site } = await begunOnPhone({ offline: true });
  await readyOffline(page);
  await page.evaluate(() => {
    const made = new Set<string>();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (file) => {
      const address = createObjectURL(file);
      made.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      made.delete(address);
      revokeObjectURL(address);
    };
    Object.assign(window, { made });
  });
  const blobs = () => page.evaluate(() => (window as unknown as { made: Set<string> }).made.size);
  await page.getByText(openFilePart).click();
  await downloaded(page, () => page.getByRole('button', { name: 'Simpan ke berkas' }).click());
  expect(await blobs()).toBe(1);
  // The desk's log, too, and what a tab keeps for itself.
  const desk = await context.newPage();
  await desk.goto(`${site}meja/`);
  await expect.poll(() => desk.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
  await desk.close();
  await page.getByText('Simpan data perusahaan ini untuk').click();
  await page.getByRole('button', { name: 'Simpan perusahaan ini di perangkat' }).click();
  await page.getByRole('button', { name: 'Hapus semua data' }).click();
  await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
  await page.getByText('Semua data sudah dihapus').waitFor();
  // The service worker keeps the site's own files, as it did before, and nothing else.
  const { caches, ...left } = await keptText(page);
  expect(left).toEqual({ local: '{}', session: '{}', databases: '[]', cookies: '' });
  expect(caches.length).toBeGreaterThan(1_000_000);
  expect(caches.includes('CV Contoh Batanghari')).toBe(false);
  expect(await blobs()).toBe(0);
  await page.reload();
  expect(await page.getByText('CV Contoh Batanghari').count()).toBe(0);
  expect(
    await page
      .locator('input')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join()),
  ).not.toContain('Contoh');
});

test('a file that is no dossier, broken or too large is refused with a sentence, and the screen stays as it was', async () => {
  const { page } = await begunOnPhone();
  await page.getByText(openFilePart).click();
  const picker = page.getByLabel('Berkas tersimpan');
  const files = [
    { name: 'surat.json', text: 'halo', says: 'Ini bukan berkas SiapBerkas' },
    { name: 'lain.json', text: '{"a":1}', says: 'Ini bukan berkas SiapBerkas' },
    { name: 'putus.json', text: '{"format":"siapberkas/dossier","version":1,', says: 'Berkas ini rusak' },
    {
      name: 'diubah.json',
      text: JSON.stringify({ ...emptyDossier('muaro-jambi', 'reset-password'), integrity: 'sha256-0' }),
      says: 'diubah sesudah disimpan',
    },
    { name: 'pindai.pdf', text: '%PDF-1.7 bukan surat', says: 'Berkas ini rusak' },
    {
      name: 'rusak.json',
      text: '{"format":"siapberkas/dossier","version":1,"office":"muaro-jambi","service":"reset-password","tidak-dikenal":1}',
      says: 'Berkas ini rusak',
    },
    { name: 'besar.json', text: ' '.repeat(9_000_000), says: 'terlalu besar' },
  ];
  for (const { name, text, says } of files) {
    await picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByRole('alert').getByText(says).waitFor();
    expect(await fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Contoh Batanghari');
  }
});

test('a saved file opens again on another device', async () => {
  const { page } = await begunOnPhone();
  await page.getByText(openFilePart).click();
  const saved = await downloaded(page, () => page.getByRole('button', { name: 'Simpan ke berkas' }).click());
  expect(saved.name).toBe('berkas_reset-password_muaro-jambi_cv-contoh-batanghari.json');

  const other = await openPhone();
  await other.page.goto(other.site);
  await other.page
    .getByLabel('Berkas tersimpan')
    .setInputFiles({ name: saved.name, mimeType: 'application/json', buffer: Buffer.from(saved.bytes) });
  await other.page.getByRole('heading', { name: 'Daftar syarat Anda' }).waitFor();
  expect(await other.page.locator('.tick input').first().isChecked()).toBe(true);
  await other.page.goto(`${other.page.url().split('#')[0]}#data`);
  expect(await fieldOf(other.page, 'Nama perusahaan').inputValue()).toBe('CV Contoh Batanghari');
});
