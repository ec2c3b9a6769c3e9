import { type FileChild, Paragraph } from 'docx';
import type { Block, Spans } from '../model.ts';
import { gridTable } from './grid.ts';
import { letterheadParagraphs } from './letterhead.ts';
import { type Place, rowsTable } from './rows.ts';
import { plainRun, runsOf } from './runs.ts';
import { signatureTable } from './signatures.ts';
import { pointsToTwips } from './units.ts';

/** Reference of the one numbering that all lists of a letter follow, each from 1. */
export const numbering = 'daftar';

/** A block as Word's paragraphs and tables. `list` counts the lists, so that each begins at 1. */
export const childrenOfBlock = (block: Block, place: Place, list: number): readonly FileChild[] => {
  const { keepNext, gap, width } = place;
  switch (block.kind) {
    case 'letterhead':
      return letterheadParagraphs(block.letterhead, width, gap);
    case 'date':
      return [new Paragraph({ style: 'Date', keepNext, children: runsOf(block.spans) })];
    case 'rows':
      return block.rows.length > 0 ? [rowsTable(block.rows, place)] : [];
    case 'addressee':
      return block.lines.map((line, index) => addresseeLine(line, index === block.lines.length - 1, place));
    case 'title':
      return titleParagraphs(block.text, block.number);
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', keepNext, children: runsOf(block.spans) })];
    case 'list':
      return block.items.map((item, index) => listItem(item, index === block.items.length - 1, place, list));
    case 'table':
      return block.columns.length > 0 ? [gridTable(block.columns, block.rows, place)] : [];
    case 'signatures':
      return block.parties.length > 0 ? [signatureTable(block.parties, width)] : [];
    default:
      return block satisfies never;
  }
};

const after = (gap: number, isLast: boolean) => (isLast ? { spacing: { after: pointsToTwips(gap) } } : {});

const addresseeLine = (line: Spans, isLast: boolean, place: Place): Paragraph =>
  new Paragraph({
    style: 'AlamatTujuan',
    children: runsOf(line),
    keepNext: isLast ? place.keepNext : true,
    ...after(place.gap, isLast),
  });

const titleParagraphs = (text: Spans, number: Spans | undefined): readonly Paragraph[] => [
  new Paragraph({ style: 'Title', children: runsOf(text), ...(number ? { spacing: { after: 0 } } : {}) }),
  ...(number ? [new Paragraph({ style: 'Subtitle', children: runsOf(number) })] : []),
];

const listItem = (item: Spans, isLast: boolean, place: Place, list: number): Paragraph =>
  new Paragraph({
    style: 'ListNumber',
    numbering: { reference: numbering, level: 0, instance: list },
    children: item.length > 0 ? runsOf(item) : [plainRun('')],
    keepNext: isLast && place.keepNext,
    ...after(place.gap, isLast),
  });
