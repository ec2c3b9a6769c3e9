/**
 * `npm run bench -- [--rounds N] [--json] [--browser] [--write DIR]`: letters by us and by others, side by side.
 * `--browser` adds the first letter in a real browser; `--write` keeps every file, to be looked at.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileOf, type Measured, measure } from './measure.ts';
import { ours } from './ours.ts';
import { asText, reportOf } from './report.ts';
import { theirs } from './theirs.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds "${values.rounds}" is no number of rounds`);

const { contenders: peers, skipped: missing } = await theirs();
const skipped = [...missing];
const contenders = [...ours(), ...peers];
const measured: Measured[] = await measure(contenders, rounds, 10);
if (values.browser) {
  const { firstLetters } = await import('./browser/first-letters.ts');
  const first = await firstLetters(Math.min(rounds, 11));
  measured.push(...first.measured);
  skipped.push(...first.skipped);
}
const report = reportOf(measured, rounds, skipped);
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : asText(report, measured));

if (values.write !== undefined) {
  mkdirSync(values.write, { recursive: true });
  for (const contender of contenders.filter(({ file }) => file !== undefined))
    writeFileSync(join(values.write, `${contender.id}.${contender.file}`), await fileOf(contender));
}
