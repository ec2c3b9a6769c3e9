/**
 * `npx tsx tests/bench/lighthouse.ts [--runs N] [--json]`: Lighthouse's mobile preset (slow 4G, CPU slowed 4 times) on
 * five pages, in turn; medians of the runs.
 */
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serveCompressed } from '../support/bench/compressing-server.ts';
import { browserFlags } from '../support/browser/flags.ts';
import { lookedAt, withBuiltSite } from './built-site.ts';
import { browserPath } from './launch.ts';
import { medianOf } from './measure.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
});

interface Sight {
  /** Scores, 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** ms */
  readonly firstPaint: number;
  /** ms */
  readonly largestPaint: number;
  /** ms of work that a press would have to wait for */
  readonly blocked: number;
  readonly layoutShift: number;
  /** Titles of audits that are not at their best, accessibility, best practices and SEO alone. */
  readonly faults: readonly string[];
}

async function sightOf(url: string, port: number): Promise<Sight> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  const { categories, audits } = result.lhr;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const counted = ['accessibility', 'best-practices', 'seo'].flatMap((id) =>
    (categories[id]?.auditRefs ?? []).filter(({ weight }) => weight > 0).map((ref) => audits[ref.id]),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaint: Math.round(number('first-contentful-paint')),
    largestPaint: Math.round(number('largest-contentful-paint')),
    blocked: Math.round(number('total-blocking-time')),
    layoutShift: Number(number('cumulative-layout-shift').toFixed(4)),
    faults: counted.flatMap((audit) => (audit && audit.score !== null && audit.score < 1 ? [audit.title] : [])),
  };
}

/** The median of each figure; a fault counts once it was seen. */
function medianSight(seen: readonly Sight[]): Sight {
  const middle = (figure: (sight: Sight) => number) => medianOf(seen.map(figure));
  return {
    performance: middle((one) => one.performance),
    accessibility: Math.min(...seen.map((one) => one.accessibility)),
    bestPractices: Math.min(...seen.map((one) => one.bestPractices)),
    seo: Math.min(...seen.map((one) => one.seo)),
    firstPaint: middle((one) => one.firstPaint),
    largestPaint: middle((one) => one.largestPaint),
    blocked: middle((one) => one.blocked),
    layoutShift: Math.max(...seen.map((one) => one.layoutShift)),
    faults: [...new Set(seen.flatMap(({ faults }) => faults))],
  };
}

const isKept = (sight: Sight): boolean =>
  sight.performance >= 97 &&
  sight.accessibility === 100 &&
  sight.bestPractices === 100 &&
  sight.seo === 100 &&
  sight.largestPaint <= 1500 &&
  sight.layoutShift <= 0.02;

const sights = await withBuiltSite(async (folder) => {
  const server = await serveCompressed(folder);
  const chrome = await launch({ chromePath: await browserPath(), chromeFlags: ['--headless', ...browserFlags] });
  try {
    const seen: Record<string, Sight[]> = {};
    for (let run = 0; run < Number(values.runs); run += 1)
      for (const [page, path] of Object.entries(lookedAt))
        seen[page] = [...(seen[page] ?? []), await sightOf(server.address + path, chrome.port)];
    return Object.fromEntries(Object.entries(seen).map(([page, runs]) => [page, medianSight(runs)]));
  } finally {
    chrome.kill();
    server.close();
  }
});
if (values.json) console.log(JSON.stringify(sights, null, 2));
else {
  console.log(
    'page     perf  a11y  best   seo  first ms  largest ms  blocked ms   shift   asked: ≥ 97, 100, 100, 100, largest ≤ 1500, shift ≤ 0.02',
  );
  for (const [page, one] of Object.entries(sights)) {
    const cells = [one.performance, one.accessibility, one.bestPractices, one.seo].map((score) =>
      String(score).padStart(6),
    );
    const times = `${String(one.firstPaint).padStart(10)}${String(one.largestPaint).padStart(12)}${String(one.blocked).padStart(12)}${String(one.layoutShift).padStart(8)}`;
    console.log(
      `${page.padEnd(7)}${cells.join('')}${times}   ${isKept(one) ? 'kept' : 'MISSED'}${one.faults.map((fault) => `\n         ${fault}`).join('')}`,
    );
  }
}
process.exit(Object.values(sights).every(isKept) ? 0 : 1);
