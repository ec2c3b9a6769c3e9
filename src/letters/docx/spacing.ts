import type { Spacing as LayoutSpacing } from '../layout/units.ts';
import { sheet } from '../model.ts';
import { pointsToTwips } from './units.ts';

/** How close the lines of a Word file stand. */
export interface Spacing extends LayoutSpacing {
  /** Points of the lower margin that the text may take besides. */
  readonly foot?: number;
}

export const normalSpacing: Spacing = { leading: sheet.leading.normal, gap: sheet.gap.normal };

/** Line height in twips for type of so many points. */
export const lineHeight = (size: number, spacing: Spacing): number => pointsToTwips(size * spacing.leading);
