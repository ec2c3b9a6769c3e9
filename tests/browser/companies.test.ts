import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import {
  answerWithAttorney,
  chooseReset,
  company,
  downloaded,
  fieldOf,
  onward,
  type,
  typeCompany,
} from '../support/browser/walk.ts';

const service = 'siapkan/muaro-jambi/reset-password/';
const desktop = { width: 1280, height: 900 };

test.each([
  ['phone', {}],
  ['desktop', desktop],
])(
  'two companies on one %s: each kept when asked, chosen, changed and removed; none takes the other’s place',
  async (_, options) => {
    const { page, site } = await openPhone(options);
    await chooseReset(page, site);
    await answerWithAttorney(page);
    await page.goto(`${site}${service}#data`);
    await typeCompany(page);
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':company')));
    expect(await kept(), 'nothing is kept that nobody asked for').toEqual([]);
    await page.getByText('Simpan data perusahaan ini untuk').click();
    await page.getByRole('button', { name: 'Simpan perusahaan ini di perangkat' }).click();
    await page.getByText(`Data ${company['Nama perusahaan']} tersimpan di perangkat ini.`).waitFor();

    // One more request for the same service, for another company.
    await page.goto(site + service);
    await page.getByText(`Berkas ini milik ${company['Nama perusahaan']}.`).waitFor();
    await page.getByRole('link', { name: 'Siapkan untuk perusahaan lain' }).click();
    await page.waitForURL(/berkas=2/);
    await page.getByRole('link', { name: 'Siapkan berkas ini' }).click();
    await page.goto(`${site}${service}?berkas=2#data`);
    await page.getByRole('button', { name: `Pakai data ${company['Nama perusahaan']}` }).waitFor();
    await type(page, 'Nama perusahaan', 'UD Contoh Kedua');
    await page.getByRole('button', { name: 'Simpan perusahaan ini di perangkat' }).click();
    await type(page, 'Alamat perusahaan', 'Jalan Dua Nomor 2');
    await page.getByText('Isian di sini berbeda dari data UD Contoh Kedua yang tersimpan: data perusahaan.').waitFor();
    await page.getByRole('button', { name: 'Perbarui yang tersimpan' }).click();
    await page.getByText('Data UD Contoh Kedua tersimpan di perangkat ini.').waitFor();
    expect(await kept()).toHaveLength(2);

    // Both requests and both companies stand on the start page; a reload of each finds its own.
    await page.goto(site);
    const files = page.getByRole('region', { name: 'Berkas saya' });
    await files.getByText('UD Contoh Kedua').waitFor();
    expect(await files.getByRole('link').count()).toBe(2);
    await files.getByRole('link').filter({ hasText: 'Reset password' }).last().click();
    await page.getByText(`Berkas ini milik ${company['Nama perusahaan']}.`).waitFor();
    await page.goto(`${page.url()}#data`);
    await page.reload();
    expect(await fieldOf(page, 'Nama perusahaan').inputValue()).toBe(company['Nama perusahaan']);

    // The kept company begins a request at another office.
    await page.goto(site);
    await page.getByRole('button', { name: 'Mulai berkas baru untuk UD Contoh Kedua' }).click();
    await page.getByText('Data UD Contoh Kedua akan diisikan ke berkas berikutnya.').waitFor();
    await page.goto(`${site}siapkan/kota-tangerang/reset-password/#data`);
    await expect.poll(() => fieldOf(page, 'Nama perusahaan').inputValue()).toBe('UD Contoh Kedua');
    expect(await fieldOf(page, 'Alamat perusahaan').inputValue()).toBe('Jalan Dua Nomor 2');

    // A request, copied for the service where one stands already, stands beside it.
    await page.goto(site);
    await page
      .getByRole('button', { name: 'Salin ke berkas baru: Reset password, LPSE Kabupaten Muaro Jambi', exact: true })
      .click();
    await page.goto(site + service);
    await page.waitForURL(/berkas=3/);
    await page.goto(`${page.url()}#data`);
    await expect.poll(() => fieldOf(page, 'Nama perusahaan').inputValue()).toBe(company['Nama perusahaan']);
    expect(await fieldOf(page, 'Nomor surat permohonan').inputValue()).toBe('');
    await page.getByRole('button', { name: /^Pakai usulan 013\// }).waitFor();

    // Removed after a second press, and the requests stay.
    await page.goto(site);
    await page.getByRole('button', { name: 'Hapus data UD Contoh Kedua' }).click();
    await page.getByRole('button', { name: 'Ya, hapus data UD Contoh Kedua' }).click();
    await page.getByRole('button', { name: 'Hapus data UD Contoh Kedua' }).waitFor({ state: 'detached' });
    expect(await kept()).toHaveLength(1);
    expect(await files.getByRole('link').count()).toBe(4);
  },
);

test('a file opened where a request stands is a request of its own, if so wished', async () => {
  const { page, site } = await openPhone();
  await chooseReset(page, site);
  await answerWithAttorney(page);
  await page.goto(`${site}${service}#data`);
  await type(page, 'Nama perusahaan', 'CV Pertama');
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const saved = await downloaded(page, () => page.getByRole('button', { name: 'Simpan ke berkas' }).click());
  await type(page, 'Nama perusahaan', 'CV Pertama Berubah');
  await page
    .getByLabel('Berkas tersimpan')
    .setInputFiles({ name: saved.name, mimeType: 'application/json', buffer: Buffer.from(saved.bytes) });
  await page.getByRole('button', { name: 'Buka sebagai berkas lain' }).click();
  await page.waitForURL(/berkas=2/);
  await onward(page, 'Data');
  expect(await fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Pertama');
  await page.goto(`${site}${service}#data`);
  expect(await fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Pertama Berubah');
});
