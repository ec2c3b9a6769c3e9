import { type LineContent, type Placed, structureNode } from '../../../src/letters/layout/content.ts';
import { type LaidOut, layoutLetter } from '../../../src/letters/layout/layout.ts';
import { mm } from '../../../src/letters/layout/measures.ts';
import { type Letter, type Paper, papers } from '../../../src/letters/model.ts';
import { fonts } from './fonts.ts';

export type PlacedLine = LineContent & { readonly y: number };

export const laidOut = (letter: Letter, paper: Paper = 'a4'): LaidOut =>
  layoutLetter(letter, paper, fonts, structureNode('Document'));

export const linesOf = (page: readonly Placed[] | undefined): readonly PlacedLine[] =>
  (page ?? []).filter((item): item is Placed & PlacedLine => item.kind === 'line');

const characters = new Map(
  Object.entries(fonts).map(([face, font]) => [
    face,
    new Map([...font.glyphs].map(([code, glyph]: [number, number]) => [glyph, String.fromCodePoint(code)])),
  ]),
);

/** The words of a line, with the space at its end if it has one. */
export const textOfLine = (line: LineContent): string =>
  line.runs.map(({ face, glyphs }) => glyphs.map((glyph) => characters.get(face)?.get(glyph) ?? '?').join('')).join('');

/** Texts without white space: lines may be broken differently, words may not differ. */
export const squeezed = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '').normalize('NFC');

/** What a letter says as it is placed, squeezed: without headings that are repeated on a further page. */
export const placedWords = ({ pages }: LaidOut): string =>
  squeezed(
    pages.flatMap((page) =>
      linesOf(page)
        .filter(({ repeated }) => !repeated)
        .map(textOfLine),
    ),
  );

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that letters take on a line: from the tops of capitals to below the descenders. */
export const boxOf = ({ x, y, width, size }: { x: number; y: number; width: number; size: number }): Box => ({
  left: x,
  right: x + width,
  top: y - 0.68 * size,
  bottom: y + 0.2 * size,
});

/** The room of the text on a page of this paper (pt), with a hair's breadth. */
export const roomOf = (paper: Paper): Box => {
  const { width, height, margin } = papers[paper];
  return {
    left: margin.left * mm - 0.1,
    right: (width - margin.right) * mm + 0.1,
    top: margin.top * mm - 0.1,
    bottom: (height - margin.bottom) * mm + 0.1,
  };
};

export const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** Pairs of boxes that lie over each other. */
export const touching = <T extends { readonly box: Box }>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, at) =>
    items
      .slice(at + 1)
      .filter(({ box }) => one.box.left < box.right - 0.1 && box.left < one.box.right - 0.1)
      .filter(({ box }) => one.box.top < box.bottom && box.top < one.box.bottom)
      .map((other) => [one, other] as const),
  );

/** Lines that leave the text's room or stand where a stamp belongs, and pairs of lines that touch: as sentences. */
export function collisions({ pages, paper }: LaidOut): readonly string[] {
  const room = roomOf(paper);
  return pages.flatMap((page, index) => {
    const items = linesOf(page).map((line) => ({ line, box: boxOf(line), text: textOfLine(line) }));
    const stamps = page
      .filter((item) => item.kind === 'frame')
      .map((frame) => ({
        box: { left: frame.x, right: frame.x + frame.width, top: frame.y, bottom: frame.y + frame.height },
      }));
    const printed = items.filter(({ line }) => line.gray === 0);
    return [
      ...items.filter(({ box }) => !isInside(box, room)).map(({ text }) => `"${text}" leaves its room`),
      ...printed
        .filter((item) => stamps.some((stamp) => touching([item, stamp]).length > 0))
        .map(({ text }) => `"${text}" stands where the stamp belongs`),
      ...stamps.filter(({ box }) => box.bottom > room.bottom).map(() => "the stamp's place leaves the page"),
      ...touching(items).map(([one, other]) => `"${one.text}" touches "${other.text}"`),
    ].map((problem) => `page ${index + 1}: ${problem}`);
  });
}
