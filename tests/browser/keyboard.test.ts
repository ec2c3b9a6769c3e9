import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPhone } from '../support/browser.ts';

/** Presses Tab until the focus is on what has this name; fails when it is never reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.matches('a, button, input, summary, select, textarea')) return '';
      const labels =
        element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      return [element.getAttribute('aria-label'), ...labels, element.textContent].join(' ');
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never reached ${name}.`);
}

test('by keyboard alone: choose, answer, tick, and land on the heading of each step', async () => {
  const { page, site } = await openPhone();
  await page.goto(site);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  await tabTo(page, /Ketik nama LPSE/);
  await page.keyboard.type('bombana');
  await tabTo(page, /LPSE Kabupaten Bombana/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/bombana\/$/);
  await tabTo(page, /Perubahan NPWP/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/npwp-change\/$/);
  await tabTo(page, /Siapkan berkas ini/);
  await page.keyboard.press('Enter');
  const heading = () =>
    page.evaluate(() => (document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : ''));
  await expect.poll(heading).toBe('Beberapa pertanyaan');
  await tabTo(page, /PT \(Perseroan Terbatas\)/);
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('PT Perorangan').isChecked()).toBe(true);
  await tabTo(page, /Lanjut: Daftar/);
  await page.keyboard.press('Enter');
  await expect.poll(heading).toBe('Daftar syarat Anda');
  await tabTo(page, /Asli|Salinan/);
  await page.keyboard.press('Space');
  expect(await page.locator('.requirements .tick input:checked').count()).toBe(1);
});

test('Back goes to the step before, without losing anything', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/bombana/npwp-change/#pertanyaan`);
  await page.getByLabel('PT Perorangan').check();
  await page.getByRole('link', { name: 'Lanjut: Daftar' }).click();
  await page.getByRole('heading', { name: 'Daftar syarat Anda' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Beberapa pertanyaan' }).waitFor();
  expect(await page.getByLabel('PT Perorangan').isChecked()).toBe(true);
});
