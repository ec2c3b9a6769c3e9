/**
 * `npx tsx tests/bench/key-press.ts`: from a key press to the page that answers it, with the CPU slowed 4 times: handlers,
 * rendering, style and layout.
 */
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/tools/browser.mjs';
import { serveCompressed } from '../support/compressing-server.ts';
import { lookedAt, withBuiltSite } from './built-site.ts';
import { medianOf } from './measure.ts';
import { slowPhone } from './slow-phone.ts';

const most = 16;

declare global {
  interface Window {
    /** ms of each key press so far. */
    answered: number[];
  }
}

/** Where one types, and what. */
const fields: readonly (readonly [
  name: string,
  path: string,
  find: (page: Page) => ReturnType<Page['getByLabel']>,
  text: string,
])[] = [
  ['search of offices', lookedAt.start, (page) => page.getByRole('searchbox'), 'muaro jambi kabupaten'],
  ['company’s name', lookedAt.form, (page) => page.getByLabel('Nama perusahaan').first(), 'CV Contoh Batanghari'],
  ['NPWP', lookedAt.form, (page) => page.getByLabel('NPWP perusahaan').first(), '01.312.166.0-091.000'],
  ['search of the guide', 'panduan/', (page) => page.getByRole('searchbox'), 'tidak bisa login spse'],
];

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No browser found; set CHROME_PATH.');
const kept = await withBuiltSite(async (folder) => {
  const server = await serveCompressed(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const verdicts: boolean[] = [];
    console.log('a key press in          median ms   slowest ms   asked: median ≤ 16');
    for (const [name, path, find, text] of fields) {
      const { page, close } = await slowPhone(browser, false);
      await page.goto(server.address + path, { waitUntil: 'networkidle' });
      const field = find(page);
      await field.click();
      await page.keyboard.type('ab');
      await field.fill('');
      await page.waitForTimeout(1000);
      await page.evaluate(listen);
      for (const key of text) {
        await page.keyboard.press(key);
        await page.waitForTimeout(120);
      }
      await page.waitForFunction((count) => window.answered.length === count, text.length);
      const answered = await page.evaluate(() => window.answered);
      const median = medianOf(answered);
      verdicts.push(median <= most);
      const row = [
        median.toFixed(1).padStart(9),
        Math.max(...answered)
          .toFixed(1)
          .padStart(13),
      ].join('');
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

/** Times each key press: what its handlers do, and then the style and layout that the next frame needs. */
function listen(): void {
  window.answered = [];
  window.addEventListener(
    'beforeinput',
    () => {
      const pressed = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const handled = performance.now();
        requestAnimationFrame(() => {
          const frame = performance.now();
          document.body.getBoundingClientRect();
          window.answered.push(handled - pressed + performance.now() - frame);
        });
      };
      port2.postMessage(null);
    },
    { capture: true },
  );
}
