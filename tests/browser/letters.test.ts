import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { answerWithAttorney, chooseReset, downloaded, remembered, type, typeCompany } from '../support/browser/walk.ts';

/** A picture of 4 × 2 pixels, drawn by the browser itself. */
const pictureFrom = async ({ page }: Phone): Promise<Buffer> => {
  const text = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [4, 2];
    canvas.getContext('2d')?.fillRect(0, 0, 2, 2);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return Buffer.from(text, 'base64');
};

async function lettersOnPhone(): Promise<Phone> {
  const phone = await openPhone();
  await chooseReset(phone.page, phone.site);
  await answerWithAttorney(phone.page);
  await phone.page.goto(`${phone.page.url().split('#')[0]}#data`);
  await typeCompany(phone.page);
  await phone.page.goto(`${phone.page.url().split('#')[0]}#surat`);
  await phone.page.locator('.letter').waitFor();
  return phone;
}

test('the paper chosen is the paper of the PDF, and is remembered', async () => {
  const { page } = await lettersOnPhone();
  await page.getByLabel('F4 / folio').check();
  const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  const first = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
  const { width, height } = first.getViewport({ scale: 25.4 / 72 });
  expect([Math.round(width), Math.round(height)]).toEqual([210, 330]);
  await page.reload();
  expect(await page.getByLabel('F4 / folio').isChecked()).toBe(true);
});

test('the whole folder comes in one PDF or one ZIP, and the text of one letter as a file', async () => {
  const { page } = await lettersOnPhone();
  const press = (name: string) => page.getByRole('button', { name }).click();
  const all = await downloaded(page, () => press('Unduh seluruh isi map (PDF)'));
  expect(all.name).toMatch(/^berkas-lengkap_reset-password_cv-contoh-batanghari_.*\.pdf$/);
  const words = await pdfText(all.bytes);
  for (const title of [
    'BERKAS PERMOHONAN',
    'Permohonan Reset Password Akun SPSE',
    'SURAT KUASA',
    'LEMBAR KELENGKAPAN BERKAS',
  ])
    expect(words).toContain(title);
  const zip = await downloaded(page, () => press('Unduh semua sendiri-sendiri'));
  const names = Object.keys(unzipSync(zip.bytes)).map((name) => name.replace(/_.*\./, '.'));
  expect(names.sort()).toEqual(
    ['lembar-kelengkapan', 'sampul-map', 'surat-kuasa', 'surat-permohonan'].flatMap((name) => [
      `${name}.docx`,
      `${name}.pdf`,
    ]),
  );
  const text = await downloaded(page, () => press('Unduh teks'));
  expect(Buffer.from(text.bytes).toString('utf8')).toContain('CV Contoh Batanghari');
});

test('a picture as letterhead stands in the preview; a file that is none is refused with a sentence', async () => {
  const phone = await lettersOnPhone();
  const { page } = phone;
  await page.getByLabel('Dari gambar').check();
  const picker = page.getByLabel('Gambar kop');
  await picker.setInputFiles({ name: 'kop.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') });
  await page.getByText('Gambar ini tidak bisa dipakai').waitFor();
  // The list of this office asks for no kop, and says so where one is chosen.
  expect(await page.getByLabel('Tanpa kop; daftar ini tidak memintanya').count()).toBe(1);
  expect(await page.locator('.letterhead-typed, .letterhead-image').count()).toBe(0);
  await picker.setInputFiles({ name: 'kop.png', mimeType: 'image/png', buffer: await pictureFrom(phone) });
  await page.locator('.letterhead-image img').waitFor();
  expect(await page.getByText('Gambar ini tidak bisa dipakai').count()).toBe(0);
  const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  expect(Buffer.from(pdf.bytes).includes('/Subtype /Image')).toBe(true);
  expect(phone.complaints).toEqual([]);
});

test('the PDF of a letter opens again as the file that it was made from', async () => {
  const { page } = await lettersOnPhone();
  const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  const other = await openPhone();
  await other.page.goto(other.site);
  await other.page
    .getByLabel('Berkas tersimpan')
    .setInputFiles({ name: pdf.name, mimeType: 'application/pdf', buffer: Buffer.from(pdf.bytes) });
  await other.page.getByRole('heading', { name: 'Daftar syarat Anda' }).waitFor();
  await other.page.goto(`${other.page.url().split('#')[0]}#data`);
  expect(await other.page.getByLabel('Nama pimpinan').inputValue()).toBe('Siti Contoh');
});

test('a request by e-mail gives the text with its subject, ready for the mail program', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/muaro-jambi/informasi-user-id/#pertanyaan`);
  await page.getByLabel('CV (Persekutuan Komanditer)').check();
  await page
    .getByRole('group', { name: /masih bisa dibuka/ })
    .getByLabel('Ya')
    .check();
  await page.goto(`${site}siapkan/muaro-jambi/informasi-user-id/#data`);
  await type(page, 'Nama perusahaan', 'CV Contoh & Rekan');
  await page.goto(`${site}siapkan/muaro-jambi/informasi-user-id/#surat`);
  const address = new URL(
    (await page.getByRole('link', { name: 'Buka di aplikasi email' }).getAttribute('href')) ?? '',
  );
  expect(decodeURIComponent(address.pathname)).toBe('office@ukpbj.muarojambikab.go.id');
  expect(address.searchParams.get('subject')).toBe('Permohonan Informasi User ID Penyedia');
  expect(address.searchParams.get('body')).toContain('CV Contoh & Rekan');
});

test('a national list takes the office that was chosen before as its addressee', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/muaro-jambi/`);
  await remembered(page);
  await page.getByRole('link', { name: 'Pendaftaran penyedia baru' }).click();
  await page.waitForURL(/nasional\/pendaftaran/);
  await page.goto(`${site}siapkan/nasional/perubahan-email/#data`);
  await page.getByRole('button', { name: 'Pakai LPSE Kabupaten Muaro Jambi' }).click();
  expect(await page.getByLabel('Kota LPSE yang dituju').inputValue()).toBe('Sengeti');
});
