import { unfold, type Walk } from './walk.ts';

/** The guide: its search, answers, flows and the report; and the comparison of two offices. */
export const reading: Walk = {
  guide: ({ page, site }) => page.goto(`${site}panduan/`),
  'guide, answers found': async ({ page }) => {
    await page.getByRole('searchbox').fill('user id pasword salah');
    await page.locator('search li a').first().waitFor();
  },
  'guide, no answer found': async ({ page }) => {
    await page.getByRole('searchbox').fill('qqqq zzzz');
    await page.getByText('Panduan ini belum memuat jawaban untuk itu.').waitFor();
  },
  'guide, report with gaps': async ({ page }) => {
    await page.getByRole('button', { name: 'Buat laporan untuk helpdesk' }).click();
    await page.getByRole('button', { name: 'Salin laporan' }).click();
    await page.getByText('Ini belum diisi.').first().waitFor();
  },
  'guide for the desk': async ({ page, context, site }) => {
    await context.route('**/guides-search*.js', (route) => route.abort());
    await page.goto(`${site}panduan/meja/`);
  },
  'guide, search that does not load': async ({ page }) => {
    await page.getByRole('searchbox').fill('roaming');
    await page.getByText('Pencarian tidak bisa dimuat').waitFor();
  },
  'answer with steps to print': async ({ page, context, site }) => {
    await context.unroute('**/guides-search*.js');
    await page.goto(`${site}panduan/cara-agregasi/`);
    await unfold({ page });
  },
  'answer with the report, copied': async ({ page, site }) => {
    await page.goto(`${site}panduan/kode-galat-7xxxx/`);
    await unfold({ page });
    await page.getByLabel('Deskripsi masalah').fill('Login lalu muncul kode 70213');
    await page.getByRole('button', { name: 'Salin laporan' }).click();
    await page.getByRole('status').getByText('Laporan').waitFor();
  },
  'flow, at a question, unfolded': async ({ page, site }) => {
    await page.goto(`${site}panduan/alur/tidak-bisa-login/`);
    await unfold({ page });
  },
  'flow, at an outcome': async ({ page, site }) => {
    await page.goto(`${site}panduan/alur/lupa-user-id/#1.2`);
    await page.locator('.outcome').waitFor();
  },
  comparison: ({ page, site }) => page.goto(`${site}bandingkan/reset-password/`),
  'comparison, an office that is not here': async ({ page, site }) => {
    await page.goto(`${site}bandingkan/perubahan-npwp/#bombana,tidak-ada`);
    await page.getByText('LPSE pada alamat ini tidak ada di sini').waitFor();
  },
};
