import { cleanText } from '../../domain/clean-text.ts';
import { letterhead as measures } from '../layout/measures.ts';
import { type Letterhead, papers, type Spans, sheet } from '../model.ts';
import { textOf } from '../words.ts';
import type { Place } from './place.ts';
import { hasText, runsOf } from './runs.ts';
import { boldness, textWidthOf } from './text-width.ts';
import { length, pointsToTwips, twips } from './units.ts';
import { p } from './word/paragraph.ts';
import type { Xml } from './word/xml.ts';

/** Height in pt of the double rule with its room above. */
const ruleHeight = 8;

type Picture = Extract<Letterhead, { kind: 'image' }>;

/** The head of the first page, in its body: its words belong to the letter. */
export const letterheadParagraphs = (head: Letterhead, place: Place): readonly Xml[] => {
  switch (head.kind) {
    case 'typed':
      return typedHead(head.name, head.lines.filter(hasText), place);
    case 'image':
      return [pictureParagraph(head, place)];
    case 'preprinted': {
      const room =
        twips(Math.min(length(head.height) - papers[place.paper].margin.top, measures.tallestPreprinted)) +
        pointsToTwips(place.after - measures.rules);
      return room > 0 ? [p({ pStyle: 'Normal', spacing: { line: room, lineRule: 'exact' } })] : [];
    }
    default:
      return head satisfies never;
  }
};

const rule = { bottom: { val: 'thickThinSmallGap', sz: 12, space: 5, color: 'auto' } } as const;

const typedHead = (name: Spans, lines: readonly Spans[], { width, after }: Place): readonly Xml[] => {
  const wide = (size: number): number => textWidthOf(textOf(name), size) * boldness;
  const size = measures.nameSizes.find((each) => wide(each) <= width / 20) ?? sheet.body;
  const isNormal = size === measures.nameSizes[0];
  const line = isNormal ? {} : { line: pointsToTwips(size * sheet.leading.normal), lineRule: 'exact' as const };
  const end = { after: pointsToTwips(after - ruleHeight) };
  const isAlone = lines.length === 0;
  return [
    p(
      {
        pStyle: 'KopNama',
        keepNext: true,
        ...(isAlone ? { pBdr: rule } : {}),
        ...(isNormal && !isAlone ? {} : { spacing: { ...line, ...(isAlone ? end : {}) } }),
      },
      runsOf(name, isNormal ? {} : { sz: size * 2 }),
    ),
    ...lines.map((each, index) =>
      p({ pStyle: 'KopBaris', ...(index === lines.length - 1 ? { pBdr: rule, spacing: end } : {}) }, runsOf(each)),
    ),
  ];
};

/** Lines as high as the picture: an exact line height would cut it. */
const pictureParagraph = (picture: Picture, { width, after, attached }: Place): Xml => {
  const { format, bytes } = picture;
  const room = { width: width / 20, height: (measures.tallestPicture * 72) / 25.4 };
  const [across, down] = [length(picture.width) || 1, length(picture.height) || 1];
  const scale = Math.min(room.width / across, room.height / down);
  return p(
    { pStyle: 'KopBaris', spacing: { line: 240, lineRule: 'auto', after: pointsToTwips(after - ruleHeight) } },
    attached.show(
      { format, bytes },
      {
        width: across * scale,
        height: down * scale,
        name: 'Kop surat',
        descr: cleanText(picture.alternative),
      },
    ),
  );
};
