import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readFromPdf } from '../../src/handoff/read-pdf.ts';
import { readSavedText } from '../../src/handoff/saved-file.ts';
import { axe } from '../support/browser/axe.ts';
import { keptText } from '../support/browser/kept.ts';
import { phoneAndServer, readyOffline } from '../support/browser/offline-site.ts';
import { openPhone } from '../support/browser/phone.ts';
import {
  atReview,
  atReviewBox,
  conclude,
  copiedLink,
  note,
  notesOpened,
  reviewed,
  reviewedAt,
} from '../support/browser/review.ts';
import { downloaded, fieldOf, type } from '../support/browser/walk.ts';

const password = 'melati di tepi sungai';
const json = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const { name: company = '', npwp = '' } = reviewed.company;
const finish = (page: Page): Promise<void> => page.getByRole('button', { name: 'Selesai, siapkan catatan' }).click();

test('by link: the director reads, notes, and sends back; the notes are taken over or answered, and the next round says so', async () => {
  const own = await atReviewBox(await openPhone());
  await own.page.getByLabel('Pesan untuk pimpinan').fill('Mohon periksa NPWP dan alamat.');
  const link = await copiedLink(own.page);

  const other = await atReview(link);
  const { page } = other;
  await page.getByText('Mohon periksa NPWP dan alamat.').waitFor();
  await page.getByText(npwp).first().waitFor();
  await page.locator('.letter-sheet').first().waitFor();
  // To be read alone: the fields that stand there are for notes.
  await finish(page);
  await page.getByText('Pilih dulu: setuju, atau perlu diubah.').waitFor();
  await page.getByLabel('Perlu diubah').check();
  await finish(page);
  await page.getByText('Tulis paling sedikit satu catatan').waitFor();
  await note(page, 'NPWP perusahaan', 'Pakai yang 16 digit', '0013121660091000');
  await note(page, 'Alamat perusahaan', 'Kami sudah pindah', 'Jalan Baru Nomor 9, Sengeti');
  await page.locator('summary', { hasText: 'untuk dokumen KTP' }).first().click();
  await page
    .getByLabel(/^Catatan Anda untuk dokumen KTP/)
    .first()
    .fill('Aslinya ada di laci saya');
  await page.getByLabel('Nama Anda').fill('Siti Contoh');
  // A tab that was closed meanwhile has lost nothing.
  await page.reload();
  await page.getByRole('heading', { level: 1, name: `Berkas ${company}` }).waitFor();
  expect(await page.getByLabel('Catatan Anda untuk Alamat perusahaan', { exact: true }).inputValue()).toBe(
    'Kami sudah pindah',
  );
  await finish(page);
  const back = await copiedLink(page);
  expect(back.length).toBeLessThan(link.length);
  expect((await axe(page)).violations).toEqual([]);

  await notesOpened(own, back);
  const mine = own.page;
  await mine.getByText('Catatan: Aslinya ada di laci saya').waitFor();
  expect(await mine.getByText('Catatan belum ditanggapi: 3').count()).toBe(1);
  await mine.getByRole('button', { name: 'Pakai usul untuk NPWP perusahaan' }).click();
  await mine.getByText('Sudah dipakai.').waitFor();
  await mine.getByRole('button', { name: 'Jawab atau tolak catatan untuk Alamat perusahaan' }).click();
  await mine.getByLabel('Jawaban Anda').fill('Di akta masih alamat lama');
  await mine.getByRole('button', { name: 'Simpan jawaban' }).click();
  await mine.getByText('Dijawab: Di akta masih alamat lama').waitFor();
  await mine.getByText('“01.').first().waitFor();
  expect((await axe(mine)).violations).toEqual([]);
  // The link at the note leads to the field, where the value stands.
  await mine.getByRole('link', { name: 'NPWP perusahaan', exact: true }).click();
  await expect.poll(() => fieldOf(mine, 'NPWP perusahaan').inputValue()).toBe('0013121660091000');
  // What was written changed again: the note was about the old value.
  await type(mine, 'Alamat perusahaan', 'Jalan Ketiga Nomor 3');
  await mine.goto(`${own.site}${reviewedAt}#siap`);
  await mine.getByText('sekarang “Jalan Ketiga Nomor 3”').waitFor();
  await mine.getByText('Catatan belum ditanggapi: 1').waitFor();

  const again = await copiedLink(mine);
  await atReview(again, other);
  await page.getByText('Dijawab: Di akta masih alamat lama').waitFor();
  await page.getByText('Sudah diubah.').waitFor();
  expect(await page.getByLabel('Perlu diubah').isChecked()).toBe(false);
  await conclude(page, 'Setuju');
  const agreed = await copiedLink(page);
  await notesOpened(own, agreed);
  await mine.getByRole('heading', { name: /: Setuju$/ }).waitFor();
  await renamed(mine, own.site);
  await mine.getByText('Persetujuan itu tentang isi yang lama.').waitFor();
  expect([...own.complaints, ...other.complaints]).toEqual([]);
});

