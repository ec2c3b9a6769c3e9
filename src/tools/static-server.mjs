import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** The headers that `_headers` asks for on every address (`/*`). @param {string} folder */
function sharedHeaders(folder) {
  try {
    const lines = readFileSync(join(folder, '_headers'), 'utf8').split(/\r?\n/);
    const from = lines.indexOf('/*') + 1;
    const until = lines.findIndex((line, index) => index >= from && line !== '' && !line.startsWith(' '));
    return lines
      .slice(from, until < 0 ? undefined : until)
      .filter((line) => line.includes(':'))
      .map(
        (line) =>
          /** @type {const} */ ([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
      );
  } catch {
    return [];
  }
}

/** The file behind an address, or undefined where there is none. @param {string} folder @param {string} path @returns {string | undefined} */
function fileOf(folder, path) {
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return file;
  return stats?.isDirectory() && path.endsWith('/') ? fileOf(folder, `${path}index.html`) : undefined;
}

/**
 * Serves a folder as any static host does: `index.html` for a folder, nothing else made up.
 * @param {{ folder: string, port?: number, prefix?: string, heard?: (url: string) => void }} options `prefix`: serve
 * below this path, as `/a/b/`; `heard`: is told what is asked for
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serveFolder({ folder, port = 0, prefix = '/', heard = () => {} }) {
  const headers = sharedHeaders(folder);
  const server = createServer((request, response) => {
    heard(request.url ?? '/');
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(prefix) ? fileOf(folder, path.slice(prefix.length - 1)) : undefined;
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!file) {
      const isFolder = path.startsWith(prefix) && fileOf(folder, `${path.slice(prefix.length - 1)}/`);
      if (isFolder) response.writeHead(301, { location: `${path}/` }).end();
      else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Tidak ditemukan.\n');
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const bound = server.address();
      const actual = bound && typeof bound === 'object' ? bound.port : port;
      resolve({
        address: `http://localhost:${actual}${prefix}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
