import type { Paper } from '../model.ts';
import type { Attached } from './attached.ts';
import type { Spacing } from './spacing.ts';

/** Where a block stands. */
export interface Place {
  readonly paper: Paper;
  /** Width of the text in twips. */
  readonly width: number;
  readonly spacing: Spacing;
  /** The room after this block, in pt. */
  readonly after: number;
  /** Whether the block stays on the page of the next one. */
  readonly keepNext: boolean;
  readonly attached: Attached;
}
