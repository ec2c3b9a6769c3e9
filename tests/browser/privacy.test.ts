import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openPhone, type Phone } from '../support/browser/phone.ts';
import { atReview, atReviewBox, conclude, copiedLink, note, notesOpened, reviewed } from '../support/browser/review.ts';
import {
  answerWithAttorney,
  chooseReset,
  company,
  downloaded,
  onward,
  remembered,
  tickAll,
  typeCompany,
} from '../support/browser/walk.ts';
import { acceptAll, layOnDesk, preparedDossier, withKeys } from '../support/desk/browser.ts';

/** A way through the site. Returns the words that were typed on it, none of which may leave the device. */
type Way = (phone: Phone) => Promise<readonly string[]>;

const ways: readonly (readonly [name: string, way: Way])[] = [
  [
    'preparing, letters, a saved file',
    async ({ page, site }) => {
      await chooseReset(page, site);
      await answerWithAttorney(page);
      await onward(page, 'Daftar');
      await tickAll(page);
      await onward(page, 'Data');
      await typeCompany(page);
      await onward(page, 'Surat');
      await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
      await downloaded(page, () => page.getByRole('button', { name: 'Unduh Word' }).click());
      await onward(page, 'Siap');
      await page.goto(`${page.url().replace(/#.*/, '')}#data`);
      await page.getByText('Simpan ke berkas, atau buka berkas tersimpan').click();
      await page.getByRole('button', { name: 'Simpan terkunci, dengan kata sandi' }).click();
      await page.getByLabel('Kata sandi untuk berkas ini').fill('melati di tepi sungai');
      await downloaded(page, () => page.getByRole('button', { name: 'Simpan terkunci', exact: true }).click());
      return [...Object.values(company), 'melati di tepi sungai'];
    },
  ],
  [
    'a dossier looked through by another: sent, read, noted, notes taken over',
    async (phone) => {
      const { page } = await atReviewBox(phone);
      await page.getByLabel('Pesan untuk pimpinan').fill('Mohon periksa alamat kami');
      await atReview(await copiedLink(page), phone);
      await note(page, 'Alamat perusahaan', 'Kami sudah pindah rumah', 'Jalan Baru Nomor 9, Sengeti');
      await conclude(page, 'Perlu diubah');
      await downloaded(page, () => page.getByRole('button', { name: 'Simpan sebagai berkas' }).click());
      await notesOpened(phone, await copiedLink(page));
      await page.getByRole('button', { name: 'Pakai usul untuk Alamat perusahaan' }).click();
      const { company, signatory } = reviewed;
      const typed = [company.name, company.npwp, signatory.name, signatory.nik].map((one) => one ?? '');
      return [...typed, 'Mohon periksa alamat kami', 'Kami sudah pindah rumah', 'Jalan Baru Nomor 9, Sengeti'];
    },
  ],
  [
    'the desk, from a code to a receipt, its log and statistics',
    async (phone) => {
      const desk = withKeys(phone);
      const { page, site } = desk;
      await page.goto(`${site}meja/`);
      await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
      await page.getByRole('button', { name: 'Simpan', exact: true }).click();
      const dossier = preparedDossier();
      await layOnDesk(desk, dossier);
      await page.locator('.desk-row').first().focus();
      await acceptAll(desk);
      await desk.press('Enter');
      await downloaded(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
      await page.getByRole('link', { name: 'Buku' }).click();
      await page.getByLabel(/^Cari/).fill('cahaya batanghari');
      await page.getByRole('link', { name: 'Statistik' }).click();
      await page.getByRole('table').first().waitFor();
      const { company, signatory } = dossier;
      return [company.name, company.npwp, signatory.name, signatory.nik, 'cahaya batanghari'].map((one) => one ?? '');
    },
  ],
  [
    'the guide: a search, an answer, a flow, a report',
    async ({ page, site }) => {
      await page.goto(`${site}panduan/`);
      await page.getByRole('searchbox').fill('oops an eror occured');
      await page.locator('search li a').first().click();
      await page.getByText('Oops, an error occured').first().waitFor();
      await page.goto(`${site}panduan/alur/tidak-bisa-login/`);
      await page.locator('.answers a').first().click();
      await page.goto(`${site}panduan/kode-galat-7xxxx/`);
      await page.getByLabel('Deskripsi masalah').fill('Login lalu muncul kode 70213');
      await page.getByRole('button', { name: 'Salin laporan' }).click();
      return ['oops an eror occured', 'Login lalu muncul kode 70213'];
    },
  ],
  [
    'two offices compared, in English',
    async ({ page, site }) => {
      await page.goto(`${site}bandingkan/perubahan-npwp/`);
      await page.getByLabel('LPSE pertama').selectOption('bombana');
      await page.getByLabel('LPSE kedua').selectOption('muaro-jambi');
      await page.getByRole('heading', { level: 2, name: 'LPSE Kabupaten Muaro Jambi' }).waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Bahasa Indonesia' }).waitFor();
      return ['bombana,muaro-jambi'];
    },
  ],
];

const isOwnFile = (path: string): boolean =>
  existsSync(join(inject('folder'), path)) && !path.includes('..') && !path.includes('?');

test.each(ways)(
  '%s: nothing but the app’s own files is asked for, and nothing that was typed goes along',
  async (name, way) => {
    const phone = await openPhone();
    const { page, site, requests, complaints, context } = phone;
    const bodies: string[] = [];
    context.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData()) bodies.push(`${request.method()} ${request.url()}`);
    });
    page.on('websocket', (socket) => bodies.push(socket.url()));
    const typed = await way(phone);

    const made = `blob:${new URL(site).origin}`;
    const asked = requests.filter((address) => !address.startsWith(made));
    expect(asked.filter((address) => !address.startsWith(site))).toEqual([]);
    const paths = asked.map((address) => decodeURIComponent(address.slice(site.length)).replace(/#.*/, ''));
    expect(paths.filter((path) => !isOwnFile(path))).toEqual([]);
    expect(bodies).toEqual([]);
    const all = decodeURIComponent(requests.join(' ')).toLowerCase();
    for (const text of typed) if (text.length > 8) expect(all).not.toContain(text.toLowerCase());
    expect(complaints).toEqual([]);
    console.log(
      `${name}: ${asked.length} requests, ${new Set(paths).size} of the app’s own files, 0 to elsewhere, 0 with data\n${[...new Set(paths)].sort().join(' ')}`,
    );
  },
);

