import { acceptAll, codesOf, type Desk, layOnDesk, preparedDossier, scan, withKeys } from '../desk/browser.ts';
import { unfold, type Walker } from './walk.ts';

/** The front desk, from the choice of its office on: taking in, checking, papers, log, statistics, settings. */
export async function atDesk(walker: Walker): Promise<void> {
  const { page, site, look } = walker;
  const desk = withKeys(walker);
  await page.goto(`${site}meja/`);
  await look('desk, no office yet');
  await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('button', { name: 'Reset password' }).waitFor();
  await look('desk, waiting');
  await scan(page, 'bukan kode apa pun');
  await page.getByRole('alert').getByText('bukan kode').waitFor();
  await look('desk, a text that is no code');
  await page.getByRole('button', { name: 'Pakai kamera' }).click();
  await page.getByRole('alert').getByText('amera').first().waitFor();
  await look('desk, no camera');
  const [first = ''] = codesOf(site, large());
  await scan(page, first);
  await page.getByText('Terbaca 1 dari').waitFor();
  await look('desk, one code of several');
  await layOnDesk(desk, preparedDossier('siak', 'email-change'));
  await page.getByText('disiapkan untuk LPSE lain').waitFor();
  await look('check, prepared for another office');
  await page.getByRole('link', { name: 'Terima berkas' }).click();
  await layOnDesk(desk, preparedDossier());
  await unfold(walker);
  await look('check');
  await checking(desk, look);
  await results(desk, look);
  await rooms(desk, look);
}

/** A dossier that needs several codes. */
function large() {
  const dossier = preparedDossier();
  const directors = Array.from({ length: 50 }, (_, index) => ({
    name: `Direktur Nomor ${index} ${(index * 7919).toString(36)} ${(index * 104_729).toString(36)}`,
    nik: String(1505014705800003 + index * 7_919_104_729).slice(0, 16),
  }));
  return { ...dossier, directors };
}

const otherFile = ({ site }: Desk): string =>
  codesOf(site, { ...preparedDossier(), company: { name: 'CV Sungai Tenang' } })[0] ?? '';

async function checking(desk: Desk, look: Walker['look']): Promise<void> {
  const { page } = desk;
  await page.locator('.desk-row').first().focus();
  await desk.press(' ', 't', '4', 'c');
  await page.keyboard.type('kabur', { delay: 50 });
  await desk.press('Enter', 'ArrowDown', 't');
  await look('check, one refused, reasons open');
  await desk.press('Escape');
  await scan(page, otherFile(desk));
  await page.getByRole('button', { name: 'Tetap di berkas ini' }).waitFor();
  await look('dialog: another file comes');
  await page.getByRole('button', { name: 'Tetap di berkas ini' }).click();
  await page.getByRole('button', { name: 'Tombol papan ketik' }).click();
  await look('dialog: keys');
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  await page.getByRole('button', { name: 'Buang pemeriksaan ini' }).click();
  await page.getByText('Centang pada berkas ini akan hilang').waitFor();
  await look('dialog: drop the check?');
  await page.getByRole('button', { name: 'Tutup' }).last().click();
}

async function results(desk: Desk, look: Walker['look']): Promise<void> {
  const { page } = desk;
  await page.locator('.desk-row').nth(2).focus();
  await desk.press('Control+Enter');
  await page.getByRole('region', { name: /Lembar Kekurangan/ }).waitFor();
  await look('returned, its slip');
  await page.getByLabel('Berita acara').check();
  await look('returned, the official record');
  await page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  await layOnDesk(desk, preparedDossier());
  await acceptAll(desk);
  await look('check, everything accepted');
  await desk.press('Enter');
  await page.getByRole('region', { name: /Tanda Terima/ }).waitFor();
  await look('complete, its receipt');
  await page.getByRole('button', { name: 'Berkas berikutnya' }).click();
  await layOnDesk(desk, preparedDossier());
  await desk.press(' ');
  await scan(page, otherFile(desk));
  await page.getByRole('button', { name: 'Ya, buka yang baru' }).click();
  await page.getByText('CV Sungai Tenang').first().waitFor();
  await page.getByRole('link', { name: 'Terima berkas' }).click();
  await page.getByRole('button', { name: /^Lanjutkan/ }).waitFor();
  await look('desk, a check to go on with');
}

async function rooms(desk: Desk, look: Walker['look']): Promise<void> {
  const { page, site } = desk;
  await page.getByRole('link', { name: 'Buku' }).click();
  await page.getByRole('row').nth(1).waitFor();
  await look('log');
  await page.getByRole('button', { name: 'Hapus data pribadi sekarang' }).click();
  await look('dialog: wipe personal data?');
  await page.getByRole('button', { name: 'Tutup' }).last().click();
  await page.getByRole('link', { name: 'Statistik' }).click();
  await page.getByRole('table').first().waitFor();
  await look('statistics');
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByLabel('Pola nomor').fill('tanpa nomor');
  await page.getByText('Tulis {seq}').waitFor();
  await page.getByLabel(/^Kata sandi baru/).fill('pendek');
  await page.getByLabel(/^Saya mengerti/).check();
  await page.getByRole('button', { name: 'Kunci buku' }).click();
  await page.getByText('Kata sandi paling sedikit 8 huruf.').waitFor();
  await look('settings, errors shown');
  await page.getByLabel('Pola nomor').fill('{seq:3}/{year}');
  await page.getByLabel('Nama petugas').fill('');
  await page.getByRole('link', { name: 'Terima berkas' }).click();
  await layOnDesk(desk, preparedDossier());
  await desk.press('t', '1', 'Control+Enter');
  await page.getByRole('button', { name: 'Pakai di setiap lembar' }).click();
  await page.getByText('Isi nama petugas').waitFor();
  await look('returned, who is at this desk?');
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
  await look('log, locked, wrong password');
  await page.getByText('Lupa kata sandi?').click();
  await page.getByRole('button', { name: 'Hapus buku dan mulai baru' }).click();
  await look('dialog: delete the log?');
}
