import { BorderStyle, ImageRun, LineRuleType, Paragraph } from 'docx';
import { type Letterhead, type Spans, sheet } from '../model.ts';
import { cleanText } from '../words.ts';
import { runsOf } from './runs.ts';
import { length, pointsToTwips, twips } from './units.ts';

/** Highest picture of a letterhead, mm. */
const highest = 35;

type Picture = Extract<Letterhead, { kind: 'image' }>;

/** The head of the first page, in its body: its words belong to the letter. Width in twips, gap in pt. */
export const letterheadParagraphs = (head: Letterhead, width: number, gap: number): readonly Paragraph[] => {
  switch (head.kind) {
    case 'typed':
      return typedHead(head.name, head.lines, gap);
    case 'image':
      return [pictureParagraph(head, width, gap)];
    case 'preprinted': {
      const room = twips(length(head.height)) - twips(sheet.margin.top);
      return room > 0 ? [new Paragraph({ style: 'Normal', spacing: { line: room, lineRule: LineRuleType.EXACT } })] : [];
    }
    default:
      return head satisfies never;
  }
};

const typedHead = (name: Spans, lines: readonly Spans[], gap: number): readonly Paragraph[] => {
  const rule = { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 4, color: 'auto' } } as const;
  const last = { border: rule, spacing: { after: pointsToTwips(gap + 4) } } as const;
  return [
    new Paragraph({ style: 'KopNama', keepNext: true, children: runsOf(name), ...(lines.length === 0 ? last : {}) }),
    ...lines.map(
      (line, index) =>
        new Paragraph({ style: 'KopBaris', children: runsOf(line), ...(index === lines.length - 1 ? last : {}) }),
    ),
  ];
};

/** Lines as high as the picture: an exact line height would cut it. */
const pictureParagraph = (picture: Picture, width: number, gap: number): Paragraph => {
  const points = { width: width / 20, height: (highest * 72) / 25.4 };
  const [across, down] = [length(picture.width) || 1, length(picture.height) || 1];
  const scale = Math.min(points.width / across, points.height / down);
  const name = cleanText(picture.alternative);
  return new Paragraph({
    style: 'KopBaris',
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: pointsToTwips(gap) },
    children: [
      new ImageRun({
        type: picture.format === 'png' ? 'png' : 'jpg',
        data: picture.bytes,
        transformation: { width: (across * scale * 96) / 72, height: (down * scale * 96) / 72 },
        altText: { name, title: name, description: name },
      }),
    ],
  });
};
