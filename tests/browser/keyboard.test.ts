import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { enter, expectFocus, expectHeading, tabTo, typeInto } from '../support/browser/keys.ts';
import { openPhone } from '../support/browser/phone.ts';
import { company, downloaded } from '../support/browser/walk.ts';
import { acceptAll, codesOf, preparedDossier, withKeys } from '../support/desk/browser.ts';

/** Ticks everything on the list, from its head on, by Tab and the space bar. */
async function tickByKeys(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus();
  const full = page.getByText(/^✓ (\d+) dari \1 siap$/);
  for (let pressed = 0; pressed < 80 && (await full.count()) === 0; pressed += 1) {
    await page.keyboard.press('Tab');
    const unticked = await page.evaluate(() => document.activeElement?.matches('.tick input:not(:checked)'));
    if (unticked) await page.keyboard.press('Space');
  }
  expect(await full.count()).toBe(1);
}

test('by keyboard alone: from the start page to the letter, landing on the heading of each step', async () => {
  const phone = await openPhone();
  const { page, site } = phone;
  const { press } = withKeys(phone);
  await page.goto(site);
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
  await press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  await typeInto(page, /Ketik nama LPSE/, 'muaro');
  await enter(page, /LPSE Kabupaten Muaro Jambi/);
  await page.waitForURL(/muaro-jambi\/$/);
  await enter(page, /^Reset password/);
  await page.waitForURL(/reset-password\/$/);
  await enter(page, /Siapkan berkas ini/);

  await expectHeading(page, 'Beberapa pertanyaan');
  await tabTo(page, /PT \(Perseroan Terbatas\)/);
  await press('ArrowDown', 'ArrowDown');
  expect(await page.getByLabel('CV (Persekutuan Komanditer)').isChecked()).toBe(true);
  await tabTo(page, /Pimpinan sendiri/);
  await press('Space');
  for (const question of [/akta perubahan terakhir/, /masih bisa dibuka/]) {
    // The first of a group that no answer was given in yet.
    await press('Tab');
    await press('Space');
    expect(await page.getByRole('group', { name: question }).getByLabel('Ya').isChecked()).toBe(true);
  }
  await enter(page, /Lanjut: Daftar/);

  await expectHeading(page, 'Daftar syarat Anda');
  await tabTo(page, /^SIUP$/);
  await press('Space');
  await tickByKeys(page);
  await enter(page, /Lanjut: Data/);

  await expectHeading(page, 'Data untuk surat');
  for (const [label, text] of Object.entries(company).filter(([label]) => !/kuasa/.test(label)))
    await typeInto(page, new RegExp(`^${label}`), text);
  await enter(page, /Lanjut: Surat/);

  await expectHeading(page, 'Surat');
  await tabTo(page, /Unduh PDF/);
  const { bytes } = await downloaded(page, () => press('Enter'));
  const words = await pdfText(bytes);
  expect(words).toContain('CV Contoh Batanghari');
  expect(words).not.toContain('DRAF');
  await enter(page, /Lanjut: Siap/);
  await expectHeading(page, /^Siap berangkat/);
});

test('by keyboard alone: the desk chooses its office, takes a file in, checks it and hands out the receipt', async () => {
  const desk = withKeys(await openPhone({ width: 1280, height: 800 }));
  const { page, site } = desk;
  await page.goto(`${site}meja/`);
  await tabTo(page, /LPSE Anda/);
  const chosen = async () => (await page.getByLabel('LPSE Anda').inputValue()) === 'muaro-jambi';
  for (let presses = 0; presses < 12 && !(await chosen()); presses += 1) await page.keyboard.press('ArrowDown');
  await enter(page, /^Simpan$/);
  await tabTo(page, /Pindai kode QR/);
  await page.keyboard.insertText(codesOf(site, preparedDossier())[0] ?? '');
  await enter(page, /^Baca$/);
  await page.getByRole('heading', { name: 'Yang dicocokkan' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('desk-row');
  await acceptAll(desk);
  await desk.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Lengkap' }).waitFor();
  // The paper is there: one more press prints it.
  await expectFocus(page, /^Cetak/);
  await tabTo(page, /Unduh PDF/);
  const { bytes } = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(await pdfText(bytes)).toContain('PT Cahaya Batanghari');
});

test('by keyboard alone: from the guide through a flow to its outcome', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}panduan/`);
  await enter(page, /Saya tidak bisa login/);
  await page.waitForURL(/tidak-bisa-login/);
  for (let step = 0; step < 10 && (await page.locator('.outcome').count()) === 0; step += 1) {
    await enter(page, (await page.locator('.answers a').first().textContent()) ?? '');
    // The next step is there when its heading has the focus, not when the address names it.
    await expectHeading(page, /./);
  }
  await expectHeading(page, (await page.locator('.outcome h2').textContent()) ?? '?');
});

test('Back goes to the step before, without losing anything', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/bombana/perubahan-npwp/#pertanyaan`);
  await page.getByLabel('PT Perorangan').check();
  await page.getByRole('link', { name: 'Lanjut: Daftar' }).click();
  await page.getByRole('heading', { name: 'Daftar syarat Anda' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Beberapa pertanyaan' }).waitFor();
  expect(await page.getByLabel('PT Perorangan').isChecked()).toBe(true);
});
