import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { installBrowser, installPackages, otherNode, root, runScript } from './install.mjs';

/**
 * `npm test`: types, lint, then every test in one run of vitest. `npm run unit` and `npm run browser` run one project
 * of it; `--node=24` before all else runs it on that Node. Everything runs even where something failed before, so that
 * one run shows all there is to mend.
 */
installPackages();
const major = /^--node=(\d+)$/.exec(process.argv[2] ?? '')?.[1];
if (major) {
  const again = [import.meta.filename, ...process.argv.slice(3)];
  const run = spawnSync(otherNode(major), again, { cwd: root, stdio: 'inherit' });
  process.exit(run.status ?? 1);
}
const [project, ...rest] = process.argv.slice(2);
const only = project === 'unit' || project === 'browser' ? project : undefined;
const failed = only ? [] : check();
if (only !== 'unit') await installBrowser();

const result = join(root, 'node_modules/.cache/test-result.json');
mkdirSync(join(result, '..'), { recursive: true });
rmSync(result, { force: true });
const reporters = ['default', 'json', './tests/support/programs/left-out.ts'].map((name) => `--reporter=${name}`);
const args = ['run', ...reporters, `--outputFile.json=${result}`];
if (only) args.push(`--project=${only}`);
if (runScript('node_modules/vitest/vitest.mjs', [...args, ...(only ? rest : process.argv.slice(2))]) !== 0)
  failed.push('tests');

const counts = JSON.parse(readFileSync(result, 'utf8'));
const skipped = counts.numPendingTests + counts.numTodoTests;
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(`Node ${process.versions.node}:`);
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed.length > 0 ? 1 : 0);
