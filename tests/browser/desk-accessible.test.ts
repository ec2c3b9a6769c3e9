import { expect, test } from 'vitest';
import { axe } from '../support/axe.ts';
import { type Desk, layOnDesk, openDesk, preparedDossier, scan } from '../support/desk-browser.ts';

/** Goes through every state of the desk, and looks at each. */
async function everyState(desk: Desk, look: (state: string) => Promise<void>): Promise<void> {
  const { page } = desk;
  await look('waiting for a file');
  await scan(page, 'bukan kode apa pun');
  await page.getByRole('alert').getByText('bukan kode').waitFor();
  await look('a text that is no code');
  await layOnDesk(desk, preparedDossier());
  await look('a file laid on the desk');
  await desk.press(' ', 't', '4', 'c');
  await page.keyboard.type('kabur', { delay: 50 });
  await desk.press('Enter', 'ArrowDown', 't');
  await look('one refused, a list of reasons open');
  await desk.press('Escape', '?');
  await look('the help on keys');
  await page.getByRole('button', { name: 'Tutup' }).last().click();
  await page.locator('.desk-row').nth(2).focus();
  await desk.press('Control+Enter');
  await page.getByRole('region', { name: /Lembar Kekurangan/ }).waitFor();
  await look('returned, with its slip');
  await page.getByLabel('Berita acara').check();
  await look('the official record');
  await page.getByRole('link', { name: 'Buku' }).click();
  await page.getByRole('row').nth(1).waitFor();
  await look('the log');
  await page.getByRole('button', { name: 'Hapus data pribadi sekarang' }).click();
  await look('asked before wiping');
  await page.getByRole('button', { name: 'Tutup' }).last().click();
  await page.getByRole('link', { name: 'Statistik' }).click();
  await page.getByRole('img').waitFor();
  await look('statistics');
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByLabel('Pola nomor').fill('tanpa nomor');
  await page.getByText('Tulis {seq}').waitFor();
  await look('settings, with a pattern that gives no numbers');
}

test('axe finds nothing to mend in any state of the desk, light, dark, wide and narrow', async () => {
  for (const options of [{}, { dark: true }, { width: 360 }]) {
    const desk = await openDesk(options);
    const seen: string[] = [];
    await everyState(desk, async (state) => {
      const { violations, passes } = await axe(desk.page);
      expect(passes).toBeGreaterThan(10);
      seen.push(state, ...violations.map((one) => `${state}: ${one}`));
    });
    expect(seen.filter((one) => one.includes(': '))).toEqual([]);
    expect(seen).toHaveLength(11);
    expect(desk.complaints).toEqual([]);
  }
}, 180_000);

test('nothing of the desk is wider than a phone', async () => {
  const desk = await openDesk({ width: 360 });
  await everyState(desk, async (state) => {
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(360);
  });
});

test('before choosing an office, and locked, the desk is as clean', async () => {
  const desk = await openDesk({ first: true });
  expect((await axe(desk.page)).violations).toEqual([]);
  const other = await openDesk();
  const { page } = other;
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByLabel(/^Kata sandi baru/).fill('sandi meja depan');
  await page.getByLabel('Ulangi kata sandi').fill('sandi meja depan');
  await page.getByLabel(/^Saya mengerti/).check();
  await page.getByRole('button', { name: 'Kunci buku' }).click();
  await page.getByText('Buku sekarang dikunci').waitFor();
  await page.reload();
  await page.getByLabel('Kata sandi buku').fill('keliru');
  await page.getByRole('button', { name: 'Buka buku' }).click();
  await page.getByText('tidak cocok').waitFor();
  expect((await axe(page)).violations).toEqual([]);
});

test('every row says its name, what is asked and how it stands to those who do not see it', async () => {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  const row = desk.page.getByRole('group', { name: 'KTP pimpinan', exact: true });
  expect(await row.getAttribute('aria-describedby')).toBe('line-ktp-state line-ktp-hint');
  expect(await desk.page.locator('#line-ktp-state').textContent()).toBe('Belum');
  await desk.press(' ');
  expect(await desk.page.locator('#line-ktp-state').textContent()).toBe('Sesuai');
  expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('line-npwp');
});

test('the desk speaks English, too, in every state', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Take in a file' }).waitFor();
  await page.getByRole('button', { name: /password/i }).click();
  await page.getByRole('heading', { name: 'To compare' }).waitFor();
  expect(await page.locator('.desk-check').innerText()).not.toMatch(/Sesuai|Tolak|Catatan|pimpinan/);
});
