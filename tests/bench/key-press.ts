/**
 * `npx tsx tests/bench/key-press.ts`: from a key press to the page that answers it, with the CPU slowed 4 times. Judged is
 * what the page is busy with: the insertion, handlers, rendering, style and layout. Beside it, until the frame is drawn,
 * which is the browser's own work for the most part: see the first row, where a field stands in the same page without
 * its script.
 */
import type { Page } from 'playwright-core';
import { serveCompressed } from '../support/bench/compressing-server.ts';
import { lookedAt, withBuiltSite } from './built-site.ts';
import { launchBrowser } from './launch.ts';
import { medianOf } from './measure.ts';
import { slowPhone } from './slow-phone.ts';

const most = 16;

/** How often each text is typed. */
const rounds = 3;

/** ms from a key press until the page was laid out, and until its frame was drawn. */
interface Answer {
  readonly laidOut: number;
  readonly drawn: number;
}

declare global {
  interface Window {
    /** One for each key press so far. */
    answered: Answer[];
  }
}

/** Where one types, and what; without the page's script, as a floor. */
const fields: readonly (readonly [
  name: string,
  path: string,
  find: (page: Page) => ReturnType<Page['getByLabel']>,
  text: string,
  bare?: true,
])[] = [
  ['without any script', lookedAt.start, (page) => page.getByRole('searchbox'), 'muaro jambi kabupaten', true],
  ['search of offices', lookedAt.start, (page) => page.getByRole('searchbox'), 'muaro jambi kabupaten'],
  ['company’s name', lookedAt.form, (page) => page.getByLabel('Nama perusahaan').first(), 'CV Contoh Batanghari'],
  ['NPWP', lookedAt.form, (page) => page.getByLabel('NPWP perusahaan').first(), '01.312.166.0-091.000'],
  ['search of the guide', 'panduan/', (page) => page.getByRole('searchbox'), 'tidak bisa login spse'],
];

const kept = await withBuiltSite(async (folder) => {
  const server = await serveCompressed(folder);
  const browser = await launchBrowser();
  try {
    const verdicts: boolean[] = [];
    console.log('a key press in          laid out ms   slowest   drawn ms   asked: laid out ≤ 16');
    for (const [name, path, find, text, bare] of fields) {
      const { page, close } = await slowPhone(browser, false);
      if (bare) await page.route('**/*.js', (route) => route.abort());
      await page.goto(server.address + path, { waitUntil: 'networkidle' });
      const field = find(page);
      await field.click();
      await page.keyboard.type('ab');
      await field.fill('');
      await page.waitForTimeout(1000);
      await page.evaluate(listen);
      const answered: Answer[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await page.evaluate(() => {
          window.answered = [];
        });
        for (const key of text) {
          await page.keyboard.press(key);
          await page.waitForTimeout(120);
        }
        await page.waitForFunction((count) => window.answered.length === count, text.length);
        answered.push(...(await page.evaluate(() => window.answered)));
        await field.fill('');
        await page.waitForTimeout(300);
      }
      const laidOut = answered.map((one) => one.laidOut);
      const median = medianOf(laidOut);
      verdicts.push(median <= most);
      const figures = [median, Math.max(...laidOut), medianOf(answered.map((one) => one.drawn))];
      const row = figures.map((ms, column) => ms.toFixed(1).padStart([11, 10, 11][column] ?? 0)).join('');
      console.log(`${name.padEnd(24)}${row}   ${median <= most ? 'kept' : 'MISSED'}`);
      await close();
    }
    return verdicts;
  } finally {
    await browser.close();
    server.close();
  }
});
process.exit(kept.every(Boolean) ? 0 : 1);

/** Times each key press: the layout is forced once all handlers have run; a message comes after the next frame. */
function listen(): void {
  let pressed = 0;
  window.addEventListener(
    'beforeinput',
    () => {
      pressed = performance.now();
    },
    { capture: true },
  );
  window.addEventListener('input', () => {
    const since = pressed;
    document.body.getBoundingClientRect();
    const laidOut = performance.now() - since;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.answered.push({ laidOut, drawn: performance.now() - since });
      port2.postMessage(null);
    });
  });
}
