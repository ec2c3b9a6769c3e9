import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import { renderHtml } from '../../../src/letters/html/render-html.ts';
import { renderText } from '../../../src/letters/text/render-text.ts';
import { splitWords, wordsOf } from '../../../src/letters/words.ts';
import { composedLetters } from '../../support/docx-composed-letters.ts';
import { bodyOf } from '../../support/docx-dom.ts';
import { wordsOfDocument } from '../../support/docx-parts.ts';

const letters = composedLetters();

/** Without the numbers of lists, which Word and browsers count themselves. */
const unnumbered = (words: readonly string[]): readonly string[] => words.filter((word) => !/^\d{1,2}\.$/.test(word));

test('There is a letter for many lists', () => {
  expect(letters.size).toBeGreaterThan(20);
});

test.each([...letters])('%s has the same words as text, as HTML and as a Word file', async (_, letter) => {
  const words = wordsOf(letter);
  const mark = letter.draft ? ['DRAF'] : [];
  expect(words.length).toBeGreaterThan(20);
  expect(words.join(' ')).not.toMatch(/undefined|NaN|\{\{|\[object/);
  expect(splitWords(renderText(letter))).toEqual([...mark, ...words]);
  const page = splitWords(bodyOf(renderHtml(letter, { paper: 'a4' })).textContent ?? '');
  expect(unnumbered(page)).toEqual(unnumbered([...mark, ...words]));
  expect(unnumbered(wordsOfDocument(await renderDocx(letter, { paper: 'a4' })))).toEqual(unnumbered(words));
});
