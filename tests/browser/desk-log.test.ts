import { expect, test } from 'vitest';
import { keptText } from '../support/browser/kept.ts';
import { downloaded } from '../support/browser/walk.ts';
import {
  acceptAll,
  anotherTab,
  atCheck,
  type Desk,
  layOnDesk,
  numberOf,
  openDesk,
  preparedDossier,
} from '../support/desk/browser.ts';

const company = 'PT Cahaya Batanghari';
const passphrase = 'sandi meja depan';

/** A desk with one complete file in its log. */
async function withOneFile(): Promise<Desk> {
  const desk = await openDesk();
  await layOnDesk(desk, preparedDossier());
  await acceptAll(desk);
  await desk.press('Enter');
  await desk.page.locator('.desk-number').waitFor();
  return desk;
}

const toLog = async ({ page }: Desk) => {
  await page.getByRole('link', { name: 'Buku' }).click();
  await page.getByRole('heading', { level: 1, name: 'Buku berkas' }).waitFor();
};

/** Everything that the browser keeps of this site, as text. */
const kept = async ({ page }: Desk): Promise<string> => JSON.stringify(await keptText(page));

test('the log shows the day’s files, is searched, and keeps a status that moves on', async () => {
  const desk = await withOneFile();
  const { page } = desk;
  await toLog(desk);
  await page.getByRole('cell', { name: company }).waitFor();
  await page.getByLabel(/^Cari/).fill('cahaya btg');
  await page.getByText('Belum ada berkas').waitFor();
  await page.getByLabel(/^Cari/).fill('01.312');
  await page.getByRole('cell', { name: company }).waitFor();
  await page.getByLabel(/^Status 001/).selectOption('diteruskan ke LKPP');
  // Shown as changed only once it is kept: until then the table has what it had.
  await expect.poll(() => page.getByLabel(/^Status 001/).inputValue()).toBe('forwarded');
  await page.reload();
  await page.getByRole('cell', { name: company }).waitFor();
  expect(await page.getByLabel(/^Status 001/).inputValue()).toBe('forwarded');
});

test('a change that is not kept yet shows as before, and the browser asks before the page goes', async () => {
  const desk = await withOneFile();
  const { page } = desk;
  await toLog(desk);
  await page.getByRole('cell', { name: company }).waitFor();
  const held = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => `${name}:write`);
    return new Promise<string[]>((resolve) => {
      for (const name of names) void navigator.locks.request(name, () => new Promise(() => resolve(names)));
    });
  });
  expect(held.length).toBeGreaterThan(0);
  await page.getByLabel(/^Status 001/).selectOption('diteruskan ke LKPP');
  expect(await page.getByLabel(/^Status 001/).inputValue()).toBe('received');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('a file of the log opens again with its paper and its number', async () => {
  const desk = await withOneFile();
  const number = await numberOf(desk.page);
  await desk.page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  await toLog(desk);
  await desk.page.getByRole('button', { name: `Buka ${number}` }).click();
  await desk.page.getByRole('region', { name: 'Pratinjau: Tanda Terima Berkas' }).waitFor();
  expect(await numberOf(desk.page)).toBe(number);
});

test('a file checked through once more keeps its number and changes its status', async () => {
  const desk = await withOneFile();
  const { page } = desk;
  const number = await numberOf(page);
  await page.getByRole('button', { name: 'Kembali memeriksa' }).click();
  await atCheck(page);
  await page.locator('.desk-row').first().focus();
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Dikembalikan' }).waitFor();
  await page.locator('.desk-number').waitFor();
  expect(await numberOf(page)).toBe(number);
  await toLog(desk);
  await page.getByRole('cell', { name: company }).waitFor();
  expect(await page.getByLabel(/^Status 001/).inputValue()).toBe('returned');
});

test('the log leaves as CSV and as Excel', async () => {
  const desk = await withOneFile();
  await toLog(desk);
  const csv = await downloaded(desk.page, () => desk.page.getByRole('button', { name: 'Unduh CSV' }).click());
  expect(Buffer.from(csv.bytes).toString('utf8')).toContain(company);
  expect(csv.name).toMatch(/^buku-berkas_\d{4}-\d{2}-\d{2}\.csv$/);
  const xlsx = await downloaded(desk.page, () => desk.page.getByRole('button', { name: 'Unduh Excel' }).click());
  expect(Buffer.from(xlsx.bytes.slice(0, 2)).toString()).toBe('PK');
});

