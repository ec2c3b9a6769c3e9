/**
 * `npx tsx tests/bench/first-paint.ts [--rounds N]`: the first contentful paint of pages beside that of the same HTML and
 * style sheet without any script, on slow 4G with the CPU slowed 4 times; in turn, medians and ratios.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveCompressed } from '../support/bench/compressing-server.ts';
import { lookedAt, withBuiltSite } from './built-site.ts';
import { launchBrowser } from './launch.ts';
import { medianOf } from './measure.ts';
import { slowPhone } from './slow-phone.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const most = 1.1;
const twinName = 'tanpa-skrip.html';

/** The same text and style, with nothing that runs. */
const withoutScripts = (html: string): string =>
  html.replaceAll(/<script[^>]*>.*?<\/script>/gs, '').replaceAll(/<link rel="(modulepreload|manifest)"[^>]*>/g, '');

const paths = Object.entries(lookedAt).filter(([, path]) => !path.includes('#'));
const kept = await withBuiltSite(async (folder) => {
  const twins = paths.map(([, path]) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    return [path + twinName, withoutScripts(html)] as const;
  });
  const server = await serveCompressed(folder, Object.fromEntries(twins));
  const browser = await launchBrowser();
  const firstPaint = async (address: string): Promise<number> => {
    const { page, close } = await slowPhone(browser);
    await page.goto(server.address + address, { waitUntil: 'load' });
    const at = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? false,
    );
    const time = Number(await at.jsonValue());
    await close();
    return time;
  };
  try {
    const times = new Map<string, number[]>();
    const note = async (address: string) =>
      times.set(address, [...(times.get(address) ?? []), await firstPaint(address)]);
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const [, path] of paths) {
        await note(path);
        await note(path + twinName);
      }
    console.log('page     ours ms  static ms   ratio   asked: ≤ 1.1');
    return paths.map(([name, path]) => {
      const [ours, theirs] = [medianOf(times.get(path) ?? []), medianOf(times.get(path + twinName) ?? [])];
      const ratio = ours / theirs;
      const row = [ours.toFixed(0).padStart(8), theirs.toFixed(0).padStart(11), ratio.toFixed(2).padStart(8)].join('');
      console.log(`${name.padEnd(8)}${row}   ${ratio <= most ? 'kept' : 'MISSED'}`);
      return ratio <= most;
    });
  } finally {
    await browser.close();
    server.close();
  }
});
process.exit(kept.every(Boolean) ? 0 : 1);
