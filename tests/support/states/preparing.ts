import { Buffer } from 'node:buffer';
import { savedText } from '../../../src/handoff/saved-text.ts';
import { answerWithAttorney, downloaded, tickAll, type, typeCompany } from '../browser/walk.ts';
import { preparedDossier } from '../desk/browser.ts';
import { service, toStep, unfold, type Walker } from './walk.ts';

const json = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const password = 'melati di tepi sungai';

/** Each step of preparing a file, with its errors and notices. */
export async function preparing(walker: Walker): Promise<void> {
  const { page, site, look } = walker;
  const step = (name: string, of?: string) => toStep(walker, name, of);
  await step('pertanyaan');
  await look('questions');
  await answerWithAttorney(page);
  await look('questions, answered');
  await step('daftar');
  await unfold(walker);
  await look('list, everything unfolded');
  await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
  await page.getByText('Tulis dulu apa yang diminta kantor.').waitFor();
  await look('list, an addition refused');
  await page.getByLabel('Apa yang diminta?').fill('Surat keterangan domisili');
  await page.getByLabel('Bawa aslinya').check();
  await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
  await page.getByRole('heading', { name: 'Surat keterangan domisili' }).waitFor();
  await tickAll(page);
  await look('list, all ticked, with an addition');

  await step('data');
  await unfold(walker);
  await look('data, nothing typed');
  await type(page, 'NPWP perusahaan', '123');
  await type(page, 'NIK pimpinan', '12');
  await type(page, 'Email yang terdaftar di SPSE', 'kantor');
  await page.getByText('Perlu dibetulkan: 3').waitFor();
  await look('data, errors shown');
  await step('surat');
  await page.locator('.draft-mark').waitFor();
  await unfold(walker);
  await look('letters, a draft, what is open unfolded');
  await page.getByLabel('Dari gambar').check();
  await page.getByLabel('Gambar kop').setInputFiles(json('no picture'));
  await page.getByText('Gambar ini tidak bisa dipakai').waitFor();
  await look('letters, a letterhead refused');
  await page.getByLabel('Kertas saya sudah ada kopnya').check();
  await look('letters, on paper with a letterhead');
  await step('siap');
  await page.getByText('Belum lengkap.').waitFor();
  await look('ready, not complete');

  await step('data');
  await typeCompany(page);
  await unfold(walker);
  await type(page, 'Nama perusahaan yang tercetak', 'CV Contoh Batang Hari');
  await look('data, complete, a paper that differs');
  await fileForms(walker);
  await step('surat');
  await page.locator('.letter').waitFor();
  await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  await page.getByText('sudah diunduh').waitFor();
  await look('letters, downloaded');
  await step('siap');
  await page.getByRole('img', { name: /^Kode QR berkas ini/ }).waitFor();
  await look('ready');
  await page.goto(site + service);
  await page.getByRole('button', { name: 'Mulai dari awal' }).click();
  await look('dialog: start anew?');

  // What only other lists ask for: objects, directors, several papers in one entry.
  await step('daftar', 'siapkan/nasional/pendaftaran/');
  await unfold(walker);
  await look('national list, everything unfolded');
  await step('data', 'siapkan/nasional/pendaftaran/');
  await unfold(walker);
  await look('national list, its data');
  await step('daftar', 'siapkan/bombana/perubahan-npwp/');
  await look('list of another office');
  await step('pertanyaan', 'siapkan/muaro-jambi/informasi-user-id/');
  await page.getByLabel('lewat email').check();
  await step('surat', 'siapkan/muaro-jambi/informasi-user-id/');
  await page.getByRole('button', { name: 'Salin teks' }).click();
  await look('letter as an e-mail');
}

/** Saving to a file and opening one again, at the step of data. */
async function fileForms({ page, look }: Walker): Promise<void> {
  await page.getByRole('button', { name: 'Simpan terkunci, dengan kata sandi' }).click();
  const field = page.getByLabel('Kata sandi untuk berkas ini');
  await field.fill('1234567');
  await page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click();
  await page.getByText('paling sedikit 8 huruf').last().waitFor();
  await look('lock a file, password too short');
  await field.fill(password);
  const { bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click(),
  );
  const picker = page.getByLabel('Berkas tersimpan');
  await picker.setInputFiles(json(Buffer.from(bytes).toString('utf8')));
  await page.getByLabel('Kata sandi berkas ini').fill('bukan sandinya');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.getByText('Kata sandi ini tidak cocok').waitFor();
  await look('open a locked file, wrong password');
  await picker.setInputFiles(json(savedText(preparedDossier())));
  await page.getByText('Ganti dengan isi berkas ini?').waitFor();
  await look('open a file, replace what is here?');
  await page.getByRole('button', { name: 'Batal' }).last().click();
}
