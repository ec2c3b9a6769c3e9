import mammoth from 'mammoth';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { renderDocx } from '../../src/letters/docx/render-docx.ts';
import { renderHtml } from '../../src/letters/html/render-html.ts';
import type { Letter } from '../../src/letters/model.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { textOf } from '../../src/letters/text.ts';
import { bodyOf } from '../support/docx/dom.ts';
import { wordsOfDocument } from '../support/docx/parts.ts';
import { composedLetters } from '../support/letters/composed.ts';
import { splitWords, wordsOf } from '../support/letters/words.ts';
import { wordsAloud, wordsRead } from '../support/pdf/words-read.ts';
import { needs } from '../support/programs/needs.ts';

const letters = [...composedLetters()];

/** Word itself counts the items of a list: their numbers are in no text. */
const unnumbered = (letter: Letter): Letter => ({
  ...letter,
  blocks: letter.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((spans) => ({ kind: 'paragraph' as const, spans })) : [block],
  ),
});

/** The numbers of lists are drawn by the browser: they are put in where it puts them. */
const wordsOfPage = (html: string): string[] => {
  const body = bodyOf(html);
  for (const list of body.querySelectorAll('ol'))
    for (const [index, item] of [...list.children].entries()) item.prepend(`${index + 1}. `);
  return splitWords(body.textContent ?? '');
};

const counts = { compared: 0, differing: 0 };
let differing: string[] = [];

beforeEach(() => {
  differing = [];
});

/** Notes the first words where a form of a letter leaves the letter's own. */
function compare(form: string, found: readonly string[], wanted: readonly string[]): void {
  counts.compared += 1;
  const at = wanted.findIndex((word, index) => word !== found[index]);
  if (at === -1 && found.length === wanted.length) return;
  const around = (words: readonly string[]) => words.slice(Math.max(0, at - 3), at + 6).join(' ');
  counts.differing += 1;
  differing.push(`${form}: "${around(found)}" instead of "${around(wanted)}"`);
}

/**
 * Plain pdftotext guesses columns from white space, and takes a dash at a line's end for a hyphen: left out of its
 * words are lone dashes and the headings of columns that are empty from top to bottom; and the cover, whose labels it
 * takes for a column, since the widest of them comes late. Of the checklist it sees every word, not always row by row.
 */
function seenByPdftotext(letter: Letter, words: readonly string[]): readonly string[] {
  const unseen = letter.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.columns.filter((_, column) => block.rows.every((row) => textOf(row[column] ?? []).trim() === ''))
      : [],
  );
  const without = new Set(['-', ...unseen.flatMap(({ heading }) => splitWords(heading))]);
  return words.filter((word) => !without.has(word));
}

afterAll(() =>
  console.log(`words: ${letters.length} letters, ${counts.compared} readings compared, ${counts.differing} differ`),
);

/** In CI every letter; elsewhere one of each template, for the program that reads the structure is slow. */
const heard = process.env.CI ? letters : [...new Map(letters.map((each) => [each[1].id, each])).values()];

test.each(['a4', 'f4'] as const)(
  'every letter as a PDF is read with its words in their order: %s',
  async (paper) => {
    needs('pdftotext');
    const read = await wordsRead(
      letters.map(([, letter]) => letter),
      paper,
    );
    expect(read.size).toBe(3);
    for (const [reader, found] of read)
      letters.forEach(([name, letter], index) => {
        const plain = reader === 'pdftotext';
        if (plain && letter.id === 'cover') return;
        const seen = plain ? seenByPdftotext : (_: Letter, words: readonly string[]) => words;
        // In the checklist's table a cell of several lines may be taken for a column: all its words, then, in any order.
        const order = (words: readonly string[]) =>
          plain && letter.id === 'checklist' ? [...new Set(words)].toSorted() : words;
        compare(
          `${name} ${paper} ${reader}`,
          order(seen(letter, found[index] ?? [])),
          order(seen(letter, wordsOf(letter))),
        );
      });
    expect(differing).toEqual([]);
  },
  300_000,
);

test('letters as PDF are read aloud with their words in their order', async () => {
  needs('pdfinfo');
  for (const [name, letter] of heard) compare(`${name} aloud`, await wordsAloud(letter), wordsOf(letter));
  expect(differing).toEqual([]);
}, 300_000);

test('every letter as a Word file, on the page and as text has its words in their order', async () => {
  for (const [name, letter] of letters) {
    const words = wordsOf(letter);
    const mark = letter.draft ? ['DRAF'] : [];
    const docx = await renderDocx(letter, { paper: 'a4' });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    compare(`${name} mammoth`, splitWords(value), wordsOf(unnumbered(letter)));
    compare(`${name} document.xml`, wordsOfDocument(docx), wordsOf(unnumbered(letter)));
    compare(`${name} html`, wordsOfPage(renderHtml(letter, { paper: 'a4' })), [...mark, ...words]);
    compare(`${name} txt`, splitWords(renderText(letter)), [...mark, ...words]);
  }
  expect(differing).toEqual([]);
}, 300_000);

test('no letter is empty, and none shows what a program calls nothing', () => {
  expect(letters.length).toBeGreaterThan(20);
  for (const [name, letter] of letters) {
    const words = wordsOf(letter);
    expect(words.length, name).toBeGreaterThan(20);
    expect(words.join(' '), name).not.toMatch(/undefined|NaN|\{\{|\[object/);
  }
});