test('statistics count the month and name nobody', async () => {
  const desk = await withOneFile();
  const { page } = desk;
  await page.getByRole('link', { name: 'Statistik' }).click();
  await page.getByText('1 dari 1 (100 %)').waitFor();
  await page.getByRole('row', { name: 'Reset password 1' }).waitFor();
  const words = await page.locator('.desk').innerText();
  for (const text of ['Siti', '01.312', '1505']) expect(words).not.toContain(text);
});

test('a passphrase locks the log: a wrong one is told, the right one opens it, and nothing can be read without', async () => {
  const desk = await withOneFile();
  const { page } = desk;
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByText('tidak ada cara membukanya').waitFor();
  await page.getByLabel(/^Kata sandi baru/).fill(passphrase);
  await page.getByLabel('Ulangi kata sandi').fill(`${passphrase}!`);
  await page.getByLabel(/^Saya mengerti/).check();
  await page.getByRole('button', { name: 'Kunci buku' }).click();
  await page.getByText('Kedua kata sandi tidak sama').waitFor();
  await page.getByLabel('Ulangi kata sandi').fill(passphrase);
  await page.getByRole('button', { name: 'Kunci buku' }).click();
  await page.getByText('Buku sekarang dikunci').waitFor();
  expect(await kept(desk)).not.toContain('Cahaya');

  await page.close();
  const next = await anotherTab(desk);
  await next.page.getByLabel('Kata sandi buku').fill('bukan sandinya');
  await next.page.getByRole('button', { name: 'Buka buku' }).click();
  await next.page.getByText('Kata sandi ini tidak cocok').waitFor();
  await toLog(next);
  expect(await next.page.getByText(company).count()).toBe(0);
  await next.page.getByLabel('Kata sandi buku').fill(passphrase);
  await next.page.getByRole('button', { name: 'Buka buku' }).click();
  await next.page.getByRole('cell', { name: company }).waitFor();
});

test('a check in progress is sealed, too, while the log is locked by a passphrase', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByLabel(/^Kata sandi baru/).fill(passphrase);
  await page.getByLabel('Ulangi kata sandi').fill(passphrase);
  await page.getByLabel(/^Saya mengerti/).check();
  await page.getByRole('button', { name: 'Kunci buku' }).click();
  await page.getByText('Buku sekarang dikunci').waitFor();
  await page.getByRole('link', { name: 'Terima berkas' }).click();
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ', ' ');
  const stored = await kept(desk);
  expect(stored).toContain('drafts');
  expect(stored).not.toContain('Cahaya');
});

test('wiping personal data leaves the number and the counts, and no name', async () => {
  const desk = await withOneFile();
  await toLog(desk);
  await desk.page.getByRole('button', { name: 'Hapus data pribadi sekarang' }).click();
  await desk.page.getByRole('button', { name: 'Ya, hapus data pribadi' }).click();
  await desk.page.getByText('Data pribadi sudah dihapus').waitFor();
  await desk.page.getByText('data sudah dihapus').first().waitFor();
  const left = await kept(desk);
  expect(left).toContain('001/LPSE');
  for (const text of ['Cahaya', 'Siti', '01.312', '1505']) expect(left).not.toContain(text);
});

test('“Hapus semua data” leaves nothing of the desk', async () => {
  const desk = await withOneFile();
  const { page } = desk;
  await page.getByRole('button', { name: 'Hapus semua data' }).click();
  await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
  await page.getByText('Semua data sudah dihapus').waitFor();
  await page.getByLabel('LPSE Anda').waitFor();
  const left = await kept(desk);
  for (const text of ['Cahaya', 'Siti', '001/LPSE', 'Rina', 'muaro']) expect(left).not.toContain(text);
});

test('personal data are wiped on schedule when the desk opens', async () => {
  const desk = await withOneFile();
  await desk.page.clock.install({ time: Date.now() + 31 * 86_400_000 });
  await desk.page.goto('about:blank');
  await desk.page.goto(`${desk.site}meja/#buku`);
  await desk.page.getByRole('button', { name: 'Semua hari' }).click();
  await desk.page.getByText('data sudah dihapus').waitFor();
});
