import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { openPhone } from '../support/browser.ts';
import { answerWithAttorney, type, typeCompany } from '../support/walk.ts';

const service = 'siapkan/muaro-jambi/reset-password/';

test.each([{ dark: false }, { dark: true }])(
  'axe finds nothing on any page and step, dark: $dark',
  async ({ dark }) => {
    const { page, site } = await openPhone({ dark });
    const check = async (place: string) => {
      const { violations, passes } = await axe(page);
      expect(violations, place).toEqual([]);
      expect(passes, place).toBeGreaterThan(15);
    };
    for (const path of ['', 'siapkan/muaro-jambi/', 'siapkan/muaro-jambi/registration/', service]) {
      await page.goto(site + path);
      await check(path);
    }
    const step = async (hash: string) => {
      await page.goto(`${site}${service}#${hash}`);
      await page.locator('main h1').waitFor();
    };
    await step('pertanyaan');
    await answerWithAttorney(page);
    await check('questions');
    await step('daftar');
    await page.locator('.tick input').first().check();
    for (const summary of await page.locator('.source summary').all()) await summary.click();
    await check('list');
    await step('data');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await type(page, 'NPWP perusahaan', '123');
    await check('data with an error');
    await typeCompany(page);
    await check('data');
    await step('surat');
    await page.locator('.letter').waitFor();
    await check('letters');
    await step('siap');
    await page.getByRole('heading', { name: /^Siap/ }).waitFor();
    await check('ready');
    await page.getByRole('button', { name: 'Hapus semua data' }).click();
    await check('dialog');
  },
);

test('nothing is wider than a phone of 320 px (400 % zoom of 1280)', async () => {
  const { page, site } = await openPhone({ width: 320 });
  for (const path of [
    '',
    'siapkan/bombana/',
    service,
    `${service}#pertanyaan`,
    `${service}#daftar`,
    `${service}#data`,
    `${service}#surat`,
    `${service}#siap`,
  ]) {
    await page.goto(site + path);
    await page.locator('main h1').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});

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
