import { sheet } from '../model.ts';
import { type PageStrips, paginate } from './paginate.ts';
import type { Strip } from './strip.ts';
import type { Spacing } from './units.ts';

/** The spacing between normal (0) and as tight as it may become (1). */
export const spacingAt = (tightness: number): Spacing => ({
  leading: sheet.leading.normal + tightness * (sheet.leading.least - sheet.leading.normal),
  gap: sheet.gap.normal + tightness * (sheet.gap.least - sheet.gap.normal),
});

export interface Pagination {
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
