import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Column, Spans } from '../model.ts';
import { cleanText } from '../words.ts';
import { keeps } from './keep.ts';
import { runsOf } from './runs.ts';
import { cellRoom } from './tables.ts';
import { length } from './units.ts';

/** A ruled table whose head is repeated on each page and whose rows are not split. Width in twips. */
export const gridTable = (
  columns: readonly Column[],
  rows: readonly (readonly Spans[])[],
  place: { readonly width: number; readonly keepNext: boolean },
): Table => {
  const widths = columnWidths(columns, place.width);
  const cell = (paragraph: Paragraph, column: number): TableCell =>
    new TableCell({ children: [paragraph], width: { size: widths[column] ?? 0, type: WidthType.DXA } });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell(headParagraph(column.heading), index)),
  });
  const body = rows.map((row, index) => {
    const keepNext = index === 0 ? rows.length > 1 || place.keepNext : index === rows.length - 1 && place.keepNext;
    const paragraph = (spans: Spans): Paragraph =>
      new Paragraph({ style: 'IsiTabel', children: runsOf(spans), ...keeps(keepNext) });
    return new TableRow({
      cantSplit: true,
      children: columns.map((_, column) => cell(paragraph(row[column] ?? []), column)),
    });
  });
  return new Table({
    style: 'TableGrid',
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: place.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      top: cellRoom.y,
      bottom: cellRoom.y,
      left: cellRoom.x,
      right: cellRoom.x,
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
  });
};

const headParagraph = (heading: string): Paragraph =>
  new Paragraph({
    style: 'IsiTabel',
    keepNext: true,
    children: [new TextRun({ text: cleanText(heading), bold: true })],
  });

/** Widths in twips that sum to the whole width; the last column takes what rounding leaves. */
export const columnWidths = (columns: readonly Column[], width: number): readonly number[] => {
  const sum = columns.reduce((total, column) => total + length(column.share), 0) || 1;
  const widths = columns.map((column) => Math.round((length(column.share) / sum) * width));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
};
