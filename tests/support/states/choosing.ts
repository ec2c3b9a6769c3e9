import { emptyDossier } from '../../../src/domain/dossier.ts';
import { service, unfold, type Walker } from './walk.ts';

/** The start page, all offices, an office, its lists, and what stands on every page's foot. */
export async function choosing(walker: Walker): Promise<void> {
  const { page, site, look } = walker;
  await page.goto(site);
  await look('start');
  await page.getByRole('searchbox').fill('muaro jmabi');
  await page.getByText('LPSE yang cocok: ').waitFor();
  await look('start, offices found');
  await page.getByRole('searchbox').fill('qqqq');
  await page.getByText('Tidak ada LPSE dengan nama itu').waitFor();
  await look('start, no office found');
  await unfold(walker);
  const open = (text: string) =>
    page
      .getByLabel('Berkas tersimpan')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await open('[1]');
  await page.getByText('Ini bukan berkas SiapBerkas').waitFor();
  await look('start, a file refused');
  await open(JSON.stringify({ ...emptyDossier('muaro-jambi', 'reset-password'), company: { npwp: 1 } }));
  await page.getByText('rusak atau tidak utuh').waitFor();
  await look('start, a broken file');
  await page.goto(`${site}siapkan/`);
  await look('all offices');
  await page.goto(`${site}siapkan/muaro-jambi/`);
  await look('office');
  await page.goto(`${site}siapkan/muaro-jambi/pendaftaran/`);
  await look('list that the office has not published');
  await page.goto(site + service);
  await unfold(walker);
  await look('list before anything is asked');
  await page.getByRole('button', { name: 'Hapus semua data' }).click();
  await look('dialog: wipe everything?');
  await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
  await page.getByText('Semua data sudah dihapus').waitFor();
  await look('everything wiped');
}
