import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow, listening, type Served } from './serving.ts';

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
 */
export async function serveCompressed(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<Served> {
  const files = new Map(filesBelow(folder).map((path) => [`/${path}`, readFileSync(join(folder, path))]));
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
  return listening(server);
}
