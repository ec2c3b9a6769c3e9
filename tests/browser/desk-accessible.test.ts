import { expect, test } from 'vitest';
import { layOnDesk, openDesk, preparedDossier } from '../support/desk/browser.ts';

test('every row says its name, what is asked and how it stands to those who do not see it', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  const row = desk.page.getByRole('group', { name: 'KTP pimpinan', exact: true });
  expect(await row.getAttribute('aria-describedby')).toBe('line-ktp-state line-ktp-hint');
  expect(await desk.page.locator('#line-ktp-state').textContent()).toBe('Belum');
  await desk.press(' ');
  expect(await desk.page.locator('#line-ktp-state').textContent()).toBe('Sesuai');
  expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('line-npwp');
});

test('the desk speaks English, too, in every state', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Take in a file' }).waitFor();
  await page.getByRole('button', { name: /password/i }).click();
  await page.getByRole('heading', { name: 'To compare' }).waitFor();
  expect(await page.locator('.desk-check').innerText()).not.toMatch(/Sesuai|Tolak|Catatan|pimpinan/);
});
