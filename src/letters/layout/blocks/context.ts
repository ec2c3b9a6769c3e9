import type { Fonts } from '../../font/fonts.ts';
import type { StructureNode } from '../structure.ts';
import type { Room } from '../text.ts';

/** What every block is laid out with: the width of the text, the fonts, and the part of the structure it goes below. */
export interface BlockContext {
  readonly room: Room;
  readonly fonts: Fonts;
  readonly parent: StructureNode;
}
