import { type Block, sheet } from '../../model.ts';
import { naturalWidth } from '../lines.ts';
import { gapsAbove, list as listMeasures } from '../measures.ts';
import { lineHeight, type Strip, strip, withGap, withoutWidows } from '../strip.ts';
import { childOf } from '../structure.ts';
import { setText } from '../text.ts';
import type { BlockContext } from './context.ts';

/** A list numbered 1. 2. 3., its text hanging beside the numbers. */
export function layoutList({ items }: Extract<Block, { kind: 'list' }>, { room, fonts, parent }: BlockContext) {
  if (items.length === 0) return [];
  const style = { size: sheet.body };
  const list = childOf(parent, 'L', { numbering: 'Decimal' });
  const numbers = items.map((_, index) => `${index + 1}.`);
  // Not the last one alone: kerning draws 11 together.
  const numberWidth = Math.max(...numbers.map((text) => naturalWidth([{ text }], style, fonts))) + 0.01;
  const textX = room.x + numberWidth + listMeasures.afterNumber;
  const textRoom = { x: textX, width: room.x + room.width - textX };
  const strips = items.flatMap((spans, index): readonly Strip[] => {
    const item = childOf(list, 'LI');
    const number = setText([{ text: `${numbers[index]} ` }], {
      style,
      manner: 'ragged',
      align: 'right',
      fonts,
      room: { x: room.x, width: numberWidth },
      node: childOf(item, 'Lbl'),
    }).flat();
    const setting = { style, manner: 'justified', fonts, room: textRoom, node: childOf(item, 'LBody') } as const;
    const [first, ...more] = setText(spans, setting);
    const lines = [[...number, ...(first ?? [])], ...more];
    const set = withoutWidows(lines.map((line) => strip(lineHeight(style.size), line)));
    return index === 0 ? set : withGap(set, listMeasures.betweenItems);
  });
  return withGap(strips, gapsAbove.list);
}
