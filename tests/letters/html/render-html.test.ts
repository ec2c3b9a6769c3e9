import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { letters } from '../../../src/i18n/id/letters.ts';
import { dataUrl, renderHtml } from '../../../src/letters/html/render-html.ts';
import { gapsAbove, letterhead, list, signatures, sizes } from '../../../src/letters/layout/measures.ts';
import { papers, sheet } from '../../../src/letters/model.ts';
import { bodyOf } from '../../support/docx/dom.ts';
import { applicationLetter, checklist, company, fixtures, powerOfAttorney } from '../../support/docx/letters.ts';
import { splitWords, wordsOf } from '../../support/letters/words.ts';

const sheets = ['sheet', 'marks'];
const cssOf = (name: string) => readFile(`src/letters/html/${name}.css`, 'utf8');

/** List numbers are drawn by the browser: they are put in where it puts them. */
const wordsOfPage = (html: string): string[] => {
  const body = bodyOf(html);
  for (const list of body.querySelectorAll('ol'))
    for (const [index, item] of [...list.children].entries()) item.prepend(`${index + 1}. `);
  return splitWords(body.textContent ?? '');
};

test.each(fixtures.map((letter) => [letter.id, letter] as const))(
  '%s as HTML holds the words of the letter',
  (_, letter) => {
    expect(wordsOfPage(renderHtml(letter, { paper: 'a4' }))).toEqual([
      ...(letter.draft ? ['DRAF'] : []),
      ...wordsOf(letter),
    ]);
  },
);

test.each(fixtures.map((letter) => [letter.id, letter] as const))(
  '%s as HTML needs no exception from the security policy',
  (_, letter) => {
    const elements = [...bodyOf(renderHtml(letter, { paper: 'f4' })).querySelectorAll('*')];
    expect(elements.length).toBeGreaterThan(5);
    expect(elements.filter((element) => /^(script|style|iframe|link)$/i.test(element.tagName))).toEqual([]);
    const names = elements.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  },
);

test('The sheet says its language and its paper, and only a draft says that it is one', () => {
  const page = bodyOf(renderHtml(applicationLetter, { paper: 'f4' })).firstElementChild;
  expect(page?.getAttribute('lang')).toBe('id');
  expect(page?.className).toBe('letter letter-f4');
  expect(bodyOf(renderHtml(checklist, { paper: 'a4' })).querySelector('.letter-draft > .draft-mark')?.textContent).toBe(
    'DRAF',
  );
});

test('The word that the style sheet draws across a draft is the one in its corner', async () => {
  const drawn = [...(await cssOf('marks')).matchAll(/content: "(\w+)"/g)].map(([, word]) => word);
  expect([...new Set(drawn)]).toEqual([letters.draft]);
});

test('Title, rows, list and table are what they are called', () => {
  const letter = bodyOf(renderHtml(powerOfAttorney, { paper: 'a4' }));
  expect(letter.querySelector('h1')?.textContent).toBe('SURAT KUASA');
  expect(letter.querySelectorAll('dl.rows dt')).toHaveLength(8);
  expect(letter.querySelectorAll('ol li')).toHaveLength(3);
  const table = bodyOf(renderHtml(checklist, { paper: 'a4' }));
  expect(table.querySelectorAll('thead th[scope=col]')).toHaveLength(5);
  expect(table.querySelectorAll('.blank')).toHaveLength(3);
});

test('A picture as letterhead carries its alternative text and its bytes', () => {
  const letter = fixtures.find((each) => each.id === 'kop-gambar') ?? applicationLetter;
  const image = bodyOf(renderHtml(letter, { paper: 'a4' })).querySelector('img');
  expect(image?.getAttribute('alt')).toBe('PT "Cahaya" & Batanghari');
  expect(image?.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBOR/);
  const held = bodyOf(renderHtml(letter, { paper: 'a4', imageUrl: () => 'blob:x"y' })).querySelector('img');
  expect(held?.getAttribute('src')).toBe('blob:x"y');
});

