import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { axe } from '../support/browser/axe.ts';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { downloaded, fieldOf, type } from '../support/browser/walk.ts';
import { atCheck, openDesk } from '../support/desk/browser.ts';

const password = 'melati di tepi sungai';
const step = (phone: Phone) => phone.page.goto(`${phone.site}siapkan/muaro-jambi/reset-password/#data`);
const json = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** A company typed on a phone, and the form that locks its file. */
async function locking(): Promise<Phone> {
  const phone = await openPhone();
  await step(phone);
  await type(phone.page, 'Nama perusahaan', 'CV Contoh Batanghari');
  await phone.page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  await phone.page.getByRole('button', { name: 'Simpan terkunci, dengan kata sandi' }).click();
  return phone;
}

async function lockedFile(phone: Phone): Promise<string> {
  await phone.page.getByLabel('Kata sandi untuk berkas ini').fill(password);
  const file = await downloaded(phone.page, () =>
    phone.page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click(),
  );
  expect(file.name).toBe('berkas_reset-password_muaro-jambi_cv-contoh-batanghari_terkunci.json');
  return Buffer.from(file.bytes).toString('utf8');
}

test('locking says before what a forgotten password means, takes 8 characters, and shows them when asked', async () => {
  const phone = await locking();
  const { page } = phone;
  await page.getByText('berkas ini tidak dapat dibuka lagi').waitFor();
  const field = page.getByLabel('Kata sandi untuk berkas ini');
  await field.fill('1234567');
  await page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click();
  await page.getByRole('alert').getByText('paling sedikit 8 huruf').waitFor();
  expect(await field.getAttribute('type')).toBe('password');
  await page.getByLabel('Tampilkan kata sandi').check();
  expect(await field.getAttribute('type')).toBe('text');
  expect((await axe(page)).violations).toEqual([]);
  expect(phone.complaints).toEqual([]);
});

test('a locked file opens on another phone with its password only; a wrong one or a damaged file loses nothing', async () => {
  const text = await lockedFile(await locking());
  expect(text).not.toContain('Batanghari');
  const other = await openPhone();
  const { page } = other;
  await step(other);
  await type(page, 'Alamat perusahaan', 'Jalan yang sudah diketik');
  await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  const picker = page.getByLabel('Berkas tersimpan');
  await picker.setInputFiles(json(text.slice(0, text.length / 2)));
  await page.getByRole('alert').getByText('rusak atau tidak utuh').waitFor();
  await picker.setInputFiles(json(text));
  await page.getByLabel('Kata sandi berkas ini').fill('bukan sandinya');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.getByRole('alert').getByText('Kata sandi ini tidak cocok').waitFor();
  expect(await fieldOf(page, 'Alamat perusahaan').inputValue()).toBe('Jalan yang sudah diketik');
  expect((await axe(page)).violations).toEqual([]);
  await page.getByLabel('Kata sandi berkas ini').fill(password);
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.getByRole('button', { name: 'Ya, ganti' }).click();
  await expect.poll(() => fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Contoh Batanghari');
});

test('the desk opens a locked file, too', async () => {
  const text = await lockedFile(await locking());
  const { page } = await openDesk();
  await page.getByLabel('PDF surat, berkas tersimpan').setInputFiles(json(text));
  await page.getByLabel('Kata sandi berkas ini').fill(password);
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await atCheck(page);
  expect(await page.getByText('CV Contoh Batanghari').count()).toBeGreaterThan(0);
});

test('where the browser offers no WebCrypto, as over http in an office’s network, it says so and offers no lock', async () => {
  const phone = await openPhone();
  await phone.context.addInitScript(() => {
    Object.defineProperty(window.crypto, 'subtle', { value: undefined });
  });
  await step(phone);
  await phone.page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
  await phone.page.getByRole('button', { name: 'Simpan terkunci, dengan kata sandi' }).click();
  await phone.page.getByText('lewat alamat https').waitFor();
  expect(await phone.page.getByRole('button', { name: 'Simpan terkunci', exact: true }).count()).toBe(0);
});

test('a key is made beside the page, which answers meanwhile though slowed 4 times, and takes under 3 s on a CPU so slow', async () => {
  const { page, context, site } = await openPhone();
  await page.goto(site);
  // Slows the page, but not the browser's own threads, on which keys are made: for those, its time is taken 4 times.
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const { took, frames } = await page.evaluate(async () => {
    const typed = new TextEncoder().encode('melati di tepi sungai');
    const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
    let frames = 0;
    const count = () => {
      frames += 1;
      requestAnimationFrame(count);
    };
    count();
    const salt = new Uint8Array(16);
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const from = performance.now();
      await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }, key, 256);
      times.push(performance.now() - from);
    }
    // The other runs may have waited for a busy machine.
    return { took: Math.min(...times), frames };
  });
  console.info(`600,000 rounds of PBKDF2: ${Math.round(took)} ms, ${frames} frames drawn meanwhile`);
  expect(took * 4).toBeLessThan(3000);
  expect(frames).toBeGreaterThan(1);
});
