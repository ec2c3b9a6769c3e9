import type { CDPSession, Page } from 'playwright-core';
import { type AxeFound, axe } from '../browser/axe.ts';
import { ringless } from './focus-ring.ts';
import { motions } from './motion.ts';
import { namesLacking } from './names.ts';
import { rawWords } from './raw-words.ts';
import { coveredFocus, misfits, misfitsSpaced } from './reflow.ts';
import { smallTargets } from './targets.ts';

/** What every state is looked at for. */
export const kinds = ['names', 'words', 'targets', 'zoom', 'spacing', 'focus', 'motion'] as const;
export type Kind = (typeof kinds)[number];

/** One state of a page as all looks saw it. */
export interface Seen {
  readonly state: string;
  readonly light: AxeFound;
  readonly dark: AxeFound;
  /** Controls that a screen reader meets. */
  readonly controls: number;
  readonly problems: Readonly<Record<Kind, readonly string[]>>;
}

/** Rows of the desk's list, where a mouse finds 34 px enough. */
const dense = '.desk-row, .desk-vendor';

const phone = { width: 360, height: 740 };
const screen = { width: 1280, height: 800 };
/** 1280 × 1024 px at 400 %. */
const zoomed = { width: 320, height: 256 };

/** Looks at a page as it stands, from all sides, and leaves it as it was. */
export async function lookAt(page: Page, devtools: CDPSession, state: string): Promise<Seen> {
  const size = page.viewportSize() ?? phone;
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const { seen, problems: names } = await namesLacking(page, devtools);
  const words = await rawWords(page);
  const motion = await motions(page);
  const targets: string[] = [];
  const focus: string[] = [];
  for (const [at, viewport] of [
    ['1280 px', screen],
    ['360 px', phone],
  ] as const) {
    await page.setViewportSize(viewport);
    targets.push(...(await smallTargets(page, dense)));
    focus.push(...(await coveredFocus(page, at)));
  }
  const spacing = await misfitsSpaced(page);
  focus.push(...(await ringless(page, 'light')));
  await page.emulateMedia({ forcedColors: 'active' });
  focus.push(...(await ringless(page, 'forced colours')));
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(zoomed);
  focus.push(...(await coveredFocus(page, '400 %')));
  const zoom = await misfits(page, '400 %');
  await page.setViewportSize(size);
  await focused.evaluate((element) => {
    if (document.activeElement !== element) (document.activeElement as HTMLElement).blur();
    element.focus();
  });
  return { state, light, dark, controls: seen, problems: { names, words, targets, zoom, spacing, focus, motion } };
}
