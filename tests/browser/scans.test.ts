import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import { downloaded } from '../support/browser/walk.ts';

/** LPSE Kota Bandung takes the papers of a registration by e-mail, as scans. */
const service = 'siapkan/kota-bandung/pendaftaran/';

/** A photograph as a camera makes it, drawn by a browser: a page of lines of text, noisy, so that it weighs something. */
async function photo(page: Page, width: number, height: number): Promise<Buffer> {
  const text = await page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#eee';
      context.fillRect(0, 0, w, h);
      // The upper left corner is red, so that a turn can be seen.
      context.fillStyle = '#c00';
      context.fillRect(0, 0, w / 4, h / 4);
      context.fillStyle = '#222';
      context.font = `${Math.round(h / 60)}px serif`;
      for (let line = 0; line < 45; line += 1)
        for (let word = 0; word < 12; word += 1)
          context.fillText(`kata${line * word}`, (word * w) / 12, h / 4 + (line * h) / 62);
      const noise = context.getImageData(0, 0, w, Math.round(h / 8));
      for (let at = 0; at < noise.data.length; at += 4) noise.data[at] = (noise.data[at] ?? 0) + ((at * 7919) % 31);
      context.putImageData(noise, 0, 0);
      const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.97));
      const bytes = new Uint8Array(await (file as Blob).arrayBuffer());
      let binary = '';
      for (let at = 0; at < bytes.length; at += 30_000)
        binary += String.fromCharCode(...bytes.subarray(at, at + 30_000));
      return btoa(binary);
    },
    [width, height] as const,
  );
  return Buffer.from(text, 'base64');
}

/** Says in the picture's EXIF that the camera was held turned: 6 is a quarter turn, as on a phone held upright. */
function heldAs(orientation: number, jpeg: Buffer): Buffer {
  const tiff = Buffer.from(
    `4d4d002a00000008000101120003000000010000000000000000`.replace(
      '00010000000000000000',
      `0001${orientation.toString(16).padStart(4, '0')}000000000000`,
    ),
    'hex',
  );
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
}

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });

async function pdf(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([595, 842]);
  return Buffer.from(await document.save());
}

const addTo = (page: Page, paper: string) => page.getByLabel(`Tambah foto atau PDF: ${paper}`);
const scanTick = (page: Page, heading: string) =>
  page.getByRole('region', { name: heading }).getByRole('checkbox', { name: 'Hasil pindai' });

async function begun(options = {}) {
  const phone = await openPhone(options);
  await phone.page.goto(`${phone.site}${service}#pertanyaan`);
  await phone.page.getByLabel('CV (Persekutuan Komanditer)').check();
  await phone.page.goto(`${phone.site}${service}#daftar`);
  await addTo(phone.page, 'NPWP perusahaan').waitFor({ state: 'attached' });
  return phone;
}

test.each([
  ['phone', {}],
  ['desktop', { width: 1280, height: 900 }],
])(
  'on a %s a photograph is turned upright, made small enough, ticked; turned, cropped and grey when asked',
  async (_, options) => {
    const { page, complaints } = await begun(options);
    const camera = await photo(page, 4000, 3000);
    await addTo(page, 'NPWP perusahaan').setInputFiles(jpeg('IMG_1.jpg', heldAs(6, camera)));
    const paper = page.getByRole('region', { name: 'NPWP perusahaan' });
    const picture = paper.getByRole('img', { name: 'Halaman 1' });
    await picture.waitFor();
    const shape = () => picture.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight] as const);
    await expect
      .poll(async () => (await shape())[1] > (await shape())[0], { message: 'held upright, it stands upright' })
      .toBe(true);
    await expect.poll(() => scanTick(page, 'NPWP perusahaan').isChecked()).toBe(true);
    await paper.getByText(/^[01],\d MB dari paling besar 2 MB\.$/).waitFor();

    await paper.getByRole('button', { name: 'Putar: Halaman 1' }).click();
    await expect.poll(async () => (await shape())[0] > (await shape())[1]).toBe(true);
    await paper.getByRole('checkbox', { name: 'Hitam putih: Halaman 1' }).check();
    const isGrey = () =>
      picture.evaluate(async (one: HTMLImageElement) => {
        const canvas = document.createElement('canvas');
        canvas.width = one.naturalWidth;
        canvas.height = one.naturalHeight;
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(one, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        let most = 0;
        for (let at = 0; at < data.length; at += 4 * 997)
          most = Math.max(most, Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)));
        return most < 12;
      });
    await expect.poll(isGrey).toBe(true);

    await expect.poll(async () => (await shape())[0]).toBeGreaterThan(0);
    const before = await shape();
    await paper.getByRole('button', { name: 'Potong: Halaman 1' }).click();
    const dialog = page.getByRole('dialog', { name: 'Potong pinggir' });
    await dialog.getByRole('img').or(dialog.locator('img')).first().waitFor();
    await dialog.getByRole('button', { name: 'Pakai potongan ini' }).click();
    await expect
      .poll(async () => {
        const [now] = await shape();
        return now > 0 && now / before[0] < 0.95;
      })
      .toBe(true);
    // Cropped, it is kept through a reload; removed, the tick goes.
    const cropped = await shape();
    await page.reload();
    await picture.waitFor();
    await expect.poll(shape).toEqual(cropped);
    await paper.getByRole('button', { name: 'Hapus: Halaman 1' }).click();
    await picture.waitFor({ state: 'detached' });
    await expect.poll(() => scanTick(page, 'NPWP perusahaan').isChecked()).toBe(false);
    expect(complaints).toEqual([]);
  },
);

