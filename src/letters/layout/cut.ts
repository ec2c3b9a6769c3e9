import type { Strip, StripContent } from './strip.ts';
import { type Extent, extent, measured, plus, type Spacing } from './units.ts';

const bottomOf = ({ y, content }: StripContent, spacing: Spacing): number => {
  const top = measured(y, spacing);
  switch (content.kind) {
    case 'line':
      return top + 0.3 * content.size;
    case 'upright':
      return top;
    default:
      return top + content.height;
  }
};

const topOf = ({ y, content }: StripContent, spacing: Spacing): number =>
  measured(y, spacing) - (content.kind === 'line' ? content.size : 0);

/** Cuts a strip that is taller than a page between its lines: what fits in `height` pt, and the rest. */
export function cutStrip(strip: Strip, height: number, spacing: Spacing): readonly Strip[] {
  const fits = (item: StripContent) => bottomOf(item, spacing) <= height;
  const upper = strip.content.filter((item) => fits(item));
  const lower = strip.content.filter((item) => !fits(item));
  const movable = lower.filter(({ content }) => content.kind !== 'upright');
  const start = Math.min(...movable.map((item) => topOf(item, spacing)));
  const progress = movable.length > 0 && start > 0.01 && upper.some(({ content }) => content.kind === 'line');
  // What cannot be cut is drawn as it is: it has one line, or a picture, of more than a page.
  if (!progress) return [{ ...strip, height: extent(Math.min(measured(strip.height, spacing), height)) }];
  const up = extent(-start);
  const rest = Math.max(measured(strip.height, spacing) - start, 0);
  return [
    {
      ...strip,
      height: extent(height),
      content: upper.map((item) => shortened(item, extent(height))),
      keepsNext: false,
    },
    {
      ...strip,
      before: { gaps: 0, fixed: 0 },
      height: extent(rest),
      content: [
        ...upper.filter(({ content }) => content.kind === 'upright').map((item) => shortened(item, extent(rest))),
        ...lower.map((item) => ({ ...item, y: plus(item.y, up) })),
      ],
    },
  ];
}

const shortened = (item: StripContent, length: Extent): StripContent =>
  item.content.kind === 'upright' ? { ...item, content: { ...item.content, length } } : item;
