import { type OfflinePhone, putNextVersion } from '../browser/offline-site.ts';
import type { Walk } from './walk.ts';

/** Words about working without a network: offered, ready, a new version, a page that was never saved. */
export const offline: Walk<OfflinePhone> = {
  'offline use offered': async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole('button', { name: /^Simpan untuk dipakai/ }).waitFor();
  },
  'offline use ready': async ({ page }) => {
    await page.getByRole('button', { name: /^Simpan untuk dipakai/ }).click();
    await page.getByText('Siap dipakai tanpa jaringan.').waitFor({ timeout: 30_000 });
  },
  'notice: a new version': async ({ page, server }) => {
    await putNextVersion(server);
    await page.reload();
    await page.getByRole('button', { name: 'Muat ulang' }).waitFor();
  },
  'page that was never saved': async ({ page, site, cutNetwork }) => {
    await cutNetwork();
    await page.goto(`${site}siapkan/tidak-ada/`);
    await page.getByRole('heading', { name: 'Halaman ini belum tersimpan' }).waitFor();
  },
};
