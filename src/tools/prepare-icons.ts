/** Draws the icons of the installed app from public/icon.svg: `tsx src/tools/prepare-icons.ts`. Writes public/icons/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/icons');
const rounded = readFileSync(join(root, 'public/icon.svg'), 'utf8');
/** To the edge: a phone cuts its own shape. The paper lies within the 40 % around the middle that none may cut. */
const full = rounded.replace(' rx="14"', '');

const icons = [
  { name: 'icon-192', size: 192, svg: rounded },
  { name: 'icon-512', size: 512, svg: rounded },
  { name: 'maskable-192', size: 192, svg: full },
  { name: 'maskable-512', size: 512, svg: full },
  { name: 'apple-touch-icon', size: 180, svg: full },
] as const;

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No browser found to draw with: set CHROME_PATH.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { name, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
  const bytes = await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  console.log(`${name}.png: ${bytes.length} bytes`);
}
await browser.close();
