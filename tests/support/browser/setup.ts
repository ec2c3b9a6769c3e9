import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser, findHeadlessShell } from '../../../src/tools/install.mjs';
import { serveFolder } from '../../../src/tools/static-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the freshly built site, served from a sub-path as an LPSE's own site would. */
    readonly site: string;
    /** Chromium, without windows of its own where there is one. */
    readonly browser: string;
    /** Chromium as people have it. */
    readonly wholeBrowser: string;
    /** Folder of that site. */
    readonly folder: string;
  }
}

/** Builds the site as it is shipped and serves it below `/situs/siapberkas/`, for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  if (!browser) throw new Error('No browser found: run `npm run browser`, which installs one, or set CHROME_PATH.');
  const folder = await mkdtemp(join(tmpdir(), 'siapberkas-'));
  await buildAsShipped(folder);
  const server = await serveFolder({ folder, prefix: '/situs/siapberkas/' });
  project.provide('site', server.address);
  project.provide('browser', findHeadlessShell() ?? browser);
  project.provide('wholeBrowser', browser);
  project.provide('folder', folder);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The test runner names its own surroundings `test`, and React would come in its build for developers. */
async function buildAsShipped(folder: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ mode: 'production', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = before;
  }
}
