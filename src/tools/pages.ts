import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { StaticPage } from '../app/static-page.ts';

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

/** The built shell, filled for one address: words, head, and addresses of files relative to its depth. */
export function fillShell(shell: string, page: StaticPage): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  return shell
    .replaceAll(/(href|src|data-root)="\.\//g, `$1="${root}`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace('</head>', () => `<meta name="description" content="${escapeHtml(page.description)}" />\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`);
}

/** At build time, renders every page of the site with the same components that the browser runs. */
export function pages(): Plugin {
  let out = '';
  let root = '';
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
    async closeBundle() {
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
        for (const page of (await module.renderPages()) as StaticPage[]) {
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
