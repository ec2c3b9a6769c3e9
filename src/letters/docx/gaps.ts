import { gapsAbove, letterhead, signatures, table } from '../layout/measures.ts';
import type { Block } from '../model.ts';

/** Points above a block of a kind. */
export const roomAbove = (kind: Block['kind'], gap: number): number =>
  gapsAbove[kind] * gap + (kind === 'signatures' ? signatures.above : 0);

/** Points after a block: what the next one wants above it. Word has no room above a table, so all of it goes below. */
export const gapAfter = (block: Block, next: Block | undefined, gap: number): number =>
  (next ? roomAbove(next.kind, gap) : 0) +
  (block.kind === 'letterhead' ? letterhead.rules : block.kind === 'table' ? table.below : 0);
