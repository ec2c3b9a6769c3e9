import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { readOffices } from '../catalog/node.ts';
import { hashDigits, type SiteFile } from '../offline/contract.ts';

/** What the pages load; not what servers, shops of apps and editors read. */
const loaded = /^assets\/|^sisipan\.js$|index\.html$|\.svg$|\.ttf$|\.webmanifest$/;

/** Of more offices than this, none but the national list is fetched ahead: they are kept as they are visited. */
const mostOffices = 50;
/** What belongs to one office: its pages, and its profile for the desk. */
const officeFile = /^(?:siapkan\/([^/]+)\/.*|assets\/(.+)-.{8}\.js)$/;

/** The offices that are shipped, without the national list. */
const shippedOffices = (): readonly string[] =>
  [...readOffices().values()].filter(({ kind }) => kind === 'office').map(({ id }) => id);

/**
 * What a service worker is to keep of a built site, small files first, so that most of it works soon. `offices`: ids
 * of all offices that have pages there.
 */
export function siteFiles(folder: string, offices = shippedOffices()): SiteFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => loaded.test(path));
  const left = new Set(offices.length > mostOffices ? offices : []);
  return paths
    .filter((path) => {
      const [, page, profile] = officeFile.exec(path) ?? [];
      return !left.has(page ?? profile ?? '');
    })
    .map((path): SiteFile => {
      const bytes = readFileSync(join(folder, path));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, hashDigits);
      return [path.replace(/(^|\/)index\.html$/, '$1'), hash, bytes.length];
    })
    .sort(([a, , bytesOfA], [b, , bytesOfB]) => bytesOfA - bytesOfB || (a < b ? -1 : 1));
}

/** Writes `sw.js` for the site built in a folder, with the list of its files. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { siteFiles: JSON.stringify(siteFiles(folder)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

/** Writes the service worker once all else of the site stands: it lists every page. */
export function serviceWorker(): Plugin {
  let out = '';
  let written = false;
  return {
    name: 'siapberkas-service-worker',
    apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (written) await writeServiceWorker(out);
      },
    },
  };
}
