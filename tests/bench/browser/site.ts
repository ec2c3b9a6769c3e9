import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { type FontFiles, ourFonts, preparedFonts } from '../../support/bench-fonts.ts';

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

/** Every file below a folder, by its address. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Serves these files and lets the browser keep them, so that what it fetched once comes from its cache. */
export async function serveForCache(folder: string): Promise<{ readonly address: string; close(): void }> {
  const files = new Map(filesBelow(folder).map((path) => [`/${path}`, readFileSync(join(folder, path))]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (!file) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://localhost:${bound.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
