import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../support/browser/axe.ts';
import { keptText } from '../support/browser/kept.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { fieldOf, type } from '../support/browser/walk.ts';
import { acceptAll, layOnDesk, openDesk, preparedDossier } from '../support/desk/browser.ts';

const service = 'siapkan/muaro-jambi/reset-password/';
const onButton = 'Nyalakan mode komputer bersama';
const bar = (page: Page) => page.getByRole('region', { name: 'Komputer bersama' });

/** A phone's page on the start page with the mode on, by one press. */
async function shared(options = {}): Promise<Phone> {
  const phone = await openPhone(options);
  await phone.page.goto(phone.site);
  await phone.page.getByRole('button', { name: onButton }).first().click();
  await bar(phone.page).waitFor();
  return phone;
}

async function typeName({ page, site }: Phone, name = 'CV Contoh Batanghari'): Promise<void> {
  await page.goto(`${site}${service}#data`);
  await type(page, 'Nama perusahaan', name);
}

const nameOn = (page: Page): Promise<string> => fieldOf(page, 'Nama perusahaan').inputValue();

test('one press turns the mode on; what is typed lives in the tab alone and goes along from page to page', async () => {
  const phone = await shared();
  const { page, site } = phone;
  await typeName(phone);
  const kept = await keptText(page);
  expect(kept.local).toBe('{"siapberkas:shared":"on"}');
  expect(kept.session).toContain('CV Contoh Batanghari');
  expect([kept.databases, kept.caches.includes('Batanghari'), kept.cookies]).toEqual(['[]', false, '']);
  for (const path of ['panduan/', 'siapkan/muaro-jambi/', 'meja/', '', `bandingkan/reset-password/`]) {
    await page.goto(site + path);
    await bar(page).waitFor();
  }
  await page.goto(`${site}${service}#data`);
  await bar(page).waitFor();
  expect(await nameOn(page)).toBe('CV Contoh Batanghari');
  expect(phone.complaints).toEqual([]);
});

test('a closed tab leaves nothing to the next, which finds the mode on', async () => {
  const phone = await shared();
  await typeName(phone);
  await phone.page.close();
  const page = await phone.context.newPage();
  await page.goto(`${phone.site}${service}#data`);
  await bar(page).waitFor();
  expect(await nameOn(page)).toBe('');
  expect(JSON.stringify(await keptText(page))).not.toContain('Batanghari');
});

test('a tab that is opened again a minute after it was left, or three after its browser died, wipes before it shows anything', async () => {
  const phone = await shared();
  const { page, site } = phone;
  await typeName(phone);
  // What a browser brings back with a closed tab: its memory as it was left.
  const died = await page.evaluate(() => ({ ...sessionStorage }));
  const left = await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    return { ...sessionStorage };
  });
  const reopened = async (memory: Record<string, string>, later: number) => {
    const next = await phone.context.newPage();
    await next.clock.install({ time: Date.now() + later });
    // Another file of the site, which runs no script.
    await next.goto(`${site}icon.svg`);
    await next.evaluate((all) => {
      for (const [key, text] of Object.entries(all)) sessionStorage.setItem(key, text);
    }, memory);
    await next.goto(`${site}${service}#data`);
    await next.getByRole('heading', { level: 1, name: 'Data untuk surat' }).waitFor();
    return nameOn(next);
  };
  expect(await reopened(left, 30_000)).toBe('CV Contoh Batanghari');
  expect(await reopened(left, 61_000)).toBe('');
  expect(await reopened(left, -3_600_000)).toBe('');
  expect(await reopened(died, 181_000)).toBe('');
});

test('“Selesai, hapus sekarang” wipes every tab at once, a duplicated one too, and returns to the start', async () => {
  const phone = await shared();
  const { page, context, site } = phone;
  await typeName(phone);
  // As “duplicate tab” does, a window that this page opens has a copy of its memory.
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((address) => void window.open(address), `${site}${service}?salinan#data`),
  ]);
  await bar(other).waitFor();
  expect(await nameOn(other)).toBe('CV Contoh Batanghari');
  await page.goto(`${site}panduan/`);
  await bar(page).getByRole('button', { name: 'Selesai, hapus sekarang' }).click();
  for (const one of [page, other]) {
    await one.waitForURL(`${site}#selesai`);
    await one.getByText('hapus sebelum pergi').first().waitFor();
    await one.waitForLoadState();
    expect(JSON.stringify(await keptText(one))).not.toContain('Batanghari');
  }
  await page.goBack();
  await page.waitForURL(/siapkan/);
  await page.getByRole('heading', { level: 1, name: 'Data untuk surat' }).waitFor();
  expect(await nameOn(page)).toBe('');
});

