import { bookOf, bookText } from '../../../src/desk/book.ts';
import { deskAt, deskIds, versionAt } from '../desk/books.ts';
import {
  acceptAll,
  codesOf,
  type Desk,
  largeDossier,
  layOnDesk,
  preparedDossier,
  returnedDossier,
  scan,
} from '../desk/browser.ts';
import { unfold, type Walk } from './walk.ts';

const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const otherFile = ({ site }: Desk): string =>
  codesOf(site, { ...preparedDossier(), company: { name: 'CV Sungai Tenang' } })[0] ?? '';

const intake: Walk<Desk> = {
  'desk, no office yet': async ({ page, site }) => {
    await page.goto(`${site}meja/`);
    await page.getByLabel('LPSE Anda').waitFor();
  },
  'desk, waiting': async ({ page }) => {
    await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('button', { name: 'Reset password' }).waitFor();
  },
  'desk, a text that is no code': async ({ page }) => {
    await scan(page, 'bukan kode apa pun');
    await page.getByRole('alert').getByText('bukan kode').waitFor();
  },
  'desk, no camera': async ({ page }) => {
    await page.getByRole('button', { name: 'Pakai kamera' }).click();
    await page.getByRole('alert').getByText('amera').first().waitFor();
  },
  'desk, one code of several': async ({ page, site }) => {
    const [first = ''] = codesOf(site, largeDossier());
    await scan(page, first);
    await page.getByText('Terbaca 1 dari').waitFor();
  },
  'check, prepared for another office': async (desk) => {
    await layOnDesk(desk, preparedDossier('siak', 'email-change'));
    await desk.page.getByText('disiapkan untuk LPSE lain').waitFor();
  },
};

const checking: Walk<Desk> = {
  check: async (desk) => {
    await desk.page.getByRole('link', { name: 'Terima berkas' }).click();
    await layOnDesk(desk, preparedDossier());
    await unfold(desk);
  },
  'check, one refused, reasons open': async ({ page, press }) => {
    await page.locator('.desk-row').first().focus();
    await press(' ', 't', '4', 'c');
    await page.keyboard.type('kabur', { delay: 50 });
    await press('Enter', 'ArrowDown', 't');
  },
  'dialog: another file comes': async (desk) => {
    await desk.press('Escape');
    await scan(desk.page, otherFile(desk));
    await desk.page.getByRole('button', { name: 'Tetap di berkas ini' }).waitFor();
  },
  'dialog: keys': async ({ page }) => {
    await page.getByRole('button', { name: 'Tetap di berkas ini' }).click();
    await page.getByRole('button', { name: 'Tombol papan ketik' }).click();
  },
  'dialog: drop the check?': async ({ page }) => {
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
    await page.getByRole('button', { name: 'Buang pemeriksaan ini' }).click();
    await page.getByText('Centang pada berkas ini akan hilang').waitFor();
  },
};

const results: Walk<Desk> = {
  'returned, its slip': async ({ page, press }) => {
    await page.getByRole('button', { name: 'Tutup' }).last().click();
    await page.locator('.desk-row').nth(2).focus();
    await press('Control+Enter');
    await page.getByRole('region', { name: /Lembar Kekurangan/ }).waitFor();
  },
  'returned, the official record': ({ page }) => page.getByLabel('Berita acara').check(),
  'check, everything accepted': async (desk) => {
    await desk.page.getByRole('button', { name: 'Berkas berikutnya' }).click();
    await layOnDesk(desk, preparedDossier());
    await acceptAll(desk);
  },
  'complete, its receipt': async ({ page, press }) => {
    await press('Enter');
    await page.getByRole('region', { name: /Tanda Terima/ }).waitFor();
  },
  'check, come back with a slip of another counter': async (desk) => {
    await desk.page.getByRole('button', { name: 'Berkas berikutnya' }).click();
    await layOnDesk(desk, returnedDossier(preparedDossier('muaro-jambi', 'reset-password', true)));
    await desk.page.getByText('Buku ini tidak memuat pemeriksaan waktu itu').waitFor();
  },
  'desk, a check to go on with': async (desk) => {
    const { page } = desk;
    await page.getByRole('link', { name: 'Terima berkas' }).click();
    await layOnDesk(desk, preparedDossier());
    await desk.press(' ');
    await scan(page, otherFile(desk));
    await page.getByRole('button', { name: 'Ya, buka yang baru' }).click();
    await page.getByText('CV Sungai Tenang').first().waitFor();
    await page.getByRole('link', { name: 'Terima berkas' }).click();
    await page.getByRole('button', { name: /^Lanjutkan/ }).waitFor();
  },
};

