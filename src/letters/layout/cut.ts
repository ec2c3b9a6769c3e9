import type { Strip, StripContent } from './strip.ts';
import { type Extent, extent, measured, plus, type Spacing } from './units.ts';

/** Content with the room it takes: from the strip's top, pt. */
interface Taken {
  readonly item: StripContent;
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

function takenBy(item: StripContent, index: number, spacing: Spacing): Taken {
  const { content } = item;
  const y = measured(item.y, spacing);
  if (content.kind === 'line') return { item, index, top: y - content.size, bottom: y + 0.3 * content.size };
  return { item, index, top: y, bottom: y + (content.kind === 'upright' ? 0 : content.height) };
}

/**
 * Cuts a strip that is taller than a page between its lines, into strips of at most `height` pt. Upright rules go on in
 * every part. What cannot be cut is kept as it is: one line, or a picture, of more than a page.
 */
export function cutStrip(strip: Strip, height: number, spacing: Spacing): readonly Strip[] {
  const uprights = strip.content.filter(({ content }) => content.kind === 'upright');
  const rest = strip.content
    .map((item, index) => takenBy(item, index, spacing))
    .filter(({ item }) => item.content.kind !== 'upright')
    .sort((a, b) => a.bottom - b.bottom || a.index - b.index);
  const highest = rest.map(({ top }) => top);
  for (let at = highest.length - 2; at >= 0; at -= 1)
    highest[at] = Math.min(highest[at] as number, highest[at + 1] as number);
  const whole = measured(strip.height, spacing);
  const parts: Strip[] = [];
  let from = 0;
  let start = 0;
  while (from < rest.length) {
    let upTo = from + 1;
    while ((rest[upTo]?.bottom ?? Infinity) <= start + height) upTo += 1;
    const isLast = upTo === rest.length;
    const tall = extent(isLast ? Math.min(Math.max(whole - start, 0), height) : height);
    const ordered = rest.slice(from, upTo).sort((a, b) => a.index - b.index);
    const first = parts.length === 0;
    parts.push({
      ...strip,
      ...(first ? {} : { before: { gaps: 0, fixed: 0 } }),
      height: tall,
      content: [
        ...uprights.map((item) => lasting(item, tall)),
        ...ordered.map(({ item }) => ({ ...item, y: plus(item.y, extent(-start)) })),
      ],
      keepsNext: isLast && strip.keepsNext,
    });
    start = highest[upTo] ?? start;
    from = upTo;
  }
  return parts.length === 0 ? [{ ...strip, height: extent(Math.min(whole, height)) }] : parts;
}

const lasting = (item: StripContent, length: Extent): StripContent =>
  item.content.kind === 'upright' ? { ...item, content: { ...item.content, length } } : item;