test('what cannot be used is refused with a sentence; too small or too large keeps the tick off', async () => {
  const { page } = await begun();
  const npwp = page.getByRole('region', { name: 'NPWP perusahaan' });
  await addTo(page, 'NPWP perusahaan').setInputFiles([
    { name: 'IMG_2.heic', mimeType: 'image/heic', buffer: Buffer.from('....ftypheic....') },
    { name: 'rusak.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 rusak') },
  ]);
  await npwp.getByText('IMG_2.heic tidak bisa dibuka di peramban ini. Simpan dulu sebagai JPEG atau PDF.').waitFor();
  await npwp.getByText('rusak.pdf rusak atau terkunci kata sandi.').waitFor();
  await addTo(page, 'NPWP perusahaan').setInputFiles(jpeg('kecil.jpg', await photo(page, 500, 700)));
  await npwp.getByText('Halaman 1 terlalu kecil untuk dibaca. Foto ulang lebih dekat.').waitFor();
  expect(await scanTick(page, 'NPWP perusahaan').isChecked()).toBe(false);
  const large = Buffer.concat([await pdf(1), Buffer.alloc(2_500_000, '%')]);
  await addTo(page, 'NPWP perusahaan').setInputFiles({ name: 'besar.pdf', mimeType: 'application/pdf', buffer: large });
  await npwp.getByText(/^Masih 2,\d MB, batasnya 2 MB\./).waitFor();
});

/**
 * Begins to measure the memory of the process that draws a page; what is returned gives its peak since, bytes, without
 * the browser's own program, which every page shares.
 */
async function memoryOf(page: Page): Promise<() => number> {
  const devtools = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const read = (pid: number, what: 'VmRSS' | 'VmHWM' | 'RssFile'): number =>
    1024 * Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  const processes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      // Sets the peak back to what is held now.
      writeFileSync(`/proc/${id}/clear_refs`, '5');
      return { id, before: read(id, 'VmRSS') - read(id, 'RssFile') };
    });
  expect(processes.length).toBeGreaterThan(0);
  // Pages of other tests may still be open, and rest: it is the one that grew.
  return () => {
    const grown = processes.map(({ id, before }) => ({ before, peak: read(id, 'VmHWM') - read(id, 'RssFile') }));
    return grown.sort((a, b) => b.peak - b.before - (a.peak - a.before))[0]?.peak ?? Number.NaN;
  };
}

