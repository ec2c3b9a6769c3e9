/**
 * `npx tsx tests/bench/offices.ts [--offices N] [--rounds N] [--json]`: the way to the list among so many offices,
 * beside the way among those that are shipped. Two sites are built; rounds take turns, each in a new context of one
 * browser with nothing cached.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readOffices } from '../../src/catalog/node.ts';
import { serveFolder } from '../../src/tools/static-server.mjs';
import { generatedProfiles } from '../support/kernel/many-offices.ts';
import { launchBrowser } from './launch.ts';
import { medianOf } from './measure.ts';
import { type Walk, type Weight, walkToList, weigh } from './offices-walk.ts';

const { values } = parseArgs({
  options: {
    offices: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '15' },
    json: { type: 'boolean', default: false },
  },
});
const [wanted, rounds] = [Number(values.offices), Number(values.rounds)];
const shipped = readOffices().size;
if (!Number.isInteger(wanted) || wanted <= shipped) throw new Error(`--offices must be more than ${shipped}`);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds "${values.rounds}" is no number of rounds`);

const project = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'siapberkas-offices-'));

interface Site {
  readonly offices: number;
  readonly address: string;
  readonly buildSeconds: number;
  /** What is to be put onto a host. */
  readonly files: number;
  readonly megabytes: number;
  readonly close: () => Promise<void>;
  readonly walks: Walk[];
}

/** A copy of the project with so many offices, built and served. */
async function siteWith(offices: number): Promise<Site> {
  const root = join(folder, String(offices));
  for (const name of [
    'src',
    'templates',
    'public',
    'index.html',
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
    'tests/support/longest-first.ts',
  ])
    cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const profile of generatedProfiles(offices - shipped))
    writeFileSync(join(root, `templates/offices/${profile.id}.json`), JSON.stringify(profile));
  const before = performance.now();
  await build({ root, configFile: join(root, 'vite.config.ts'), mode: 'production', logLevel: 'error' });
  const buildSeconds = (performance.now() - before) / 1000;
  const dist = join(root, 'dist');
  const sizes = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => statSync(join(one.parentPath, one.name)).size);
  const megabytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100_000) / 10;
  const { address, close } = await serveFolder({ folder: dist });
  return { offices, address, buildSeconds, files: sizes.length, megabytes, close, walks: [] };
}

const sites = [await siteWith(shipped), await siteWith(wanted)];
const weights: Weight[] = [];
const browser = await launchBrowser();
try {
  for (const { address } of sites) weights.push(await weigh(browser, address));
  for (let round = -1; round < rounds; round++)
    for (const site of round % 2 === 0 ? sites : sites.toReversed()) {
      const walk = await walkToList(browser, site.address);
      // The first round warms the browser and the disk.
      if (round >= 0) site.walks.push(walk);
    }
} finally {
  await browser.close();
  for (const { close } of sites) await close();
  rmSync(folder, { recursive: true, force: true });
}

const medians = sites.map(({ offices, buildSeconds, files, megabytes, walks }, index) => ({
  offices,
  files,
  megabytes,
  listMs: medianOf(walks.map(({ listMs }) => listMs)),
  startMs: medianOf(walks.map(({ startMs }) => startMs)),
  foundMs: medianOf(walks.map(({ foundMs }) => foundMs)),
  buildSeconds,
  firstLoadBytes: weights[index]?.firstLoadBytes ?? Number.NaN,
  searchBytes: weights[index]?.searchBytes ?? Number.NaN,
}));
const [few, many] = medians;
if (!few || !many) throw new Error('both sites must have been walked');
/** Median of the ratios within each round: what slows the machine for a while slows both sites alike. */
const ratioOf = (what: keyof Walk): number =>
  medianOf((sites[1]?.walks ?? []).map((walk, round) => walk[what] / (sites[0]?.walks[round]?.[what] ?? Number.NaN)));

const report = {
  medians,
  ratios: {
    timeToList: ratioOf('listMs'),
    startPage: ratioOf('startMs'),
    buildPerOffice: many.buildSeconds / many.offices / (few.buildSeconds / few.offices),
  },
  firstLoadGrowsByBytes: many.firstLoadBytes - few.firstLoadBytes,
};
if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  console.table(medians);
  console.log(`time to the list, ${many.offices} offices ÷ ${few.offices}: ${report.ratios.timeToList.toFixed(3)}`);
  console.log(`start page alone: ${report.ratios.startPage.toFixed(3)}`);
  console.log(`first load (brotli) grows by ${report.firstLoadGrowsByBytes} bytes`);
}
