import { readFileSync } from 'node:fs';
import { afterAll, expect, inject, test } from 'vitest';
import { axe } from '../support/browser/axe.ts';
import { pdfText } from '../support/browser/downloaded-pdf.ts';
import { openPhone } from '../support/browser/phone.ts';
import { scanned } from '../support/browser/scanned.ts';
import { closeVisitors, framed, otherSite, visitor } from '../support/browser/two-sites.ts';
import { downloaded } from '../support/browser/walk.ts';
import { codesIn } from '../support/desk/decode.ts';

afterAll(closeVisitors);

/** The texts of the codes on a sheet, as a bad scanner shows it. */
async function codesOn(phone: Awaited<ReturnType<typeof openPhone>>, pdf: Uint8Array): Promise<readonly string[]> {
  const [picture] = await scanned(phone.context, pdf);
  const page = await phone.context.newPage();
  try {
    const grey = await page.evaluate(
      async (url) => {
        const image = await createImageBitmap(await (await fetch(url)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        drawing.drawImage(image, 0, 0);
        const { data } = drawing.getImageData(0, 0, image.width, image.height);
        return { width: image.width, height: image.height, pixels: Array.from(data.filter((_, at) => at % 4 === 0)) };
      },
      `data:image/png;base64,${picture?.toString('base64')}`,
    );
    return await codesIn({ ...grey, pixels: Uint8Array.from(grey.pixels) });
  } finally {
    await page.close();
  }
}

test.each([
  ['phone', 360, 640],
  ['desktop', 1280, 800],
])(
  'an LPSE chooses its office and service, copies what it needs, and takes the poster, on a %s',
  async (_, width, height) => {
    const phone = await openPhone({ width, height });
    const { page, context, site, complaints, requests } = phone;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(site);
    await page.getByRole('link', { name: 'Untuk LPSE: pasang daftar di situs Anda' }).click();
    await page.getByRole('heading', { level: 1, name: 'Daftar syarat di situs LPSE Anda' }).waitFor();
    await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
    await page.getByLabel('Layanan').selectOption('reset-password');
    await page.getByText('yang hanya ada di komputer ini').waitFor();
    const preview = page.frameLocator('.embed-preview');
    await preview.getByRole('heading', { level: 1, name: 'Reset password' }).waitFor();
    const inside = () => preview.locator('html').evaluate((html) => html.getBoundingClientRect().height);
    const outside = () => page.locator('.embed-preview').evaluate((frame) => frame.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await outside()) - (await inside()))).toBeLessThanOrEqual(3);
    const link = `${site}siapkan/muaro-jambi/reset-password/`;
    const copied: Record<string, string> = {};
    for (const what of ['HTML bingkai', 'HTML bingkai dan skrip', 'HTML komponen', 'alamat daftar']) {
      await page.getByRole('button', { name: `Salin ${what}`, exact: true }).click();
      await page.getByText('Sudah disalin.').last().waitFor();
      copied[what] = await page.evaluate(() => navigator.clipboard.readText());
    }
    expect(copied['alamat daftar']).toBe(link);
    const title = 'Daftar syarat Reset password, LPSE Kabupaten Muaro Jambi';
    expect(copied['HTML bingkai']).toContain(`src="${link}#sisip" title="${title}" width="100%" height="800"`);
    expect(copied['HTML bingkai']).not.toContain('<script');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect((await axe(page)).violations).toEqual([]);
    const press = () => page.getByRole('button', { name: 'Unduh poster (PDF)' }).click();
    const { name, bytes } = await downloaded(page, press);
    expect(name).toBe('poster_reset-password_muaro-jambi.pdf');
    await page.getByText(`Poster sudah diunduh: ${name}`).waitFor();
    const words = await pdfText(bytes);
    for (const said of ['LPSE Kabupaten Muaro Jambi', 'Reset Password', link]) expect(words).toContain(said);
    expect(await codesOn(phone, bytes)).toEqual([link]);
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Reset password' }).waitFor();
    expect(
      requests.filter(
        (address) =>
          /^https?:/.test(address) && !address.startsWith(site) && !address.startsWith('https://scanner.test'),
      ),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    // What was copied stands in a page of theirs, each as it is.
    for (const what of ['HTML bingkai', 'HTML bingkai dan skrip', 'HTML komponen']) {
      const theirs = await otherSite({ '/': `<h1>LPSE</h1>${copied[what]}` });
      const { page } = await visitor({ width, height });
      await page.goto(theirs.address);
      const frame = await framed(page);
      await frame.getByRole('heading', { level: 1, name: 'Reset password' }).waitFor();
      expect(await page.locator('iframe').getAttribute('title')).toBe(title);
      theirs.close();
    }
  },
);

test('an office that was put into the site later has its snippets and its poster, too; in English the page speaks English', async () => {
  const phone = await openPhone();
  const { page, site, context } = phone;
  const office = JSON.parse(
    readFileSync('templates/offices/bombana.json', 'utf8').replaceAll('"bombana"', '"kota-contoh"'),
  );
  office.name = 'LPSE Kota Contoh';
  const published = Object.keys(office.services);
  const entry = {
    id: 'kota-contoh',
    name: office.name,
    kind: 'office',
    published,
    revision: office.revision,
    letters: [],
  };
  await context.route('**/kantor/daftar.json', (route) =>
    route.fulfill({ json: { format: 'siapberkas/offices', version: 1, offices: [entry], keys: {} } }),
  );
  await context.route('**/kantor/kota-contoh.json', (route) => route.fulfill({ json: office }));
  await page.goto(`${site}untuk-lpse/`);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Your LPSE').selectOption('kota-contoh');
  await page.getByLabel('Service').selectOption('npwp-change');
  const component = await page.getByLabel('HTML of the component').inputValue();
  expect(component).toContain('<siap-berkas kantor="kota-contoh" layanan="perubahan-npwp" terpasang>');
  const link = await page.getByLabel('Address of the list').inputValue();
  expect(link).toBe(`${site}daftar/?kantor=kota-contoh&layanan=perubahan-npwp`);
  await page.frameLocator('.embed-preview').getByText('LPSE Kota Contoh').first().waitFor();
  const { bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download the poster (PDF)' }).click(),
  );
  expect(await codesOn(phone, bytes)).toEqual([link]);
  await page.getByLabel('Service').selectOption({ label: 'All services' });
  expect(await page.getByLabel('Address of the list').inputValue()).toBe(`${site}daftar/?kantor=kota-contoh`);
});

test('without scripts the page says what an LPSE gets, and no other page of the site may show a frame', async () => {
  const { page, site } = await openPhone({ scripts: false });
  await page.goto(`${site}untuk-lpse/`);
  await page.getByText('Isian penyedia tetap di perangkatnya').waitFor();
  await page.locator('noscript p').waitFor();
  const policy = () => page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(await policy()).toContain("frame-src 'self'");
  for (const path of ['', 'siapkan/muaro-jambi/', 'meja/', 'kantor/']) {
    await page.goto(inject('site') + path);
    expect(await policy()).not.toContain('frame-src');
  }
});
