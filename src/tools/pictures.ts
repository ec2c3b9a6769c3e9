import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { readGuides } from '../catalog/node.ts';
import { drawFlow, outlineOf } from '../guide/flow-picture.ts';
import { findBrowser } from './install.mjs';

/**
 * Draws pictures of what the project holds. `npx tsx src/tools/pictures.ts flows FOLDER`: a picture (SVG) and a text of
 * every flow of the guide, for staff and for review. `npx tsx src/tools/pictures.ts icons`: the icons of the installed
 * app, from public/icon.svg into public/icons/.
 */
const [what, where] = process.argv.slice(2);
if (what === 'flows') flows(resolve(where ?? 'flows'));
else if (what === 'icons') await icons();
else throw new Error('Say what to draw: flows FOLDER, or icons.');

function flows(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const flow of readGuides().flows) {
    writeFileSync(join(folder, `${flow.id}.svg`), drawFlow(flow));
    writeFileSync(join(folder, `${flow.id}.txt`), `${outlineOf(flow)}\n`);
    console.log(`${flow.id}.svg, ${flow.id}.txt`);
  }
}

async function icons(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const folder = join(root, 'public/icons');
  const rounded = readFileSync(join(root, 'public/icon.svg'), 'utf8');
  /** To the edge: a phone cuts its own shape. The paper lies within the 40 % around the middle that none may cut. */
  const full = rounded.replace(' rx="14"', '');
  const drawn = [
    { name: 'icon-192', size: 192, svg: rounded },
    { name: 'icon-512', size: 512, svg: rounded },
    { name: 'maskable-192', size: 192, svg: full },
    { name: 'maskable-512', size: 512, svg: full },
    { name: 'apple-touch-icon', size: 180, svg: full },
  ];
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser found to draw with: set CHROME_PATH.');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  for (const { name, size, svg } of drawn) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    const bytes = await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
    console.log(`${name}.png: ${bytes.length} bytes`);
  }
  await browser.close();
}
