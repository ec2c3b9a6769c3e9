import { BorderStyle, ImageRun, LineRuleType, type Paragraph } from 'docx';
import { cleanText } from '../../domain/clean-text.ts';
import { letterhead as measures } from '../layout/measures.ts';
import { type Letterhead, papers, type Spans, sheet } from '../model.ts';
import { boldness, textWidthOf } from '../text-width.ts';
import { textOf } from '../words.ts';
import type { Place } from './place.ts';
import { length, pointsToTwips, twips } from './spacing.ts';
import { hasText, paragraph, runsOf } from './text.ts';

/** Height in pt of the double rule with its room above. */
const ruleHeight = 8;

type Picture = Extract<Letterhead, { kind: 'image' }>;

/** The head of the first page, in its body: its words belong to the letter. */
export const letterheadParagraphs = (head: Letterhead, place: Place): readonly Paragraph[] => {
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
    name: 'Kop surat',
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
export const pictureRun = ({ format, bytes, width, height, name, alternative, number }: ShownPicture): ImageRun =>
  new ImageRun({
    type: format === 'png' ? 'png' : 'jpg',
    data: bytes,
    // docx counts in pixels, 96 an inch.
    transformation: { width: (width * 96) / 72, height: (height * 96) / 72 },
    altText: { id: `${number}`, name, description: cleanText(alternative) },
  });
