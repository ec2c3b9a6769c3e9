import { BorderStyle, ImageRun, LineRuleType, Paragraph } from 'docx';
import { letterhead as measures } from '../layout/measures.ts';
import { type Letterhead, type Spans, sheet } from '../model.ts';
import { cleanText, textOf } from '../words.ts';
import { hasText, runsOf } from './runs.ts';
import { boldness, textWidthOf } from './text-width.ts';
import { length, pointsToTwips, twips } from './units.ts';

/** Height in pt of the double rule with its room above. */
const ruleHeight = 8;

type Picture = Extract<Letterhead, { kind: 'image' }>;

/** The head of the first page, in its body: its words belong to the letter. Width in twips, gap in pt. */
export const letterheadParagraphs = (head: Letterhead, width: number, after: number): readonly Paragraph[] => {
  switch (head.kind) {
    case 'typed':
      return typedHead(head.name, head.lines.filter(hasText), width, after);
    case 'image':
      return [pictureParagraph(head, width, after)];
    case 'preprinted': {
      const room =
        twips(Math.min(length(head.height) - sheet.margin.top, measures.tallestPreprinted)) +
        pointsToTwips(after - measures.rules);
      return room > 0
        ? [new Paragraph({ style: 'Normal', spacing: { line: room, lineRule: LineRuleType.EXACT } })]
        : [];
    }
    default:
      return head satisfies never;
  }
};

const typedHead = (name: Spans, lines: readonly Spans[], width: number, after: number): readonly Paragraph[] => {
  const wide = (size: number): number => textWidthOf(textOf(name), size) * boldness;
  const size = measures.nameSizes.find((each) => wide(each) <= width / 20) ?? sheet.body;
  const isNormal = size === measures.nameSizes[0];
  const line = isNormal ? {} : { line: pointsToTwips(size * sheet.leading.normal), lineRule: LineRuleType.EXACT };
  const rule = { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 12, space: 5, color: 'auto' } } as const;
  const end = { after: pointsToTwips(after - ruleHeight) };
  const isAlone = lines.length === 0;
  return [
    new Paragraph({
      style: 'KopNama',
      keepNext: true,
      children: runsOf(name, isNormal ? {} : { size: size * 2 }),
      ...(isNormal && !isAlone ? {} : { spacing: { ...line, ...(isAlone ? end : {}) } }),
      ...(isAlone ? { border: rule } : {}),
    }),
    ...lines.map((each, index) => {
      const isLast = index === lines.length - 1;
      return new Paragraph({
        style: 'KopBaris',
        children: runsOf(each),
        ...(isLast ? { border: rule, spacing: end } : {}),
      });
    }),
  ];
};

/** Lines as high as the picture: an exact line height would cut it. */
const pictureParagraph = (picture: Picture, width: number, after: number): Paragraph => {
  const points = { width: width / 20, height: (measures.tallestPicture * 72) / 25.4 };
  const [across, down] = [length(picture.width) || 1, length(picture.height) || 1];
  const scale = Math.min(points.width / across, points.height / down);
  const name = cleanText(picture.alternative);
  return new Paragraph({
    style: 'KopBaris',
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: pointsToTwips(after - 8) },
    children: [
      new ImageRun({
        type: picture.format === 'png' ? 'png' : 'jpg',
        data: picture.bytes,
        transformation: { width: (across * scale * 96) / 72, height: (down * scale * 96) / 72 },
        altText: { id: '1', name: 'Kop surat', description: name },
      }),
    ],
  });
};
