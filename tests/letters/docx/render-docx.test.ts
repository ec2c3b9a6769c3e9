import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { parsed } from '../../support/docx/dom.ts';
import { applicationLetter, checklist, fixtures, powerOfAttorney } from '../../support/docx/letters.ts';
import { partsOf, wordsOfDocument } from '../../support/docx/parts.ts';
import { splitWords, wordsOf } from '../../support/letters/words.ts';

const byId = (id: string): Letter => fixtures.find((letter) => letter.id === id) ?? applicationLetter;
const all = fixtures.map((letter) => [letter.id, letter] as const);

/** Word itself counts the items of a list: their numbers are in no text, so both sides are compared without them. */
const withoutNumbers = (letter: Letter): Letter => ({
  ...letter,
  blocks: letter.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((spans) => ({ kind: 'paragraph' as const, spans })) : [block],
  ),
});

test.each(all)('%s as a Word file holds the words of the letter', async (_, letter) => {
  expect(wordsOfDocument(await renderDocx(letter, { paper: 'a4' }))).toEqual(wordsOf(withoutNumbers(letter)));
});

test.each(all)('%s as a Word file is read with the words of the letter', async (_, letter) => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(letter, { paper: 'a4' })) });
  expect(splitWords(value)).toEqual(wordsOf(withoutNumbers(letter)));
});

test.each(all)('%s gives a Word file of well-formed parts without undefined or NaN', async (_, letter) => {
  const parts = partsOf(await renderDocx(letter, { paper: 'f4' }));
  expect(Object.keys(parts).length).toBeGreaterThan(8);
  for (const [path, text] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    expect(parsed(text).getElementsByTagName('parsererror'), path).toHaveLength(0);
    expect(text, path).not.toMatch(/undefined|NaN|Infinity|w:(w|h|sz|line|after|before|left|right)="-/);
  }
});

test.each(all)('%s uses only styles that its style sheet has', async (_, letter) => {
  const parts = partsOf(await renderDocx(letter, { paper: 'a4' }));
  const known = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
  const used = [...(parts['word/document.xml'] ?? '').matchAll(/w:(?:p|r|tbl)Style w:val="(\w+)"/g)].map(
    ([, id]) => id,
  );
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((id) => !known.includes(id))).toEqual([]);
});

test('The same letter gives the same bytes at another time', async () => {
  const first = await renderDocx(byId('kop-gambar'), { paper: 'a4' });
  const draft = await renderDocx(checklist, { paper: 'a4' });
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await renderDocx(byId('kop-gambar'), { paper: 'a4' })).toEqual(first);
  expect(await renderDocx(checklist, { paper: 'a4' })).toEqual(draft);
});

test('Paper, margins and language are those of the sheet', async () => {
  const parts = partsOf(await renderDocx(applicationLetter, { paper: 'f4' }));
  expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="18709"/);
  expect(parts['word/document.xml']).toMatch(/<w:pgMar w:top="1134" w:right="1417" w:bottom="1110" w:left="1701"/);
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"');
});

test('Title, author and the date of the letter are in the properties', async () => {
  const core = partsOf(await renderDocx(byId('aneh'), { paper: 'a4' }))['docProps/core.xml'] ?? '';
  expect(parsed(core).getElementsByTagName('dc:title')[0]?.textContent).toBe('Surat <aneh> & "ganjil"');
  expect(parsed(core).getElementsByTagName('dc:creator')[0]?.textContent).toBe(byId('aneh').author);
  expect(parsed(core).getElementsByTagName('dcterms:created')[0]?.textContent).toBe('2026-11-23T00:00:00Z');
});

test('Each list is numbered by Word and begins at 1', async () => {
  const parts = partsOf(await renderDocx(byId('aneh'), { paper: 'a4' }));
  const numbers = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(numbers).toHaveLength(13);
  expect(new Set(numbers).size).toBe(2);
  for (const id of new Set(numbers))
    expect(parts['word/numbering.xml']).toMatch(new RegExp(`<w:num w:numId="${id}">.*?<w:startOverride w:val="1"/>`));
});

test('The stamp has a cell of 38 by 25 mm, dashed', async () => {
  const xml = partsOf(await renderDocx(applicationLetter, { paper: 'a4' }))['word/document.xml'] ?? '';
  expect(xml).toMatch(/<w:top w:val="dashSmallGap"/);
  expect(xml).toMatch(/<w:trHeight w:val="1417" w:hRule="exact"\/>/);
  expect(xml).toMatch(/<w:tcW w:type="dxa" w:w="2154"\/>/);
});

test('The signature zone is not split, and stays with what stands before it', async () => {
  const document = parsed(partsOf(await renderDocx(powerOfAttorney, { paper: 'a4' }))['word/document.xml'] ?? '');
  const zone = [...(document.getElementsByTagName('w:body')[0]?.children ?? [])]
    .filter((each) => each.tagName === 'w:tbl')
    .at(-1);
  expect(zone?.getElementsByTagName('w:cantSplit').length).toBeGreaterThan(0);
  const [before, beforeThat] = [zone?.previousElementSibling, zone?.previousElementSibling?.previousElementSibling];
  expect(before?.textContent).toBe('Sengeti, 23 November 2026');
  expect([before, beforeThat].map((each) => each?.getElementsByTagName('w:keepNext').length)).toEqual([1, 1]);
});

test('The headings of a table are repeated and its rows are not split', async () => {
  const xml = partsOf(await renderDocx(checklist, { paper: 'a4' }))['word/document.xml'] ?? '';
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(29);
});

test('DRAF stands at the head of each page of a draft only, and not among its words', async () => {
  const draft = partsOf(await renderDocx(checklist, { paper: 'a4' }));
  expect(draft['word/header1.xml']).toMatch(/string="DRAF".*<w:t[^>]*>DRAF<\/w:t>/);
  expect(draft['word/document.xml']).not.toContain('DRAF');
  expect(draft['word/document.xml']).toContain('<w:headerReference w:type="default"');
  expect(partsOf(await renderDocx(applicationLetter, { paper: 'a4' }))).not.toHaveProperty('word/header1.xml');
});

test('A picture as letterhead has an alternative text', async () => {
  const xml = partsOf(await renderDocx(byId('kop-gambar'), { paper: 'a4' }))['word/document.xml'] ?? '';
  expect(parsed(xml).getElementsByTagName('wp:docPr')[0]?.getAttribute('descr')).toBe('PT "Cahaya" & Batanghari');
});
