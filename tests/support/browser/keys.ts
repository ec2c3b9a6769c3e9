import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './flags.ts';

/** The name of what has the focus, as its label, its text or its `aria-label` gives it; empty where nothing has. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.matches('a, button, input, summary, select, textarea')) return '';
    const { labels } = element as HTMLInputElement;
    const labelled = [...(labels ?? [])].map((label) => label.textContent);
    return [element.getAttribute('aria-label') ?? '', ...labelled, element.textContent].join(' ').trim();
  });

/** Presses Tab until the focus is on what has this name, or one like it; fails when it is never reached. */
export async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    const focused = await focusedName(page);
    if (typeof name === 'string' ? name === focused : name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never reached ${name}.`);
}

/** Goes to something by Tab and presses Enter on it. */
export async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to a field by Tab and types into it. */
export async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.insertText(text);
}

/** What has the focus, once it has. */
export const expectFocus = (page: Page, name: RegExp): Promise<void> =>
  expect.poll(() => focusedName(page), { timeout: patience }).toMatch(name);

/** The heading that has the focus, once there is one. */
export async function expectHeading(page: Page, heading: string | RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => (document.activeElement?.matches('h1, h2') && document.activeElement.textContent) || '');
  await expect.poll(focused, { timeout: patience }).toMatch(heading);
}
