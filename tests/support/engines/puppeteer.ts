import { type ElementHandle, type Frame, type KeyInput, launch } from 'puppeteer-core';
import { inject } from 'vitest';
import { testFlags } from '../browser/flags.ts';
import { fileOf } from '../programs/programs.ts';
import type { Engine, EngineOptions, Part } from './engine.ts';

/** Firefox keeps what it downloads without asking, and shows no PDF in a tab of its own. */
const firefoxPreferences = (downloads: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.manager.addToRecentDocs': false,
  'browser.helperApps.deleteTempFileOnExit': true,
  'pdfjs.disabled': true,
  'intl.accept_languages': 'id-ID, id',
});

/** Chromium and Firefox, driven by puppeteer: by Chromium's own protocol, and by WebDriver BiDi. */
export async function openByPuppeteer(
  name: 'chromium' | 'firefox',
  { width, height, downloads, home }: EngineOptions,
): Promise<Engine> {
  const firefox = name === 'firefox';
  const browser = await launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: firefox ? fileOf('firefox') : inject('wholeBrowser'),
    headless: true,
    userDataDir: home,
    args: firefox ? [] : [...testFlags, '--lang=id-ID'],
    env: { ...process.env, HOME: home, TZ: 'Asia/Jakarta' },
    defaultViewport: { width, height },
    ...(firefox
      ? { extraPrefsFirefox: firefoxPreferences(downloads) }
      : { downloadBehavior: { policy: 'allow', downloadPath: downloads } as const }),
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.setViewport({ width, height });
  page.setDefaultTimeout(30_000);
  let here: Frame = page.mainFrame();
  // A page may ask before it goes.
  page.on('dialog', (dialog) => void dialog.accept());
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(message.text());
  });
  return {
    version: (await browser.version()).replace(/^HeadlessChrome/, 'Chromium'),
    heard,
    goto: async (address) => {
      here = page.mainFrame();
      await page.goto(address);
    },
    reload: async () => void (await page.reload()),
    enter: async (css) => {
      const frame = await (await here.waitForSelector(css))?.contentFrame();
      if (!frame) throw new Error(`${css} is no frame.`);
      here = frame;
    },
    ask: <T>(expression: string) => here.evaluate(expression) as Promise<T>,
    part: async (expression) => {
      const handle = await here.evaluateHandle(expression);
      const element = handle.asElement();
      return element === null ? undefined : partOf(element as ElementHandle<HTMLInputElement>);
    },
    press: async (keys) => {
      const [key = '', ...held] = keys.split('+').reverse() as KeyInput[];
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key as KeyInput);
      for (const one of held) await page.keyboard.up(one);
    },
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

const partOf = (element: ElementHandle<HTMLInputElement>): Part => ({
  click: () => element.click(),
  type: (text) => element.type(text),
  pick: async (value) => void (await element.select(value)),
  choose: (file) => element.uploadFile(file),
});
