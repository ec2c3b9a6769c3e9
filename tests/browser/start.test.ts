import { expect, test } from 'vitest';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { openPhone } from '../support/browser/phone.ts';
import { remembered } from '../support/browser/walk.ts';
import { returnedDossier } from '../support/desk/browser.ts';

/** A phone on a network so slow that the page is read before its script comes; `release` lets the script through. */
async function beforeTheScript(path = '') {
  const phone = await openPhone();
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await phone.page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await phone.page.goto(phone.site + path, { waitUntil: 'commit' });
  return { ...phone, release };
}

test('the start page opens below any path, without a complaint', async () => {
  const { page, site, complaints, requests } = await openPhone();
  await page.goto(site);
  expect(await page.locator('h1').textContent()).toBe('Siapkan berkas untuk LPSE');
  expect(complaints).toEqual([]);
  expect(requests.every((address) => address.startsWith(site))).toBe(true);
});

test('what is typed before the script comes narrows the list once it is there', async () => {
  const { page, release } = await beforeTheScript();
  await page.getByRole('searchbox').fill('bombana');
  release();
  await expect.poll(() => page.locator('.offices li').count()).toBe(1);
  expect(await page.getByRole('searchbox').inputValue()).toBe('bombana');
});

test('a file chosen before the script comes is opened once it is there', async () => {
  const { page, release } = await beforeTheScript();
  const text = savedText(emptyDossier('bombana', 'npwp-change'));
  await page
    .getByLabel('Berkas tersimpan')
    .setInputFiles({ name: 'berkas.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  release();
  await page.waitForURL(/bombana\/perubahan-npwp\/#daftar$/);
});

test('a slip chosen for a look before the script comes is opened once it is there', async () => {
  const { page, release } = await beforeTheScript('tinjau/');
  const text = savedText(returnedDossier());
  await page
    .getByLabel('Berkas tinjauan')
    .setInputFiles({ name: 'lembar.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  release();
  await page.getByRole('heading', { level: 1, name: 'Yang perlu diperbaiki: PT Cahaya Batanghari' }).waitFor();
});

test('an office that is nowhere to be found leads to the national list', async () => {
  const { page, site } = await openPhone();
  await page.goto(site);
  await page.getByRole('searchbox').fill('kota yang tidak ada');
  await page.getByText('Tidak ada LPSE dengan nama itu').waitFor();
  await page.getByRole('link', { name: 'Daftar dasar nasional (LKPP)' }).click();
  await page.waitForURL(/siapkan\/nasional\/$/);
});

test('the office used last stands on top the next time', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/bombana/`);
  await remembered(page);
  await page.goto(site);
  await page.getByText('Terakhir Anda pakai').waitFor();
});

test('before the script comes, the step that the address names begins, and nothing else is shown in its place', async () => {
  const { page, release } = await beforeTheScript('siapkan/muaro-jambi/reset-password/#data');
  const headings = () => page.getByRole('heading', { level: 1 }).allTextContents();
  await expect.poll(headings).toEqual(['Data untuk surat']);
  release();
  await page.getByLabel('Nama perusahaan').first().waitFor();
  expect(await headings()).toEqual(['Data untuk surat']);
});
