/**
 * `tsx tests/bench/jobs.ts [DOSSIERS] [ROUNDS]`: how much sooner `siap letters --jobs 2` is done than `--jobs 1`, by turns
 * on the same dossiers, start of the program included. Fails where one file differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [dossiers = '1500', rounds = '3'] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'siap-jobs-'));

function timed(jobs: number): number {
  const args = ['letters', 'berkas.jsonl', '--out', `${jobs}`, '--format', 'pdf', '--today', '2026-11-23'];
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [join(root, 'src/tools/siap.mjs'), ...args, '--jobs', `${jobs}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error(`siap letters --jobs ${jobs} ended with ${status}`);
  return (performance.now() - started) / 1000;
}

function digest(jobs: number): string {
  const all = createHash('sha256');
  for (const name of readdirSync(join(folder, `${jobs}`)).sort())
    all.update(`${name}\n`).update(readFileSync(join(folder, `${jobs}`, name)));
  return all.digest('hex');
}

try {
  const lines = execFileSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'tests/bench/dossier-lines.ts'), dossiers],
    { maxBuffer: 1_000_000_000 },
  );
  writeFileSync(join(folder, 'berkas.jsonl'), lines);
  const ratios: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const load = loadavg()[0] ?? 0;
    const [one, two] = [timed(1), timed(2)];
    ratios.push(one / two);
    console.log(
      `${one.toFixed(1)} s with one job, ${two.toFixed(1)} s with two: ${(one / two).toFixed(2)} times as fast (load before: ${load.toFixed(1)})`,
    );
  }
  if (digest(1) !== digest(2)) throw new Error('The files are not the same.');
  console.log(`same files; slowest ratio ${Math.min(...ratios).toFixed(2)}, fastest ${Math.max(...ratios).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
