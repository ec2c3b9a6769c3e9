import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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

/** @param {string} folder @param {string} path */
const isFolder = (folder, path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Serves a folder as any static host does: `index.html` for a folder, nothing else made up. Files are looked up at
 * each request, so that a new version may take their place.
 * @param {{ folder: string, port?: number, prefix?: string, heard?: (url: string) => void }} options `prefix`: serve
 * below this path, as `/a/b/`; `heard`: is told what is asked for
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serveFolder({ folder, port = 0, prefix = '/', heard = () => {} }) {
  const headers = sharedHeaders(folder);
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    heard(url);
    for (const [name, value] of headers) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Tidak ditemukan.\n');
    };
    if (!url.startsWith(prefix)) return missing();
    const [path = '', query] = url.slice(prefix.length - 1).split('?');
    // An address in a page counts from its folder: without the slash it would lead elsewhere.
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, () => {
      if (path.endsWith('/') || path.includes('..') || !isFolder(folder, path)) return missing();
      response.writeHead(301, { location: `${prefix}${path.slice(1)}/${query ? `?${query}` : ''}` }).end();
    });
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