test('twelve photographs of 12 megapixels: one PDF under 2 MB, under 300 MB of memory; all as ZIP and as one PDF with bookmarks', async () => {
  const { page, requests, site } = await begun();
  // Drawn elsewhere, so that what drawing takes is not counted.
  const { page: elsewhere, context } = await openPhone();
  const camera = await photo(elsewhere, 4000, 3000);
  await context.close();
  const asked = requests.length;
  const peak = await memoryOf(page);
  const deed = page
    .getByRole('region')
    .filter({ hasText: /[Aa]kta/ })
    .first();
  await deed.getByRole('radio').first().check();
  const adding = deed.getByLabel(/^Tambah foto atau PDF/);
  const folder = mkdtempSync(join(tmpdir(), 'siapberkas-photos-'));
  const photos = Array.from({ length: 12 }, (_, index) => join(folder, `IMG_${index}.jpg`));
  for (const path of photos) writeFileSync(path, camera);
  await adding.setInputFiles(photos);
  await expect.poll(() => deed.getByRole('img').count(), { timeout: 120_000 }).toBe(12);
  await deed.getByText(/^[012],\d MB dari paling besar 2 MB\.$/).waitFor({ timeout: 120_000 });
  rmSync(folder, { recursive: true });
  const most = peak();
  console.log(`The page with 12 photographs of 12 megapixels, at its peak: ${Math.round(most / 1e6)} MB of memory.`);
  expect(most).toBeLessThan(300e6);
  await addTo(page, 'NPWP perusahaan').setInputFiles({
    name: 'npwp.pdf',
    mimeType: 'application/pdf',
    buffer: await pdf(2),
  });
  await page.getByText('npwp.pdf (PDF, 2 halaman)').waitFor();

  await page.goto(`${page.url().split('#')[0]}#siap`);
  await page.getByText(/^Belum dipindai: /).waitFor();
  const zip = await downloaded(page, () => page.getByRole('button', { name: 'Unduh semua (ZIP)' }).click());
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toEqual(Object.keys(files).toSorted());
  const [deedFile = ''] = Object.keys(files).filter((name) => name.includes('akta'));
  expect(files[deedFile]?.length).toBeLessThanOrEqual(2_000_000);
  expect((await PDFDocument.load(files[deedFile] as Uint8Array)).getPageCount()).toBe(12);
  const whole = await downloaded(page, () =>
    page.getByRole('button', { name: 'Unduh semua sebagai satu PDF' }).click(),
  );
  const merged = await PDFDocument.load(whole.bytes);
  // The photographs, the PDF, and our own form, which nobody has signed yet.
  expect(merged.getPageCount()).toBe(15);
  expect(Buffer.from(whole.bytes).toString('latin1')).toMatch(/PageMode|ObjStm/);
  expect(requests.slice(asked).filter((address) => !address.startsWith('blob:') && !address.startsWith(site))).toEqual(
    [],
  );
});

test('scans go with the draft, and with “Hapus semua data”; a shared computer keeps none', async () => {
  const { page, site } = await begun();
  const file = { name: 'npwp.pdf', mimeType: 'application/pdf', buffer: await pdf(1) };
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('siapberkas-scans');
          opening.onsuccess = () => {
            const count = opening.result.transaction('papers').objectStore('papers').count();
            count.onsuccess = () => {
              resolve(count.result);
              opening.result.close();
            };
          };
        }),
    );
  await addTo(page, 'NPWP perusahaan').setInputFiles(file);
  await page.getByText('npwp.pdf (PDF, 1 halaman)').waitFor();
  expect(await kept()).toBe(1);
  await page.goto(site);
  await page.getByRole('button', { name: /^Hapus Pendaftaran/ }).click();
  await page.getByRole('button', { name: /^Ya, hapus isian/ }).click();
  await expect.poll(kept).toBe(0);

  await page.goto(`${site}${service}#daftar`);
  await addTo(page, 'NPWP perusahaan').setInputFiles(file);
  await page.getByText('npwp.pdf (PDF, 1 halaman)').waitFor();
  await page.getByRole('button', { name: 'Hapus semua data' }).click();
  await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
  await page.getByText('Semua data sudah dihapus').waitFor();
  expect(await databases()).toEqual([]);

  await page.goto(`${site}${service}#daftar`);
  await addTo(page, 'NPWP perusahaan').setInputFiles(file);
  await page.getByText('npwp.pdf (PDF, 1 halaman)').waitFor();
  await page.getByRole('button', { name: 'Nyalakan mode komputer bersama' }).click();
  await page.getByText('Pindaian tidak ikut pindah dan dihapus dari komputer ini.').waitFor();
  await page.getByRole('button', { name: 'Pindahkan ke tab ini' }).click();
  await page.getByText('Komputer bersama.').waitFor();
  expect(await databases()).toEqual([]);
  await addTo(page, 'NPWP perusahaan').setInputFiles(file);
  await page.getByText('Pindaian ini hanya ada selama halaman ini terbuka.').waitFor();
  expect(await databases()).toEqual([]);
});