test('the security policy forbids other origins, inline code and forms, on every page', async () => {
  const { page, site } = await openPhone();
  for (const path of ['', 'siapkan/bombana/', 'siapkan/bombana/perubahan-npwp/']) {
    await page.goto(site + path);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // Data blocks, of the page itself and for search engines, are no code: HTML, 4.12.1.
    const data = '[type="application/json"], [type="application/ld+json"]';
    expect(await page.locator(`script:not([src]):not(${data})`).count()).toBe(0);
    expect(await page.locator('[style], style').count()).toBe(0);
  }
});

test('where the browser knows Trusted Types, no text becomes HTML, code or a worker from elsewhere', async () => {
  const { page, site } = await openPhone();
  await page.goto(`${site}siapkan/bombana/perubahan-npwp/`);
  await remembered(page);
  const refused = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      html: () => {
        document.body.innerHTML = '<b>teks</b>';
      },
      code: () => setTimeout('location.reload()', 0),
      script: () => {
        document.createElement('script').src = 'assets/index.js';
      },
      foreignWorker: () => new Worker('https://contoh.example/kode.js'),
      ownPolicy: () =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('lain', {}),
    };
    return Object.entries(tries)
      .filter(([, attempt]) => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      })
      .map(([name]) => name);
  });
  expect(refused).toEqual(['html', 'code', 'foreignWorker', 'ownPolicy']);
});
