import {
  AlignmentType,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  type Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { codePicture } from '../code-picture.ts';
import { rowsOf } from '../layout/blocks/codes.ts';
import { addresseeShare, list } from '../layout/measures.ts';
import type { Block, Code, Spans } from '../model.ts';
import { letterheadParagraphs, pictureRun } from './letterhead.ts';
import type { Place } from './place.ts';
import { signatureTable } from './signatures.ts';
import { pointsToTwips } from './spacing.ts';
import { gridTable, rowsTable } from './tables.ts';
import { gapAfterTable, hasText, keeps, paragraph, runsOf } from './text.ts';

/** A block as Word's paragraphs and tables. */
export const childrenOfBlock = (block: Block, place: Place): readonly (Paragraph | Table)[] => {
  const { after, keepNext, width } = place;
  switch (block.kind) {
    case 'letterhead':
      return letterheadParagraphs(block.letterhead, place);
    case 'date':
      return [paragraph('Date', runsOf(block.spans), { ...keeps(keepNext), ...room(place) })];
    case 'rows':
      return block.rows.length > 0 ? [rowsTable(block.rows, place)] : [];
    case 'addressee':
      return addresseeLines(block.lines.filter(hasText), place);
    case 'name':
      return [paragraph('NamaSampul', runsOf(block.text), { keepNext: true, ...room(place) })];
    case 'title':
      return titleParagraphs(block.text, block.number && hasText(block.number) ? block.number : undefined, place);
    case 'paragraph':
      if (!hasText(block.spans)) return [];
      return [paragraph('BodyText', runsOf(block.spans), { ...keeps(keepNext), ...room(place) })];
    case 'list':
      return listItems(block.items, place);
    case 'table':
      return block.columns.length > 0
        ? [gridTable(block.columns, block.rows, place), gapAfterTable(after, keepNext)]
        : [];
    case 'signatures':
      if (block.parties.length === 0) return [];
      return [
        signatureTable(block.parties, width, place.spacing),
        ...(after > 0 ? [gapAfterTable(after, keepNext)] : []),
      ];
    case 'codes':
      return codeParagraphs(block, place);
    default:
      return block satisfies never;
  }
};

/** Room after a block that differs from what its style has. */
const room = (place: Place): IParagraphOptions =>
  place.after === place.spacing.gap ? {} : { spacing: { after: pointsToTwips(place.after) } };

const addresseeLines = (lines: readonly Spans[], place: Place): readonly Paragraph[] =>
  lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return paragraph('AlamatTujuan', runsOf(line), {
      ...keeps(isLast ? place.keepNext : true),
      ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
      indent: { right: Math.round(place.width * (1 - addresseeShare)) },
    });
  });

const titleParagraphs = (text: Spans, number: Spans | undefined, place: Place): readonly Paragraph[] => [
  paragraph('Title', runsOf(text), number ? { spacing: { after: 0 } } : room(place)),
  ...(number ? [paragraph('Subtitle', runsOf(number), room(place))] : []),
];

/** Points that a digit, the full stop after it, and the room up to the text take. */
const numberWidth = { digit: 6, stop: 3, room: list.afterNumber } as const;

/** Lists up to 9, 99 and 999 items: the more digits, the further in the text. */
const digits = [1, 2, 3] as const;

const listNamed = (items: number): string => `daftar-${Math.min(`${items}`.length, digits.length)}`;

/** The lists that a letter may have; numbers stand flush right. */
export const lists = digits.map((count) => ({
  reference: `daftar-${count}`,
  levels: [
    {
      level: 0,
      start: 1,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.RIGHT,
      style: {
        paragraph: {
          indent: {
            left: pointsToTwips(count * numberWidth.digit + numberWidth.stop + numberWidth.room),
            hanging: pointsToTwips(numberWidth.room),
          },
        },
      },
    },
  ],
}));

const listItems = (items: readonly Spans[], place: Place): readonly Paragraph[] => {
  const numbering = { reference: listNamed(items.length), level: 0, instance: place.nextList() };
  return items.map((item, index) => {
    const isLast = index === items.length - 1;
    return paragraph('ListNumber', runsOf(item), {
      ...keeps(isLast && place.keepNext),
      numbering,
      ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
    });
  });
};

/** What is said of the codes, and below it a line for each row of them. */
const codeParagraphs = (block: Extract<Block, { kind: 'codes' }>, place: Place): readonly Paragraph[] => {
  const shown = (code: Code) => {
    const side = (code.size * 72) / 25.4;
    const { bytes } = codePicture(code);
    const { alternative } = code;
    const number = place.nextPicture();
    return pictureRun({ format: 'png', bytes, width: side, height: side, name: 'Kode QR', alternative, number });
  };
  return [
    paragraph('BodyText', runsOf(block.caption), { keepNext: true }),
    ...rowsOf(block.codes).map((row, index, rows) =>
      paragraph(
        'Normal',
        row.flatMap((code, at) => (at > 0 ? [new TextRun('      '), shown(code)] : [shown(code)])),
        {
          // Lines as high as the pictures: an exact line height would cut them.
          spacing: {
            line: 240,
            lineRule: LineRuleType.AUTO,
            after: index === rows.length - 1 ? pointsToTwips(place.after) : 0,
          },
        },
      ),
    ),
  ];
};
