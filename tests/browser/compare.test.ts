import { expect, test } from 'vitest';
import { serviceIds, services } from '../../src/domain/services/index.ts';
import { axe } from '../support/browser/axe.ts';
import { openPhone } from '../support/browser/phone.ts';

test('from an office, a service is compared with another office, which the address then names', async () => {
  const { page, site, complaints } = await openPhone();
  await page.goto(`${site}siapkan/bombana/`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Perubahan NPWP' }) });
  await card.getByRole('link', { name: 'Bandingkan dengan LPSE lain' }).click();
  await page.getByRole('heading', { level: 1, name: /Perubahan NPWP/ }).waitFor();
  await expect.poll(() => page.getByLabel('LPSE pertama').inputValue()).toBe('bombana');
  await page.getByLabel('LPSE kedua').selectOption('muaro-jambi');
  await page.getByRole('heading', { level: 2, name: 'LPSE Kabupaten Muaro Jambi' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#bombana,muaro-jambi');
  const row = page.locator('.compare-rows > li').filter({ hasText: 'Surat permohonan' }).first();
  expect(await row.textContent()).toContain('LPSE Kabupaten Bombana');
  expect(await row.textContent()).toContain('Asli');
  expect(await row.textContent()).toContain('2023');
  expect(await page.getByText('Tidak ada di daftarnya.').count()).toBeGreaterThan(0);
  await page.goBack();
  await page.waitForFunction(() => window.location.hash === '#bombana');
  expect(complaints).toEqual([]);
});

test('the same office twice, and an office that is not here, are said in a sentence', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}bandingkan/perubahan-npwp/#bombana,bombana`);
  await page.getByText('Pilih dua LPSE yang berbeda.').waitFor();
  await page.goto(`${site}bandingkan/perubahan-npwp/#bombana,tidak-ada`);
  await page.getByText('LPSE pada alamat ini tidak ada di sini').waitFor();
  await page.goto(`${site}bandingkan/perubahan-npwp/#__proto__,constructor`);
  await page.getByText('LPSE pada alamat ini tidak ada di sini').waitFor();
});

test('axe finds nothing on any comparison, and none is wider than a phone', async () => {
  const { page, site } = await openPhone({ width: 320 });
  for (const service of serviceIds) {
    await page.goto(`${site}bandingkan/${services[service].slug}/`);
    await page.locator('main h1').waitFor();
    const { violations, passes } = await axe(page);
    expect(violations, service).toEqual([]);
    expect(passes, service).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), service).toBeLessThanOrEqual(320);
  }
});

test('without scripts a comparison of two offices reads in full', async () => {
  const { page, site } = await openPhone({ scripts: false });
  await page.goto(`${site}bandingkan/reset-password/`);
  expect(await page.locator('.compare-rows > li').count()).toBeGreaterThan(4);
  expect(await page.locator('main').textContent()).toContain('LPSE Kabupaten Muaro Jambi');
});
