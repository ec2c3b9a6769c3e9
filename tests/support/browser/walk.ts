import type { Download, Locator, Page } from 'playwright-core';

/** The steps of the preparing page, as a penyedia takes them. */

const headings = {
  Daftar: 'Daftar syarat Anda',
  Data: 'Data untuk surat',
  Surat: 'Surat',
  Siap: /^Siap (berangkat|dikirim)/,
} as const;

/** Presses the way onward at the foot of a step, and waits for the next. */
export async function onward(page: Page, step: keyof typeof headings): Promise<void> {
  await page.getByRole('link', { name: `Lanjut: ${step}` }).click();
  await page.getByRole('heading', { level: 1, name: headings[step], exact: true }).waitFor();
}

/** A field by its label; the papers to compare, further down, repeat some of the words. */
export const fieldOf = (page: Page, label: string): Locator => page.getByLabel(label).first();

/** Types into a field and leaves it. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = fieldOf(page, label);
  await field.fill(text);
  await field.blur();
}

/** Presses something that downloads, and gives the file's name and bytes. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
}

async function bytesOf(file: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

/** Invented data of a company, complete and consistent, for the reset of a password with an attorney. */
export const company = {
  'Nama perusahaan': 'CV Contoh Batanghari',
  'Alamat perusahaan': 'Jalan Lintas Timur Nomor 12, Sengeti',
  'NPWP perusahaan': '01.312.166.0-091.000',
  'User ID SPSE': 'CONTOHBATANGHARI',
  'Email yang terdaftar di SPSE': 'kantor@contoh.example',
  'Nama pimpinan': 'Siti Contoh',
  'NIK pimpinan': '1505014107800002',
  'Jabatan pimpinan': 'Direktur',
  'Nama penerima kuasa': 'Budi Misal',
  'NIK penerima kuasa': '1505010507900003',
  'Jabatan penerima kuasa': 'Staf administrasi',
  'Alamat penerima kuasa': 'Jalan Misal Nomor 3, Sengeti',
  'Nomor surat permohonan': '012/CB-DIR/XI/2026',
  'Tempat surat dibuat': 'Sengeti',
} as const;

/** Chooses Muaro Jambi and the reset of a password, from the start page on, and begins. */
export async function chooseReset(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await page.getByRole('searchbox').fill('muaro jmabi');
  await page.getByRole('link', { name: 'LPSE Kabupaten Muaro Jambi', exact: true }).last().click();
  await page.getByRole('link', { name: 'Reset password' }).click();
  await page.getByRole('link', { name: 'Siapkan berkas ini' }).click();
  await page.getByRole('heading', { level: 1, name: 'Beberapa pertanyaan' }).waitFor();
}

/** Answers as a CV with an amended deed that sends someone else. */
export async function answerWithAttorney(page: Page): Promise<void> {
  await page.getByLabel('CV (Persekutuan Komanditer)').check();
  await page.getByLabel('Orang lain, dengan surat kuasa').check();
  await page
    .getByRole('group', { name: /akta perubahan terakhir/ })
    .getByLabel('Ya')
    .check();
  await page
    .getByRole('group', { name: /masih bisa dibuka/ })
    .getByLabel('Ya')
    .check();
}

/** Ticks everything on the list, choosing the SIUP among the licences. */
export async function tickAll(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'SIUP', exact: true }).check();
  for (const tick of await page.locator('.requirements .tick input').all()) await tick.check();
}

export async function typeCompany(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(company)) await type(page, label, text);
}

/** Waits until the page has noted which office was chosen, which it does once its script is there. */
export async function remembered(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('siapberkas:last-office') !== null);
}