const rooms: Walk<Desk> = {
  log: async ({ page }) => {
    await page.getByRole('link', { name: 'Buku' }).click();
    await page.getByRole('row').nth(1).waitFor();
  },
  'log, saved behind a password': async ({ page }) => {
    await page.getByLabel('Kunci dengan kata sandi').check();
    await page.getByLabel('Kata sandi untuk berkas ini').fill('pendek');
    await page.getByRole('button', { name: 'Simpan buku' }).click();
    await page.getByText('Kata sandi paling sedikit 8 huruf.').waitFor();
  },
  'log, a file that is no book': async ({ page }) => {
    await page.getByLabel('Buka cadangan').setInputFiles(fileOf('catatan.json', 'bukan buku'));
    await page.getByRole('alert').getByText('bukan buku berkas').waitFor();
  },
  'log, another counter’s book': async ({ page }) => {
    const book = bookOf([deskAt(deskIds[0], 'A')], [versionAt('berkas-9001', { [deskIds[0]]: 1 })]);
    await page.getByLabel('Buka cadangan').setInputFiles(fileOf('buku.json', bookText(book)));
    await page.getByRole('button', { name: 'Gabungkan ke buku ini' }).waitFor();
  },
  'log, merged': async ({ page }) => {
    await page.getByRole('button', { name: 'Gabungkan ke buku ini' }).click();
    await page.getByText('Berkas baru: 1').waitFor();
  },
  'log, changed at two counters': async ({ page }) => {
    const version = { [deskIds[1]]: 1 };
    const book = bookOf([deskAt(deskIds[1], 'B')], [versionAt('berkas-9001', version, { status: 'done' })]);
    await page.getByLabel('Buka cadangan').setInputFiles(fileOf('buku.json', bookText(book)));
    await page.getByRole('button', { name: 'Gabungkan ke buku ini' }).click();
    await page.getByText('Diubah di dua tempat').waitFor();
  },
  'dialog: wipe personal data?': ({ page }) =>
    page.getByRole('button', { name: 'Hapus data pribadi sekarang' }).click(),
  statistics: async ({ page }) => {
    await page.getByRole('button', { name: 'Tutup' }).last().click();
    await page.getByRole('link', { name: 'Statistik' }).click();
    await page.getByRole('table').first().waitFor();
  },
  'statistics, advice on the wording': async ({ page }) => {
    await page.getByRole('link', { name: 'Buku' }).click();
    const day = new Date().toISOString().slice(0, 10);
    const files = Array.from({ length: 12 }, (_, at) =>
      versionAt(
        `berkas-${8000 + at}`,
        { [deskIds[0]]: 1 },
        {
          ...{ day, changed: day, seq: 100 + at, list: { revision: 9, asked: ['ktp', 'npwp'] } },
          faults: at < 5 ? [{ line: 'ktp', reason: 'illegible' }] : [],
        },
      ),
    );
    const book = bookOf([deskAt(deskIds[0], 'A')], files);
    await page.getByLabel('Buka cadangan').setInputFiles(fileOf('buku.json', bookText(book)));
    await page.getByRole('button', { name: 'Gabungkan ke buku ini' }).click();
    await page.getByText('Berkas baru: 12').waitFor();
    await page.getByRole('link', { name: 'Statistik' }).click();
    await page.getByText('Ditolak 5 dari 12 kali diperiksa').waitFor();
  },
  'settings, errors shown': async ({ page }) => {
    await page.getByRole('link', { name: 'Setelan' }).click();
    await page.getByLabel('Pola nomor').fill('tanpa nomor');
    await page.getByText('Tulis {seq}').waitFor();
    await page.getByLabel(/^Kata sandi baru/).fill('pendek');
    await page.getByLabel(/^Saya mengerti/).check();
    await page.getByRole('button', { name: 'Kunci buku' }).click();
    await page.getByText('Kata sandi paling sedikit 8 huruf.').waitFor();
  },
  'returned, who is at this desk?': async (desk) => {
    const { page } = desk;
    await page.getByLabel('Pola nomor').fill('{seq:3}/{year}');
    await page.getByLabel('Nama petugas').fill('');
    await page.getByRole('link', { name: 'Terima berkas' }).click();
    await layOnDesk(desk, preparedDossier());
    await desk.press('t', '1', 'Control+Enter');
    await page.getByRole('button', { name: 'Pakai di setiap lembar' }).click();
    await page.getByText('Isi nama petugas').waitFor();
  },
  'log, locked, wrong password': async ({ page, site }) => {
    await page.getByRole('button', { name: 'Berkas berikutnya' }).click();
    await page.getByRole('link', { name: 'Setelan' }).click();
    await page.getByLabel(/^Saya mengerti/).check();
    await page.getByLabel(/^Kata sandi baru/).fill('sandi meja depan');
    await page.getByLabel('Ulangi kata sandi').fill('sandi meja depan');
    await page.getByRole('button', { name: 'Kunci buku' }).click();
    await page.getByText('Buku sekarang dikunci').waitFor();
    await page.goto(site);
    await page.goto(`${site}meja/#buku`);
    await page.getByLabel('Kata sandi buku').fill('keliru');
    await page.getByRole('button', { name: 'Buka buku' }).click();
    await page.getByText('tidak cocok').waitFor();
  },
  'dialog: delete the log?': async ({ page }) => {
    await page.getByText('Lupa kata sandi?').click();
    await page.getByRole('button', { name: 'Hapus buku dan mulai baru' }).click();
  },
};

/** The front desk, from the choice of its office on: taking in, checking, papers, log, statistics, settings. */
export const atDesk: Walk<Desk> = { ...intake, ...checking, ...results, ...rooms };
