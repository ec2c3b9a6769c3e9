import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a tool prints about a PDF; `FILE` in its arguments stands for the file. */
export const toolOutput = (pdf: Uint8Array, name: string, args: readonly string[]): string =>
  run(pdf, name, args, ({ output }) => output);

/** The file that a tool makes of a PDF; `FILE` in its arguments stands for the PDF, `RESULT` for what it makes. */
export const toolFile = (pdf: Uint8Array, name: string, args: readonly string[]): Uint8Array =>
  run(pdf, name, args, ({ result }) => new Uint8Array(readFileSync(result)));

function run<T>(
  pdf: Uint8Array,
  name: string,
  args: readonly string[],
  take: (made: { readonly output: string; readonly result: string }) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'berkas-'));
  const [file, result] = [join(folder, 'letter.pdf'), join(folder, 'result.pdf')];
  try {
    writeFileSync(file, pdf);
    const named = args.map((arg) => (arg === 'FILE' ? file : arg === 'RESULT' ? result : arg));
    return take({ output: execFileSync(name, named, { encoding: 'utf8' }), result });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
