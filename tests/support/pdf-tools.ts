import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a command-line tool is installed. */
export function hasTool(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** What a tool prints about a PDF; `FILE` in its arguments stands for the file. */
export function toolOutput(pdf: Uint8Array, name: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  const file = join(folder, 'letter.pdf');
  try {
    writeFileSync(file, pdf);
    return execFileSync(
      name,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8' },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
