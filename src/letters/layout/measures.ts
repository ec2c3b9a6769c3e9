/** Points in a millimetre. */
export const mm = 72 / 25.4;

/**
 * A length that follows the line spacing: `fixed` points, and `type` points of type size that are multiplied by the
 * leading. So the same layout can be tightened without being made anew.
 */
export interface Extent {
  readonly fixed: number;
  readonly type: number;
}

export const extent = (fixed: number, type = 0): Extent => ({ fixed, type });

export const plus = (a: Extent, b: Extent): Extent => ({ fixed: a.fixed + b.fixed, type: a.type + b.type });

/** How far lines stand apart: leading as a multiple of the type size, the gap between blocks in pt. */
export interface Spacing {
  readonly leading: number;
  readonly gap: number;
}

/** In pt. */
export const measured = (length: Extent, spacing: Spacing): number => length.fixed + length.type * spacing.leading;

/**
 * The letters' measures beyond those of the sheet, the same in the PDF and in Word; in pt where nothing else is said. The
 * preview's style sheet repeats them, and a test holds it to them.
 */

/** Room above a block, in gaps. */
export const gapsAbove = {
  letterhead: 0,
  date: 1,
  rows: 0.75,
  addressee: 1.5,
  title: 1.5,
  name: 3,
  paragraph: 1,
  list: 0.75,
  table: 1,
  signatures: 1.5,
  codes: 1.5,
} as const;

/** Type sizes other than the body's. */
export const sizes = { letterheadLine: 11, title: 14, name: 28, cell: 11, stamp: 8 } as const;

export const letterhead = {
  /** A long name is set smaller before it takes a second line. */
  nameSizes: [16, 15, 14, 13, 12],
  /** mm */
  tallestPicture: 35,
  /** Most room for pre-printed paper below the margin, mm: the rest is the letter's. */
  tallestPreprinted: 120,
  /** Height of the double rule with its room. */
  rules: 12,
} as const;

/** Room below the name on a folder's cover beyond that of the next block, pt. */
export const belowName = 18;

/** Part of the text's width that an addressee's lines may take. */
export const addresseeShare = 0.62;

export const rows = {
  /** Labels wider than this part of the text's width are broken into lines. */
  widestLabels: 0.36,
  beforeColon: 6,
  afterColon: 6,
} as const;

export const list = {
  afterNumber: 7,
  /** Room between two items, in gaps. */
  betweenItems: 0.2,
} as const;

export const table = { paddingX: 4, paddingY: 2.5, below: 2 } as const;

export const signatures = {
  /** Room above the zone beyond its gaps. */
  above: 4,
  /** Room between two parties side by side. */
  between: 22,
  /** Room above and below the room for ink, which is as high as the stamp. */
  aroundInk: 5,
} as const;

/** Codes side by side: room around each, mm. Four modules of at most 1 mm must stay white. */
export const codes = { between: 6, above: 2, perRow: 3 } as const;
