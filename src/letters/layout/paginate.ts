import { sheet } from '../model.ts';
import type { Strip, StripContent } from './content.ts';
import { type Extent, extent, measured, plus, type Spacing } from './measures.ts';

/** A strip with its place: from the top of the page's text, pt. */
export interface PlacedStrip {
  readonly y: number;
  readonly strip: Strip;
}

type PageStrips = readonly PlacedStrip[];

/** Keeps two lines of text on the page of a signature zone, before it. */
export function keepBefore(strips: readonly Strip[], zone: number): Strip[] {
  const kept = [...strips];
  let lines = 0;
  for (let index = zone - 1; index >= 0 && lines < 2; index -= 1) {
    const item = kept[index] as Strip;
    kept[index] = { ...item, keepsNext: true };
    if (item.isText) lines += 1;
  }
  return kept;
}

/** Distributes strips over pages of `height` pt; those too tall for any page are cut between their lines. */
function paginate(strips: readonly Strip[], height: number, spacing: Spacing): readonly PageStrips[] {
  // Headings of half a page are not worth repeating.
  const rest = strips.map((item) => (headHeight(item, spacing) > height / 2 ? withoutHead(item) : item));
  const pages: PageStrips[] = [];
  while (rest.length > 0) {
    const { page, taken } = fill(rest, height, spacing);
    if (taken === 0) {
      const [first] = rest.splice(0, 1) as [Strip];
      rest.unshift(...cutStrip(first, height - headHeight(first, spacing), spacing));
      continue;
    }
    rest.splice(0, taken);
    pages.push(page);
  }
  return pages;
}

const headHeight = (strip: Strip, spacing: Spacing): number =>
  strip.head === undefined ? 0 : measured(strip.head.height, spacing);

const withoutHead = ({ head: _, ...strip }: Strip): Strip => strip;

/** What fits on one page and may end it, and how many strips that took: none where not even the first one fits. */
function fill(strips: readonly Strip[], height: number, spacing: Spacing): { page: PageStrips; taken: number } {
  const page: PlacedStrip[] = [];
  let y = 0;
  let legal = 0;
  const head = strips[0]?.head;
  const placed = (count: number) => ({
    page: head === undefined || count === 0 ? page.slice(0, count) : [{ y: 0, strip: head }, ...page.slice(0, count)],
    taken: count,
  });
  if (head !== undefined) y = measured(head.height, spacing);
  for (const [index, strip] of strips.entries()) {
    const above = index === 0 ? 0 : strip.before.gaps * spacing.gap + strip.before.fixed;
    const bottom = y + above + measured(strip.height, spacing);
    if (bottom > height + 0.001) return placed(legal > 0 ? legal : page.length);
    page.push({ y: y + above, strip });
    y = bottom;
    if (!strip.keepsNext) legal = page.length;
  }
  return placed(page.length);
}

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
function cutStrip(strip: Strip, height: number, spacing: Spacing): readonly Strip[] {
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

/** The spacing between normal (0) and as tight as it may become (1). */
export const spacingAt = (tightness: number): Spacing => ({
  leading: sheet.leading.normal + tightness * (sheet.leading.least - sheet.leading.normal),
  gap: sheet.gap.normal + tightness * (sheet.gap.least - sheet.gap.normal),
});

interface Pagination {
  readonly pages: readonly PageStrips[];
  readonly spacing: Spacing;
}

const steps = 6;

/** Distributes strips over as few pages as the limits of spacing allow, and tightens no more than that needs. */
export function paginateWell(strips: readonly Strip[], height: number): Pagination {
  const at = (tightness: number): Pagination => {
    const spacing = spacingAt(tightness);
    return { pages: paginate(strips, height, spacing), spacing };
  };
  const loose = at(0);
  if (loose.pages.length <= 1) return loose;
  let best = at(1);
  if (best.pages.length >= loose.pages.length) return loose;
  const fewest = best.pages.length;
  let [low, high] = [0, 1];
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2;
    const tried = at(middle);
    if (tried.pages.length > fewest) low = middle;
    else {
      high = middle;
      best = tried;
    }
  }
  return best;
}