/** Changes the company's telephone after it was agreed to. */
async function renamed(page: Page, site: string): Promise<void> {
  await page.goto(`${site}${reviewedAt}#data`);
  await type(page, 'Nama pimpinan', 'Siti Contoh Kedua');
  await page.goto(`${site}${reviewedAt}#siap`);
}

test('by a locked file: it opens with its password alone, the notes go back locked, and open from “Buka berkas”, too', async () => {
  const own = await atReviewBox(await openPhone());
  await own.page.getByRole('button', { name: 'Simpan tinjauan terkunci, dengan kata sandi' }).click();
  await own.page.getByLabel('Kata sandi untuk berkas ini').fill(password);
  const sent = await downloaded(own.page, () =>
    own.page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click(),
  );
  expect(sent.name).toMatch(/^tinjauan_reset-password_muaro-jambi_.*_terkunci\.json$/);
  const text = Buffer.from(sent.bytes).toString('utf8');
  expect(text).not.toContain(company);

  const { page, site, complaints } = await openPhone();
  // From the start page, as any other file.
  await page.goto(site);
  await page.getByText('Buka berkas yang pernah disimpan').click();
  await page.getByLabel('Berkas tersimpan').setInputFiles(json(text));
  await page.getByRole('heading', { level: 1, name: 'Tinjau berkas' }).waitFor();
  await page.getByLabel('Kata sandi berkas ini').fill('bukan sandinya');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.getByRole('alert').getByText('Kata sandi ini tidak cocok').waitFor();
  await page.getByLabel('Kata sandi berkas ini').fill(password);
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.getByRole('heading', { level: 1, name: `Berkas ${company}` }).waitFor();
  await note(page, 'NPWP perusahaan', 'Pakai yang 16 digit', '0013121660091000');
  await conclude(page, 'Perlu diubah');
  expect(await page.getByRole('button', { name: 'Salin tautan' }).count()).toBe(0);
  const back = await downloaded(page, () => page.getByRole('button', { name: 'Simpan catatan terkunci' }).click());
  expect(back.name).toMatch(/^catatan_/);
  const answer = Buffer.from(back.bytes).toString('utf8');
  expect(answer).not.toContain('16 digit');
  expect(complaints).toEqual([]);

  const mine = own.page;
  await mine.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  await mine.getByLabel('Berkas tersimpan').setInputFiles(json(answer));
  await mine.getByLabel('Kata sandi berkas ini').fill(password);
  await mine.getByRole('button', { name: 'Buka berkas' }).click();
  await mine.getByRole('button', { name: 'Lihat di berkas' }).click();
  await mine.getByRole('button', { name: 'Pakai usul untuk NPWP perusahaan' }).click();
  await mine.getByText('Sudah dipakai.').waitFor();
  expect(own.complaints).toEqual([]);
});

