import type { Block } from '../model.ts';

/** Room above a block in gaps of the letter, the same as in the PDF. */
const gapsAbove = {
  letterhead: 0,
  date: 1,
  rows: 0.75,
  addressee: 1.5,
  title: 1.5,
  paragraph: 1,
  list: 0.75,
  table: 1,
  signatures: 1.5,
} as const satisfies Record<Block['kind'], number>;

/** Room between two items of a list, in gaps. */
export const gapsBetweenItems = 0.2;

/** Points above the signature zone beyond its gaps. */
const aboveSignatures = 4;

/** Points above a block of a kind. */
export const roomAbove = (kind: Block['kind'], gap: number): number =>
  gapsAbove[kind] * gap + (kind === 'signatures' ? aboveSignatures : 0);

/** Points after a block: what the next one wants above it. Word has no room above a table, so all of it goes below. */
export const gapAfter = (block: Block, next: Block | undefined, gap: number): number =>
  (next ? roomAbove(next.kind, gap) : 0) + (block.kind === 'letterhead' ? 12 : block.kind === 'table' ? 2 : 0);
