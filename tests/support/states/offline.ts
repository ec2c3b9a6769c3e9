import type { OfflinePhone } from '../browser/offline-site.ts';
import { putNextVersion } from '../browser/offline-site.ts';
import type { Walker } from './walk.ts';

/** Words about working without a network: offered, ready, a new version, a page that was never saved. */
export async function offline({ page, site, server, cutNetwork, look }: Walker & OfflinePhone): Promise<void> {
  await page.goto(site);
  await page.getByRole('button', { name: /^Simpan untuk dipakai/ }).waitFor();
  await look('offline use offered');
  await page.getByRole('button', { name: /^Simpan untuk dipakai/ }).click();
  await page.getByText('Siap dipakai tanpa jaringan.').waitFor({ timeout: 30_000 });
  await look('offline use ready');
  await putNextVersion(server);
  await page.reload();
  await page.getByRole('button', { name: 'Muat ulang' }).waitFor();
  await look('notice: a new version');
  await cutNetwork();
  await page.goto(`${site}siapkan/tidak-ada/`);
  await page.getByRole('heading', { name: 'Halaman ini belum tersimpan' }).waitFor();
  await look('page that was never saved');
}
