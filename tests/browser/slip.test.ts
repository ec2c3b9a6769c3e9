import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readFromPdf } from '../../src/handoff/read-pdf.ts';
import { axe } from '../support/browser/axe.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { scanned } from '../support/browser/scanned.ts';
import { downloaded } from '../support/browser/walk.ts';
import { type Desk, numberOf, openDesk, preparedDossier, show } from '../support/desk/browser.ts';
import { codesOnPicture } from '../support/desk/decode.ts';

const at = 'siapkan/muaro-jambi/reset-password/';
const key = 'siapberkas:draft:muaro-jambi:reset-password';
const dossier = preparedDossier('muaro-jambi', 'reset-password', true);
const { name: company = '' } = dossier.company;

/** The lembar kelengkapan of the file on a phone, as a scanner sees it. */
async function sheetOf({ page, site, context }: Phone): Promise<readonly Buffer[]> {
  await page.goto(`${site}${at}#siap`);
  const { bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Unduh lembar kelengkapan' }).click(),
  );
  return scanned(context, bytes);
}

/** Judges the file on the desk: two papers refused, one with a note, everything else in order. */
async function refuseTwo({ page, press }: Desk, paper: 'a4' | 'a5'): Promise<string> {
  await page.locator('[id^="line-"]').nth(1).focus();
  await press('t', '4', 'c');
  await page.keyboard.type('Foto wajahnya kabur', { delay: 50 });
  await press('Enter', 'ArrowDown', 't', '1', 'Shift+ ');
  for (let left = await page.locator('.desk-row.is-open').count(); left > 0; left -= 1) await press('s');
  await press('Control+Enter');
  await page.getByRole('region', { name: /Lembar Kekurangan/ }).waitFor();
  await page.getByLabel(paper.toUpperCase()).check();
  return numberOf(page);
}

const slipOf = ({ page }: Desk) => downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());

/** The ticks of the list that are not set, by the name of their entry. */
const open = (page: Page): Promise<string[]> =>
  page
    .locator('.requirement')
    .evaluateAll((entries) =>
      entries
        .filter((entry) => entry.querySelector('.tick input:not(:checked)'))
        .map((entry) => entry.querySelector('h2')?.textContent ?? ''),
    );

/** Ticks what is open of the list. */
async function mend(page: Page): Promise<void> {
  const ticks = page.locator('.requirement .tick input:not(:checked)');
  for (let left = await ticks.count(); left > 0; left -= 1) await ticks.first().check();
}

test.each([
  ['a phone, by the camera’s link', 360, 'a5'],
  ['a desktop, by a photograph', 1280, 'a4'],
] as const)('a slip from one browser to another and back: %s', { timeout: 180_000 }, async (_, width, paper) => {
  const maker = await openPhone();
  await maker.page.goto(maker.site);
  await maker.page.evaluate(([to, text]) => localStorage.setItem(to, text), [key, JSON.stringify(dossier)] as const);
  const desk = await openDesk();
  await show(desk.page, await sheetOf(maker));
  const number = await refuseTwo(desk, paper);
  const { bytes } = await slipOf(desk);
  expect((await readFromPdf(bytes)).slip).toMatchObject({
    number,
    visit: 1,
    faults: [{ why: 'illegible' }, { why: 'missing' }],
  });
  const pictures = await scanned(desk.context, bytes);

  const other = await openPhone({ width });
  const { page } = other;
  if (width === 360) {
    const [link = ''] = (await Promise.all(pictures.map(codesOnPicture))).flat();
    expect(link.startsWith(`${other.site}tinjau/#SB`)).toBe(true);
    await page.goto(link);
  } else {
    await page.goto(`${other.site}tinjau/`);
    for (const buffer of pictures)
      await page.getByLabel('Berkas tinjauan').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });
  }
  // What stands there instead tells why a slip was not read.
  await expect.poll(() => page.locator('main').innerText()).toContain(`Yang perlu diperbaiki: ${company}`);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByText('Catatan petugas: Foto wajahnya kabur').waitFor();
  expect((await axe(page)).violations).toEqual([]);
  await page.getByRole('button', { name: 'Perbaiki di berkas saya' }).click();

  await page.getByText('Belum diperbaiki: 2 dari 2.').waitFor();
  await page.locator('.requirement').getByText('Meja depan: ').first().waitFor();
  const refused = await open(page);
  expect(refused).toHaveLength(2);
  expect((await axe(page)).violations).toEqual([]);
  // Another answer and back again, and a page loaded anew, lose nothing.
  await page.goto(`${other.site}${at}#pertanyaan`);
  await page.getByLabel('Pimpinan sendiri').check();
  await page.getByLabel('Orang lain, dengan surat kuasa').check();
  await page.goto(`${other.site}${at}#daftar`);
  await page.reload();
  await page.getByText('Belum diperbaiki: 2 dari 2.').waitFor();
  expect(await open(page)).toEqual(refused);
  await mend(page);
  await page.getByText('Semua catatan sudah diperbaiki.').waitFor();
  const sheet = await sheetOf(other);
  await page.getByText('Semua catatan sudah diperbaiki.').waitFor();
  expect([...maker.complaints, ...other.complaints]).toEqual([]);

  await desk.page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  await show(desk.page, sheet);
  const back = desk.page.getByRole('region', { name: 'Kedatangan ke-2.' });
  await back.getByText(`Sebelumnya nomor ${number}`).waitFor();
  await back.getByText('(Foto wajahnya kabur)').waitFor();
  expect(await desk.page.locator('[id^="line-"].is-open').count()).toBe(2);
  await desk.press('Shift+ ');
  for (let left = await desk.page.locator('.desk-row.is-open').count(); left > 0; left -= 1) await desk.press('s');
  await desk.press('Enter');
  await desk.page.getByRole('region', { name: /Tanda Terima/ }).waitFor();
  await desk.page.getByRole('link', { name: 'Statistik' }).click();
  await desk.page.getByText('0 dari 1 (0 %)').waitFor();

  // A counter whose book never saw the first visit knows it by the slip, and takes nothing on its word.
  const elsewhere = await openDesk();
  await show(elsewhere.page, sheet);
  await elsewhere.page.getByText(`Sebelumnya nomor ${number}`).waitFor();
  await elsewhere.page.getByText('Buku ini tidak memuat pemeriksaan waktu itu').waitFor();
  const lines = await elsewhere.page.locator('[id^="line-"][role="group"]').count();
  expect(await elsewhere.page.locator('[id^="line-"].is-open').count()).toBe(lines);
  expect([...desk.complaints, ...elsewhere.complaints]).toEqual([]);
});
