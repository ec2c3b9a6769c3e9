import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeServiceWorker } from '../../../src/tools/service-worker.ts';
import { type OfflineSite, prefix, serveOfflineSite } from '../browser/offline-site.ts';

/**
 * Runs first in each page: what it complains about is told to the site's server, since the driver of WebKit hears nothing of
 * it; and kept in the page, for when there is no server.
 */
function telltale(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  const tell = (...said: readonly unknown[]) => {
    const text = said.map(String).join(' ');
    complaints.push(text);
    navigator.sendBeacon(`TELL?${encodeURIComponent(text)}`);
  };
  addEventListener('error', ({ message, filename, target }) =>
    tell('error', message, filename, target === window ? '' : (target as Element).outerHTML),
  );
  addEventListener('unhandledrejection', ({ reason }) => tell('rejection', reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    tell('policy', violatedDirective, blockedURI, sourceFile),
  );
  for (const level of ['error', 'warn'] as const) {
    const log = console[level];
    console[level] = (...said: readonly unknown[]) => {
      tell(level, ...said);
      log(...said);
    };
  }
}

const telling = 'complaint';

/** The built site on a server of its own, whose pages tell what they complain about. */
export const serveTellingSite = (): Promise<OfflineSite> =>
  serveOfflineSite(async (folder) => {
    const script = `(${telltale})();\n`.replace('TELL', `${prefix}${telling}`);
    await writeFile(join(folder, 'assets/telltale.js'), script);
    const tag = `<script src="${prefix}assets/telltale.js"></script>`;
    for (const path of await readdir(folder, { recursive: true })) {
      if (!path.endsWith('.html')) continue;
      const page = await readFile(join(folder, path), 'utf8');
      await writeFile(join(folder, path), page.replace('<head>', `<head>${tag}`));
    }
    await writeServiceWorker(folder);
  });

/** What the pages have told so far. */
export const complaintsOf = ({ asked }: OfflineSite): string[] =>
  asked.filter((url) => url.startsWith(`${telling}?`)).map((url) => decodeURIComponent(url.slice(telling.length + 1)));
