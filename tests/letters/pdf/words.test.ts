import { expect, test } from 'vitest';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { wordsOf } from '../../support/letters/words.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { application, checklist, powerOfAttorney } from '../../support/pdf/letters.ts';
import { pdfWords, placedText } from '../../support/pdf/placed-text.ts';
import { readers, wordsAloud } from '../../support/pdf/words-read.ts';
import { needs } from '../../support/programs/needs.ts';

const render = (letter: Letter) => renderPdf([letter], { paper: 'a4', fonts });

/** A letter that two companies sign, each with a meterai, and one with its company's stamp. */
const agreement: Letter = {
  ...powerOfAttorney,
  blocks: powerOfAttorney.blocks.map((block) => {
    const [first, second] = block.kind === 'signatures' ? block.parties : [];
    return first && second
      ? { kind: 'signatures', parties: [{ ...second, lead: first.lead, companyStamp: false }, second] }
      : block;
  }),
};

const letters: readonly (readonly [string, Letter])[] = [
  ['application', application],
  ['power of attorney, signed by two', powerOfAttorney],
  ['agreement, stamped by two', agreement],
];

test.each(letters)('pdf.js reads the words of the letter in its order: %s', async (_, letter) => {
  expect(await pdfWords(await render(letter))).toEqual(wordsOf(letter));
});

test.each(letters)('pdftotext, raw or not, reads the words of the letter in its order: %s', async (_, letter) => {
  needs('pdftotext');
  const pdf = await render(letter);
  expect((await readers.pdftotext(pdf)).flat()).toEqual(wordsOf(letter));
  expect((await readers['pdftotext -raw'](pdf)).flat()).toEqual(wordsOf(letter));
});

test.each([...letters, ['checklist over two pages', checklist] as const])(
  'the structure reads the words of the letter in its order: %s',
  async (_, letter) => {
    needs('pdfinfo');
    expect(await wordsAloud(letter)).toEqual(wordsOf(letter));
  },
);

test('DRAF is read once on each page of a draft, before its words, which stay in order', async () => {
  needs('pdftotext');
  for (const read of [readers.pdftotext, readers['pdftotext -raw']])
    for (const letter of [application, powerOfAttorney, checklist]) {
      const final = await read(await render(letter));
      expect(await read(await render({ ...letter, draft: true }))).toEqual(final.map((page) => ['DRAF', ...page]));
    }
});

test('whoever has a draft read aloud hears the letter alone', async () => {
  needs('pdfinfo');
  expect(await wordsAloud({ ...application, draft: true })).toEqual(wordsOf(application));
});

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