test('switching on moves what is stored into the tab, after saying so; switching off keeps it again after a yes', async () => {
  const phone = await openPhone();
  const { page } = phone;
  await typeName(phone);
  await page.getByRole('button', { name: onButton }).click();
  const dialog = page.getByRole('dialog', { name: onButton });
  await dialog.getByText('isian untuk layanan: 1').waitFor();
  expect((await axe(page)).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Batal' }).click();
  expect((await keptText(page)).local).toContain('Batanghari');
  await page.getByRole('button', { name: onButton }).click();
  await dialog.getByRole('button', { name: 'Pindahkan ke tab ini' }).click();
  await bar(page).waitFor();
  expect((await keptText(page)).local).toBe('{"siapberkas:shared":"on"}');
  expect(await nameOn(page)).toBe('CV Contoh Batanghari');

  await page.getByRole('button', { name: 'Matikan mode komputer bersama' }).click();
  await page.getByRole('button', { name: 'Ya, simpan di sini' }).click();
  await bar(page).waitFor({ state: 'detached' });
  await expect.poll(() => nameOn(page)).toBe('CV Contoh Batanghari');
  const kept = await keptText(page);
  expect(kept.local).toContain('Batanghari');
  expect(kept.local).not.toContain('siapberkas:shared');
  expect(kept.session).toBe('{}');
});

test('entries that were stored can be erased instead, and nothing of them is left', async () => {
  const phone = await openPhone();
  const { page } = phone;
  await typeName(phone);
  await page.getByRole('button', { name: onButton }).click();
  await page.getByRole('button', { name: 'Hapus semuanya' }).click();
  await bar(page).waitFor();
  expect(JSON.stringify(await keptText(page))).not.toContain('Batanghari');
});

test('a second tab with entries on screen keeps them when the first switches the mode on', async () => {
  const phone = await openPhone();
  await typeName(phone);
  const other = await phone.context.newPage();
  await other.goto(phone.site);
  await other.getByRole('button', { name: onButton }).first().click();
  await other.getByRole('button', { name: 'Pindahkan ke tab ini' }).click();
  for (const page of [other, phone.page]) await bar(page).waitFor();
  await expect.poll(() => nameOn(phone.page)).toBe('CV Contoh Batanghari');
  expect((await keptText(phone.page)).local).not.toContain('Batanghari');
});

test('15 idle minutes cover the page with a question; without an answer it is wiped two minutes later', async () => {
  const phone = await shared();
  const { page, site } = phone;
  await page.clock.install();
  await typeName(phone);
  await bar(page).waitFor();
  await page.clock.runFor(14 * 60_000);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.clock.runFor(61_000);
  const question = page.getByRole('dialog', { name: 'Masih di sini?' });
  await question.waitFor();
  expect((await axe(page)).violations).toEqual([]);
  await question.getByRole('button', { name: 'Ya, lanjutkan' }).click();
  expect(await nameOn(page)).toBe('CV Contoh Batanghari');
  await page.clock.runFor(15 * 60_000 + 5000);
  await question.waitFor();
  await page.clock.runFor(2 * 60_000);
  await page.waitForURL(`${site}#selesai`);
  await page.waitForLoadState();
  expect(JSON.stringify(await keptText(page))).not.toContain('Batanghari');
});

test('the desk on a shared computer logs nothing, says so, keeps the check in the tab, and prints with a number of one’s own', async () => {
  const desk = await openDesk({ shared: true });
  const { page, site } = desk;
  await page.getByText('tidak ada yang dicatat di buku').waitFor();
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', ' ');
  await page.goto(`${site}panduan/`);
  await page.goto(`${site}meja/#periksa`);
  await page.locator('.desk-row.is-accepted').nth(1).waitFor();
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(2);
  await page.locator('.desk-row').nth(2).focus();
  await acceptAll(desk);
  await desk.press('Control+Enter');
  await page.getByLabel('Nomor dari buku Anda').fill('17/XI/2026');
  await page.getByRole('region', { name: /Tanda Terima/ }).waitFor();
  const kept = await keptText(page);
  expect(kept.local).toBe('{"siapberkas:shared":"on"}');
  expect(kept.databases).toBe('[]');
  await bar(page).getByRole('button', { name: 'Selesai, hapus sekarang' }).click();
  await page.waitForURL(`${site}#selesai`);
  expect(JSON.stringify(await keptText(page))).not.toContain('Cahaya');
});

test('the notice is no wider than a phone of 320 px and axe finds nothing in it, dark or light', async () => {
  for (const dark of [false, true]) {
    const { page } = await shared({ width: 320, dark });
    await page.getByText('Apa yang dihapus, dan kapan?').click();
    expect((await axe(page)).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});
