import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../src/tools/install.mjs';
import { plainFonts } from '../../support/bench/fonts.ts';
import { benchLetter } from '../../support/bench/letter.ts';
import { benchDossier, benchOffice, ourLetter } from '../../support/bench/ours.ts';
import { filesBelow } from '../../support/bench/serving.ts';
import { browserFlags } from '../../support/browser/flags.ts';
import { type Measured, medianOf } from '../measure.ts';
import type {} from './harness.ts';
import { type BrowserContender, browserContenders, type FirstLetter, type HarnessData } from './order.ts';
import { buildHarness, serveForCache } from './site.ts';

/**
 * The first letter of a visit, from the click to the bytes: worker, code and fonts are in the browser's cache, and
 * nothing has run before. Contenders in turn, each time in a new context of one browser.
 */
export async function firstLetters(rounds: number): Promise<{ measured: Measured[]; skipped: string[] }> {
  const executablePath = await findBrowser();
  const plain = plainFonts();
  if (!executablePath) return { measured: [], skipped: ['browser: none found; set CHROME_PATH'] };
  if (!plain) return { measured: [], skipped: ['browser: no Liberation Serif here for the peers'] };
  const folder = mkdtempSync(join(tmpdir(), 'siapberkas-bench-'));
  await buildHarness(folder, plain);
  const server = await serveForCache(folder);
  const browser = await chromium.launch({ executablePath, headless: true, args: [...browserFlags] });
  try {
    const site = { address: server.address, files: filesBelow(folder) };
    const seen = new Map<BrowserContender, FirstLetter[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const who of Object.keys(browserContenders) as BrowserContender[])
        seen.set(who, [...(seen.get(who) ?? []), await sample(browser, site, who, round)]);
    return { measured: [...seen].map(([who, letters]) => measuredOf(who, letters)), skipped: [] };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sample(
  browser: Browser,
  site: { readonly address: string; readonly files: readonly string[] },
  who: BrowserContender,
  round: number,
): Promise<FirstLetter> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.address}harness.html`);
    await page.evaluate(async (files) => {
      await Promise.all(files.map(async (file) => (await fetch(file)).arrayBuffer()));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, site.files);
    const letter = benchLetter(round);
    const data: HarnessData = { letter, ourLetter: ourLetter(letter), dossier: benchDossier(benchOffice(), letter) };
    const first = await page.evaluate(([one, given]) => window.firstLetter(one, given), [who, data] as const);
    if (!first.whole) throw new Error(`${who} made no whole PDF: ${first.size} bytes`);
    return first;
  } finally {
    await context.close();
  }
}

function measuredOf(who: BrowserContender, letters: readonly FirstLetter[]): Measured {
  const sizes = letters.map(({ size }) => size);
  if (Math.min(...sizes) < 0.8 * Math.max(...sizes))
    throw new Error(`${who} left something out: ${sizes.join()} bytes`);
  return {
    contender: { id: who, name: browserContenders[who], file: 'pdf', run: () => undefined },
    median: medianOf(letters.map(({ took }) => took)),
    bytes: sizes[0] ?? 0,
  };
}
