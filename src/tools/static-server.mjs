import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root, runScript } from './install.mjs';

/**
 * What `_headers` asks for, block by block: a path, which may end in `*`, and the headers of what lies there.
 * @param {string} folder
 */
function headerBlocks(folder) {
  /** @type {{ path: string, headers: [name: string, value: string][] }[]} */
  const blocks = [];
  if (!existsSync(join(folder, '_headers'))) return blocks;
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (line.startsWith('/')) blocks.push({ path: line.trim(), headers: [] });
    else if (line.startsWith(' ') && colon > 0)
      blocks.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  // Files are served as fresh as they are; caching is for the hosts.
  return blocks.filter(({ path }) => path !== '/assets/*');
}

/**
 * The headers of a path, as hosts that read `_headers` send them: every block that fits counts, and what two say under one
 * name stands side by side.
 * @param {ReturnType<typeof headerBlocks>} blocks @param {string} path
 */
function headersOf(blocks, path) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const block of blocks) {
    const fits = block.path.endsWith('*') ? path.startsWith(block.path.slice(0, -1)) : path === block.path;
    for (const [name, value] of fits ? block.headers : [])
      found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return found;
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
export async function serveFolder({ folder, port = 0, prefix = '/', heard = () => {} }) {
  // Not before it is installed: `npm start` sees to that.
  const { default: sirv } = await import('sirv');
  const blocks = headerBlocks(folder);
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    heard(url);
    const below = url.startsWith(prefix) ? `/${url.slice(prefix.length).split('?')[0]}` : url;
    for (const [name, value] of headersOf(blocks, below)) response.setHeader(name, value);
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

/** Serves the built site where `PORT` says; where it says nothing, on the usual port or, if that is taken, on any. */
async function serveSite() {
  const folder = join(root, 'dist');
  const port = Number(process.env.PORT ?? 4173);
  try {
    return await serveFolder({ folder, port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    if (process.env.PORT) {
      console.error(`Port ${port} is in use. Choose another one with PORT, or leave PORT out.`);
      process.exit(1);
    }
    return serveFolder({ folder });
  }
}

// `npm start`: installs what is missing, builds the site, serves it.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages();
  const failed = runScript('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  if (failed) process.exit(failed);
  const { address } = await serveSite();
  console.log(`\nSiapBerkas: ${address}   (Ctrl+C ends it)`);
}
