import { cleanText } from '../../domain/clean-text.ts';
import { codePicture } from '../code-picture.ts';
import { rowsOf } from '../layout/blocks/codes.ts';
import type { Block, Code } from '../model.ts';
import type { Place } from './place.ts';
import { runsOf } from './runs.ts';
import { pointsToTwips } from './units.ts';
import { p } from './word/paragraph.ts';
import { r } from './word/run.ts';
import { joined, type Xml } from './word/xml.ts';

/** What is said of the codes, and below it a line for each row of them. */
export const codeParagraphs = (block: Extract<Block, { kind: 'codes' }>, place: Place): readonly Xml[] => {
  const shown = (code: Code): Xml => {
    const side = (code.size * 72) / 25.4;
    return place.attached.show(
      { format: 'png', bytes: codePicture(code).bytes },
      { width: side, height: side, name: 'Kode QR', descr: cleanText(code.alternative) },
    );
  };
  return [
    p({ pStyle: 'BodyText', keepNext: true }, runsOf(block.caption)),
    ...rowsOf(block.codes).map((row, index, rows) =>
      p(
        {
          pStyle: 'Normal',
          // Lines as high as the pictures: an exact line height would cut them.
          spacing: { line: 240, lineRule: 'auto', after: index === rows.length - 1 ? pointsToTwips(place.after) : 0 },
        },
        joined(row.flatMap((code, at) => (at > 0 ? [r('      '), shown(code)] : [shown(code)]))),
      ),
    ),
  ];
};
