import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** One visit, from nothing to the office's list: ms from its start. */
export interface Walk {
  /** The field to search in is on the screen. */
  readonly startMs: number;
  /** The office stands first among what was found, for a misspelt name. */
  readonly foundMs: number;
  /** The list of the service is on the screen and can be begun. */
  readonly listMs: number;
}

/** What a visit loads, in bytes as brotli sends them. */
export interface Weight {
  /** HTML, scripts and styles of the start page, before anything is typed. */
  readonly firstLoadBytes: number;
  /** What searching fetches beside that. */
  readonly searchBytes: number;
}

const office = 'LPSE Kabupaten Muaro Jambi';
const first = (page: Page) => page.locator('.offices li:first-child a', { hasText: office });

export async function walkToList(browser: Browser, site: string): Promise<Walk> {
  const page = await newPage(browser);
  const begun = performance.now();
  const since = () => performance.now() - begun;
  await page.goto(site, { waitUntil: 'commit' });
  await page.getByRole('searchbox').waitFor();
  const startMs = since();
  await page.getByRole('searchbox').fill('muaro jmabi');
  await first(page).waitFor();
  const foundMs = since();
  await first(page).click();
  await page.locator('.services a', { hasText: 'Reset password' }).first().click();
  await page.locator('.requirements > li').nth(5).waitFor();
  await page.getByRole('link', { name: 'Siapkan berkas ini' }).waitFor();
  const listMs = since();
  await page.context().close();
  return { startMs, foundMs, listMs };
}

export async function weigh(browser: Browser, site: string): Promise<Weight> {
  const page = await newPage(browser);
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.goto(site, { waitUntil: 'networkidle' });
  const firstLoadBytes = await brotliSize(bodies.splice(0));
  await page.getByRole('searchbox').fill('muaro jmabi');
  await first(page).waitFor();
  await page.waitForLoadState('networkidle');
  const searchBytes = await brotliSize(bodies);
  await page.context().close();
  return { firstLoadBytes, searchBytes };
}

const newPage = async (browser: Browser): Promise<Page> =>
  (
    await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID', serviceWorkers: 'block' })
  ).newPage();

async function brotliSize(bodies: readonly Promise<Buffer>[]): Promise<number> {
  return (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}
