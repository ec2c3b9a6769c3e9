import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { type FontFiles, ourFonts, preparedFonts } from '../../support/bench/fonts.ts';
import { filesBelow, listening, type Served } from '../../support/bench/serving.ts';

/** Builds the harness with the settings with which the site is built; all contenders alike. */
export async function buildHarness(folder: string, plain: FontFiles): Promise<void> {
  const root = join(import.meta.dirname, '../../..');
  const ours = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'), root);
  if (!ours) throw new Error('vite.config.ts could not be read');
  const { base, build: settings, worker } = ours.config;
  await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'error',
    ...(base === undefined ? {} : { base }),
    ...(worker === undefined ? {} : { worker }),
    build: {
      ...settings,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { ...settings?.rolldownOptions, input: join(import.meta.dirname, 'harness.html') },
    },
  });
  const sets = {
    ours: Object.entries(ourFonts).map(([face, bytes]) => [`berkas-serif-${face}`, bytes] as const),
    plain: Object.entries(plain),
    prepared: Object.entries(preparedFonts()),
  };
  for (const [name, fonts] of Object.entries(sets)) {
    mkdirSync(join(folder, 'fonts', name), { recursive: true });
    for (const [face, bytes] of fonts) writeFileSync(join(folder, 'fonts', name, `${face}.ttf`), bytes);
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Serves these files and lets the browser keep them, so that what it fetched once comes from its cache. */
export async function serveForCache(folder: string): Promise<Served> {
  const files = new Map(filesBelow(folder).map((path) => [`/${path}`, readFileSync(join(folder, path))]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (!file) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(file);
  });
  return listening(server);
}
