import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { codesOf, layOnDesk, openDesk, preparedDossier, scan } from '../support/desk/browser.ts';

/** Lets the page print without a printer, and says so. */
async function catchPrint(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(Number(document.body.dataset.printed ?? 0) + 1);
    };
  });
  return () => page.evaluate(() => Number(document.body.dataset.printed ?? 0));
}

test('a file brought by an attorney is through to its printed receipt in at most 14 keys, each guard looked at by itself', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier('muaro-jambi', 'reset-password', true));
  const printed = await catchPrint(page);
  const guards = page.locator('.desk-row:has(.desk-guards)');
  await desk.press('Shift+ ');
  expect(await page.locator('.desk-row.is-open').count()).toBe(await guards.count());
  for (let left = await guards.count(); left > 0; left -= 1) {
    expect(await page.locator('.desk-row.is-open').count()).toBe(left);
    await desk.press('s');
  }
  await desk.press('Enter');
  await page.getByRole('button', { name: 'Cetak' }).waitFor();
  await desk.press('Enter');
  await expect.poll(printed).toBe(1);
  console.info(`desk: ${desk.pressed()} keys from a ready file to its printed receipt`);
  expect(desk.pressed()).toBeLessThanOrEqual(14);
});

test('from a ready file to the printed slip in at most 6 keys', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  const printed = await catchPrint(desk.page);
  await desk.press('ArrowDown', 't', '1', 'Control+Enter');
  await desk.page.getByRole('button', { name: 'Cetak' }).waitFor();
  await desk.press('Enter');
  await expect.poll(printed).toBe(1);
  console.info(`desk: ${desk.pressed()} keys from a ready file to its printed slip`);
  expect(desk.pressed()).toBeLessThanOrEqual(6);
});

test('the space bar takes nothing back and passes no point that guards the account', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  const lines = await page.locator('[id^="line-"][role="group"]').count();
  for (let press = 0; press < lines + 3; press += 1) await desk.press(' ');
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(lines);
  expect(await page.locator('.desk-row.is-same').count()).toBe(0);
  await page.getByText('Butir ini menjaga akun: lihat dulu, lalu tekan S bila sama.').waitFor();
  await desk.press('End', ' ', ' ');
  expect(await page.locator('.desk-row.is-same').count()).toBe(1);
  await page.locator('.desk-row').first().focus();
  await desk.press(' ');
  expect(await page.locator('.desk-row.is-accepted').count()).toBe(lines);
});

test('a key held down marks one thing', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await page.locator('[id^="point-"][role="group"]').first().focus();
  for (let time = 0; time < 6; time += 1) await page.keyboard.down('s');
  await page.keyboard.up('s');
  expect(await page.locator('.desk-row.is-same').count()).toBe(1);
});

test('everything to look at stands on one screen of 1280 × 720', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await page.setViewportSize({ width: 1280, height: 720 });
  await layOnDesk(desk, preparedDossier('muaro-jambi', 'reset-password', true));
  const foot = (await page.locator('.desk-foot').boundingBox())?.y ?? 0;
  for (const row of await page.locator('.desk-row').all()) {
    const box = await row.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(foot);
  }
});

test('N clears the desk for the next file, and the next code needs no question either', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).waitFor();
  await desk.press('n');
  await page.getByRole('heading', { level: 1, name: 'Terima berkas' }).waitFor();
  expect(await page.getByRole('button', { name: /^Lanjutkan/ }).count()).toBe(0);

  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).waitFor();
  const [code = ''] = codesOf(desk.site, { ...preparedDossier(), company: { name: 'CV Sungai Tenang' } });
  await scan(page, code);
  await page.getByText('CV Sungai Tenang').first().waitFor();
  expect(await page.getByRole('button', { name: 'Tetap di berkas ini' }).count()).toBe(0);
});

test('who is at the desk is asked at the first paper, once, and stands on it and in the book', async () => {
  const desk = await openDesk({ unnamed: true });
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  const asked = page.getByRole('form', { name: 'Siapa petugas di meja ini?' });
  await asked.getByRole('button', { name: 'Pakai di setiap lembar' }).click();
  await asked.getByText('Isi nama petugas').waitFor();
  await asked.getByLabel('Nama petugas').fill('Nina Lestari');
  await asked.getByLabel('NIP petugas').fill('19880808 201001 2 003');
  await asked.getByRole('button', { name: 'Pakai di setiap lembar' }).click();
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).getByText('Nina Lestari').waitFor();
  expect(await asked.count()).toBe(0);
  await desk.page.getByRole('link', { name: 'Buku' }).click();
  await page.getByRole('button', { name: /^Buka/ }).first().click();
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).getByText('Nina Lestari').waitFor();
  await page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).getByText('Nina Lestari').waitFor();
  expect(await asked.count()).toBe(0);
});

test('a desk that leaves the name to the pen is not asked again', async () => {
  const desk = await openDesk({ unnamed: true });
  const { page } = desk;
  const asked = page.getByRole('form', { name: 'Siapa petugas di meja ini?' });
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await asked.getByRole('button', { name: 'Tulis dengan pena saja' }).click();
  expect(await asked.count()).toBe(0);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Terima berkas' }).waitFor();
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('region', { name: 'Pratinjau: Lembar Kekurangan' }).waitFor();
  expect(await asked.count()).toBe(0);
});
