import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { openPhone } from '../support/browser/phone.ts';
import {
  answerWithAttorney,
  chooseReset,
  company,
  downloaded,
  fieldOf,
  onward,
  tickAll,
  type,
  typeCompany,
} from '../support/browser/walk.ts';

test('a penyedia with an attorney goes from a lost password to letters on the phone', async () => {
  const { page, site, complaints } = await openPhone();
  await chooseReset(page, site);
  await answerWithAttorney(page);
  await onward(page, 'Daftar');

  expect(await page.locator('.requirements > li').count()).toBe(6);
  expect(await page.getByText('0 dari 6 siap').isVisible()).toBe(true);
  await tickAll(page);
  expect(await page.getByText('6 dari 6 siap').isVisible()).toBe(true);
  await onward(page, 'Data');

  await typeCompany(page);
  await type(page, 'NPWP perusahaan', '01.312.166.1-091.000');
  const wrong = page.getByText('digit pemeriksanya tidak cocok');
  expect(await wrong.count()).toBeGreaterThan(0);
  await onward(page, 'Surat');
  await page.locator('.draft-mark').waitFor();
  await page.getByText('Yang perlu dibereskan: 1').click();
  await page.getByRole('link', { name: 'Bereskan' }).click();
  const npwp = fieldOf(page, 'NPWP perusahaan');
  await npwp.waitFor();
  await expect.poll(() => npwp.evaluate((field) => field === document.activeElement)).toBe(true);
  await type(page, 'NPWP perusahaan', company['NPWP perusahaan']);
  expect(await wrong.count()).toBe(0);
  await onward(page, 'Surat');

  await page.locator('.letter:not(.letter-draft)').waitFor();
  const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  expect(pdf.name).toMatch(/^surat-permohonan_reset-password_cv-contoh-batanghari_.*\.pdf$/);
  const pdfWords = await pdfText(pdf.bytes);
  expect(pdfWords).toContain('CV Contoh Batanghari');
  expect(pdfWords).not.toContain('DRAF');

  const docx = await downloaded(page, () => page.getByRole('button', { name: 'Unduh Word (DOCX)' }).click());
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) });
  expect(value).toContain('CV Contoh Batanghari');
  expect(value).toContain('Permohonan Reset Password Akun SPSE');

  await page.getByLabel('Surat Kuasa', { exact: true }).check();
  const power = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
  expect(await pdfText(power.bytes)).toContain('Budi Misal');

  await onward(page, 'Siap');
  await page.getByText('Berkas lengkap.').waitFor();
  expect(await page.getByText('2 lembar meterai Rp10.000 (jumlah Rp20.000)').isVisible()).toBe(true);
  const sheet = await downloaded(page, () =>
    page.getByRole('button', { name: 'Unduh lembar kelengkapan (PDF)' }).click(),
  );
  expect(await pdfText(sheet.bytes)).toContain('LEMBAR KELENGKAPAN');
  expect(complaints).toEqual([]);
});

test('what happened leads to the letter: papers that are not ticked mark none, and what is open is said', async () => {
  const { page, site } = await openPhone();
  await page.goto(site);
  await page.getByLabel('Lupa password').check();
  await page
    .getByRole('group', { name: /masih bisa dibuka/ })
    .getByLabel('Ya')
    .check();
  await page.getByText('Mungkin tidak perlu datang').waitFor();
  await page.getByRole('link', { name: 'LPSE Kabupaten Muaro Jambi', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Beberapa pertanyaan' }).waitFor();
  // Answered on the start page, so not asked for again.
  const mailbox = page.getByRole('group', { name: /masih bisa dibuka/ });
  expect(await mailbox.getByLabel('Ya').isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Pertanyaan belum dijawab: 2' }).click();
  await answerWithAttorney(page);
  await page.goto(`${page.url().split('#')[0]}#data`);
  await typeCompany(page);
  await onward(page, 'Surat');
  await page.locator('.letter:not(.letter-draft)').waitFor();
  await page.getByText(/^Yang masih perlu disiapkan/).waitFor();
  await page.goto(site);
  const begun = page.getByRole('region', { name: 'Berkas saya' });
  await begun.getByText('0 dari 6 siap').waitFor();
  expect(await begun.getByText(`${company['Nama perusahaan']} · 0 dari 6 siap · terakhir dibuka`).count()).toBe(1);
  await begun.getByRole('link', { name: 'Reset password, LPSE Kabupaten Muaro Jambi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Surat', exact: true }).waitFor();

  // Removed after a second press, it leaves nothing.
  await page.goto(site);
  await begun.getByRole('button', { name: 'Hapus Reset password, LPSE Kabupaten Muaro Jambi' }).click();
  await begun.getByRole('button', { name: 'Ya, hapus isian Reset password, LPSE Kabupaten Muaro Jambi' }).click();
  await begun.waitFor({ state: 'detached' });
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => /draft|begun/.test(key)));
  expect(left).toEqual([]);
});

test('a mailbox that cannot be opened leads to the change of email, and what was entered comes along', async () => {
  const { page, site } = await openPhone();
  await page.goto(site);
  await page.getByLabel('Lupa password').check();
  await page
    .getByRole('group', { name: /masih bisa dibuka/ })
    .getByLabel('Tidak')
    .check();
  await page.getByRole('button', { name: 'Siapkan ganti email' }).waitFor();
  // Whoever has chosen the reset all the same is told there, too.
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/#data`);
  for (const label of ['Nama perusahaan', 'Email yang terdaftar di SPSE'] as const)
    await type(page, label, company[label]);
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/#pertanyaan`);
  await page
    .getByRole('group', { name: /masih bisa dibuka/ })
    .getByLabel('Tidak')
    .check();
  await page.getByRole('link', { name: 'Siapkan ganti email' }).click();
  await page.waitForURL(/perubahan-email/);
  await page.goto(`${page.url().split('#')[0]}#data`);
  await expect.poll(() => fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Contoh Batanghari');
  expect(await fieldOf(page, 'Email lama').inputValue()).toBe('kantor@contoh.example');
});
