import { type Block, sheet } from '../../model.ts';
import { naturalWidth } from '../lines.ts';
import { gapsAbove, rows as rowsMeasures } from '../measures.ts';
import { lineHeight, moved, type Strip, strip, withGap, withoutWidows } from '../strip.ts';
import { childOf } from '../structure.ts';
import { setText } from '../text.ts';
import type { BlockContext } from './context.ts';

const { widestLabels, beforeColon, afterColon } = rowsMeasures;
const colon = [{ text: ' : ' }];
/** A row of more lines may go on at the next page. */
const mostLinesKept = 4;

/** `label : value` rows as a list of terms: the label and its colon, then the value under its own first letter. */
export function layoutRows({ rows }: Extract<Block, { kind: 'rows' }>, { room, fonts, parent, labels }: BlockContext) {
  if (rows.length === 0) return [];
  const style = { size: sheet.body };
  const list = childOf(parent, 'L', { numbering: 'None' });
  const widest = Math.max(...labels.map((label) => naturalWidth([{ text: label }], style, fonts) + 0.01));
  const labelRoom = { x: room.x, width: Math.min(widest, room.width * widestLabels) };
  const colonRoom = { x: labelRoom.x + labelRoom.width + beforeColon, width: naturalWidth(colon, style, fonts) + 0.01 };
  const valueX = colonRoom.x + colonRoom.width + afterColon;
  const valueRoom = { x: valueX, width: room.x + room.width - valueX };
  const strips = rows.flatMap(({ label, value }): readonly Strip[] => {
    const item = childOf(list, 'LI');
    const [term, meaning] = [childOf(item, 'Lbl'), childOf(item, 'LBody')];
    const setting = { style, manner: 'ragged', fonts } as const;
    const left = setText([{ text: label }], { ...setting, room: labelRoom, node: term, continues: true });
    const middle = setText(colon, { ...setting, room: colonRoom, node: term }).flat();
    const right = setText(value, { ...setting, room: valueRoom, node: meaning });
    const height = Math.max(left.length, right.length, 1);
    if (left.length <= 1 && right.length > mostLinesKept) {
      const [first, ...more] = right;
      return withoutWidows(
        [[...left.flat(), ...middle, ...(first ?? [])], ...more].map((line) => strip(lineHeight(style.size), line)),
      );
    }
    const down = (lines: typeof left) => lines.flatMap((line, index) => moved(line, lineHeight(style.size, index)));
    return [strip(lineHeight(style.size, height), [...down(left), ...middle, ...down(right)])];
  });
  return withGap(strips, gapsAbove.rows);
}
