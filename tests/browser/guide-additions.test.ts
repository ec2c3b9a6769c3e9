import { expect, test } from 'vitest';
import { axe } from '../support/browser/axe.ts';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { openPhone } from '../support/browser/phone.ts';
import { answerWithAttorney, chooseReset, downloaded, onward, tickAll, typeCompany } from '../support/browser/walk.ts';

const wish = 'Surat keterangan domisili';

test('what an office asks in addition is added, blocks until it is ticked, and stands on the sheet as the penyedia’s own', async () => {
  const { page, site, complaints } = await openPhone();
  await chooseReset(page, site);
  await answerWithAttorney(page);
  await onward(page, 'Daftar');
  await tickAll(page);
  await page.getByText('Bukan daftar kantor Anda?').click();
  await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
  await page.getByText('Tulis dulu apa yang diminta kantor.').waitFor();
  await page.getByLabel('Apa yang diminta?').fill(wish);
  await page.getByLabel('Salinan, berapa lembar?').fill('2');
  await page.getByLabel('Salinan, berapa lembar?').press('Enter');
  const added = page.locator('.requirements > li').filter({ has: page.getByRole('heading', { name: wish }) });
  await added.waitFor();
  expect(await added.textContent()).toContain('Tambahan Anda');
  expect((await axe(page)).violations).toEqual([]);
  await page.getByText('6 dari 7 siap').waitFor();

  await onward(page, 'Data');
  await typeCompany(page);
  await onward(page, 'Surat');
  await onward(page, 'Siap');
  await page.getByText(`${wish}: asli dan salinan belum siap.`).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: `${wish}: asli` })
    .getByRole('link', { name: 'Bereskan' })
    .click();
  await added.getByLabel('Asli, ditunjukkan').check();
  await added.getByLabel('Salinan, 2 lembar').check();
  await page.getByText('7 dari 7 siap').waitFor();

  await page.goto(`${site}siapkan/muaro-jambi/reset-password/#siap`);
  await page.getByText('Berkas lengkap.').waitFor();
  expect(await page.locator('main').textContent()).toContain(wish);
  const sheet = await downloaded(page, () => page.getByRole('button', { name: /Unduh lembar kelengkapan/ }).click());
  const text = (await pdfText(sheet.bytes)).replaceAll(/\s+/g, ' ');
  expect(text).toContain(wish);
  expect(text).toContain('tambahan penyedia');
  expect(complaints).toEqual([]);
});

test('an addition is kept with the draft, and taken back with its ticks', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/muaro-jambi/perubahan-npwp/#daftar`);
  await page.getByText('Bukan daftar kantor Anda?').click();
  await page.getByLabel('Apa yang diminta?').fill(wish);
  await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
  await page.getByRole('heading', { name: wish }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: wish }).waitFor();
  await page.getByRole('button', { name: `Hapus tambahan ${wish}` }).click();
  await page.getByRole('heading', { name: wish }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('where the list is not the office’s own, or was seen in part, adding is offered openly', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/nasional/perubahan-npwp/#daftar`);
  await page.getByText('Kantor Anda meminta yang lain? Tambahkan di sini').waitFor();
  // Without a press: its form comes by itself.
  await page.getByLabel('Apa yang diminta?').waitFor();
});
