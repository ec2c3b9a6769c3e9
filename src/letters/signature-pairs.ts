import type { Party } from './model.ts';

/** One party, or two side by side. */
export type Pair = readonly [Party] | readonly [Party, Party];

/**
 * The signature zone as it is drawn and read, the same in every renderer: pairs one below the other; of each pair first
 * the leads with the companies, then the places for stamps, then the names with their positions.
 */
export const pairsOf = (parties: readonly Party[]): readonly Pair[] =>
  parties.flatMap((party, index): readonly Pair[] => {
    const next = parties[index + 1];
    return index % 2 === 1 ? [] : [next ? [party, next] : [party]];
  });
