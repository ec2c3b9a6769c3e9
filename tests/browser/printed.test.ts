import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import { answerWithAttorney, chooseReset, typeCompany } from '../support/browser/walk.ts';
import { acceptAll, layOnDesk, openDesk, preparedDossier } from '../support/desk/browser.ts';

/** Pages that the browser prints, on the paper that the page asks for: their sizes and left margins in mm, and their words. */
async function printed(page: Page) {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const one = await document.getPage(index + 1);
      const { width, height } = one.getViewport({ scale: 25.4 / 72 });
      const { items } = await one.getTextContent();
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
      const left = Math.min(...texts.map(({ transform }) => Number(transform[4]))) * (25.4 / 72);
      return {
        paper: [width, height].map(Math.round),
        left: Math.round(left),
        words: texts.map(({ str }) => str).join(' '),
      };
    }),
  );
  await document.destroy();
  return pages;
}

test.each([
  ['A4', [210, 297]],
  ['F4 / folio', [210, 330]],
])(
  'a letter printed by the browser on %s has its paper and margins, and nothing of the page around it',
  async (name, paper) => {
    const { page, site } = await openPhone();
    await chooseReset(page, site);
    await answerWithAttorney(page);
    await page.goto(`${page.url().split('#')[0]}#data`);
    await typeCompany(page);
    await page.goto(`${page.url().split('#')[0]}#surat`);
    await page.locator('.letter').waitFor();
    await page.getByLabel(name).check();
    const [first, ...others] = await printed(page);
    expect(first).toMatchObject({ paper, left: 30 });
    expect(first?.words).toMatch(/Permohonan Reset Password/);
    expect(others.map(({ words }) => words)).toEqual([]);
  },
);

test.each([
  ['A4', [210, 297], 30],
  ['A5', [148, 210], 14],
])(
  'a receipt of the desk printed by the browser on %s has its paper and margins, on one page',
  async (name, paper, left) => {
    const desk = await openDesk();
    await layOnDesk(desk, preparedDossier());
    await acceptAll(desk);
    await desk.press('Enter');
    await desk.page.locator('.desk-number').waitFor();
    await desk.page.getByLabel(name, { exact: true }).check();
    const [first, ...others] = await printed(desk.page);
    expect(first).toMatchObject({ paper, left });
    expect(first?.words).toMatch(/^TANDA TERIMA BERKAS/);
    expect(others.map(({ words }) => words)).toEqual([]);
  },
);

test.each(['A4', 'A5'])(
  'a slip with its code printed by the browser on %s is one page, the code beside the officer',
  async (name) => {
    const desk = await openDesk();
    await layOnDesk(desk, preparedDossier());
    await desk.press('ArrowDown', 't', '1', 'Control+Enter');
    await desk.page.locator('.desk-number').waitFor();
    await desk.page.getByLabel(name, { exact: true }).check();
    const code = await desk.page.getByRole('img', { name: /^Kode QR berisi data berkas/ }).boundingBox();
    const signs = await desk.page.locator('.paper-sheet .party-foot, .paper-sheet .party-name').first().boundingBox();
    expect((code?.x ?? 999) + (code?.width ?? 999)).toBeLessThan(signs?.x ?? 0);
    const [first, ...others] = await printed(desk.page);
    expect(first?.words).toMatch(/^LEMBAR KEKURANGAN BERKAS.*Pindai dengan kamera ponsel/);
    expect(others.map(({ words }) => words)).toEqual([]);
  },
);
