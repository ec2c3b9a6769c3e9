import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { savedText } from '../../src/handoff/saved-text.ts';
import { axe } from '../support/browser/axe.ts';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { countReading, hugeFile, otherFiles } from '../support/browser/fault-files.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { answerWithAttorney, downloaded, fieldOf, type, typeCompany } from '../support/browser/walk.ts';
import { preparedDossier } from '../support/desk/browser.ts';

/** What goes wrong around the preparing pages: each is told in a sentence, and nothing typed is lost. */

const service = 'siapkan/muaro-jambi/reset-password/';
const company = 'CV Contoh Batanghari';

async function typing(): Promise<Phone> {
  const phone = await openPhone();
  await phone.page.goto(`${phone.site}${service}#data`);
  await type(phone.page, 'Nama perusahaan', company);
  return phone;
}

const nameOn = ({ page }: Pick<Phone, 'page'>): Promise<string> => fieldOf(page, 'Nama perusahaan').inputValue();

/** At the letters, everything answered and typed. */
async function atLetters(): Promise<Phone> {
  const phone = await openPhone();
  const { page, site } = phone;
  await page.goto(`${site}${service}#pertanyaan`);
  await answerWithAttorney(page);
  await page.goto(`${site}${service}#data`);
  await typeCompany(page);
  return phone;
}

const pressPdf = ({ page }: Phone) => page.getByRole('button', { name: 'Unduh PDF' }).click();
const failed = 'Berkas tidak berhasil dibuat';

test('storage blocked: the page says so, and the work goes on', async () => {
  const phone = await openPhone();
  await phone.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await phone.page.goto(`${phone.site}${service}#data`);
  await phone.page.getByText('tidak mengizinkan penyimpanan').waitFor();
  await type(phone.page, 'Nama perusahaan', company);
  await phone.page.goto(`${phone.site}${service}#daftar`);
  await phone.page.goto(`${phone.site}${service}#data`);
  expect(await nameOn(phone)).toBe(company);
  expect(phone.complaints).toEqual([]);
});

test('storage full: the page says so, and nothing typed is lost', async () => {
  const phone = await typing();
  await phone.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await type(phone.page, 'Alamat perusahaan', 'Jalan Lintas Timur');
  await phone.page.getByText('Penyimpanan perangkat penuh').waitFor();
  expect(await fieldOf(phone.page, 'Alamat perusahaan').inputValue()).toBe('Jalan Lintas Timur');
});

test('storage wiped by the browser while the page is open: the page says so and keeps everything again', async () => {
  const phone = await typing();
  const { page, context, site } = phone;
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'local_storage' });
  expect(await page.evaluate(() => localStorage.getItem('siapberkas:last-office'))).toBeNull();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByText('Simpanan situs ini terhapus').waitFor();
  expect(await nameOn(phone)).toBe(company);
  await page.reload();
  expect(await nameOn(phone)).toBe(company);
});

test('storage wiped by the browser, and typed on at once: the whole draft is kept again', async () => {
  const phone = await typing();
  await phone.page.evaluate(() => localStorage.clear());
  await type(phone.page, 'Alamat perusahaan', 'Jalan Lintas Timur');
  await phone.page.reload();
  expect(await nameOn(phone)).toBe(company);
});

test('two tabs on one draft: what one types, the other shows', async () => {
  const { page, context } = await typing();
  const other = await context.newPage();
  await other.goto(page.url());
  await type(other, 'Alamat perusahaan', 'Jalan dari tab lain');
  await page.getByText('juga dibuka di tab lain').waitFor();
  expect(await fieldOf(page, 'Alamat perusahaan').inputValue()).toBe('Jalan dari tab lain');
  expect(await nameOn({ page })).toBe(company);
});

test('killed tab: the draft is there again, down to the last key press', async () => {
  const phone = await typing();
  await fieldOf(phone.page, 'Alamat perusahaan').pressSequentially('Jalan Lin');
  const browser = await phone.context.newCDPSession(phone.page);
  const crashed = phone.page.waitForEvent('crash');
  browser.send('Page.crash').catch(() => {});
  await crashed;
  const page = await phone.context.newPage();
  await page.goto(`${phone.site}${service}#data`);
  expect(await nameOn({ page })).toBe(company);
  expect(await fieldOf(page, 'Alamat perusahaan').inputValue()).toBe('Jalan Lin');
});

test.each([
  ['in 1970', '1970-01-01T09:00:00+07:00', '1 Januari 1970'],
  ['far in the future', '2068-03-04T09:00:00+07:00', '4 Maret 2068'],
])(
  'clock %s: the page says so, and letters bear the date that was typed, never the clock’s',
  async (_, time, shown) => {
    const phone = await atLetters();
    const { page, site } = phone;
    const built = new Date().toISOString().slice(0, 10);
    const year = shown.slice(-4);
    await page.clock.setFixedTime(new Date(time));
    await page.goto(`${site}panduan/`);
    await page.goto(`${site}${service}#surat`);
    await page.getByText(`Tanggal perangkat ini, ${shown}, tampaknya keliru`).waitFor();
    await page.locator('.letter').waitFor();
    expect(await page.locator('.letter').innerText()).not.toContain(year);
    await page.getByLabel('Hari ini tanggal berapa?').fill('1990-01-01');
    await page.getByRole('button', { name: 'Pakai tanggal ini' }).click();
    await page.getByText('Isi tanggal hari ini, tidak sebelum').waitFor();
    expect((await axe(page)).violations).toEqual([]);
    const nextYear = Number(built.slice(0, 4)) + 1;
    await page.getByLabel('Hari ini tanggal berapa?').fill(`${nextYear}-02-03`);
    await page.getByRole('button', { name: 'Pakai tanggal ini' }).click();
    await page.locator('.letter').getByText(`3 Februari ${nextYear}`).first().waitFor();
    const { bytes } = await downloaded(page, () => pressPdf(phone));
    const words = await pdfText(bytes);
    expect(words).toContain(`3 Februari ${nextYear}`);
    expect(words).not.toContain(year);
  },
);

