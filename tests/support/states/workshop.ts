import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOffices } from '../../../src/catalog/node.ts';
import { only } from '../../../src/domain/office.ts';
import { listLink } from '../../../src/handoff/list-link.ts';
import type { OfflinePhone } from '../browser/offline-site.ts';
import type { Phone } from '../browser/phone.ts';
import { onward } from '../browser/walk.ts';
import { siap } from '../siap.ts';
import { unfold, type Walk } from './walk.ts';

const room = async ({ page }: Phone, hash: string, title: string): Promise<void> => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.locator('.workshop-room h1').filter({ hasText: title }).waitFor();
};

const siak = readOffices().get('siak');
if (!siak) throw new Error('there is no Siak');
const link = (): string => listLink(only(siak, 'email-change'), { by: 'LPSE Kabupaten Siak, poster di loket' });

/** An office writes, tries and publishes its list. */
export const inWorkshop: Walk = {
  'workshop, start': async ({ page, site }) => {
    await page.goto(`${site}kantor/`);
    await page.getByRole('heading', { level: 2, name: /15 menit/ }).waitFor();
  },
  'workshop, pasted list with doubts': async ({ page }) => {
    await page.getByText('Dari daftar yang ditempel').click();
    await page
      .getByRole('textbox', { name: /daftar/i })
      .first()
      .fill('1. Surat permohonan bermeterai\n2. KTP direktur (asli dan fotokopi)\n3. Bukti lain yang diminta panitia');
    await page.getByText('Bukti lain yang diminta panitia').last().waitFor();
  },
  'workshop, an office of ours': async (phone) => {
    const { page } = phone;
    await page.goto(`${phone.site}kantor/`);
    await page.getByText('Dari kantor yang sudah ada di sini').click();
    await page.getByRole('searchbox').fill('siak');
    await page.getByRole('button', { name: /Siak/ }).first().click();
    await page.locator('.workshop-room h1').filter({ hasText: 'Kantor' }).waitFor();
  },
  'workshop, sources': (phone) => room(phone, 'sumber', 'Sumber'),
  'workshop, services': (phone) => room(phone, 'layanan', 'Layanan'),
  'workshop, a list': async (phone) => {
    await room(phone, 'layanan/registration', 'Pendaftaran penyedia baru');
    await unfold(phone);
  },
  'workshop, an entry with a condition': async (phone) => {
    await phone.page.locator('.entry-line').filter({ hasText: 'Surat keterangan kerja' }).click();
    await phone.page.getByLabel('Kapan berlaku').waitFor();
    await unfold(phone);
  },
  'workshop, wording': async (phone) => {
    await room(phone, 'surat', 'Kalimat surat');
    await phone.page.locator('.letter').first().waitFor();
  },
  'workshop, trial': async (phone) => {
    await room(phone, 'coba', 'Coba');
    await phone.page.locator('.requirements').first().waitFor();
  },
  'workshop, trial of all situations': async ({ page }) => {
    await page.getByLabel('Semua keadaan').check();
    await page.getByRole('table').waitFor();
  },
  'workshop, trial of the desk': async ({ page }) => {
    await page.getByLabel('Meja depan').check();
    await page.locator('.desk-row').first().waitFor();
  },
  'workshop, something to mend': async (phone) => {
    await room(phone, 'kantor', 'Kantor');
    await phone.page.locator('#di-name').fill('');
    await room(phone, 'periksa', 'Periksa');
    await phone.page.getByText(/Harus diperbaiki: [1-9]/).waitFor();
  },
  'workshop, changes': async (phone) => {
    await room(phone, 'kantor', 'Kantor');
    await phone.page.locator('#di-name').fill('LPSE Kabupaten Siak Baru');
    await room(phone, 'perubahan', 'Perubahan');
    await phone.page.getByText('Siak Baru').last().waitFor();
  },
  'workshop, published': async (phone) => {
    await room(phone, 'terbitkan', 'Terbitkan');
    await phone.page.getByLabel('Siapa yang menerbitkan?').fill('Siti Rahmawati');
    await phone.page.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await phone.page.getByRole('heading', { name: /Bagikan terbitan/ }).waitFor();
    await unfold(phone);
  },
  'workshop, published with a poster': async ({ page }) => {
    await page.getByLabel('Layanan', { exact: true }).selectOption({ label: 'Agregasi data penyedia' });
    await page.getByRole('button', { name: 'Cetak poster' }).waitFor();
    await page.getByRole('img', { name: /Agregasi/ }).waitFor();
  },
};

/** Lists that were not built into the site. */
export const otherLists: Walk = {
  'other list, unknown': async ({ page, site }) => {
    await page.goto(`${site}daftar/?kantor=tidak-ada`);
    await page.getByText('Daftar kantor ini tidak ada').waitFor();
  },
  'other list, in a link': async ({ page, site }) => {
    await page.goto(`${site}daftar/#${link()}`);
    await page.reload();
    await page.getByRole('button', { name: 'Pakai daftar ini' }).waitFor();
  },
  'other list, its office': async ({ page, site }) => {
    await page.getByRole('button', { name: 'Pakai daftar ini' }).click();
    await page.getByText('belum kami periksa').waitFor();
    await page.goto(`${site}daftar/?kantor=siak&dari=tautan`);
    await page.getByRole('heading', { level: 1, name: 'Apa yang ingin diurus?' }).waitFor();
  },
};

/** A list that an office put into the site, folder `kantor/`, after it was built. */
export const putIn: Walk<OfflinePhone> = {
  'put-in list, found': async ({ page, site, server }) => {
    await publishInto(server.folder);
    await page.goto(site);
    await page.getByRole('searchbox').fill('bombana uji');
    await page.getByRole('link', { name: putInOffice.name }).first().waitFor();
  },
  'put-in list, its services': async ({ page }) => {
    await page.getByRole('link', { name: putInOffice.name }).first().click();
    await page.getByText(/diterbitkan kantornya sendiri di situs ini/).waitFor();
  },
  'put-in list, its questions': async ({ page }) => {
    await page.getByRole('link', { name: 'Perubahan NPWP' }).first().click();
    await page.getByRole('link', { name: 'Siapkan berkas ini' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beberapa pertanyaan' }).waitFor();
  },
  'put-in list, its papers': async ({ page }) => {
    await page.getByLabel('CV (Persekutuan Komanditer)').check();
    await page.getByLabel('Pimpinan sendiri').check();
    await onward(page, 'Daftar');
    await page.locator('.requirements').first().waitFor();
  },
};

const putInOffice = { id: 'bombana-uji', name: 'LPSE Bombana Uji' };

async function publishInto(site: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'siapberkas-put-in-'));
  try {
    const shipped = readOffices().get('bombana');
    await writeFile(join(folder, 'profil.json'), JSON.stringify({ ...shipped, ...putInOffice }));
    const { code, err } = await siap(folder, 'publish', 'profil.json', '--into', site);
    if (code !== 0) throw new Error(err);
  } finally {
    await rm(folder, { recursive: true });
  }
}
