import { Buffer } from 'node:buffer';
import { savedText } from '../../../src/handoff/saved-text.ts';
import { answerWithAttorney, downloaded, tickAll, type, typeCompany } from '../browser/walk.ts';
import { preparedDossier } from '../desk/browser.ts';
import { service, toStep, unfold, type Walk } from './walk.ts';

const json = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const questionsAndList: Walk = {
  questions: (phone) => toStep(phone, 'pertanyaan'),
  'questions, answered': ({ page }) => answerWithAttorney(page),
  'list, everything unfolded': async (phone) => {
    await toStep(phone, 'daftar');
    await unfold(phone);
  },
  'list, an addition refused': async ({ page }) => {
    await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
    await page.getByText('Tulis dulu apa yang diminta kantor.').waitFor();
  },
  'list, all ticked, with an addition': async ({ page }) => {
    await page.getByLabel('Apa yang diminta?').fill('Surat keterangan domisili');
    await page.getByLabel('Bawa aslinya').check();
    await page.getByRole('button', { name: 'Tambahkan ke daftar' }).click();
    await page.getByRole('heading', { name: 'Surat keterangan domisili' }).waitFor();
    await tickAll(page);
  },
};

const unfinished: Walk = {
  'data, nothing typed': async (phone) => {
    await toStep(phone, 'data');
    await unfold(phone);
  },
  'data, errors shown': async ({ page }) => {
    await type(page, 'NPWP perusahaan', '123');
    await type(page, 'NIK pimpinan', '12');
    await type(page, 'Email yang terdaftar di SPSE', 'kantor');
    await page.getByText('Perlu dibetulkan: 3').waitFor();
  },
  'letters, a draft, what is open unfolded': async (phone) => {
    await toStep(phone, 'surat');
    await phone.page.locator('.draft-mark').waitFor();
    await unfold(phone);
  },
  'letters, a letterhead refused': async ({ page }) => {
    await page.getByLabel('Dari gambar').check();
    await page.getByLabel('Gambar kop').setInputFiles(json('no picture'));
    await page.getByText('Gambar ini tidak bisa dipakai').waitFor();
  },
  'letters, on paper with a letterhead': ({ page }) => page.getByLabel('Kertas saya sudah ada kopnya').check(),
  'ready, not complete': async (phone) => {
    await toStep(phone, 'siap');
    await phone.page.getByText('Belum lengkap.').waitFor();
  },
};

/** What stays on the device: the book of companies, and requests side by side. */
const kept: Walk = {
  'data, a company kept': async (phone) => {
    await toStep(phone, 'data');
    await type(phone.page, 'Nama perusahaan', 'CV Contoh Batanghari');
    await phone.page.getByText('Simpan data perusahaan ini untuk').click();
    await phone.page.getByRole('button', { name: 'Simpan perusahaan ini di perangkat' }).click();
    await phone.page.getByText('Data CV Contoh Batanghari tersimpan').waitFor();
  },
  'data, a kept company that differs': async ({ page }) => {
    await type(page, 'Alamat perusahaan', 'Jalan Lintas Timur Nomor 12');
    await page.getByText('Isian di sini berbeda').waitFor();
  },
  'list, begun, with another request beside it': async ({ page, site }) => {
    await page.goto(`${site}${service}?berkas=2#data`);
    await page.getByRole('button', { name: 'Pakai data CV Contoh Batanghari' }).click();
    await page.goto(`${site}${service}?berkas=2`);
    await page.getByText('Berkas lain untuk layanan ini').waitFor();
  },
  'start, requests and companies kept': async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('button', { name: 'Mulai berkas baru untuk CV Contoh Batanghari' }).click();
    await page.getByText('akan diisikan ke berkas berikutnya').waitFor();
  },
};

/** Saving to a file and opening one again, at the step of data. */
const files: Walk = {
  'lock a file, password too short': async ({ page }) => {
    await page.getByRole('button', { name: 'Simpan terkunci, dengan kata sandi' }).click();
    await page.getByLabel('Kata sandi untuk berkas ini').fill('1234567');
    await page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click();
    await page.getByText('paling sedikit 8 huruf').last().waitFor();
  },
  'open a locked file, wrong password': async ({ page }) => {
    await page.getByLabel('Kata sandi untuk berkas ini').fill('melati di tepi sungai');
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click(),
    );
    await page.getByLabel('Berkas tersimpan').setInputFiles(json(Buffer.from(bytes).toString('utf8')));
    await page.getByLabel('Kata sandi berkas ini').fill('bukan sandinya');
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.getByText('Kata sandi ini tidak cocok').waitFor();
  },
  'open a file, replace what is here?': async ({ page }) => {
    await page.getByLabel('Berkas tersimpan').setInputFiles(json(savedText(preparedDossier())));
    await page.getByText('Ganti dengan isi berkas ini?').waitFor();
  },
};

