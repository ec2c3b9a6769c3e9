import { ImageRun, Paragraph, TextRun } from 'docx';
import { codePicture } from '../code-picture.ts';
import { rowsOf } from '../layout/blocks/codes.ts';
import type { Block } from '../model.ts';
import { cleanText } from '../words.ts';
import { keeps } from './keep.ts';
import type { Place } from './rows.ts';
import { runsOf } from './runs.ts';
import { pointsToTwips } from './units.ts';

/** What is said of the codes, and below it a line for each row of them. */
export const codeParagraphs = (block: Extract<Block, { kind: 'codes' }>, place: Place): readonly Paragraph[] => [
  new Paragraph({ style: 'BodyText', ...keeps(true), children: runsOf(block.caption) }),
  ...rowsOf(block.codes).map(
    (row, index, rows) =>
      new Paragraph({
        style: 'Normal',
        // Lines as high as the pictures: an exact line height would cut them.
        spacing: { line: 240, lineRule: 'auto', after: index === rows.length - 1 ? pointsToTwips(place.after) : 0 },
        children: row.flatMap((code, at) => {
          const side = (code.size * 96) / 25.4;
          const picture = new ImageRun({
            type: 'png',
            data: codePicture(code).bytes,
            transformation: { width: side, height: side },
            altText: { id: '1', name: 'Kode QR', description: cleanText(code.alternative) },
          });
          return at > 0 ? [new TextRun('      '), picture] : [picture];
        }),
      }),
  ),
];
