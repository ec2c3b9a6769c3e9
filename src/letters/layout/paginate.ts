import { cutStrip } from './cut.ts';
import type { Strip } from './strip.ts';
import { measured, type Spacing } from './units.ts';

/** A strip with its place: from the top of the page's text, pt. */
export interface PlacedStrip {
  readonly y: number;
  readonly strip: Strip;
}

export type PageStrips = readonly PlacedStrip[];

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
export function paginate(strips: readonly Strip[], height: number, spacing: Spacing): readonly PageStrips[] {
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