test.each([0, 1, 2, 3, 4, 5])('%i bytes are written as base64 as others write them', (count) => {
  const bytes = Uint8Array.from({ length: count }, (_, index) => 250 - index * 37);
  expect(dataUrl('image/png', bytes)).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
});

test('The style sheets draw every class that a letter uses', async () => {
  const css = (await Promise.all([...sheets, 'narrow', 'print'].map(cssOf))).join('\n');
  const classes = new Set(
    fixtures.flatMap((letter) =>
      [...bodyOf(renderHtml(letter, { paper: 'a4' })).querySelectorAll('[class]')].flatMap((element) => [
        ...element.classList,
      ]),
    ),
  );
  // Classes that name a part, and look like the text around them.
  const plain = ['addressee', 'letterhead', 'party-head', 'party-foot'];
  expect(classes.size).toBeGreaterThan(15);
  expect([...classes].filter((name) => !css.includes(`.${name}`) && !plain.includes(name))).toEqual([]);
  expect(bodyOf(renderHtml(applicationLetter, { paper: 'a4' })).textContent).toContain(company);
});

test('A letter printed by the browser has the size and the margins of its paper', async () => {
  const css = await cssOf('print');
  for (const [paper, { width, height, margin }] of Object.entries(papers)) {
    const margins = [margin.top, margin.right, margin.bottom, margin.left].map((length) => `${length}mm`).join(' ');
    expect(css).toContain(`@page letter-${paper} {\n  size: ${width}mm ${height}mm;\n  margin: ${margins};\n}`);
    expect(css).toContain(`.letter-${paper} {\n    page: letter-${paper};`);
  }
});

test('The preview keeps the measures of the layout', async () => {
  const css = (await Promise.all(sheets.map(cssOf))).join('\n');
  const value = (selector: string, property: string): string => {
    const rule = css.slice(css.indexOf(`\n${selector} {`)).split('}')[0] ?? '';
    return new RegExp(`${property}:([^;]+);`).exec(rule)?.[1]?.trim() ?? `no ${property} of ${selector}`;
  };
  const gap = sheet.gap.normal;
  const above = 'margin-block-start';
  expect(value('.letter > * + *', above)).toBe(`${gapsAbove.paragraph * gap}pt`);
  expect(value('.letter > * + :is(.rows, ol)', above)).toBe(`${gapsAbove.list * gap}pt`);
  expect(value('.letter > * + :is(.addressee, .title),\n.letter > .letterhead-typed + *', above)).toBe(
    `${gapsAbove.title * gap}pt`,
  );
  expect(value('.letter > * + .signatures', above)).toBe(`${gapsAbove.signatures * gap + signatures.above}pt`);
  expect(value('.letter .signature-pair', 'column-gap')).toBe(`${signatures.between}pt`);
  expect(value('.letter .ink-room', 'margin-block')).toBe(`${signatures.aroundInk}pt`);
  expect(value('.letter .ink-room', 'min-height')).toBe(`${sheet.meterai.height}mm`);
  expect(value('.letter .meterai', 'width')).toBe(`${sheet.meterai.width}mm`);
  expect(value('.letter .company-stamp', 'width')).toBe(`${sheet.companyStamp}mm`);
  expect(value('.letter .title', 'font-size')).toBe(`${sizes.title}pt`);
  expect(value('.letter .letterhead-name', 'font-size')).toBe(`${letterhead.nameSizes[0]}pt`);
  expect(value('.letter .letterhead-typed', 'font-size')).toBe(`${sizes.letterheadLine}pt`);
  expect(value('.letter .letterhead-image img', 'max-height')).toBe(`${letterhead.tallestPicture}mm`);
  expect(value('.letter table', 'font-size')).toBe(`${sizes.cell}pt`);
  expect(value('.letter li + li', above)).toBe(`${list.betweenItems * gap}pt`);
});
