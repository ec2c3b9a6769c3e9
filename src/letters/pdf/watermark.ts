import type { Font } from '../font/font.ts';
import type { Face, Fonts } from '../font/fonts.ts';
import { glyphsOf } from '../font/text.ts';
import { mm } from '../layout/units.ts';
import { type Paper, papers } from '../model.ts';
import { number } from './bytes.ts';
import type { FontSubset } from './font-subset.ts';
import { faceNames } from './page-content.ts';

const word = 'DRAF';
export const watermarkFace: Face = 'bold';

/** Of the word across the page: how light it is, and how much of the page's diagonal it takes. */
const across = { gray: 0.92, share: 0.54 };
/** Of the word at the head of the page: its top in mm, its size in pt, its colour as in Word and in the preview. */
const atHead = { top: 8, size: 12, colour: '0.64 0.07 0.165' };

/** What the face must hold for the word to be written. */
export const watermarkGlyphs = (fonts: Fonts): readonly number[] => glyphsOf(word, fonts[watermarkFace]);

/**
 * DRAF in large light letters from corner to corner of a page of this paper, and small at its head. Both are text in
 * the letter's font, and artifacts, which screen readers leave out. To programs that read the page the large one is
 * nothing (an empty `ActualText`): they would find its letters between the lines, and tear the lines apart.
 */
export function watermark(paper: Paper, font: Font, subset: FontSubset | undefined): string {
  const [width, height] = [papers[paper].width * mm, papers[paper].height * mm];
  const glyphs = glyphsOf(word, font);
  const advance = glyphs.reduce((sum, glyph) => sum + (font.advances[glyph] ?? 0), 0) / font.unitsPerEm;
  const capHeight = font.capHeight / font.unitsPerEm;
  const shown = glyphs.map((glyph) => subset?.codes[glyph] ?? '').join('');
  const text = (size: number, matrix: string) =>
    `BT\n/${faceNames[watermarkFace]} ${size} Tf\n${matrix} Tm\n(${shown}) Tj\nET`;

  const right = width - papers[paper].margin.right * mm - advance * atHead.size;
  const top = height - atHead.top * mm - capHeight * atHead.size;

  const diagonal = Math.hypot(width, height);
  const [cos, sin] = [width / diagonal, height / diagonal];
  const size = Math.round((across.share * diagonal) / advance);
  const [half, middle] = [(advance * size) / 2, (capHeight * size) / 2];
  const x = width / 2 - cos * half + sin * middle;
  const y = height / 2 - sin * half - cos * middle;
  const precise = (value: number) => String(Math.round(value * 10000) / 10000);
  const matrix = `${[cos, sin, -sin, cos].map(precise).join(' ')} ${number(x)} ${number(y)}`;
  return `/Artifact <</Type /Pagination /Subtype /Header>> BDC
q
${atHead.colour} rg
${text(atHead.size, `1 0 0 1 ${number(right)} ${number(top)}`)}
Q
EMC
/Artifact <</Type /Pagination /Subtype /Watermark>> BDC
/Span <</ActualText ()>> BDC
q
${across.gray} g
${text(size, matrix)}
Q
EMC
EMC`;
}
