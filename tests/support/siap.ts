import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `siap` from inside `folder`, each run a process of its own. */
export const siap = async (folder: string, ...args: string[]): Promise<Outcome> => run(await programOf(), folder, args);

/** The file that Node runs as `siap`. */
export function programOf(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

/**
 * The same, just as a user runs it: through the npm script's own program, which looks for missing packages and has tsx
 * read the sources. That takes ten times as long, so it is kept for a few runs of each kind.
 */
export const siapAsInstalled = (folder: string, ...args: string[]): Promise<Outcome> =>
  run(join(root, 'src/tools/siap.mjs'), folder, args);

function run(program: string, folder: string, args: readonly string[]): Promise<Outcome> {
  // The run that calls this test may itself be a script of npm.
  const { npm_lifecycle_event: _, INIT_CWD: __, ...env } = process.env;
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], { cwd: folder, env, maxBuffer: 64_000_000 }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

let bundled: Promise<string> | undefined;

/** The command line in a folder of few files, two folders below the project's as its source is, so that it finds templates and fonts. */
async function bundle(): Promise<string> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/siap-'));
  made.push(folder);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: ['src/cli/main.ts', 'src/cli/letter-files.ts'],
        external: ['piscina'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  return join(folder, 'main.js');
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export const workFolder = (): string => mkdtempSync(join(tmpdir(), 'siap-'));

/** Writes a file into a folder, JSON unless it is text, and gives its name. */
export function put(folder: string, name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

/** Runs it for a reader that has closed the pipe before anything comes, as `head` does after its lines. */
export async function siapIntoClosedPipe(folder: string, ...args: string[]): Promise<Omit<Outcome, 'out'>> {
  const child = spawn(process.execPath, [await programOf(), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, err })));
}
