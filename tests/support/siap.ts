import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const command = resolve(import.meta.dirname, '../../src/tools/siap.mjs');

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `siap` as a user does, each run a process of its own, from inside `folder`. */
export function siap(folder: string, ...args: string[]): Promise<Outcome> {
  // The run that calls this test may itself be a script of npm.
  const { npm_lifecycle_event: _, INIT_CWD: __, ...env } = process.env;
  return new Promise((done) => {
    execFile(process.execPath, [command, ...args], { cwd: folder, env, maxBuffer: 64_000_000 }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

export const workFolder = (): string => mkdtempSync(join(tmpdir(), 'siap-'));

/** Writes a file into a folder, JSON unless it is text, and gives its name. */
export function put(folder: string, name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}
