import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/tools/install.mjs';
import { browserFlags } from '../support/browser/flags.ts';

/** The browser that is here. @throws {Error} where there is none */
export async function browserPath(): Promise<string> {
  const path = await findBrowser();
  if (!path) throw new Error('No browser found; set CHROME_PATH.');
  return path;
}

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
