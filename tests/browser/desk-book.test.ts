import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { downloaded } from '../support/browser/walk.ts';
import { acceptAll, type Desk, layOnDesk, numberOf, openDesk, preparedDossier } from '../support/desk/browser.ts';
import { workFolder } from '../support/siap.ts';

/** A book that leaves one browser as a file and comes into another, as officers of one office do. */

const folder = workFolder();

async function fileOne(desk: Desk): Promise<string> {
  await layOnDesk(desk, preparedDossier());
  await acceptAll(desk);
  await desk.press('Enter');
  await desk.page.locator('.desk-number').waitFor();
  const number = await numberOf(desk.page);
  await desk.page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  return number;
}

async function nameCounter({ page }: Desk, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByLabel('Nama loket').fill(name);
  await page.getByRole('link', { name: 'Terima berkas' }).click();
}

const toLog = async ({ page }: Desk): Promise<void> => {
  await page.getByRole('link', { name: 'Buku' }).click();
  await page.getByRole('heading', { name: 'Cadangkan atau gabungkan buku' }).waitFor();
};

/** Saves the book; gives the path of its file. */
async function saved(desk: Desk, password?: string): Promise<string> {
  const { page } = desk;
  await toLog(desk);
  if (password) {
    await page.getByLabel('Kunci dengan kata sandi').check();
    await page.getByLabel('Kata sandi untuk berkas ini').fill(password);
  }
  const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Simpan buku' }).click());
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const opens = async (desk: Desk, path: string): Promise<void> => {
  await toLog(desk);
  await desk.page.getByLabel('Buka cadangan').setInputFiles(path);
};

test('two counters: locked book from one to the other, what both changed is decided, and numbers stay apart', async () => {
  const one = await openDesk();
  await nameCounter(one, 'a');
  const first = await fileOne(one);
  expect(first).toMatch(/^A-001\//);
  const locked = await saved(one, 'sandi panjang');
  expect(locked).toMatch(/buku_muaro-jambi_a_.*_terkunci\.json$/);

  const other = await openDesk();
  await nameCounter(other, 'B');
  expect(await fileOne(other)).toMatch(/^B-001\//);
  await opens(other, locked);
  await other.page.getByLabel('Kata sandi berkas ini').fill('sandi panjang');
  await other.page.getByRole('button', { name: 'Buka berkas' }).click();
  await other.page.getByText('Buku itu memuat 1 berkas').waitFor();
  await other.page.getByRole('button', { name: 'Gabungkan ke buku ini' }).click();
  await other.page.getByText('Berkas baru: 1, diperbarui: 0').waitFor();
  await other.page.getByRole('row', { name: first }).waitFor();

  // Both change the status of the same file.
  await other.page.getByLabel(`Status ${first}`).selectOption('selesai');
  await one.page.getByLabel(`Status ${first}`).selectOption('diteruskan ke LKPP');
  await expect.poll(() => one.page.getByLabel(`Status ${first}`).inputValue()).toBe('forwarded');
  await opens(one, await saved(other));
  await one.page.getByRole('button', { name: 'Gabungkan ke buku ini' }).click();
  await one.page.getByText('Diubah di dua tempat').waitFor();
  expect(await one.page.getByRole('row', { name: /^Buka B-001/ }).count()).toBe(0);
  const decide = one.page.getByRole('button', { name: 'Gabungkan dengan pilihan ini' });
  expect(await decide.isDisabled()).toBe(true);
  await one.page.getByRole('radio', { name: 'selesai' }).check();
  await decide.click();
  await one.page.getByText('Berkas baru: 1, diperbarui: 1').waitFor();
  expect(await one.page.getByLabel(`Status ${first}`).inputValue()).toBe('done');
  await one.page.getByRole('link', { name: 'Statistik' }).click();
  await one.page.getByText('2 dari 2 (100 %)').waitFor();
  expect([...one.complaints, ...other.complaints]).toEqual([]);
});

test('a new PC takes the place of a counter: its office, its counter and its numbers go on', async () => {
  const old = await openDesk();
  await nameCounter(old, 'A');
  await fileOne(old);
  const path = await saved(old);
  const fresh = await openDesk({ first: true, width: 360 });
  await opens(fresh, path);
  await fresh.page.getByRole('button', { name: 'Gabungkan ke buku ini' }).click();
  await fresh.page.getByText('Berkas baru: 1').waitFor();
  await fresh.page.getByRole('link', { name: 'Terima berkas' }).click();
  expect(await fileOne(fresh)).toMatch(/^A-002\//);
});

test('a file that is no book, or of another office, is told in one sentence and changes nothing', async () => {
  const desk = await openDesk();
  const number = await fileOne(desk);
  const path = await saved(desk);
  const { page } = desk;
  const elsewhere = await openDesk({ office: 'siak' });
  const foreign = await saved(elsewhere);
  const broken = join(folder, 'rusak.json');
  writeFileSync(broken, '{"format":"siapberkas/desk-book","version":1,"desks":[]');
  const text = join(folder, 'catatan.json');
  writeFileSync(text, 'bukan buku');
  for (const [file, says] of [
    [broken, 'rusak atau tidak utuh'],
    [text, 'bukan buku berkas'],
    [foreign, 'milik LPSE lain'],
  ] as const) {
    await opens(desk, file);
    await page.getByRole('alert').getByText(says).waitFor();
  }
  await opens(desk, path);
  await page.getByRole('button', { name: 'Gabungkan ke buku ini' }).click();
  await page.getByText('Berkas baru: 0, diperbarui: 0').waitFor();
  expect(await page.getByRole('rowheader', { name: number }).count()).toBe(1);
});

test('on a shared computer there is no book to save', async () => {
  const { page } = await openDesk({ shared: true });
  await page.getByRole('link', { name: 'Buku' }).click();
  await page.getByText('Belum ada berkas').waitFor();
  expect(await page.getByRole('button', { name: 'Simpan buku' }).count()).toBe(0);
});

test('a file that comes back is known by itself: visit 2, what was missing, and only that is asked again', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  const lines = await page.locator('[id^="line-"][role="group"]').count();
  await desk.press('t', '1', 'ArrowDown');
  for (let line = 1; line < lines; line += 1) await desk.press(' ');
  await desk.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Dikembalikan' }).waitFor();
  const number = await numberOf(page);
  await page.getByRole('button', { name: 'Berkas berikutnya' }).click();

  await layOnDesk(desk, preparedDossier());
  const returning = page.getByRole('region', { name: 'Kedatangan ke-2.' });
  await returning.getByText(`Sebelumnya nomor ${number}`).waitFor();
  await returning.getByText('Waktu itu kurang:').waitFor();
  await returning.getByText('belum ada').waitFor();
  expect(await page.locator('[id^="line-"].is-accepted').count()).toBe(lines - 1);
  expect(await page.locator('[id^="point-"].is-accepted').count()).toBe(0);
  // Not the same request after all: everything is asked, and it is a first visit; and back again.
  await returning.getByRole('button', { name: 'Bukan kedatangan ulang' }).click();
  expect(await page.locator('[id^="line-"].is-accepted').count()).toBe(0);
  await page.locator('.desk-whose summary').click();
  expect(await page.getByLabel('Kedatangan ke-').inputValue()).toBe('1');
});

test('a file without a code is known by the name that is typed, and the statistics count its second visit as one', async () => {
  const desk = await openDesk();
  const { page } = desk;
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  await page.getByRole('button', { name: 'Reset password' }).click();
  await page.locator('#vendor-company').fill(preparedDossier().company.name ?? '');
  await page.getByRole('region', { name: 'Kedatangan ke-2.' }).waitFor();
  await page.locator('.desk-row').first().focus();
  await desk.press('t', '1', 'Control+Enter');
  await page.locator('.desk-number').waitFor();
  await page.getByRole('link', { name: 'Statistik' }).click();
  await page.getByText('0 dari 1 (0 %)').waitFor();
});
