import { expect, test } from 'vitest';
import type { Placed } from '../../../src/letters/layout/content.ts';
import { type Block, type Letter, sheet } from '../../../src/letters/model.ts';
import { laidOut, linesOf, textOfLine } from '../../support/pdf/layout-checks.ts';
import { application, checklist, powerOfAttorney } from '../../support/pdf/letters.ts';

const sentence =
  'Perusahaan kami menyatakan bahwa seluruh data yang tercantum di dalam surat ini adalah benar adanya. ';
const paragraph = (sentences: number): Block => ({ kind: 'paragraph', spans: [{ text: sentence.repeat(sentences) }] });

/** The application letter with `lines` more one-line paragraphs before its closing. */
function lengthened(lines: number): Letter {
  const closing = application.blocks.slice(-2);
  const more = Array.from(
    { length: lines },
    (): Block => ({ kind: 'paragraph', spans: [{ text: 'Satu baris lagi.' }] }),
  );
  return { ...application, blocks: [...application.blocks.slice(0, -2), ...more, ...closing] };
}

const texts = (page: Parameters<typeof linesOf>[0]) => linesOf(page).map((line) => textOfLine(line).trim());

test('an application letter of usual length stands on one page of A4 and of F4', () => {
  expect(laidOut(application, 'a4').pages).toHaveLength(1);
  expect(laidOut(application, 'f4').pages).toHaveLength(1);
  expect(laidOut(powerOfAttorney, 'a4').pages).toHaveLength(1);
});

test('a letter that misses its page by little is tightened until it fits', () => {
  const pitch = (letter: Letter) => {
    const lines = linesOf(laidOut(letter).pages[0]);
    const at = lines.findIndex((line) => textOfLine(line).startsWith('Yth.'));
    return (lines[at + 1]?.y ?? 0) - (lines[at]?.y ?? 0);
  };
  const tight = Array.from({ length: 12 }, (_, lines) => lengthened(lines)).filter(
    (letter) => laidOut(letter).pages.length === 1 && pitch(letter) < sheet.body * sheet.leading.normal - 0.01,
  );
  expect(tight.length).toBeGreaterThan(1);
  for (const letter of tight) expect(pitch(letter)).toBeGreaterThanOrEqual(sheet.body * sheet.leading.least - 0.01);
});

test('a signature zone always has two lines of text before it on its page', () => {
  let broken = 0;
  for (let lines = 0; lines < 40; lines += 1) {
    const { pages } = laidOut(lengthened(lines));
    const page = pages.findIndex((items) => texts(items).includes('Hormat kami,'));
    if (page > 0) broken += 1;
    expect(texts(pages[page]).indexOf('Hormat kami,')).toBeGreaterThanOrEqual(2);
    expect(texts(pages[page])).toContain('Direktur');
  }
  expect(broken).toBeGreaterThan(5);
});

test('no paragraph leaves one line alone at a foot or a head of a page', () => {
  for (let sentences = 1; sentences < 9; sentences += 1) {
    const letter: Letter = { ...application, blocks: Array.from({ length: 30 }, () => paragraph(sentences)) };
    const { pages } = laidOut(letter);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const counts = new Map<unknown, number>();
      for (const line of linesOf(page)) counts.set(line.node, (counts.get(line.node) ?? 0) + 1);
      const lengths = laidOut({ ...letter, blocks: [paragraph(sentences)] }).pages.flatMap((only) =>
        linesOf(only),
      ).length;
      for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(Math.min(2, lengths));
    }
  }
});

test('a number stands on the line of its item', () => {
  const [page] = laidOut(application).pages;
  const lines = linesOf(page);
  const number = lines.find((line) => textOfLine(line).trim() === '3.');
  const item = lines.find((line) => textOfLine(line).startsWith('Surat izin usaha'));
  expect(number?.y).toBe(item?.y);
});

test('each number of a list is whole, also where kerning draws the last one together', () => {
  const items = Array.from({ length: 11 }, () => [{ text: 'butir' }]);
  const lines = linesOf(laidOut({ ...application, blocks: [{ kind: 'list', items }] }).pages[0]);
  const numbers = lines.map((line) => textOfLine(line).trim()).filter((text) => text !== 'butir');
  expect(numbers).toEqual(items.map((_, index) => `${index + 1}.`));
});

test('colons of a block stand below each other, and values below their first letters', () => {
  const lines = linesOf(laidOut(application).pages[0]);
  const from = lines.findIndex((line) => textOfLine(line).startsWith('Nama'));
  const upTo = lines.findIndex((line) => textOfLine(line).startsWith('dengan ini'));
  const rows = lines.slice(from, upTo);
  const colons = rows.filter((line) => textOfLine(line).trim() === ':');
  expect(colons).toHaveLength(7);
  expect(new Set(colons.map(({ x }) => x)).size).toBe(1);
  const values = rows.filter(({ x }) => x > (colons[0]?.x ?? 0));
  expect(values).toHaveLength(8);
  expect(new Set(values.map(({ x }) => x)).size).toBe(1);
});

test('a table repeats its headings on each page and breaks no row', () => {
  const { pages } = laidOut(checklist);
  expect(pages).toHaveLength(2);
  const second = linesOf(pages[1]);
  expect(second.slice(0, 4).map((line) => textOfLine(line).trim())).toEqual(['No.', 'Syarat', 'Bentuk', 'Ada']);
  expect(second.slice(0, 4).every((line) => line.repeated)).toBe(true);
  expect(textOfLine(second[4] as (typeof second)[number])).toMatch(/^\d+$/);
});

test('room for the stamp is 38 by 25 mm, and nothing is printed in it but its name and value', () => {
  const [page = []] = laidOut(application).pages;
  const frame = page.find((item) => item.kind === 'frame');
  expect(frame).toMatchObject({ width: expect.closeTo(107.7, 1), height: expect.closeTo(70.9, 1) });
  if (frame === undefined) return;
  expect(wordsIn(frame, page)).toEqual(['Meterai', 'Rp10.000']);
});

test('room for the company’s stamp is a ring of 25 mm at the other side of the signature, with nothing but its name', () => {
  const [page = []] = laidOut(application).pages;
  const [meterai, ring] = page.filter((item) => item.kind === 'frame');
  expect(ring).toMatchObject({ round: true, width: expect.closeTo(70.9, 1), height: expect.closeTo(70.9, 1) });
  if (!meterai || !ring) return;
  expect(ring.x).toBeGreaterThan(meterai.x + meterai.width + 20);
  expect(wordsIn(ring, page)).toEqual(['Cap', 'perusahaan']);
});

type Frame = Extract<Placed, { kind: 'frame' }>;

const wordsIn = (frame: Frame, page: readonly Placed[]): readonly string[] =>
  linesOf(page)
    .filter(({ x, y }) => x >= frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height)
    .map((line) => textOfLine(line));

test('room for pre-printed paper is measured from the head of the paper', () => {
  const head: Block = { kind: 'letterhead', letterhead: { kind: 'preprinted', height: 50 } };
  const [line] = linesOf(laidOut({ ...application, blocks: [head, paragraph(1)] }).pages[0]);
  expect((line?.y ?? 0) - 12).toBeGreaterThanOrEqual((50 * 72) / 25.4);
  expect(line?.y).toBeLessThan((60 * 72) / 25.4);
});