const finished: Walk = {
  'data, complete, a paper that differs': async (phone) => {
    await toStep(phone, 'data');
    await typeCompany(phone.page);
    await unfold(phone);
    await type(phone.page, 'Nama perusahaan yang tercetak', 'CV Contoh Batang Hari');
  },
  ...files,
  'letters, downloaded': async (phone) => {
    const { page } = phone;
    await page.getByRole('button', { name: 'Batal' }).last().click();
    await toStep(phone, 'surat');
    await page.locator('.letter').waitFor();
    await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    await page.getByText('sudah diunduh').waitFor();
  },
  ready: async (phone) => {
    await toStep(phone, 'siap');
    await phone.page.getByRole('img', { name: /^Kode QR berkas ini/ }).waitFor();
  },
  'dialog: start anew?': async ({ page, site }) => {
    await page.goto(site + service);
    await page.getByRole('button', { name: 'Mulai dari awal' }).click();
  },
};

/** What only other lists ask for: objects, directors, several papers in one entry. */
const elsewhere: Walk = {
  'national list, everything unfolded': async (phone) => {
    await toStep(phone, 'daftar', 'siapkan/nasional/pendaftaran/');
    await unfold(phone);
  },
  'national list, its data': async (phone) => {
    await toStep(phone, 'data', 'siapkan/nasional/pendaftaran/');
    await unfold(phone);
  },
  'list of another office': (phone) => toStep(phone, 'daftar', 'siapkan/bombana/perubahan-npwp/'),
  'letter as an e-mail': async (phone) => {
    const { page } = phone;
    await toStep(phone, 'pertanyaan', 'siapkan/muaro-jambi/informasi-user-id/');
    await page.getByLabel('lewat email').check();
    await toStep(phone, 'surat', 'siapkan/muaro-jambi/informasi-user-id/');
    await page.getByRole('button', { name: 'Salin teks' }).click();
  },
  'ready, by e-mail from the registered mailbox': async (phone) => {
    await toStep(phone, 'siap', 'siapkan/muaro-jambi/informasi-user-id/');
    await phone.page.getByRole('heading', { name: 'Kirim lewat email' }).waitFor();
  },
  'ready, by e-mail with papers to attach': async (phone) => {
    await toStep(phone, 'siap', 'siapkan/kota-bandung/pendaftaran/');
    await phone.page.getByText('Surat ditandatangani di kertas dahulu').waitFor();
  },
  'ready, a ticket, its text copied': async (phone) => {
    const { page } = phone;
    await toStep(phone, 'siap', 'siapkan/muaro-jambi/agregasi/');
    await page.getByRole('button', { name: 'Salin judul' }).click();
    await unfold(phone);
  },
  'data, a pasted document that says otherwise': async (phone) => {
    const { page } = phone;
    await toStep(phone, 'data', 'siapkan/bombana/perubahan-npwp/');
    await type(page, 'Nama perusahaan', 'CV Lain Sekali');
    await page.getByText('Isi dari berkas Anda').click();
    await page.getByText('Atau tempel teksnya').click();
    await page.getByLabel('Teks dari dokumen').fill('Nama Perusahaan : PT Maju Jaya');
    await page.getByRole('button', { name: 'Cari data dalam teks ini' }).click();
    await page.getByRole('button', { name: 'Tetap yang di surat: Nama perusahaan' }).click();
  },
};

/** Papers as files, at an office that takes them by e-mail. */
const scans: Walk = {
  'list, scans refused and added': async (phone) => {
    await toStep(phone, 'daftar', 'siapkan/kota-bandung/pendaftaran/');
    const { page } = phone;
    const picture = await page.screenshot({ type: 'jpeg', scale: 'css' });
    const add = page.getByLabel('Tambah foto atau PDF: NPWP perusahaan');
    await add.setInputFiles([json('no picture'), { name: 'layar.jpg', mimeType: 'image/jpeg', buffer: picture }]);
    await page.getByText('Halaman 1 terlalu kecil untuk dibaca').waitFor();
  },
  'dialog: crop a scan': async ({ page }) => {
    await page.getByRole('button', { name: 'Potong: Halaman 1' }).click();
    await page.locator('dialog img').waitFor();
  },
  'ready, files to send': async (phone) => {
    await phone.page.getByRole('button', { name: 'Batal' }).last().click();
    await toStep(phone, 'siap', 'siapkan/kota-bandung/pendaftaran/');
    await phone.page.getByText('Belum dipindai: ').waitFor();
  },
};

/** Each step of preparing a file, with its errors and notices. */
export const preparing: Walk = { ...questionsAndList, ...unfinished, ...finished, ...elsewhere, ...kept, ...scans };
