import { unfold, type Walker } from './walk.ts';

/** The guide: its search, answers, flows and the report; and the comparison of two offices. */
export async function reading(walker: Walker): Promise<void> {
  const { page, context, site, look } = walker;
  await page.goto(`${site}panduan/`);
  await look('guide');
  await page.getByRole('searchbox').fill('user id pasword salah');
  await page.locator('search li a').first().waitFor();
  await look('guide, answers found');
  await page.getByRole('searchbox').fill('qqqq zzzz');
  await page.getByText('Panduan ini belum memuat jawaban untuk itu.').waitFor();
  await look('guide, no answer found');
  await page.getByRole('button', { name: 'Buat laporan untuk helpdesk' }).click();
  await page.getByRole('button', { name: 'Salin laporan' }).click();
  await page.getByText('Ini belum diisi.').first().waitFor();
  await look('guide, report with gaps');
  await context.route('**/guides-search*.js', (route) => route.abort());
  await page.goto(`${site}panduan/meja/`);
  await look('guide for the desk');
  await page.getByRole('searchbox').fill('roaming');
  await page.getByText('Pencarian tidak bisa dimuat').waitFor();
  await look('guide, search that does not load');
  await context.unroute('**/guides-search*.js');
  await page.goto(`${site}panduan/cara-agregasi/`);
  await unfold(walker);
  await look('answer with steps to print');
  await page.goto(`${site}panduan/kode-galat-7xxxx/`);
  await unfold(walker);
  await page.getByLabel('Deskripsi masalah').fill('Login lalu muncul kode 70213');
  await page.getByRole('button', { name: 'Salin laporan' }).click();
  await page.getByRole('status').getByText('Laporan').waitFor();
  await look('answer with the report, copied');
  await page.goto(`${site}panduan/alur/tidak-bisa-login/`);
  await unfold(walker);
  await look('flow, at a question, unfolded');
  await page.goto(`${site}panduan/alur/lupa-user-id/#1.2`);
  await page.locator('.outcome').waitFor();
  await look('flow, at an outcome');
  await page.goto(`${site}bandingkan/reset-password/`);
  await look('comparison');
  await page.goto(`${site}bandingkan/perubahan-npwp/#bombana,tidak-ada`);
  await page.getByText('LPSE pada alamat ini tidak ada di sini').waitFor();
  await look('comparison, an office that is not here');
}
