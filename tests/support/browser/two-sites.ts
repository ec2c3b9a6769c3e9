import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserFlags, patience } from './flags.ts';

/** A site of someone else's that shows ours in its pages, by their paths; at another host and port than ours. */
export interface OtherSite {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves pages from `127.0.0.1`, which is another site than the `localhost` of ours. No browser is needed for it. */
export async function otherSite(pages: Readonly<Record<string, string>>): Promise<OtherSite> {
  const server = createServer((request, response) => {
    const body = pages[request.url?.split('?')[0] ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      body === undefined
        ? ''
        : `<!doctype html><html lang="id"><title>LPSE</title><link rel="icon" href="data:,">${body}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

let running: Promise<Browser> | undefined;

/** What Playwright turns off of Chromium, but for what people's browsers do: to keep apart what sites in frames keep. */
const offInPlaywright = ['AvoidUnnecessaryBeforeUnloadCheckSync', 'HttpsUpgrades', 'PaintHolding', 'OptimizationHints'];

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the root of our site. */
  readonly site: string;
  readonly complaints: string[];
}

interface VisitorOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scripts?: boolean;
}

/** Someone who visits the other site, with a browser that keeps frames apart as it does for people. */
export async function visitor({ width = 360, height = 640, scripts = true }: VisitorOptions = {}): Promise<Visitor> {
  running ??= chromium.launch({
    executablePath: inject('wholeBrowser'),
    args: [...browserFlags, `--disable-features=${offInPlaywright.join()}`],
  });
  const context = await (await running).newContext({
    viewport: { width, height },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    javaScriptEnabled: scripts,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Chromium knows this permission on phones alone.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes("'web-share'"))
      complaints.push(message.text());
  });
  return { page, context, site: inject('site'), complaints };
}

export async function closeVisitors(): Promise<void> {
  await (await running)?.close();
  running = undefined;
}

/** The frame in which our site stands in a page of another, once its bar is there. */
export async function framed(page: Page, site = inject('site')): Promise<Frame> {
  const of = () => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(site));
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  for (const end = Date.now() + 15_000; !of() && Date.now() < end; )
    await page.waitForEvent('framenavigated', { timeout: 1000 }).catch(() => {});
  const frame = of();
  if (!frame) throw new Error(`No frame of ${site} came.`);
  await frame.locator('.frame-bar').waitFor();
  return frame;
}

/** Answers, as the person would, that a site in a frame may have the storage of its own windows. */
export async function grantStorage({ page, context }: Visitor, outer: string, inner: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  // It answers as long as this session is there.
  const devtools = await browser.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const browserContextId = targetInfos.find(({ url }) => url === page.url())?.browserContextId;
  const [origin, embeddedOrigin] = [new URL(outer).origin, new URL(inner).origin];
  for (const pair of [
    { origin, embeddedOrigin },
    { origin: embeddedOrigin, embeddedOrigin: origin },
  ])
    await devtools.send('Browser.setPermission', {
      permission: { name: 'storage-access' },
      setting: 'granted',
      ...pair,
      ...(browserContextId ? { browserContextId } : {}),
    });
}
