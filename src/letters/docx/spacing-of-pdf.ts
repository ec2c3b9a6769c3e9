import type { Fonts } from '../font/fonts.ts';
import type { Placed } from '../layout/content.ts';
import { layoutLetter } from '../layout/layout.ts';
import { structureNode } from '../layout/structure.ts';
import { spacingAt } from '../layout/tighten.ts';
import { mm } from '../layout/units.ts';
import { type Letter, type Paper, papers, sheet, textWidthOn } from '../model.ts';
import { linesMore } from './lines-more.ts';
import type { Spacing } from './spacing.ts';

/** From the last baseline down to the end of its line, pt. */
const descent = 4;

/** So much of the lower margin, in pt, a letter may take that is as tight as may be. */
const mostFoot = 24;

/** Room kept free on the last page, in lines, and on each page before, where a line or two may not be parted. */
const spare = { last: 0.25, before: 2.5 } as const;

/**
 * How close the lines of a Word file stand, so that it needs no page more than the PDF: as close as in the PDF, and
 * closer where the lines that Word takes more would not fit.
 */
export const spacingOfPdf = (letter: Letter, paper: Paper, fonts: Fonts): Spacing => {
  const { pages, spacing, height } = layoutLetter(letter, paper, fonts, structureNode('Document'));
  const { body, leading, gap } = sheet;
  const more = linesMore(letter, textWidthOn(paper) * mm, fonts);
  const tightness = (leading.normal - spacing.leading) / (leading.normal - leading.least);
  const lines = more + spare.last + spare.before * (more > 0 || tightness > 0.01 ? pages.length - 1 : 0);
  const bottom = Math.max(0, ...(pages.at(-1) ?? []).map((item) => item.y));
  const missing = lines * body * spacing.leading - (height - papers[paper].margin.bottom * mm - bottom - descent);
  if (missing <= 0) return spacing;
  const gained =
    linesOn(pages) * body * (leading.normal - leading.least) + letter.blocks.length * (gap.normal - gap.least);
  const wanted = tightness + missing / Math.max(1, gained);
  const foot = Math.min(mostFoot, Math.max(0, wanted - 1) * gained);
  return { ...spacingAt(Math.min(1, wanted)), foot };
};

/** Lines one below the other: a row's label, colon and value are one. */
const linesOn = (pages: readonly (readonly Placed[])[]): number =>
  pages
    .map((page) => new Set(page.flatMap((item) => (item.kind === 'line' ? [Math.round(item.y)] : []))).size)
    .reduce((sum, lines) => sum + lines, 0);
