import { emptyDossier } from '../../../src/domain/dossier.ts';
import { type } from '../browser/walk.ts';
import { acceptAll, layOnDesk, preparedDossier, withKeys } from '../desk/browser.ts';
import { service, toStep, unfold, type Walk } from './walk.ts';

/** Preparing where something is wrong: the clock, the storage, a part that does not load. */
export const troubled: Walk = {
  'notice: open in another tab': async ({ page, context, site }) => {
    await toStep({ page, site }, 'data');
    await type(page, 'Nama perusahaan', 'CV Contoh Batanghari');
    const other = await context.newPage();
    await other.goto(page.url());
    await type(other, 'Alamat perusahaan', 'Jalan dari tab lain');
    await page.getByText('juga dibuka di tab lain').waitFor();
    await other.close();
  },
  'notice: storage wiped by the browser': async ({ page }) => {
    await page.evaluate(() => {
      localStorage.clear();
      window.dispatchEvent(new Event('focus'));
    });
    await page.getByText('Simpanan situs ini terhapus').waitFor();
  },
  'notice: storage full': async ({ page }) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await type(page, 'Alamat perusahaan', 'Jalan Lintas Timur');
    await page.getByText('Penyimpanan perangkat penuh').waitFor();
  },
  'notice: draft of a newer version': async ({ page }) => {
    await page.reload();
    const newer = JSON.stringify({ ...emptyDossier('muaro-jambi', 'reset-password'), version: 99 });
    await page.evaluate((text) => localStorage.setItem('siapberkas:draft:muaro-jambi:reset-password', text), newer);
    await page.reload();
    await page.getByText('disimpan oleh versi SiapBerkas yang lebih baru').waitFor();
  },
  'part that does not load': async ({ page, context, site }) => {
    await context.route('**/letters-step*.js', (route) => route.abort());
    await page.goto(site);
    await page.goto(`${site}${service}#surat`);
    await page.getByText('Bagian ini belum dapat dimuat').waitFor();
  },
  'page whose script does not load': async ({ page, context, site }) => {
    await context.unroute('**/letters-step*.js');
    await context.route('**/prepare-page*.js', (route) => route.abort());
    await page.goto(site);
    await page.goto(site + service);
    await page.getByText('Halaman ini belum termuat seluruhnya').waitFor();
  },
  'clock that cannot be right, a day refused': async ({ page, context, site }) => {
    await context.unroute('**/prepare-page*.js');
    await page.clock.setFixedTime(new Date('1970-01-01T09:00:00+07:00'));
    await page.goto(site);
    await page.goto(`${site}${service}#data`);
    await page.getByLabel('Hari ini tanggal berapa?').fill('1990-01-01');
    await page.getByRole('button', { name: 'Pakai tanggal ini' }).click();
    await page.getByText('Isi tanggal hari ini, tidak sebelum').waitFor();
  },
};

/** The mode for shared computers: its dialogs, its bar, its question after a while. */
export const sharing: Walk = {
  'dialog: shared computer?': async ({ page, site }) => {
    await page.clock.install();
    await toStep({ page, site }, 'data');
    await type(page, 'Nama perusahaan', 'CV Contoh Batanghari');
    await page.getByRole('button', { name: 'Nyalakan mode komputer bersama' }).click();
    await page.getByText('isian untuk layanan: 1').waitFor();
  },
  'shared computer, explained': async ({ page }) => {
    await page.getByRole('button', { name: 'Pindahkan ke tab ini' }).click();
    await page.getByRole('region', { name: 'Komputer bersama' }).waitFor();
    await unfold({ page });
  },
  'dialog: no longer shared?': async ({ page }) => {
    await page.getByRole('button', { name: 'Matikan mode komputer bersama' }).click();
    await page.getByText('Isian di tab ini akan disimpan').waitFor();
  },
  // The desk on a shared computer keeps no log: the number comes from the office's own book.
  'complete on a shared computer, a number of one’s own': async (phone) => {
    const { page, site } = phone;
    const desk = withKeys(phone);
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.goto(`${site}meja/`);
    await page.getByLabel('LPSE Anda').selectOption('muaro-jambi');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await layOnDesk(desk, preparedDossier('muaro-jambi', 'email-change'));
    await acceptAll(desk);
    await desk.press('Control+Enter');
    await page.getByText('Berkas ini tidak tercatat').waitFor();
  },
  'dialog: still here?': async ({ page }) => {
    await page.clock.runFor(15 * 60_000 + 5000);
    await page.getByRole('dialog', { name: 'Masih di sini?' }).waitFor();
  },
  'shared computer, wiped': async ({ page, site }) => {
    await page.getByRole('button', { name: 'Selesai, hapus sekarang' }).last().click();
    await page.waitForURL(`${site}#selesai`);
    await page.getByText('hapus sebelum pergi').first().waitFor();
  },
};