test('notes go into nothing that leaves for the office, and nothing of them stays after “hapus semua data”', async () => {
  const own = await atReviewBox(await openPhone());
  const { page } = await atReview(await copiedLink(own.page));
  await note(page, 'Alamat perusahaan', 'Rahasia kita berdua', 'Jalan Usul Nomor 1');
  await conclude(page, 'Perlu diubah');
  await notesOpened(own, await copiedLink(page));
  const mine = own.page;
  await mine.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const saved = await downloaded(mine, () =>
    mine.getByRole('button', { name: 'Simpan ke berkas', exact: true }).click(),
  );
  const text = Buffer.from(saved.bytes).toString('utf8');
  expect(readSavedText(text).company.name).toBe(company);
  expect(text).not.toMatch(/Rahasia|Usul Nomor/);
  const sheet = await downloaded(mine, () => mine.getByRole('button', { name: /lembar kelengkapan/i }).click());
  expect(JSON.stringify(await readFromPdf(sheet.bytes))).not.toMatch(/Rahasia|Usul Nomor/);
  expect((await keptText(mine)).local).toContain('Rahasia kita berdua');
  await mine.getByRole('button', { name: 'Hapus semua data' }).click();
  await mine.getByRole('button', { name: 'Ya, hapus semua' }).click();
  await mine.getByText('Semua data sudah dihapus dari perangkat ini.').waitFor();
  expect(JSON.stringify(await keptText(mine))).not.toMatch(/Rahasia|Usul Nomor/);
  expect(await mine.getByText('Rahasia kita berdua').count()).toBe(0);
});

test('on a shared computer notes live in the tab alone: the one who reads, and the one who prepares', async () => {
  const own = await atReviewBox(await openPhone());
  const link = await copiedLink(own.page);
  const { page, site } = await openPhone();
  await page.goto(site);
  await page.getByRole('button', { name: 'Nyalakan mode komputer bersama' }).first().click();
  await page.getByRole('region', { name: 'Komputer bersama' }).waitFor();
  await page.goto(link);
  await note(page, 'Alamat perusahaan', 'Rahasia kita berdua');
  const kept = await keptText(page);
  expect(kept.local).toBe('{"siapberkas:shared":"on"}');
  expect(kept.session).toContain('Rahasia kita berdua');
});

test('notes on a dossier that is not here, of a newer version, or broken: one sentence, and nothing is lost', async () => {
  const own = await atReviewBox(await openPhone());
  const link = await copiedLink(own.page);
  const { page, site } = await atReview(link);
  await conclude(page, 'Setuju');
  const back = await copiedLink(page);
  // The director's own phone holds no draft.
  await page.goto('about:blank');
  await page.goto(back);
  await page.getByRole('button', { name: 'Lihat di berkas' }).click();
  await page.getByRole('alert').getByText(`tidak ada di perangkat ini: ${company}, Reset password.`).waitFor();
  for (const [address, said] of [
    [link.slice(0, -9), 'rusak atau tidak utuh'],
    [link.replace('#t=1', '#t=2'), 'SiapBerkas yang lebih baru'],
    [`${site}tinjau/#apa-saja`, 'Ini bukan tinjauan dari SiapBerkas.'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('alert').getByText(said).waitFor();
  }
  await page.getByLabel('Berkas tinjauan').setInputFiles(json('{"format": "siapberkas/dossier"}'));
  await page.getByRole('alert').getByText('Ini bukan tinjauan dari SiapBerkas.').waitFor();
  // The notes that were written before still stand where they were written.
  await page.goto('about:blank');
  await page.goto(link);
  expect(await page.getByLabel('Setuju').isChecked()).toBe(true);
});

test('without a network, once the site was visited, a review opens and notes are made', async () => {
  const own = await atReviewBox(await openPhone());
  const fragment = (await copiedLink(own.page)).split('#')[1];
  const phone = await phoneAndServer();
  const { page, site } = phone;
  await page.goto(site);
  await readyOffline(page);
  await phone.cutNetwork();
  await page.goto(`${site}tinjau/#${fragment}`);
  await page.getByRole('heading', { level: 1, name: `Berkas ${company}` }).waitFor();
  await page.locator('.letter-sheet').first().waitFor();
  await conclude(page, 'Setuju');
  await page.getByRole('button', { name: 'Simpan sebagai berkas' }).waitFor();
});
