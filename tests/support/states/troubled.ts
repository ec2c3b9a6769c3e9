import { emptyDossier } from '../../../src/domain/dossier.ts';
import { type } from '../browser/walk.ts';
import { acceptAll, layOnDesk, preparedDossier, withKeys } from '../desk/browser.ts';
import { service, toStep, unfold, type Walker } from './walk.ts';

/** Preparing where something is wrong: the clock, the storage, a part that does not load. */
export async function troubled(walker: Walker): Promise<void> {
  const { page, context, site, look } = walker;
  await toStep(walker, 'data');
  await type(page, 'Nama perusahaan', 'CV Contoh Batanghari');
  const other = await context.newPage();
  await other.goto(page.url());
  await type(other, 'Alamat perusahaan', 'Jalan dari tab lain');
  await page.getByText('juga dibuka di tab lain').waitFor();
  await other.close();
  await look('notice: open in another tab');
  await page.evaluate(() => {
    localStorage.clear();
    window.dispatchEvent(new Event('focus'));
  });
  await page.getByText('Simpanan situs ini terhapus').waitFor();
  await look('notice: storage wiped by the browser');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await type(page, 'Alamat perusahaan', 'Jalan Lintas Timur');
  await page.getByText('Penyimpanan perangkat penuh').waitFor();
  await look('notice: storage full');
  await page.reload();
  const newer = JSON.stringify({ ...emptyDossier('muaro-jambi', 'reset-password'), version: 2 });
  await page.evaluate((text) => localStorage.setItem('siapberkas:draft:muaro-jambi:reset-password', text), newer);
  await page.reload();
  await page.getByText('disimpan oleh versi SiapBerkas yang lebih baru').waitFor();
  await look('notice: draft of a newer version');
  await context.route('**/letters-step*.js', (route) => route.abort());
  await page.goto(site);
  await page.goto(`${site}${service}#surat`);
  await page.getByText('Bagian ini belum dapat dimuat').waitFor();
  await look('part that does not load');
  await context.unroute('**/letters-step*.js');
  await context.route('**/prepare-page*.js', (route) => route.abort());
  await page.goto(site);
  await page.goto(site + service);
  await page.getByText('Halaman ini belum termuat seluruhnya').waitFor();
  await look('page whose script does not load');
  await context.unroute('**/prepare-page*.js');
  await page.clock.setFixedTime(new Date('1970-01-01T09:00:00+07:00'));
  await page.goto(site);
  await page.goto(`${site}${service}#data`);
  await page.getByLabel('Hari ini tanggal berapa?').fill('1990-01-01');
  await page.getByRole('button', { name: 'Pakai tanggal ini' }).click();
  await page.getByText('Isi tanggal hari ini, tidak sebelum').waitFor();
  await look('clock that cannot be right, a day refused');
}

/** The mode for shared computers: its dialogs, its bar, its question after a while. */
export async function sharing(walker: Walker): Promise<void> {
  const { page, site, look } = walker;
  await page.clock.install();
  await toStep(walker, 'data');
  await type(page, 'Nama perusahaan', 'CV Contoh Batanghari');
  await page.getByRole('button', { name: 'Nyalakan mode komputer bersama' }).click();
  await page.getByText('isian untuk layanan: 1').waitFor();
  await look('dialog: shared computer?');
  await page.getByRole('button', { name: 'Pindahkan ke tab ini' }).click();
  await page.getByRole('region', { name: 'Komputer bersama' }).waitFor();
  await unfold(walker);
  await look('shared computer, explained');
  await page.getByRole('button', { name: 'Matikan mode komputer bersama' }).click();
  await page.getByText('Isian di tab ini akan disimpan').waitFor();
  await look('dialog: no longer shared?');
  await page.getByRole('button', { name: 'Batal' }).click();
  await atSharedDesk(walker);
  await page.clock.runFor(15 * 60_000 + 5000);
  await page.getByRole('dialog', { name: 'Masih di sini?' }).waitFor();
  await look('dialog: still here?');
  await page.getByRole('button', { name: 'Selesai, hapus sekarang' }).last().click();
  await page.waitForURL(`${site}#selesai`);
  await page.getByText('hapus sebelum pergi').first().waitFor();
  await look('shared computer, wiped');
}

/** The desk on a shared computer, which keeps no log: the number comes from the office's own book. */
async function atSharedDesk(walker: Walker): Promise<void> {
  const { page, site, look } = walker;
  const desk = withKeys(walker);
  await page.goto(`${site}meja/`);
  await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await layOnDesk(desk, preparedDossier('muaro-jambi', 'email-change'));
  await acceptAll(desk);
  await desk.press('Control+Enter');
  await page.getByText('Berkas ini tidak tercatat').waitFor();
  await look('complete on a shared computer, a number of one’s own');
}
