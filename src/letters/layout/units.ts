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
