import type { Fonts } from '../font/fonts.ts';
import { type Block, type Letter, type Paper, papers, sheet, textWidthOn } from '../model.ts';
import { alignedLabels } from '../text.ts';
import { type Placed, type Strip, type StripContent, type StructureNode, structureNode } from './content.ts';
import { layoutCodes, layoutSignatures, layoutTable } from './framed-blocks.ts';
import { type Extent, extent, measured, mm, plus, type Spacing } from './measures.ts';
import {
  type BlockContext,
  layoutAddressee,
  layoutDate,
  layoutLetterhead,
  layoutList,
  layoutName,
  layoutParagraph,
  layoutRows,
  layoutTitle,
} from './text-blocks.ts';

/** A letter on its pages: what stands where, in the order in which it is read. */
export interface LaidOut {
  readonly paper: Paper;
  /** Size of the paper, pt. */
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Placed[])[];
  /** How far lines and blocks stand apart: normal, or tightened to save a page. */
  readonly spacing: Spacing;
}

function layoutBlock(block: Block, context: BlockContext, next: Block | undefined): readonly Strip[] {
  switch (block.kind) {
    case 'letterhead':
      return layoutLetterhead(block, context);
    case 'date':
      return layoutDate(block, context);
    case 'rows':
      return layoutRows(block, context);
    case 'addressee':
      return layoutAddressee(block, context);
    case 'name':
      return layoutName(block, context);
    case 'title':
      return layoutTitle(block, context);
    case 'paragraph':
      return layoutParagraph(block, context);
    case 'list':
      return layoutList(block, context);
    case 'table':
      return layoutTable(block, context);
    case 'signatures':
      return layoutSignatures(block, context);
    case 'codes':
      return layoutCodes(block, context, next?.kind === 'signatures' && next.parties.length === 1);
    default:
      return block satisfies never;
  }
}

/** Lays a letter out on pages; its parts are added below `parent` in the structure. */
export function layoutLetter(letter: Letter, paper: Paper, fonts: Fonts, parent: StructureNode): LaidOut {
  const { margin } = papers[paper];
  const [width, height] = [papers[paper].width * mm, papers[paper].height * mm];
  const room = { x: margin.left * mm, width: textWidthOn(paper) * mm };
  let strips: Strip[] = [];
  for (const [index, block] of letter.blocks.entries()) {
    const labels = alignedLabels(letter.blocks, block);
    const laid = layoutBlock(block, { paper, room, fonts, parent, labels }, letter.blocks[index + 1]);
    if (block.kind === 'signatures') strips = keepBefore(strips, strips.length);
    strips.push(...laid);
  }
  const { pages, spacing } = paginateWell(strips, height - (margin.top + margin.bottom) * mm);
  const sheets = pages.length === 0 ? [[]] : pages;
  return {
    paper,
    width,
    height,
    spacing,
    pages: sheets.map((page) => page.flatMap((item) => place(item, margin.top * mm, spacing))),
  };
}

function place({ y, strip }: PlacedStrip, top: number, spacing: Spacing): Placed[] {
  return strip.content.map(({ y: inner, content }): Placed => {
    const at = top + y + measured(inner, spacing);
    if (content.kind !== 'upright') return { y: at, ...content };
    const { x, width, gray } = content;
    return { kind: 'rule', y: at, x, width, height: measured(content.length, spacing), gray };
  });
}

/** Of the versions of a sheet, from fullest to barest, the first that stands on one page; the last where none does. */
export function versionOnOnePage(versions: readonly Letter[], paper: Paper, fonts: Fonts): Letter | undefined {
  return (
    versions.find((one) => layoutLetter(one, paper, fonts, structureNode('Document')).pages.length === 1) ??
    versions.at(-1)
  );
}

/** A strip with its place: from the top of the page's text, pt. */
interface PlacedStrip {
  readonly y: number;
  readonly strip: Strip;
}

type PageStrips = readonly PlacedStrip[];

/** Keeps two lines of text on the page of a signature zone, before it. */
function keepBefore(strips: readonly Strip[], zone: number): Strip[] {
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
function paginateWell(strips: readonly Strip[], height: number): Pagination {
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