test('file of 200 MB: refused at once, by its size, without reading it', async () => {
  const phone = await typing();
  const { page } = phone;
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const read = await countReading(page);
  for (const [name, start] of [
    ['besar.json', undefined],
    ['besar.pdf', '%PDF-1.7'],
    ['terkunci.json', '{"format":"siapberkas/locked-dossier"'],
  ] as const) {
    const path = hugeFile(name, start);
    await page.getByLabel('Berkas tersimpan').setInputFiles(path);
    await page.getByRole('alert').getByText('terlalu besar').waitFor();
    rmSync(dirname(path), { recursive: true });
  }
  expect(await read()).toBeLessThan(1000);
  expect(await nameOn(phone)).toBe(company);
});

test('file cut in half: refused as broken, and nothing typed is lost', async () => {
  const phone = await typing();
  const { page } = phone;
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const text = savedText(preparedDossier());
  const buffer = Buffer.from(text.slice(0, text.length / 2));
  await page.getByLabel('Berkas tersimpan').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await page.getByRole('alert').getByText('rusak atau tidak utuh').waitFor();
  expect(await nameOn(phone)).toBe(company);
});

test('letter’s PDF cut in half: refused as broken, and nothing typed is lost', async () => {
  const phone = await atLetters();
  const { page, site } = phone;
  await page.goto(`${site}${service}#surat`);
  const { bytes } = await downloaded(page, () => pressPdf(phone));
  await page.goto(`${site}${service}#data`);
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const buffer = Buffer.from(bytes.slice(0, bytes.length / 2));
  await page.getByLabel('Berkas tersimpan').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('alert').getByText('rusak atau tidak utuh').waitFor();
  expect(await nameOn(phone)).toBe(company);
});

test('file of another kind, JPG, ZIP, DOCX or a PDF without a dossier: refused with a sentence', async () => {
  const phone = await typing();
  const { page } = phone;
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const { jpg, zip, docx, pdf } = await otherFiles();
  for (const [file, says] of [
    [jpg, 'Ini bukan berkas SiapBerkas'],
    [pdf, 'PDF ini tidak memuat berkas SiapBerkas'],
    [zip, 'Ini bukan berkas SiapBerkas'],
    [pdf, 'PDF ini tidak memuat berkas SiapBerkas'],
    [docx, 'Ini bukan berkas SiapBerkas'],
  ] as const) {
    await page.getByLabel('Berkas tersimpan').setInputFiles(file);
    await page.getByRole('alert').getByText(says).waitFor();
    expect(await nameOn(phone)).toBe(company);
  }
});

test.each([
  ['worker that fails to load', '**/letter-worker*.js'],
  ['part of the worker that fails to load', '**/render-pdf*.js'],
  ['fonts that fail to load', '**/*.ttf'],
])('%s: the page says so, the draft is safe, and the next press works', async (_, pattern) => {
  const phone = await atLetters();
  const { page, site } = phone;
  await phone.context.route(pattern, (route) => route.abort());
  await page.goto(`${site}panduan/`);
  await page.goto(`${site}${service}#surat`);
  await pressPdf(phone);
  await page.getByRole('alert').getByText(failed).waitFor();
  await phone.context.unroute(pattern);
  const { bytes } = await downloaded(page, () => pressPdf(phone));
  expect(await pdfText(bytes)).toContain(company);
});

test('worker that dies without a word: after two minutes the page says so, and the next press works', async () => {
  const phone = await atLetters();
  const { page, site } = phone;
  await page.clock.install();
  await page.goto(`${site}${service}#surat`);
  await page.locator('.letter').waitFor();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.workers()[0]?.evaluate(() => self.close());
  await pressPdf(phone);
  await page.clock.runFor(121_000);
  await page.getByRole('alert').getByText(failed).waitFor();
  const { bytes } = await downloaded(page, () => pressPdf(phone));
  expect(await pdfText(bytes)).toContain(company);
});

test('step that fails to load: its heading and a sentence stand there, a press tries again, and the draft is safe', async () => {
  const phone = await typing();
  const { page, site } = phone;
  await phone.context.route('**/letters-step*.js', (route) => route.abort());
  await page.goto(`${site}panduan/`);
  await page.goto(`${site}${service}#surat`);
  await page.getByRole('alert').getByText('Bagian ini belum dapat dimuat').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Surat']);
  await phone.context.unroute('**/letters-step*.js');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.locator('.letter').getByText(company).first().waitFor();
});

test('reader of files that fails to load: the page says so, and the next try opens the file', async () => {
  const phone = await typing();
  const { page, context } = phone;
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(savedText(preparedDossier())) };
  await context.route('**/dossier-file*.js', (route) => route.abort());
  await page.getByLabel('Berkas tersimpan').setInputFiles(file);
  await page.getByRole('alert').getByText('karena jaringan terputus').waitFor();
  expect(await nameOn(phone)).toBe(company);
  await context.unroute('**/dossier-file*.js');
  await page.getByLabel('Berkas tersimpan').setInputFiles(file);
  await page.getByText('sudah ada isian untuk LPSE dan layanan yang sama').waitFor();
});

test('page whose script fails to load: it reads as it came, and says so', async () => {
  const { page, context, site } = await openPhone();
  await context.route('**/prepare-page*.js', (route) => route.abort());
  await page.goto(site + service);
  await page.getByRole('alert').getByText('Halaman ini belum termuat seluruhnya').waitFor();
  await page.getByText('KTP pimpinan').first().waitFor();
});
