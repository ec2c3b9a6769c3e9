import { addresseeShare } from '../layout/measures.ts';
import type { Block, Spans } from '../model.ts';
import { codeParagraphs } from './codes.ts';
import { gridTable } from './grid.ts';
import { keeps } from './keep.ts';
import { letterheadParagraphs } from './letterhead.ts';
import type { Place } from './place.ts';
import { rowsTable } from './rows.ts';
import { hasText, runsOf } from './runs.ts';
import { signatureTable } from './signatures.ts';
import { gapAfterTable } from './tables.ts';
import { pointsToTwips } from './units.ts';
import { p } from './word/paragraph.ts';
import type { Xml } from './word/xml.ts';

/** A block as Word's paragraphs and tables. */
export const childrenOfBlock = (block: Block, place: Place): readonly Xml[] => {
  const { after, keepNext, width } = place;
  switch (block.kind) {
    case 'letterhead':
      return letterheadParagraphs(block.letterhead, place);
    case 'date':
      return [p({ pStyle: 'Date', ...keeps(keepNext), ...room(place) }, runsOf(block.spans))];
    case 'rows':
      return block.rows.length > 0 ? [rowsTable(block.rows, place)] : [];
    case 'addressee':
      return addresseeLines(block.lines.filter(hasText), place);
    case 'title':
      return titleParagraphs(block.text, block.number && hasText(block.number) ? block.number : undefined, place);
    case 'paragraph':
      if (!hasText(block.spans)) return [];
      return [p({ pStyle: 'BodyText', ...keeps(keepNext), ...room(place) }, runsOf(block.spans))];
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
const room = (place: Place) =>
  place.after === place.spacing.gap ? {} : { spacing: { after: pointsToTwips(place.after) } };

const addresseeLines = (lines: readonly Spans[], place: Place): readonly Xml[] =>
  lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return p(
      {
        pStyle: 'AlamatTujuan',
        ...keeps(isLast ? place.keepNext : true),
        ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
        ind: { right: Math.round(place.width * (1 - addresseeShare)) },
      },
      runsOf(line),
    );
  });

const titleParagraphs = (text: Spans, number: Spans | undefined, place: Place): readonly Xml[] => [
  p({ pStyle: 'Title', ...(number ? { spacing: { after: 0 } } : room(place)) }, runsOf(text)),
  ...(number ? [p({ pStyle: 'Subtitle', ...room(place) }, runsOf(number))] : []),
];

const listItems = (items: readonly Spans[], place: Place): readonly Xml[] => {
  const numId = place.attached.list(items.length);
  return items.map((item, index) => {
    const isLast = index === items.length - 1;
    return p(
      {
        pStyle: 'ListNumber',
        ...keeps(isLast && place.keepNext),
        numId,
        ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
      },
      runsOf(item),
    );
  });
};
