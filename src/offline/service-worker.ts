import { offline } from '../i18n/id/start.ts';
import type { Order, Saved, SiteFile } from './contract.ts';
import { isPutIn, keptFiles, pathOf } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Every file of this version; the build writes the list in the place of this name, which stands here once. */
declare const siteFiles: readonly SiteFile[];

/**
 * Lets the site work without a network. It answers for the app's own files alone and never reads or keeps what a
 * user entered. A new version waits until every page of the old one is closed, or the user asks for it; until then
 * nothing of the old one goes.
 */
const root = self.registration.scope;
const list = siteFiles;
const own = new Set(list.map(([path]) => path));
const kept = keptFiles(`siapberkas-files:${new URL(root).pathname}`, root, list);

/** Ours beyond the list: files of other versions, and the pages of offices where these are too many to keep all. */
const isOurs = (path: string): boolean =>
  own.has(path) || path.startsWith('assets/') || /^siapkan\/.*\/$/.test(path) || isPutIn(path);

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), sweepIfAlone()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url, root) : undefined;
  if (path === undefined) return;
  if (own.has(`${path}/`)) event.respondWith(Response.redirect(`${root}${path}/`));
  else if (isOurs(path)) event.respondWith(answer(event, path));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const navigates = event.request.mode === 'navigate';
  if (navigates) event.waitUntil(sweepIfAlone());
  const found = await kept.answer(event.request, path, (work) => event.waitUntil(work));
  return found ?? (navigates ? notKept() : Response.error());
}

/** Says what to do where a page was never saved; without the site's scripts and style, which may be missing just as well. */
function notKept(): Response {
  const { title, says, start } = offline.notKept;
  const html = `<!doctype html><html lang="id" style="background:canvas"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><main><h1>${title}</h1><p>${says}</p><p><a href="${root}">${start}</a></p></main>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Files of older versions go when no page is open that might still ask for them, and none newer is on its way. */
async function sweepIfAlone(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!pages.some(({ url }) => pathOf(url, root) !== undefined)) await kept.sweep();
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(carryOut(event.data as Order).then((saved) => port?.postMessage(saved)));
});

let saving: Promise<void> | undefined;

async function carryOut(order: Order): Promise<Saved> {
  if (order.kind === 'take-over') await self.skipWaiting();
  if (order.kind === 'save' && order.only) {
    await kept.save(new Set(order.only.flatMap((address) => pathOf(address, root) ?? [])));
  } else if (order.kind === 'save') {
    saving ??= kept.save().finally(() => {
      saving = undefined;
    });
    await saving;
  }
  return { missingBytes: (await kept.missing()).reduce((sum, [, , bytes]) => sum + bytes, 0) };
}
