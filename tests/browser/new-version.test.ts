import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { isPutIn } from '../../src/offline/kept-files.ts';
import { siteFiles } from '../../src/tools/service-worker.ts';
import { axe } from '../support/browser/axe.ts';
import {
  keptPaths,
  newHeading,
  oldHeading,
  phoneAndServer,
  putNextVersion,
  readyOffline,
} from '../support/browser/offline-site.ts';
import { openPhone } from '../support/browser/phone.ts';
import { answerWithAttorney, downloaded, fieldOf, type } from '../support/browser/walk.ts';

const notice = (page: Page) => page.getByRole('button', { name: 'Muat ulang' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** A tab with a half-filled form, and a second one in which the new version is met. */
async function halfFilled() {
  const phone = await phoneAndServer();
  const { page, site, context, server } = phone;
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/#pertanyaan`);
  await answerWithAttorney(page);
  await page.goto(`${page.url().split('#')[0]}#data`);
  await type(page, 'Nama perusahaan', 'CV Contoh Batanghari');
  await readyOffline(page);
  await page.evaluate(() => document.body.setAttribute('data-never-loaded-anew', ''));
  await putNextVersion(server);
  const other = await context.newPage();
  await other.goto(site);
  return { ...phone, other };
}

const loadedBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
const sameDocument = (page: Page) => page.locator('body[data-never-loaded-anew]').count();

test('a new version says so in every tab and changes nothing before it is asked for', async () => {
  const { page, site, other } = await halfFilled();
  expect(await heading(other)).toBe(oldHeading);
  await notice(other).waitFor();
  await other.reload();
  expect(await heading(other)).toBe(oldHeading);
  await notice(other).waitFor();
  await notice(page).waitFor();
  expect((await axe(page)).violations).toEqual([]);
  await fieldOf(page, 'Alamat perusahaan').fill('Jalan Lintas');
  expect(await sameDocument(page)).toBe(1);
  expect(await fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Contoh Batanghari');

  await notice(page).click();
  await expect.poll(() => sameDocument(page)).toBe(0);
  await readyOffline(page);
  expect(await notice(page).count()).toBe(0);
  expect(await fieldOf(page, 'Nama perusahaan').inputValue()).toBe('CV Contoh Batanghari');
  expect(await fieldOf(page, 'Alamat perusahaan').inputValue()).toBe('Jalan Lintas');
  await page.goto(site);
  expect(await heading(page)).toBe(newHeading);
});

test('an old tab goes on with its own code after another one took the new version, network or not; then the old files go', async () => {
  const { page, site, other, cutNetwork, context, server, complaints } = await halfFilled();
  const list = siteFiles(server.folder).map(([path]) => path);
  const old = (await keptPaths(page, site)).filter((path) => path.startsWith('assets/') && !list.includes(path));
  await notice(other).click();
  await expect.poll(() => heading(other)).toBe(newHeading);
  await readyOffline(other);
  await cutNetwork();

  const asked = server.asked.length;
  const before = await loadedBy(page);
  await page.goto(`${page.url().split('#')[0]}#surat`);
  await page.getByRole('button', { name: 'English' }).click();
  const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Download PDF' }).click());
  expect(pdf.bytes.length).toBeGreaterThan(5000);
  expect(server.asked.length).toBe(asked);
  expect(await sameDocument(page)).toBe(1);
  const since = (await loadedBy(page)).slice(before.length).map((address) => address.slice(site.length));
  const code = since.filter((path) => path.startsWith('assets/'));
  expect(code.length).toBeGreaterThan(0);
  expect(code.filter((path) => !old.includes(path))).toEqual([]);
  expect(complaints).toEqual([]);

  await page.close();
  await other.close();
  const next = await context.newPage();
  await next.goto(site);
  // What offices put into the site belongs to no version.
  const kept = async () => (await keptPaths(next, site)).filter((path) => !isPutIn(path)).sort();
  await expect.poll(kept).toEqual([...list].sort());
});

test('a draft that a newer version wrote is left as it is, and the page says so', async () => {
  const { page, site } = await openPhone();
  const key = 'siapberkas:draft:muaro-jambi:reset-password';
  const newer = JSON.stringify({ ...emptyDossier('muaro-jambi', 'reset-password'), version: 99 });
  await page.goto(site);
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, newer] as const);
  await page.goto(`${site}siapkan/muaro-jambi/reset-password/#data`);
  await fieldOf(page, 'Nama perusahaan').waitFor();
  await page.getByText('disimpan oleh versi SiapBerkas yang lebih baru').waitFor();
  expect((await axe(page)).violations).toEqual([]);
  await type(page, 'Nama perusahaan', 'CV Contoh Batanghari');
  const kept = () => page.evaluate((name) => localStorage.getItem(name), key);
  expect(await kept()).toBe(newer);
  await page.getByRole('button', { name: 'Mulai dari kosong' }).click();
  await type(page, 'Nama perusahaan', 'CV Contoh Batanghari');
  expect(await kept()).toContain('CV Contoh Batanghari');
  expect(await page.evaluate((name) => localStorage.getItem(name), key.replace('draft', 'unreadable:draft'))).toBe(
    newer,
  );
});
