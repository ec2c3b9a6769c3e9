import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { scanned } from '../support/browser/scanned.ts';
import { answerWithAttorney, downloaded, tickAll, typeCompany } from '../support/browser/walk.ts';
import { acceptAll, atCheck, numberOf, openDesk, show } from '../support/desk/browser.ts';

/** A penyedia's page with everything filled in, at its last step. */
async function readyPage(page: Page, site: string): Promise<void> {
  const at = `${site}siapkan/muaro-jambi/reset-password/`;
  await page.goto(`${at}#pertanyaan`);
  await answerWithAttorney(page);
  await page.goto(`${at}#daftar`);
  await tickAll(page);
  await page.goto(`${at}#data`);
  await typeCompany(page);
  await page.goto(`${at}#siap`);
  await page.getByRole('img', { name: /^Kode QR berkas ini/ }).waitFor();
}

const sheets = {
  'the lembar kelengkapan': async (page: Page) =>
    (await downloaded(page, () => page.getByRole('button', { name: 'Unduh lembar kelengkapan' }).click())).bytes,
  'the printed last step': (page: Page) => page.pdf({ format: 'A4', printBackground: true }),
};

test.each(Object.entries(sheets))(
  'a penyedia’s code on %s, scanned badly and turned, is checked through to a receipt',
  async (_, sheetOf) => {
    const desk = await openDesk();
    const vendor = await desk.context.newPage();
    await readyPage(vendor, desk.site);
    const pictures = await scanned(desk.context, await sheetOf(vendor));
    expect(pictures.length).toBeGreaterThan(0);
    await vendor.close();

    await desk.page.bringToFront();
    await show(desk.page, pictures);
    await atCheck(desk.page);
    await desk.page.locator('.desk-row').first().focus();
    await acceptAll(desk);
    await desk.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: 'Lengkap' }).waitFor();
    const { bytes } = await downloaded(desk.page, () => desk.page.getByRole('button', { name: 'Unduh PDF' }).click());
    const words = await pdfText(bytes);
    for (const text of ['CV Contoh Batanghari', 'Budi Misal', await numberOf(desk.page)]) expect(words).toContain(text);
    expect(desk.complaints).toEqual([]);
  },
);

test('the penyedia may leave the code out, of the screen and of the print', async () => {
  const { page, site } = await openDesk();
  await readyPage(page, site);
  await page.getByLabel('Cetak kodenya').uncheck();
  expect(await page.getByRole('img', { name: /^Kode QR/ }).count()).toBe(0);
  await page.reload();
  await page.getByLabel('Cetak kodenya').waitFor();
  expect(await page.getByRole('img', { name: /^Kode QR/ }).count()).toBe(0);
});

test('nothing of the desk, and no decoder, comes with the penyedia’s first screen', async () => {
  const desk = await openDesk({ first: true });
  const code = desk.requests.filter((address) => /desk|store|zxing|decode/i.test(address));
  expect(code.length).toBeGreaterThan(0);
  expect(desk.requests.filter((address) => /zxing|decode|wasm/i.test(address))).toEqual([]);
  // What the desk still fetches meanwhile is its own.
  const page = await desk.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(desk.site);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => /desk|zxing|decode|wasm/i.test(address))).toEqual([]);
});

test('the whole check sends nothing anywhere', async () => {
  const desk = await openDesk();
  await desk.page.getByRole('button', { name: 'Reset password' }).click();
  await atCheck(desk.page);
  const { origin } = new URL(desk.site);
  const away = desk.requests.filter(
    (address) => !address.startsWith(desk.site) && !address.startsWith(`blob:${origin}`),
  );
  expect(away).toEqual([]);
});
