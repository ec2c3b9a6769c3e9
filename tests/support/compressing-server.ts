import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder with gzip and the caching that README gives to nginx. `pages`: pages of other words, by their path.
 * Returns the address of the root, with a slash at its end.
 */
export async function serveCompressed(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; readonly close: () => void }> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length), readFileSync(path)] as const;
      }),
  );
  for (const [path, text] of Object.entries(pages)) files.set(`/${path}`, Buffer.from(text));
  const zipped = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const bytes = files.get(path);
    if (!bytes) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    if (type === 'image/png')
      return response.writeHead(200, { 'content-type': type, 'cache-control': cache }).end(bytes);
    const body = zipped.get(path) ?? gzipSync(bytes);
    zipped.set(path, body);
    return response
      .writeHead(200, { 'content-type': type, 'cache-control': cache, 'content-encoding': 'gzip' })
      .end(body);
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
