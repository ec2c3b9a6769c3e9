import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { patience, testFlags } from './flags.ts';

const blockedByTheTest = 'Service Worker registration blocked by Playwright';

const running = new Map<string, Promise<Browser>>();

/** Starts a browser at the first page in it. */
function browserAt(executablePath: string): Promise<Browser> {
  const begun = running.get(executablePath);
  if (begun) return begun;
  const launched = chromium.launch({ executablePath, headless: true, args: [...testFlags] });
  running.set(executablePath, launched);
  return launched;
}

/** A phone's page on the site, 360 × 740, with nothing stored; errors of the page fail the test that reads them. */
export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the site's root, with a slash at its end. */
  readonly site: string;
  /** What the page complained about: uncaught errors, errors in the console, refusals of the security policy. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

interface PhoneOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** With the service worker. */
  readonly offline?: boolean;
  /** The user asks for few bytes. */
  readonly saveData?: boolean;
  /** In the browser as people have it, which can do what one without windows cannot, as install the app. */
  readonly whole?: boolean;
}

export async function openPhone(options: PhoneOptions = {}): Promise<Phone> {
  const browser = await browserAt(inject(options.whole ? 'wholeBrowser' : 'browser'));
  const context = await browser.newContext({
    viewport: { width: options.width ?? 360, height: options.height ?? 740 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    acceptDownloads: true,
    javaScriptEnabled: options.scripts ?? true,
    // A worker that fetches the whole site meanwhile would blur what the other tests say of requests and of time.
    serviceWorkers: options.offline ? 'allow' : 'block',
    reducedMotion: 'reduce',
    colorScheme: options.dark ? 'dark' : 'light',
  });
  if (options.saveData)
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
    );
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (message.text() !== blockedByTheTest) complaints.push(message.text());
  });
  context.on('request', (request) => requests.push(request.url()));
  return { page, context, site: inject('site'), complaints, requests };
}

afterAll(async () => {
  for (const browser of running.values()) await (await browser).close();
  running.clear();
});
