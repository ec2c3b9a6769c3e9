import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { MissingCharacterError } from '../../../src/letters/font/text.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { fonts } from '../../support/pdf-fonts.ts';
import { application, checklist, powerOfAttorney } from '../../support/pdf-letters.ts';
import { placedText } from '../../support/pdf-placed-text.ts';

const source = {
  name: 'berkas.json',
  mime: 'application/json',
  bytes: new TextEncoder().encode(JSON.stringify(application).slice(0, 4096)),
  description: 'Data berkas',
};
const render = (letters: readonly Letter[], paper: 'a4' | 'f4' = 'a4') =>
  renderPdf(letters, { paper, fonts, attachment: source });

test('the same letter gives the same bytes, also after others were written', async () => {
  const first = await render([application]);
  await render([powerOfAttorney]);
  await render([checklist]);
  expect(await render([application])).toEqual(first);
});

test('another letter gives another identifier', async () => {
  const id = async (letter: Letter) => {
    const document = await PDFDocument.load(await render([letter]), { updateMetadata: false });
    return String(document.context.trailerInfo.ID);
  };
  expect(await id(application)).toBe(await id(application));
  expect(await id({ ...application, author: 'CV Lain' })).not.toBe(await id(application));
});

test('a letter with its data inside weighs less than 30 KB', async () => {
  expect((await render([application])).length).toBeLessThan(30_000);
});

test('the document says its title, its author, its language and the date of the letter', async () => {
  const document = await PDFDocument.load(await render([application]), { updateMetadata: false });
  expect(document.getTitle()).toBe('Surat Permohonan Reset Password');
  expect(document.getAuthor()).toBe('PT Cahaya Batanghari');
  expect(document.getCreationDate()?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
  expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(id-ID)');
});

test('a letter without a date is written all the same', async () => {
  const document = await PDFDocument.load(await render([{ ...application, date: '' }]), { updateMetadata: false });
  expect(document.getCreationDate()).toBeUndefined();
});

test('pages have the size of the chosen paper', async () => {
  const size = async (paper: 'a4' | 'f4') => {
    const document = await PDFDocument.load(await render([application], paper));
    return document.getPage(0).getSize();
  };
  expect(await size('a4')).toEqual({ width: 595.28, height: 841.89 });
  expect(await size('f4')).toEqual({ width: 595.28, height: 935.43 });
});

test('several letters stand in one document, with a bookmark for each', async () => {
  const pdf = await render([application, powerOfAttorney, checklist]);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  expect(document.getPageCount()).toBe(4);
  const outlines = document.catalog.lookup(PDFName.of('Outlines'));
  expect(String(outlines)).toContain('/Count 3');
  const one = await PDFDocument.load(await render([application]));
  expect(one.catalog.has(PDFName.of('Outlines'))).toBe(false);
});

test('DRAF stands at the head of each page of a draft and across it, before its words', async () => {
  const textsOn = async (letter: Letter) => {
    const { texts } = await placedText(await render([letter]));
    return [1, 2].map((page) => texts.filter((item) => item.page === page && item.text !== ''));
  };
  const final = await textsOn(checklist);
  const draft = await textsOn({ ...checklist, draft: true });
  draft.forEach(([head, across, ...rest], page) => {
    expect([head?.text, across?.text]).toEqual(['DRAF', 'DRAF']);
    expect(head?.y).toBeGreaterThan(800);
    expect(across?.y).toBeLessThan(250);
    expect(rest.length).toBeGreaterThan(20);
    expect(rest.map(({ text }) => text)).toEqual(final[page]?.map(({ text }) => text));
  });
});

test('a character that the fonts lack stops the writing and is named', async () => {
  const letter: Letter = { ...application, blocks: [{ kind: 'paragraph', spans: [{ text: 'Made ᬳᬂ' }] }] };
  await expect(render([letter])).rejects.toThrow(MissingCharacterError);
});

test('no letter at all is refused', async () => {
  await expect(render([])).rejects.toThrow('at least one letter');
});
