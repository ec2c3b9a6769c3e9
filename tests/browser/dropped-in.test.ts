import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/tools/static-server.mjs';
import { type OfflinePhone, phoneAndServer } from '../support/browser/offline-site.ts';
import { openPhone } from '../support/browser/phone.ts';
import { downloaded } from '../support/browser/walk.ts';
import { pdfWords } from '../support/pdf/placed-text.ts';
import { siap } from '../support/siap.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'siapberkas-dropped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shipped = JSON.parse(readFileSync(join(root, 'templates/offices/muaro-jambi.json'), 'utf8'));
const wording = readFileSync(join(root, 'templates/letters/application-reset-password.md'), 'utf8');

/** An office that is not shipped, with one wording of its own, put into a built site by the command line. */
async function putInto(site: string): Promise<void> {
  const office = {
    ...shipped,
    id: 'kota-contoh',
    name: 'LPSE Kota Contoh',
    town: 'Contoh',
    addressee: 'Kepala LPSE Kota Contoh',
  };
  writeFileSync(join(folder, 'kota-contoh.json'), JSON.stringify(office, null, 2));
  writeFileSync(
    join(folder, 'application-reset-password.kota-contoh.md'),
    wording.replace('Demikian', 'Sesuai pengumuman Kota Contoh, demikian'),
  );
  const { code, err } = await siap(folder, 'publish', 'kota-contoh.json', '--into', site);
  if (code !== 0) throw new Error(err);
}

const toOffice = async ({ page, site }: Pick<OfflinePhone, 'page' | 'site'>): Promise<void> => {
  await page.goto(site);
  await page.getByLabel('Ketik nama LPSE, kabupaten, atau kota').fill('kota contoh');
  await page.getByRole('link', { name: 'LPSE Kota Contoh' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Apa keperluan Anda?' })
    .waitFor()
    .catch(() => {});
};

test('an office put into a built site is found, its list is used to a letter in its own words, and to a receipt at its desk', async () => {
  const built = join(folder, 'dist');
  cpSync(inject('folder'), built, { recursive: true });
  await putInto(built);
  const server = await serveFolder({ folder: built, prefix: '/situs/' });
  try {
    const phone = await openPhone();
    const { page, complaints } = phone;
    const site = server.address;
    await toOffice({ page, site });
    await page.getByText(/diterbitkan kantornya sendiri di situs ini, terbitan/).waitFor();
    await page.getByRole('link', { name: 'Reset password', exact: true }).click();
    await page.getByRole('link', { name: 'Siapkan berkas ini' }).click();
    await page.waitForURL(/kantor=kota-contoh&layanan=reset-password#pertanyaan/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('LPSE Kota Contoh').count()).toBeGreaterThan(0);

    // The same address again, as a bookmark or after a reload.
    await page.goto(`${site}daftar/?kantor=kota-contoh&layanan=reset-password#surat`);
    const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    expect((await pdfWords(bytes)).join(' ')).toContain('Sesuai pengumuman Kota Contoh, demikian');

    await page.goto(`${site}meja/`);
    await page.getByLabel('LPSE Anda').selectOption('kota-contoh');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('button', { name: 'Reset password' }).click();
    await page.locator('.desk-row').first().waitFor();
    expect(complaints).toEqual([]);

    await siap(folder, 'publish', '--remove', 'kota-contoh', '--into', built);
    await page.goto(`${site}daftar/?kantor=kota-contoh&layanan=reset-password`);
    await page.getByText('Daftar kantor ini tidak ada, atau sudah tidak ada.').waitFor();
  } finally {
    await server.close();
  }
});

test('what was put in and seen once works without a network', async () => {
  const phone = await phoneAndServer();
  const { page, site, server, cutNetwork } = phone;
  await putInto(server.folder);
  await page.goto(site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByText('Siap dipakai tanpa jaringan.').waitFor({ timeout: 60_000 });
  await page.goto(`${site}daftar/?kantor=kota-contoh&layanan=reset-password#daftar`);
  await page.getByText(/diterbitkan kantornya sendiri/).waitFor();
  await cutNetwork();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Daftar syarat Anda' }).waitFor();
  await page.getByText(/diterbitkan kantornya sendiri/).waitFor();
});
