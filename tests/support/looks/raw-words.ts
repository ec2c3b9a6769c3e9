import type { Page } from 'playwright-core';
import { factPaths } from '../../../src/domain/facts.ts';
import { severities } from '../../../src/domain/finding.ts';
import { documentRoles } from '../../../src/domain/terms.ts';
import { compare } from '../../../src/i18n/id/compare.ts';
import { desk } from '../../../src/i18n/id/desk.ts';
import { deskRooms } from '../../../src/i18n/id/desk-rooms.ts';
import { guide } from '../../../src/i18n/id/guide.ts';
import { locked } from '../../../src/i18n/id/locked.ts';
import { prepare } from '../../../src/i18n/id/prepare.ts';
import { shared } from '../../../src/i18n/id/shared.ts';
import { clock, offline, start } from '../../../src/i18n/id/start.ts';

/** Paths of all texts, and of what holds them: `check.keysOf.move`. */
function pathsOf(tree: object, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = above ? `${above}.${key}` : key;
    return typeof value === 'string' ? [path] : [path, ...pathsOf(value, path)];
  });
}

const paths = [start, prepare, guide, desk, deskRooms, compare, shared, locked, clock, offline].flatMap((words) =>
  pathsOf(words),
);

/** Words of the program that nobody should meet on the screen: i18n keys, finding codes, paths of facts. */
export const codes: ReadonlySet<string> = new Set([
  ...Object.keys(severities),
  ...factPaths,
  ...documentRoles.filter((role) => role.includes('-')),
  ...paths.filter((path) => path.includes('.')),
  // Last parts of keys that no language has as a word: `oldMailboxOpen`, `not-a-dossier`.
  ...paths.map((path) => path.slice(path.lastIndexOf('.') + 1)).filter((key) => /[a-z][A-Z]|-/.test(key)),
]);

/** Names of files and addresses may hold codes; so may the pattern of the desk's numbers, and the HTML that an LPSE copies. */
const notWords = /\S+\.(?:pdf|docx|json|txt|zip|csv|xlsx)\b|https?:\/\/\S+|\{[\w:-]+\}|\blayanan="[\w-]+"/g;

/** Codes and seams of the program in a text that people read. */
export function rawWordsIn(text: string): string[] {
  const plain = text.replaceAll(notWords, '');
  const seams = plain.match(/\bundefined\b|\bNaN\b|\[object|\{\{|\}\}|\bnull\b|Invalid Date/g) ?? [];
  const words = new Set(plain.match(/[A-Za-z][\w.-]*\w/g) ?? []);
  return [...seams, ...[...words].filter((word) => codes.has(word))];
}

/** Everything on the page that is read or heard: texts, names, descriptions, the title. */
const readOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'];
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) texts.push(...attributes.map((name) => (node as Element).getAttribute(name) ?? ''));
      else if (node instanceof Text && !node.parentElement?.closest('script, style')) texts.push(node.data);
    }
    return texts.filter((text) => text.trim() !== '').join('\n');
  });

/** Raw words in both languages; the page is in Indonesian before and after. Every language must say something else. */
export async function rawWords(page: Page): Promise<string[]> {
  const indonesian = await readOn(page);
  // Where no script runs, and on the one page that the service worker writes by itself.
  if ((await page.locator('.language button:enabled').count()) === 0) return rawWordsIn(indonesian);
  await speak(page, 'en');
  const english = await readOn(page);
  const unmarked = await unmarkedIndonesian(page);
  await speak(page, 'id');
  return [
    ...rawWordsIn(indonesian).map((word) => `in Indonesian: ${word}`),
    ...rawWordsIn(english).map((word) => `in English: ${word}`),
    ...unmarked.map((text) => `Indonesian, not marked as such: ${text}`),
    ...(english === indonesian ? ['the same in both languages'] : []),
  ];
}

/** Texts of an English page that are Indonesian and are read aloud as if they were English (WCAG 3.1.2). */
export const unmarkedIndonesian = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const common = /\b(?:yang|dan|atau|untuk|dengan|tidak|pada|dari|ini|itu|Anda|belum|sudah|harus|bila|oleh)\b/gi;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style, [lang="id"], .source > summary')) continue;
      // What an office or a screen is quoted with stands in quotation marks; titles of sources are names.
      const ours = (node.textContent ?? '').replaceAll(/“[^”]*”/g, '');
      if ((ours.match(common)?.length ?? 0) > 1) found.push(ours.trim().slice(0, 80));
    }
    return found;
  });

/** Switches the language by script, since an open dialog covers the switch. */
async function speak(page: Page, language: 'id' | 'en'): Promise<void> {
  await page.evaluate((to) => document.querySelector<HTMLElement>(`.language button[lang="${to}"]`)?.click(), language);
  await page.waitForFunction((to) => document.documentElement.lang === to, language);
}
