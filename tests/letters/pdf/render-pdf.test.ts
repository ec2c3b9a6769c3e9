import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { MissingCharacterError } from '../../../src/letters/font/fonts.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderPdf } from '../../../src/letters/pdf/render-pdf.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { application, checklist, powerOfAttorney } from '../../support/pdf/letters.ts';
import { greyJpeg, withPicture } from '../../support/pdf/pictures.ts';
import { placedText } from '../../support/pdf/placed-text.ts';
import { needs } from '../../support/programs/needs.ts';
import { toolOutput } from '../../support/programs/pdf-tools.ts';

const source = {
  name: 'berkas.json',
  mime: 'application/json',
  bytes: new TextEncoder().encode(JSON.stringify(application).slice(0, 4096)),
  description: 'Data berkas',
};
const render = (letters: readonly Letter[], paper: 'a4' | 'f4' = 'a4') =>
  renderPdf(letters, { paper, fonts, attachment: source });

/** What pdf.js tells about a PDF. */
async function aboutPdf(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const { view } = await document.getPage(1);
  const outline = await document.getOutline();
  const about = { id: document.fingerprints, pages: document.numPages, info, view, outline };
  await document.destroy();
  return about;
}

test('the same letter gives the same bytes, also after others were written', async () => {
  const first = await render([application]);
  await render([powerOfAttorney]);
  await render([checklist]);
  expect(await render([application])).toEqual(first);
});

test('another letter gives another identifier', async () => {
  const id = async (letter: Letter) => (await aboutPdf(await render([letter]))).id;
  const [first, last] = await id(application);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  // pdf.js leaves out the second where it says the same.
  expect(last).toBeNull();
  expect(await id(application)).toEqual([first, null]);
  expect(await id({ ...application, author: 'CV Lain' })).not.toEqual([first, null]);
});

test('qpdf finds every object at its place', async () => {
  needs('qpdf');
  for (const letters of [[application], [application, { ...powerOfAttorney, draft: true }, checklist]]) {
    const report = toolOutput(await render(letters), 'qpdf', ['--check', 'FILE']);
    expect(report).toContain('No syntax or stream encoding errors found');
    expect(report).not.toMatch(/warning/i);
  }
});

test('a picture that stands on several letters is in the file once', async () => {
  const letter = withPicture('jpeg', greyJpeg(), 8, 8);
  const count = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').split('/DCTDecode').length - 1;
  expect(count(await render([letter, letter, letter]))).toBe(1);
});

test('a day that the calendar lacks is left out', async () => {
  const { info } = await aboutPdf(await render([{ ...application, date: '2026-13-45' }]));
  expect(info).not.toHaveProperty('CreationDate');
});

test('a letter with its data inside weighs less than 30 KB', async () => {
  expect((await render([application])).length).toBeLessThan(30_000);
});

test('the document says its title, its author, its language and the date of the letter', async () => {
  const { info } = await aboutPdf(await render([application]));
  expect(info).toMatchObject({
    Title: 'Surat Permohonan Reset Password',
    Author: 'PT Cahaya Batanghari',
    CreationDate: 'D:20261123000000Z',
    Language: 'id-ID',
  });
});

test('a letter without a date is written all the same', async () => {
  const { info } = await aboutPdf(await render([{ ...application, date: '' }]));
  expect(info).not.toHaveProperty('CreationDate');
});

test('pages have the size of the chosen paper', async () => {
  expect((await aboutPdf(await render([application], 'a4'))).view).toEqual([0, 0, 595.28, 841.89]);
  expect((await aboutPdf(await render([application], 'f4'))).view).toEqual([0, 0, 595.28, 935.43]);
});

test('several letters stand in one document, with a bookmark for each', async () => {
  const set = [application, powerOfAttorney, checklist];
  const { pages, outline } = await aboutPdf(await render(set));
  expect(pages).toBe(4);
  expect(outline?.map(({ title }) => title)).toEqual(set.map(({ title }) => title));
  expect((await aboutPdf(await render([application]))).outline).toBeNull();
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
