import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  type Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { cleanText } from '../../domain/clean-text.ts';
import { letters } from '../../i18n/id/letters.ts';
import { codePicture } from '../code-picture.ts';
import { rowsOf } from '../layout/framed-blocks.ts';
import { addresseeShare, list, letterhead as measures } from '../layout/measures.ts';
import { type Block, type Code, type Letterhead, papers, type Spans, sheet } from '../model.ts';
import { boldness, textOf, textWidthOf } from '../text.ts';
import { length, pointsToTwips, twips } from './spacing.ts';
import { gridTable, rowsTable, signatureTable } from './tables.ts';
import { gapAfterTable, hasText, keeps, type Place, paragraph, runsOf } from './text.ts';

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
const lists = digits.map((count) => ({
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

/** The lists that a letter has. */
export const listsOf = (blocks: readonly Block[]) => {
  const used = new Set(blocks.flatMap((block) => (block.kind === 'list' ? [listNamed(block.items.length)] : [])));
  return lists.filter(({ reference }) => used.has(reference));
};

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

/** Height in pt of the double rule with its room above. */
const ruleHeight = 8;

type Picture = Extract<Letterhead, { kind: 'image' }>;

/** The head of the first page, in its body: its words belong to the letter. */
const letterheadParagraphs = (head: Letterhead, place: Place): readonly Paragraph[] => {
  switch (head.kind) {
    case 'typed':
      return typedHead(head.name, head.lines.filter(hasText), place);
    case 'image':
      return [pictureParagraph(head, place)];
    case 'preprinted': {
      const room =
        twips(Math.min(length(head.height) - papers[place.paper].margin.top, measures.tallestPreprinted)) +
        pointsToTwips(place.after - measures.rules);
      return room > 0 ? [paragraph('Normal', [], { spacing: { line: room, lineRule: LineRuleType.EXACT } })] : [];
    }
    default:
      return head satisfies never;
  }
};

/** Size in eighths of a point, its distance from the words in points. */
const rule = { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 12, space: 5, color: 'auto' } };

const typedHead = (name: Spans, lines: readonly Spans[], { width, after }: Place): readonly Paragraph[] => {
  const wide = (size: number): number => textWidthOf(textOf(name), size) * boldness;
  const size = measures.nameSizes.find((each) => wide(each) <= width / 20) ?? sheet.body;
  const isNormal = size === measures.nameSizes[0];
  const line = isNormal ? {} : { line: pointsToTwips(size * sheet.leading.normal), lineRule: LineRuleType.EXACT };
  const end = { after: pointsToTwips(after - ruleHeight) };
  const isAlone = lines.length === 0;
  return [
    paragraph('KopNama', runsOf(name, isNormal ? {} : { size: size * 2 }), {
      keepNext: true,
      ...(isAlone ? { border: rule } : {}),
      ...(isNormal && !isAlone ? {} : { spacing: { ...line, ...(isAlone ? end : {}) } }),
    }),
    ...lines.map((each, index) =>
      paragraph('KopBaris', runsOf(each), index === lines.length - 1 ? { border: rule, spacing: end } : {}),
    ),
  ];
};

/** Lines as high as the picture: an exact line height would cut it. */
const pictureParagraph = (picture: Picture, { width, after, nextPicture }: Place): Paragraph => {
  const { format, bytes, alternative } = picture;
  const room = { width: width / 20, height: (measures.tallestPicture * 72) / 25.4 };
  const [across, down] = [length(picture.width) || 1, length(picture.height) || 1];
  const scale = Math.min(room.width / across, room.height / down);
  const shown = {
    format,
    bytes,
    width: across * scale,
    height: down * scale,
    name: letters.letterhead,
    alternative,
    number: nextPicture(),
  };
  return paragraph('KopBaris', [pictureRun(shown)], {
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: pointsToTwips(after - ruleHeight) },
  });
};

interface ShownPicture {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** Read aloud in its place. */
  readonly alternative: string;
  /** No other picture of the document has it; docx would count on from the document before. */
  readonly number: number;
}

/** A picture that stands in the line as a letter would. */
const pictureRun = ({ format, bytes, width, height, name, alternative, number }: ShownPicture): ImageRun =>
  new ImageRun({
    type: format === 'png' ? 'png' : 'jpg',
    data: bytes,
    // docx counts in pixels, 96 an inch.
    transformation: { width: (width * 96) / 72, height: (height * 96) / 72 },
    altText: { id: `${number}`, name, description: cleanText(alternative) },
  });
