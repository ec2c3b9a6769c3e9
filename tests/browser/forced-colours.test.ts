import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import { layOnDesk, openDesk, preparedDossier } from '../support/desk/browser.ts';
import { service, toStep } from '../support/states/walk.ts';

/** In forced colours no background of our own is drawn: a state that a picture still shows is told by more than that. */

async function pictureOf(element: Locator): Promise<string> {
  const page = element.page();
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // What a picture first has to scroll to lies at another fraction of a pixel than afterwards.
  await element.scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return (await element.screenshot()).toString('base64');
}

/** Fails where something looks the same before and after; and where it never looks the same twice. */
async function expectToShow(what: string, element: Locator, change: () => Promise<unknown>): Promise<void> {
  const before = await pictureOf(element);
  expect(await pictureOf(element), `${what}, unchanged`).toBe(before);
  await change();
  expect(await pictureOf(element), what).not.toBe(before);
}

const forced = (page: Page): Promise<void> => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });

test('in forced colours preparing shows what is current, chosen and ticked, and how far it is', async () => {
  const phone = await openPhone({ width: 1280 });
  const { page } = phone;
  await forced(page);
  await toStep(phone, 'pertanyaan');
  await expectToShow('the answer', page.getByLabel('PT Perorangan'), () => page.getByLabel('PT Perorangan').check());
  await expectToShow('the step', page.locator('.steps a[href="#daftar"]'), () => toStep(phone, 'daftar'));
  const [original, copy] = await page.locator('.requirements .tick input').all();
  if (!original || !copy) throw new Error('two papers must be asked for');
  await expectToShow('the tick', original, () => original.check());
  await expectToShow('the progress', page.locator('.progress progress'), () => copy.check());
  await expectToShow('the language', page.getByRole('button', { name: 'English' }), async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your list' }).waitFor();
  });
});

test('in forced colours the desk shows where one is, and what was accepted, refused, counted and noted', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await forced(page);
  await layOnDesk(desk, preparedDossier());
  const [first, second] = await page.locator('.desk-row').all();
  if (!first || !second) throw new Error('two papers must be asked for');
  const button = (row: Locator, name: string) => row.getByRole('button', { name, exact: true });
  await expectToShow('the progress', page.locator('.desk-foot progress'), () => button(first, 'Sesuai').click());
  await expectToShow('accepted', second.locator('.desk-sign'), () => button(second, 'Sesuai').click());
  await expectToShow('pressed', button(first, 'Asli dilihat'), () => button(first, 'Asli dilihat').click());
  await expectToShow('refused', first.locator('.desk-sign'), async () => {
    await button(first, 'Tolak').click();
    await page.keyboard.press('1');
  });
  await expectToShow('the room', page.locator('.desk-nav a').nth(1), async () => {
    await page.getByRole('link', { name: 'Buku' }).click();
    await page.getByRole('heading', { level: 1, name: 'Buku berkas' }).waitFor();
  });
});

test('in forced colours a switch of rooms in the guide shows where one is', async () => {
  const { page, site } = await openPhone();
  await forced(page);
  await page.goto(`${site}panduan/`);
  await expectToShow('the room', page.locator('.rooms a').nth(1), () => page.goto(`${site}panduan/meja/`));
});

test('in forced colours a button without a frame has none, and a bar of progress has one', async () => {
  const phone = await openPhone();
  const { page, site } = phone;
  await forced(page);
  await page.goto(site + service);
  const quiet = page.getByRole('button', { name: 'Hapus semua data' });
  expect(await quiet.evaluate((one) => getComputedStyle(one).borderTopColor)).toBe('rgb(0, 0, 0)');
  await toStep(phone, 'daftar');
  const bar = page.locator('.progress progress');
  expect(await bar.evaluate((one) => getComputedStyle(one).outlineColor)).toBe('rgb(255, 255, 255)');
});
