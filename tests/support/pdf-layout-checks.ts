import type { LineContent, Placed } from '../../src/letters/layout/content.ts';
import { type LaidOut, layoutLetter } from '../../src/letters/layout/layout.ts';
import { structureNode } from '../../src/letters/layout/structure.ts';
import { mm } from '../../src/letters/layout/units.ts';
import { type Letter, type Paper, sheet } from '../../src/letters/model.ts';
import { fonts } from './pdf-fonts.ts';

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

const boxOf = (line: PlacedLine) => ({
  left: line.x,
  right: line.x + line.width,
  top: line.y - 0.68 * line.size,
  bottom: line.y + 0.2 * line.size,
});

/** Lines that leave the text's room, and pairs of lines that touch: as sentences. */
export function collisions({ pages, width, height }: LaidOut): readonly string[] {
  const { margin } = sheet;
  const room = {
    left: margin.left * mm - 0.1,
    right: width - margin.right * mm + 0.1,
    top: margin.top * mm - 0.1,
    bottom: height - margin.bottom * mm + 0.1,
  };
  return pages.flatMap((page, index) => {
    const boxes = linesOf(page).map((line) => ({ ...boxOf(line), line }));
    const frames = page.flatMap((item) => (item.kind === 'frame' ? [item] : []));
    const inFrames = boxes.filter(({ line, ...box }) =>
      frames.some(
        (frame) =>
          line.gray === 0 &&
          box.left < frame.x + frame.width &&
          frame.x < box.right &&
          box.top < frame.y + frame.height &&
          frame.y < box.bottom,
      ),
    );
    const low = frames.filter((frame) => frame.y + frame.height > room.bottom);
    const outside = boxes.filter(
      (box) => box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom,
    );
    const touching = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `page ${index + 1}: "${textOfLine(a.line)}" touches "${textOfLine(b.line)}"`),
    );
    return [
      ...outside.map(({ line }) => `page ${index + 1}: "${textOfLine(line)}" leaves its room`),
      ...inFrames.map(({ line }) => `page ${index + 1}: "${textOfLine(line)}" stands where the stamp belongs`),
      ...low.map(() => `page ${index + 1}: the stamp's place leaves the page`),
      ...touching,
    ];
  });
}
