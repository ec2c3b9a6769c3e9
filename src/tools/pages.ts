import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { type PageData, rootOf, type StaticPage } from '../app/page-data.ts';
import { serviceName } from '../i18n/id/terms.ts';

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
  // Where the browser knows them: no text becomes code, and HTML only in `src/app/ui/browser.ts`.
  "require-trusted-types-for 'script'",
  'trusted-types default siapberkas-letters',
].join('; ');

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON that may stand in HTML: a data block, which no browser runs. */
const dataText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The built shell, filled for one address: words, head, and addresses of files relative to its depth. */
export function fillShell(shell: string, page: StaticPage, site = siteAddress()): string {
  const root = rootOf(page.path);
  // A relative canonical address says nothing; where the site will stand is known to who builds it, or to the browser.
  const canonical = site && `\n    <link rel="canonical" href="${escapeHtml(site + page.path)}" />`;
  // One page shows how a list looks inside another: no other page shows one.
  const allowed =
    (page.data as PageData).kind === 'for-offices' ? `${securityPolicy}; frame-src 'self'` : securityPolicy;
  return shell
    .replace(securityPolicy, allowed)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace(
      '</head>',
      () => `<meta name="description" content="${escapeHtml(page.description)}" />${canonical}\n  </head>`,
    )
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${page.html}</div>\n    <script type="application/json" id="page-data">${dataText(page.data)}</script>${forSearch(page, site)}`,
    );
}

/**
 * What a search engine reads of a service at an office: schema.org's GovernmentService. A data block, which no policy
 * for scripts concerns.
 */
function forSearch({ data, path }: StaticPage, site: string): string {
  const about = data as PageData;
  if (about.kind !== 'prepare' || about.office.kind !== 'office' || !about.entry.published) return '';
  const { office, service } = about;
  const said = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: serviceName(service, office),
    provider: { '@type': 'GovernmentOrganization', name: office.name },
    ...(office.province ? { areaServed: office.province } : {}),
    ...(site ? { url: site + path } : {}),
  };
  return `<script type="application/ld+json">${dataText(said)}</script>`;
}

/**
 * Where the site will stand: SITE_ADDRESS, with a slash at its end; empty where it is not set.
 * @throws {TypeError} where it is no web address
 */
function siteAddress(): string {
  const address = process.env.SITE_ADDRESS;
  if (!address) return '';
  const { href, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`SITE_ADDRESS "${address}" is no web address; write https://…/`);
  return href.endsWith('/') ? href : `${href}/`;
}

/** The day of the build; SOURCE_DATE_EPOCH (seconds) fixes it, so that a build can be repeated. */
function builtOn(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

/** The module that draws a page with a style sheet of its own. */
const moduleOf = ({ kind }: PageData): string =>
  kind.startsWith('guide')
    ? 'guide-page.tsx'
    : kind === 'compare'
      ? 'compare-page.tsx'
      : kind === 'for-offices'
        ? 'for-offices-page.tsx'
        : '';

/** Linked in the page itself, so that it looks right before any script has come. */
const withStyles = (shell: string, files: readonly string[]): string =>
  shell.replace(
    '</head>',
    () => `${files.map((file) => `<link rel="stylesheet" href="./${file}" />`).join('')}</head>`,
  );

/** At build time, renders every page of the site with the same components that the browser runs. */
export function pages(): Plugin {
  let out = '';
  let root = '';
  /** Style sheets of the pages that have one of their own, by the file name of their module. */
  const styles = new Map<string, readonly string[]>();
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
    writeBundle(_options, bundle) {
      written = true;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.facadeModuleId) continue;
        styles.set(basename(chunk.facadeModuleId), [...(chunk.viteMetadata?.importedCss ?? [])]);
      }
    },
    async closeBundle() {
      // A build that failed says so itself; a missing page would only hide why.
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
          await writeFile(file, fillShell(withStyles(shell, styles.get(moduleOf(page.data as PageData)) ?? []), page));
        }
      } finally {
        await server.close();
      }
    },
  };
}
