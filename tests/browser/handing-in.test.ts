import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { openPhone } from '../support/browser/phone.ts';
import { answerWithAttorney, downloaded, tickAll, type, typeCompany } from '../support/browser/walk.ts';
import { unfold } from '../support/states/walk.ts';

const sizes = [
  ['a phone', { width: 360, height: 640 }],
  ['a desktop', { width: 1280, height: 800 }],
] as const;

test.each(sizes)(
  'on %s, a request by e-mail: what to attach and how, then the message with its link and copied',
  async (_, size) => {
    const { page, site, context, requests, complaints } = await openPhone(size);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = `${site}siapkan/kota-bandung/pendaftaran/`;
    await page.goto(`${address}#pertanyaan`);
    await page.getByLabel('CV (Persekutuan Komanditer)').check();
    await page.goto(`${address}#data`);
    await type(page, 'Nama perusahaan', 'CV Contoh & Rekan');
    await page.goto(`${address}#siap`);
    await page.getByRole('heading', { name: 'Kirim lewat email' }).waitFor();
    const attached = await page.locator('h2:text("Yang dilampirkan") + ol li').allInnerTexts();
    expect(attached[0]).toMatch(/^Formulir keikutsertaan.*dicetak, ditandatangani pimpinan, dipindai$/s);
    expect(attached.length).toBeGreaterThan(3);
    const text = await page.locator('section pre').innerText();
    expect(text).toMatch(/^DRAF/);
    expect(text).toContain('CV Contoh & Rekan');
    const link = new URL((await page.getByRole('link', { name: 'Buka di aplikasi email' }).getAttribute('href')) ?? '');
    expect(decodeURIComponent(link.pathname)).toBe('lpsebandungjuara@gmail.com');
    expect(link.searchParams.get('subject')).toBe('Permohonan Verifikasi Pendaftaran Penyedia: CV Contoh & Rekan');
    await page.getByRole('button', { name: 'Salin teks' }).click();
    await page.getByText('Teks sudah disalin.').waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text.trim());
    expect(complaints).toEqual([]);
    expect(requests.filter((one) => !one.startsWith(site))).toEqual([]);
  },
);

test.each(sizes)(
  'on %s, the day itself: one page of what to bring, buy, copy and sign, and the visit in the calendar',
  async (_, size) => {
    const { page, site, requests, complaints } = await openPhone(size);
    const address = `${site}siapkan/muaro-jambi/reset-password/`;
    await page.goto(`${address}#pertanyaan`);
    await answerWithAttorney(page);
    await page.goto(`${address}#daftar`);
    await tickAll(page);
    await page.goto(`${address}#data`);
    await typeCompany(page);
    const visit = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await unfold({ page });
    await type(page, 'Tanggal datang ke LPSE', visit);
    await page.goto(`${address}#siap`);
    const sheet = await downloaded(page, () =>
      page.getByRole('button', { name: 'Unduh “Besok ke LPSE” (PDF)' }).click(),
    );
    expect(sheet.name).toBe(`besok-ke-lpse_reset-password_cv-contoh-batanghari_${visit}.pdf`);
    const text = await pdfText(sheet.bytes);
    expect(text).toContain('BESOK KE LPSE');
    expect(text).toContain('Beli meterai Rp10.000: 2 (dua) lembar, jumlahnya Rp20.000.');
    expect(text).toContain('Tanda tangani surat kuasa: oleh pimpinan, mengenai tepi meterai.');
    expect(text).toContain('Budi Misal, penerima kuasa');
    const calendar = await downloaded(page, () =>
      page.getByRole('button', { name: 'Simpan ke kalender (.ics)' }).click(),
    );
    expect(calendar.name).toBe('muaro-jambi_reset-password_cv-contoh-batanghari.ics');
    const days = new TextDecoder().decode(calendar.bytes).replace(/\r\n[ \t]/g, '');
    expect(days).toContain(`DTSTART;VALUE=DATE:${visit.replaceAll('-', '')}`);
    expect(days).toContain('SUMMARY:Ke LPSE Kabupaten Muaro Jambi: ');
    expect(complaints).toEqual([]);
    expect(requests.filter((one) => !one.startsWith(site) && !one.startsWith('blob:'))).toEqual([]);
  },
);

test('a document that says otherwise than the letter: said at once, kept, then taken over and brought back', async () => {
  const { page, site, complaints } = await openPhone({ width: 360, height: 640 });
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/#data`);
  await type(page, 'Nama perusahaan', 'CV Lain Sekali');
  await page.getByText('Isi dari berkas Anda').click();
  await page.getByLabel('Berkas Anda').setInputFiles({
    name: 'nib.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('NOMOR INDUK BERUSAHA: 0220001234567\nNama Pelaku Usaha : CV CAHAYA BATANGHARI\n'),
  });
  await page.getByText('NIB menulis “CV CAHAYA BATANGHARI”, surat menulis “CV Lain Sekali”.').waitFor();
  const field = page.getByLabel('Nama perusahaan', { exact: true });
  await page.getByRole('button', { name: 'Tetap yang di surat: Nama perusahaan' }).click();
  expect(await field.inputValue()).toBe('CV Lain Sekali');
  await page.getByRole('button', { name: 'Pakai yang dari NIB: Nama perusahaan' }).click();
  await expect.poll(() => field.inputValue()).toBe('CV CAHAYA BATANGHARI');
  await page.getByRole('button', { name: 'Kembalikan “CV Lain Sekali”: Nama perusahaan' }).click();
  await expect.poll(() => field.inputValue()).toBe('CV Lain Sekali');
  expect(complaints).toEqual([]);
});
