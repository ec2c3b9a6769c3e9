import { codePicture } from '../../code-picture.ts';
import type { Block, Code } from '../../model.ts';
import { sheet } from '../../model.ts';
import { gapsAbove, codes as codesMeasures } from '../measures.ts';
import { type Strip, type StripContent, strip, withGap } from '../strip.ts';
import { childOf } from '../structure.ts';
import { textStrips } from '../text.ts';
import { extent, mm } from '../units.ts';
import type { BlockContext } from './context.ts';

/** What is said of the codes, and below it the codes, as many side by side as are read well. */
export function layoutCodes(block: Extract<Block, { kind: 'codes' }>, context: BlockContext): readonly Strip[] {
  const { room, fonts, parent } = context;
  const caption = textStrips(block.caption, {
    room,
    manner: 'justified',
    fonts,
    style: { size: sheet.body },
    node: childOf(parent, 'P'),
  }).map((line) => ({ ...line, keepsNext: true }));
  return withGap([...caption, ...rowsOf(block.codes).map((row) => codeRow(row, context))], gapsAbove.codes);
}

/** The codes in rows. */
export const rowsOf = (codes: readonly Code[]): readonly (readonly Code[])[] =>
  Array.from({ length: Math.ceil(codes.length / codesMeasures.perRow) }, (_, row) =>
    codes.slice(row * codesMeasures.perRow, (row + 1) * codesMeasures.perRow),
  );

function codeRow(row: readonly Code[], { room, parent }: BlockContext): Strip {
  let x = room.x;
  const content = row.map((code): StripContent => {
    const side = code.size * mm;
    const left = x;
    x += side + codesMeasures.between * mm;
    return {
      y: extent(codesMeasures.above * mm),
      content: {
        kind: 'picture',
        x: left,
        width: side,
        height: side,
        picture: { format: 'code', code: codePicture(code) },
        node: childOf(parent, 'Figure', { alternative: code.alternative }),
      },
    };
  });
  const tallest = Math.max(...row.map((code) => code.size));
  return strip(extent((tallest + 2 * codesMeasures.above) * mm), content, { isText: false });
}
