import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';

const service = 'siapkan/muaro-jambi/reset-password/';

test('without scripts, the lists read in full', async () => {
  const { page, site } = await openPhone({ scripts: false });
  await page.goto(site + service);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('KTP pimpinan');
  expect(text).toContain(
    'KTP direksi/direktur/pemilik perusahaan/pejabat yang berwenang di perusahaan [Asli dan Salinan]',
  );
  expect(text).toContain('2023');
});

test('the language switch changes the words and the page’s language, and is remembered', async () => {
  const { page, site } = await openPhone();
  await page.goto(site + service);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Prepare this file' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('link', { name: 'Prepare this file' }).waitFor();
});
