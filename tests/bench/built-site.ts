import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the site as it is shipped, has something done with its folder, and removes it. */
export async function withBuiltSite<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'siapberkas-bench-'));
  try {
    await build({ mode: 'production', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages on which speed is looked at, by what they are. */
export const lookedAt = {
  start: '',
  list: 'siapkan/muaro-jambi/reset-password/',
  form: 'siapkan/muaro-jambi/reset-password/#data',
  letter: 'siapkan/muaro-jambi/reset-password/#surat',
  guide: 'panduan/lupa-password-muaro-jambi/',
} as const;
