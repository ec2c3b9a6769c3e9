import type { Fonts } from '../font/fonts.ts';
import { breakLines, type Segment, segmentsOf } from '../layout/break-lines.ts';
import { type Placed, structureNode } from '../layout/content.ts';
import { layoutLetter, spacingAt } from '../layout/layout.ts';
import { type Spacing as LayoutSpacing, mm } from '../layout/measures.ts';
import { type Letter, type Paper, papers, type Spans, sheet, textWidthOn } from '../model.ts';

/** Millimetres in twips (twentieths of a point), the unit of length in Word. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points in twips. */
export const pointsToTwips = (points: number): number => Math.round(points * 20);

/** Width of the text in twips: the paper without its margins. */
export const textWidth = (paper: Paper): number => {
  const { width, margin } = papers[paper];
  return twips(width) - twips(margin.left) - twips(margin.right);
};

/** A length that a file can hold: finite and not below zero. */
export const length = (value: number): number => (Number.isFinite(value) ? Math.max(0, value) : 0);

/** How close the lines of a Word file stand. */
export interface Spacing extends LayoutSpacing {
  /** Points of the lower margin that the text may take besides. */
  readonly foot?: number;
}

export const normalSpacing: Spacing = { leading: sheet.leading.normal, gap: sheet.gap.normal };

/** Line height in twips for type of so many points. */
export const lineHeight = (size: number, spacing: Spacing): number => pointsToTwips(size * spacing.leading);

/** From the last baseline down to the end of its line, pt. */
const descent = 4;

/** How much of the lower margin, in pt, the tightest letter may use. */
const mostFoot = 24;

/** Lines kept free on the last page, and on each page before it, where lines that stay together may move on. */
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

/** About what the number of a list's item takes, pt. */
const numberWidth = 22;

/**
 * How many lines more Word takes for a letter than the PDF: the PDF narrows spaces and weighs a paragraph as a whole,
 * Word fills line by line. `width` of the text in pt.
 */
const linesMore = (letter: Letter, width: number, fonts: Fonts): number => {
  const more = (spans: Spans, measure: number): number => {
    const segments = segmentsOf(spans, { size: sheet.body }, fonts, measure);
    return Math.max(0, filled(segments, measure) - breakLines(segments, measure, 'justified').length);
  };
  return letter.blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [more(block.spans, width)];
      return block.kind === 'list' ? block.items.map((item) => more(item, width - numberWidth)) : [];
    })
    .reduce((sum, lines) => sum + lines, 0);
};

/** Lines of segments set one after the other as far as they fit, with spaces of their own width. */
const filled = (segments: readonly Segment[], measure: number): number => {
  let lines = segments.length > 0 ? 1 : 0;
  let used = 0;
  for (const segment of segments) {
    if (used > 0 && used + segment.width > measure) {
      lines += 1;
      used = 0;
    }
    used += segment.width + segment.space;
  }
  return lines;
};
