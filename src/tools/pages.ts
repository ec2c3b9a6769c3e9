import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { rootOf, type StaticPage } from '../app/static-page.ts';

/** Nothing but the site's own files, and nothing inline: what `public/_headers` says to hosts that read it. */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON that may stand in HTML: a data block, which no browser runs. */
const dataText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The built shell, filled for one address: words, head, and addresses of files relative to its depth. */
export function fillShell(shell: string, page: StaticPage): string {
  const root = rootOf(page.path);
  return shell
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace('</head>', () => `<meta name="description" content="${escapeHtml(page.description)}" />\n  </head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${page.html}</div>\n    <script type="application/json" id="page-data">${dataText(page.data)}</script>`,
    );
}

/** The day of the build; SOURCE_DATE_EPOCH (seconds) fixes it, so that a build can be repeated. */
function builtOn(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

/** At build time, renders every page of the site with the same components that the browser runs. */
export function pages(): Plugin {
  let out = '';
  let root = '';
  let failed = false;
  let written = false;
  return {
    name: 'siapberkas-pages',
    apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
      root = config.root;
    },
    transformIndexHtml: (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${securityPolicy}" />`,
      ),
    writeBundle() {
      written = true;
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    async closeBundle() {
      // A build that failed says so itself; a missing page would only hide why.
      if (failed) return;
      // After an error there is nothing to fill, and that error is the one to show.
      if (!written) return;
      const shell = await readFile(join(out, 'index.html'), 'utf8');
      const server = await createServer({
        root,
        appType: 'custom',
        logLevel: 'error',
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true, include: [] },
      });
      try {
        const module = await server.ssrLoadModule('/src/app/prerender.tsx');
        for (const page of (await module.renderPages(builtOn())) as StaticPage[]) {
          const file = join(out, page.path, 'index.html');
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, fillShell(shell, page));
        }
      } finally {
        await server.close();
      }
    },
  };
}
