import type { Fonts } from '../font/fonts.ts';
import { breakLines } from '../layout/break-lines.ts';
import { type Segment, segmentsOf } from '../layout/segments.ts';
import { type Letter, type Spans, sheet } from '../model.ts';

/** About what the number of a list's item takes, pt. */
const numberWidth = 22;

/**
 * How many lines more Word takes for a letter than the PDF: the PDF narrows spaces and weighs a paragraph as a whole,
 * Word fills line by line. `width` of the text in pt.
 */
export const linesMore = (letter: Letter, width: number, fonts: Fonts): number => {
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
