import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo } from '../support/browser/keys.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { type } from '../support/browser/walk.ts';
import { layOnDesk, openDesk, preparedDossier } from '../support/desk/browser.ts';
import { toStep } from '../support/states/walk.ts';

/** Dialogs keep the focus while they are open, and give it back to what opened them. */

const begun = async (): Promise<Page> => {
  const phone: Phone = await openPhone();
  await toStep(phone, 'data');
  await type(phone.page, 'Nama perusahaan', 'CV Contoh Batanghari');
  return phone.page;
};

const overview = async (): Promise<Page> => {
  const page = await begun();
  await page.goto(page.url().replace(/#.*/, ''));
  return page;
};

const shared = async (): Promise<Page> => {
  const page = await begun();
  await page.getByRole('button', { name: 'Nyalakan mode komputer bersama' }).click();
  await page.getByRole('button', { name: 'Pindahkan ke tab ini' }).click();
  await page.getByRole('region', { name: 'Komputer bersama' }).waitFor();
  return page;
};

const checking = async (): Promise<Page> => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  return desk.page;
};

const log = async (): Promise<Page> => {
  const { page } = await openDesk();
  await page.getByRole('link', { name: 'Buku' }).click();
  return page;
};

test.each([
  ['everything is wiped', 'Hapus semua data', begun],
  ['a file is begun anew', 'Mulai dari awal', overview],
  ['the computer becomes a shared one', 'Nyalakan mode komputer bersama', begun],
  ['the computer is no longer a shared one', 'Matikan mode komputer bersama', shared],
  ['the keys are shown', 'Tombol papan ketik', checking],
  ['a check is dropped', 'Buang pemeriksaan ini', checking],
  ['personal data are wiped', 'Hapus data pribadi sekarang', log],
] as const)('before %s, the dialog keeps the focus, and Escape gives it back', async (_, button, open) => {
  const page = await open();
  await tabTo(page, new RegExp(`^${button}`), 120);
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog:modal');
  await dialog.waitFor();
  const inside = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      // Between the last control and the first one, the browser's own bar has its turn.
      if (activeElement === document.body) return 'browser';
      return activeElement?.closest('dialog:modal') ? 'dialog' : 'page';
    });
  expect(await inside()).toBe('dialog');
  const controls = await dialog.getByRole('button').count();
  const seen = new Set<string>();
  for (let presses = 0; presses < 2 * controls + 2; presses += 1) {
    await page.keyboard.press(presses % 5 === 4 ? 'Shift+Tab' : 'Tab');
    seen.add(await inside());
  }
  expect([...seen]).toContain('dialog');
  expect([...seen]).not.toContain('page');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await expect.poll(focused).toMatch(new RegExp(`^${button}`));
});
