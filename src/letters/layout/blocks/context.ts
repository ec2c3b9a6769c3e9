import type { Fonts } from '../../font/fonts.ts';
import type { Paper } from '../../model.ts';
import type { StructureNode } from '../structure.ts';
import type { Room } from '../text.ts';

/** What every block is laid out with: the paper, the width of its text, the fonts, and the part of the structure it goes below. */
export interface BlockContext {
  readonly paper: Paper;
  readonly room: Room;
  readonly fonts: Fonts;
  readonly parent: StructureNode;
  /** The labels whose colons stand below each other: those of the letter's rows. */
  readonly labels: readonly string[];
}
