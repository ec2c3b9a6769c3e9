import type { Fonts } from '../font/fonts.ts';
import type { Placed } from '../layout/content.ts';
import { layoutLetter } from '../layout/layout.ts';
import { structureNode } from '../layout/structure.ts';
import { type Letter, type Paper, sheet } from '../model.ts';
import type { Spacing } from './spacing.ts';

/** Word breaks lines one by one and may need a line more than the PDF; so much more it is tightened to have room. */
const spare = { lines: 1.5, tightness: 0.12 } as const;

/**
 * How close the lines of a Word file stand, so that it needs no page more than the PDF: as close as in the PDF, and a
 * little closer where the PDF is tightened or its last page full.
 */
export const spacingOfPdf = (letter: Letter, paper: Paper, fonts: Fonts): Spacing => {
  const { pages, height } = layoutLetter(letter, paper, fonts, structureNode('Document'));
  const tightness = tightnessOf(pages);
  const bottom = height - (sheet.margin.bottom * 72) / 25.4;
  const room = bottom - Math.max(0, ...(pages.at(-1) ?? []).map((item) => item.y));
  const isClose = tightness > 0.01 || room < spare.lines * sheet.body * sheet.leading.normal;
  return spacingAt(isClose ? Math.min(1, tightness + spare.tightness) : 0);
};

/** From normal (0) to as tight as may be (1): told by the closest two lines of the body, between which is no gap. */
const tightnessOf = (pages: readonly (readonly Placed[])[]): number => {
  const { normal, least } = sheet.leading;
  const distances = pages.flatMap((page) => {
    const lines = page.flatMap((item) => (item.kind === 'line' && item.size === sheet.body ? [item.y] : []));
    return lines.map((y, index) => (y - (lines[index - 1] ?? y)) / sheet.body);
  });
  const closest = Math.min(normal, ...distances.filter((distance) => distance > least - 0.001));
  return (normal - closest) / (normal - least);
};

const spacingAt = (tightness: number): Spacing => ({
  leading: sheet.leading.normal + tightness * (sheet.leading.least - sheet.leading.normal),
  gap: sheet.gap.normal + tightness * (sheet.gap.least - sheet.gap.normal),
});
