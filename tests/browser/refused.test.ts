import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPhone } from '../support/browser/phone.ts';
import { fieldOf, type } from '../support/browser/walk.ts';
import { openDesk } from '../support/desk/browser.ts';
import { service, toStep } from '../support/states/walk.ts';

/** What is refused has the focus, is marked as wrong, and says why to who does not see it. */
async function expectRefused(field: Locator, why: string | RegExp): Promise<void> {
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const said = () =>
    field.evaluate((one) =>
      (one.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  await expect.poll(said).toMatch(why);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('errors in the data are summed up at the head, and each line leads to its field', async () => {
  const phone = await openPhone();
  const { page, site } = phone;
  await toStep(phone, 'data');
  const wrong = [
    ['NPWP perusahaan', '123', /harus 15 atau 16 digit/],
    ['NIK pimpinan', '12', /16 digit/],
    ['Email yang terdaftar di SPSE', 'kantor', /[Ee]mail/],
  ] as const;
  for (const [label, text] of wrong) await type(page, label, text);
  const summary = page.getByRole('region', { name: 'Perlu dibetulkan: 3' });
  expect(await summary.getByRole('listitem').count()).toBe(3);
  for (const [label, , why] of wrong) {
    const line = summary.getByRole('listitem').filter({ hasText: label });
    expect(await line.textContent()).toMatch(why);
    await line.getByRole('link', { name: 'Bereskan' }).press('Enter');
    await expectRefused(fieldOf(page, label), why);
  }
  await page.goto(`${site}${service}#surat`);
  await page.getByText(/^Yang perlu dibereskan/).press('Enter');
  const line = page.getByRole('listitem').filter({ hasText: 'NIK pimpinan' });
  await line.getByRole('link', { name: 'Bereskan' }).press('Enter');
  await expectRefused(fieldOf(page, 'NIK pimpinan'), /16 digit/);
});

test('an addition that says nothing, or in no form, is refused in its field', async () => {
  const phone = await openPhone();
  const { page } = phone;
  await toStep(phone, 'daftar');
  await page.getByText('Bukan daftar kantor Anda?').click();
  await press(page, 'Tambahkan ke daftar');
  await expectRefused(page.getByLabel('Apa yang diminta?'), 'Tulis dulu apa yang diminta kantor.');
  await page.getByLabel('Apa yang diminta?').fill('Surat keterangan domisili');
  await page.getByLabel('Bawa aslinya').uncheck();
  await press(page, 'Tambahkan ke daftar');
  await expectRefused(page.getByLabel('Salinan, berapa lembar?'), 'Pilih asli, atau isi jumlah salinannya.');
});

test('a password too short for a file is refused in its field', async () => {
  const phone = await openPhone();
  const { page } = phone;
  await toStep(phone, 'data');
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  await press(page, 'Simpan terkunci, dengan kata sandi');
  await page.getByLabel('Kata sandi untuk berkas ini').fill('1234567');
  await press(page, 'Simpan terkunci');
  await expectRefused(page.getByLabel('Kata sandi untuk berkas ini'), 'Kata sandi paling sedikit 8 huruf.');
});

test('a day that cannot be today is refused in its field', async () => {
  const { page, site } = await openPhone();
  await page.clock.setFixedTime(new Date('1970-01-01T09:00:00+07:00'));
  await page.goto(`${site}${service}#data`);
  await page.getByLabel('Hari ini tanggal berapa?').fill('1990-01-01');
  await press(page, 'Pakai tanggal ini');
  await expectRefused(page.getByLabel('Hari ini tanggal berapa?'), 'Isi tanggal hari ini, tidak sebelum');
});

test('at the desk, passwords of the log are refused in their fields', async () => {
  const { page, site } = await openDesk();
  await page.getByRole('link', { name: 'Setelan' }).click();
  const [first, second] = [page.getByLabel(/^Kata sandi baru/), page.getByLabel('Ulangi kata sandi')];
  await page.getByLabel(/^Saya mengerti/).check();
  await first.fill('pendek');
  await press(page, 'Kunci buku');
  await expectRefused(first, 'Kata sandi paling sedikit 8 huruf.');
  await first.fill('sandi meja depan');
  await second.fill('sandi meja belakang');
  await press(page, 'Kunci buku');
  await expectRefused(second, 'Kedua kata sandi tidak sama.');
  expect(await first.getAttribute('aria-invalid')).toBeNull();
  await second.fill('sandi meja depan');
  await press(page, 'Kunci buku');
  await page.getByText('Buku sekarang dikunci').waitFor();
  await page.goto(site);
  await page.goto(`${site}meja/#buku`);
  await page.getByLabel('Kata sandi buku').fill('keliru');
  await press(page, 'Buka buku');
  await expectRefused(page.getByLabel('Kata sandi buku'), 'Kata sandi ini tidak cocok.');
});
