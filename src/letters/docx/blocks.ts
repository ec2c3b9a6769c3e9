import { type FileChild, Paragraph } from 'docx';
import { addresseeShare } from '../layout/measures.ts';
import type { Block, Spans } from '../model.ts';
import { codeParagraphs } from './codes.ts';
import { gridTable } from './grid.ts';
import { keeps } from './keep.ts';
import { letterheadParagraphs } from './letterhead.ts';
import { numberingFor } from './numbering.ts';
import { type Place, rowsTable } from './rows.ts';
import { hasText, runsOf } from './runs.ts';
import { signatureTable } from './signatures.ts';
import { gapAfterTable } from './tables.ts';
import { pointsToTwips } from './units.ts';

/** A block as Word's paragraphs and tables. `list` counts the lists, so that each begins at 1. */
export const childrenOfBlock = (block: Block, place: Place, list: number): readonly FileChild[] => {
  const { after, keepNext, width } = place;
  switch (block.kind) {
    case 'letterhead':
      return letterheadParagraphs(block.letterhead, width, after);
    case 'date':
      return [new Paragraph({ style: 'Date', ...keeps(keepNext), children: runsOf(block.spans), ...room(place) })];
    case 'rows':
      return block.rows.length > 0 ? [rowsTable(block.rows, place)] : [];
    case 'addressee':
      return addresseeLines(block.lines.filter(hasText), place);
    case 'title':
      return titleParagraphs(block.text, block.number && hasText(block.number) ? block.number : undefined, place);
    case 'paragraph':
      if (!hasText(block.spans)) return [];
      return [new Paragraph({ style: 'BodyText', ...keeps(keepNext), children: runsOf(block.spans), ...room(place) })];
    case 'list':
      return listItems(block.items, place, list);
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

const addresseeLines = (lines: readonly Spans[], place: Place): readonly Paragraph[] =>
  lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return new Paragraph({
      style: 'AlamatTujuan',
      children: runsOf(line),
      indent: { right: Math.round(place.width * (1 - addresseeShare)) },
      ...keeps(isLast ? place.keepNext : true),
      ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
    });
  });

const titleParagraphs = (text: Spans, number: Spans | undefined, place: Place): readonly Paragraph[] => [
  new Paragraph({ style: 'Title', children: runsOf(text), ...(number ? { spacing: { after: 0 } } : room(place)) }),
  ...(number ? [new Paragraph({ style: 'Subtitle', children: runsOf(number), ...room(place) })] : []),
];

const listItems = (items: readonly Spans[], place: Place, instance: number): readonly Paragraph[] =>
  items.map((item, index) => {
    const isLast = index === items.length - 1;
    return new Paragraph({
      style: 'ListNumber',
      numbering: { reference: numberingFor(items.length), level: 0, instance },
      children: runsOf(item),
      ...keeps(isLast && place.keepNext),
      ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
    });
  });
