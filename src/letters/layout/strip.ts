import type { Content } from './content.ts';
import { type Extent, extent, plus } from './units.ts';

/** Content with its place in a strip: from the strip's top, following the leading. */
export interface StripContent {
  readonly y: Extent;
  readonly content: Content;
}

/** A part of the letter that stays on one page: a line, a row of a table, the signature zone. */
export interface Strip {
  readonly height: Extent;
  readonly content: readonly StripContent[];
  /** Room above it, unless it begins a page: gaps between blocks, and fixed pt. */
  readonly before: { readonly gaps: number; readonly fixed: number };
  /** Whether no page may end after it. */
  readonly keepsNext: boolean;
  /** Whether it holds a line of text, so that a signature zone may follow it on a page. */
  readonly isText: boolean;
  /** A table's headings, drawn again above it where it begins a page. */
  readonly head?: Strip;
}

export const strip = (
  height: Extent,
  content: readonly StripContent[],
  details: Partial<Omit<Strip, 'height' | 'content'>> = {},
): Strip => ({ height, content, before: { gaps: 0, fixed: 0 }, keepsNext: false, isText: true, ...details });

export const moved = (content: readonly StripContent[], by: Extent): readonly StripContent[] =>
  content.map((item) => ({ ...item, y: plus(item.y, by) }));

/** Where the baseline of a line of `size` pt stands below the line's top: the leading is shared above and below. */
export const baseline = (size: number): Extent => extent(size * 0.34, size * 0.5);

export const lineHeight = (size: number, lines = 1): Extent => extent(0, size * lines);

/** The same strips with room above the first one. */
export const withGap = (strips: readonly Strip[], gaps: number, fixed = 0): readonly Strip[] =>
  strips.map((item, index) => (index === 0 ? { ...item, before: { gaps, fixed } } : item));

/** Strips of a block between which a page may end only with two lines on either side. */
export const withoutWidows = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((item, index) => {
    const keepsNext = strips.length > 1 && (index === 0 || index === strips.length - 2);
    return keepsNext ? { ...item, keepsNext } : item;
  });
