/**
 * `npx tsx tests/bench/way.ts`: what the way costs a thumb, from the start page to a clean folder: Muaro Jambi, a lost
 * password, someone else hands in. Counted are taps, swipes (each moves the page by seven tenths of the screen, until
 * what is to be tapped can be seen), screens, and fields with what is typed into them.
 */
import type { Locator, Page } from 'playwright-core';
import { serveCompressed } from '../support/bench/compressing-server.ts';
import { company } from '../support/browser/walk.ts';
import { withBuiltSite } from './built-site.ts';
import { launchBrowser } from './launch.ts';

const asked = { taps: 16, swipes: 10, screens: 5, fields: 11 } as const;

/** What the page offers in place of typing. */
const offers: Readonly<Record<string, string>> = {
  'Jabatan pimpinan': 'Direktur',
  'Nomor surat permohonan': 'Pakai usulan',
  'Tempat surat dibuat': 'Sengeti',
};

/** A thumb on a phone: it sees 360 × 640, swipes until it sees what it wants, and taps it. */
class Thumb {
  readonly count = { taps: 0, swipes: 0, screens: 0, fields: 0, signs: 0 };
  readonly #page: Page;
  #screen = '';

  constructor(page: Page) {
    this.#page = page;
  }

  /** Looks where it is: another page or step is another screen. */
  async #look(): Promise<void> {
    const { pathname, hash } = new URL(this.#page.url());
    const screen = pathname + hash.split(/[:?]/)[0];
    if (screen === this.#screen) return;
    this.#screen = screen;
    this.count.screens += 1;
  }

  async #seen(target: Locator): Promise<void> {
    await this.#look();
    await target.waitFor();
    for (let swipes = 0; swipes < 40; swipes += 1) {
      const { top, bottom, height } = await target.evaluate((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        return { top: box.top, bottom: box.bottom, height: window.innerHeight };
      });
      const middle = (top + bottom) / 2;
      if (middle > 0 && middle < height) return;
      this.count.swipes += 1;
      const way = (middle > 0 ? 0.7 : -0.7) * height;
      await this.#page.evaluate((by) => window.scrollBy(0, by), way);
    }
    throw new Error('what is to be tapped is nowhere to be seen');
  }

  async tap(target: Locator): Promise<void> {
    await this.#seen(target);
    this.count.taps += 1;
    await target.click();
    await this.#page.waitForTimeout(150);
  }

  /** Types into a field; the keyboard's own key leads from one field to the next, so that only the first is tapped. */
  async type(target: Locator, text: string): Promise<void> {
    await this.#seen(target);
    this.count.fields += 1;
    this.count.signs += text.length;
    await target.fill(text);
  }
}

const met = await withBuiltSite(async (folder) => {
  const server = await serveCompressed(folder);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      locale: 'id-ID',
      hasTouch: true,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(server.address);
    const thumb = new Thumb(page);
    const group = (name: RegExp) => page.getByRole('group', { name });
    await thumb.tap(page.getByLabel('Lupa password'));
    await thumb.tap(group(/masih bisa dibuka/).getByLabel('Ya'));
    await thumb.tap(page.getByRole('link', { name: 'LPSE Kabupaten Muaro Jambi' }));
    await thumb.tap(page.getByLabel('CV (Persekutuan Komanditer)'));
    await thumb.tap(page.getByLabel('Orang lain, dengan surat kuasa'));
    await thumb.tap(group(/akta perubahan terakhir/).getByLabel('Ya'));
    await thumb.tap(page.getByRole('link', { name: 'Lanjut: Daftar' }));
    await thumb.tap(page.getByRole('radio', { name: 'SIUP', exact: true }));
    await thumb.tap(page.getByRole('link', { name: 'Lanjut: Data' }));
    for (const [label, text] of Object.entries(company)) {
      const offer = offers[label];
      if (offer) await thumb.tap(page.getByRole('button', { name: offer }));
      else await thumb.type(page.getByLabel(label).first(), text);
    }
    await thumb.tap(page.getByRole('link', { name: 'Lanjut: Surat' }));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      thumb.tap(page.getByRole('button', { name: 'Unduh seluruh isi map' })),
    ]);
    if (await page.getByText('DRAF.').count()) throw new Error('the folder is not clean: it is marked DRAF');
    console.log(`${file.suggestedFilename()}, ${thumb.count.signs} signs typed`);
    return Object.entries(asked).map(([what, most]) => {
      const count = thumb.count[what as keyof typeof asked];
      console.log(
        `${what.padEnd(8)} ${String(count).padStart(3)}   at most ${most}   ${count <= most ? 'kept' : 'MISSED'}`,
      );
      return count <= most;
    });
  } finally {
    await browser.close();
    server.close();
  }
});
process.exit(met.every(Boolean) ? 0 : 1);
