import { expect, test } from 'vitest';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { wordsOf } from '../../../src/letters/words.ts';
import { fonts } from '../../support/pdf-fonts.ts';
import { application, checklist, powerOfAttorney } from '../../support/pdf-letters.ts';
import { pdfWords, placedText } from '../../support/pdf-placed-text.ts';
import { hasTool, toolOutput } from '../../support/pdf-tools.ts';

const letters: readonly (readonly [string, Letter])[] = [
  ['application', application],
  ['power of attorney, signed by two', powerOfAttorney],
];
const render = (letter: Letter) => renderPdf([letter], { paper: 'a4', fonts });
const split = (text: string) => text.split(/\s+/u).filter(Boolean);

test.each(letters)('pdf.js reads the words of the letter in its order: %s', async (_, letter) => {
  expect(await pdfWords(await render(letter))).toEqual(wordsOf(letter));
});

test.skipIf(!hasTool('pdftotext')).each(letters)(
  'pdftotext -raw reads the words of the letter: %s',
  async (_, letter) => {
    expect(split(toolOutput(await render(letter), 'pdftotext', ['-raw', 'FILE', '-']))).toEqual(wordsOf(letter));
  },
);

test.skipIf(!hasTool('pdftotext'))(
  'plain pdftotext keeps rows together, and reads the application letter in order',
  async () => {
    expect(split(toolOutput(await render(application), 'pdftotext', ['FILE', '-']))).toEqual(wordsOf(application));
  },
);

test.skipIf(!hasTool('pdftotext')).each([
  ['pages', []],
  ['raw', ['-raw']],
])('DRAF is read once on each page, before the words of the page, which stay in order: %s', async (_, mode) => {
  for (const letter of [application, powerOfAttorney, checklist]) {
    const read = async (draft: boolean) =>
      toolOutput(await render({ ...letter, draft }), 'pdftotext', [...mode, 'FILE', '-']);
    const pages = (text: string) => text.split('\f').filter((page) => page !== '');
    const expected = pages(await read(false)).map((page) => ['DRAF', ...split(page)]);
    expect(pages(await read(true)).map(split)).toEqual(expected);
  }
});

test.skipIf(!hasTool('pdfinfo'))('whoever has a draft read aloud hears the letter alone', async () => {
  const draft = await render({ ...application, draft: true });
  expect(spoken(toolOutput(draft, 'pdfinfo', ['-struct-text', 'FILE']))).toEqual(wordsOf(application));
});

/** The quoted lines of `pdfinfo -struct-text`. */
const spoken = (text: string) => [...text.matchAll(/^\s*"(.*)"$/gmu)].flatMap((line) => split(line[1] ?? ''));

test.skipIf(!hasTool('pdfinfo')).each([...letters, ['checklist over two pages', checklist] as const])(
  'the structure reads the words of the letter in its order: %s',
  async (_, letter) => {
    expect(spoken(toolOutput(await render(letter), 'pdfinfo', ['-struct-text', 'FILE']))).toEqual(wordsOf(letter));
  },
);

test('justified lines end at the right margin where they are drawn, too', async () => {
  const { texts } = await placedText(await render(application));
  const right = (210 - 25) * (72 / 25.4);
  for (const start of ['kata sandi', 'Surat izin']) {
    const first = texts.findIndex(({ text }) => text.startsWith(start));
    const line = texts.filter(({ y }) => y === texts[first]?.y);
    const end = Math.max(...line.map(({ text, x, width }) => x + width - (text.endsWith(' ') ? 3 : 0)));
    expect(end).toBeGreaterThan(right - 1);
    expect(end).toBeLessThan(right + 1);
  }
});

test('a table over two pages repeats only its headings', async () => {
  const words = await pdfWords(await render(checklist));
  expect(words.length).toBe(wordsOf(checklist).length + 4);
});
