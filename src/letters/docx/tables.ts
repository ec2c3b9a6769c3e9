import {
  BorderStyle,
  type IBorderOptions,
  type ITableOptions,
  type ITableRowOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { rows as rowMeasures, table as tableMeasures } from '../layout/measures.ts';
import { type Column, type Row, type Spans, sheet } from '../model.ts';
import { textWidthOf } from '../text-width.ts';
import type { Place } from './place.ts';
import { length, pointsToTwips } from './spacing.ts';
import { keeps, paragraph, plainRun, runsOf } from './text.ts';

type Margins = NonNullable<ITableOptions['margins']>;

const around = (x: number, y: number): Margins => ({ top: y, left: x, bottom: y, right: x });

/** Said in each table: LibreOffice gives a table 2 mm inside its cells unless told otherwise. */
export const noRoom = around(0, 0);

/** Room inside the cells of a ruled table: less above and below by what Word gives the rules. */
const cellRoom = around(pointsToTwips(tableMeasures.paddingX), pointsToTwips(tableMeasures.paddingY - 0.25));

/** A table of fixed widths, in twips, with one rule around and between all its cells. */
export const ruledTable = (
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  rule: IBorderOptions,
  margins: Margins,
): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins,
    borders: { top: rule, left: rule, bottom: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
  });

/** A table that only sets things side by side: no rules, no room inside its cells. Widths in twips. */
export const plainTable = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  ruledTable(rows, columnWidths, { style: BorderStyle.NONE, size: 0, color: 'auto' }, noRoom);

/** A cell of so many twips; its content ends with a paragraph. */
export const cell = (
  width: number,
  children: readonly (Paragraph | Table)[],
  verticalAlign: 'top' | 'center' = 'top',
): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(verticalAlign === 'center' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
  });

/** A row that is never split between pages. */
export const row = (
  children: readonly TableCell[],
  more: Pick<ITableRowOptions, 'tableHeader' | 'height'> = {},
): TableRow => new TableRow({ children, cantSplit: true, ...more });

/** From the colon's left edge to the value, pt. */
const colonRoom = textWidthOf(':', sheet.body) + rowMeasures.afterColon;

/** `label : value` rows as a table without rules, as wide in its first column as the widest label of the letter. */
export const rowsTable = (rows: readonly Row[], place: Place): Table => {
  const label =
    Math.min(Math.round(place.width * rowMeasures.widestLabels), pointsToTwips(place.labels)) +
    pointsToTwips(rowMeasures.beforeColon);
  const colon = pointsToTwips(colonRoom);
  const value = place.width - label - colon;
  const lines = rows.map((each, index) => {
    const isLast = index === rows.length - 1;
    const look = {
      ...keeps(isLast ? place.keepNext : index === 0),
      ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
    };
    return row([
      cell(label, [paragraph('BarisData', [plainRun(each.label)], look)]),
      cell(colon, [paragraph('BarisData', [plainRun(':')], look)]),
      cell(value, [paragraph('BarisData', runsOf(each.value), look)]),
    ]);
  });
  return plainTable(lines, [label, colon, value]);
};

/** A ruled table whose head is repeated on each page and whose rows are not split. */
export const gridTable = (columns: readonly Column[], rows: readonly (readonly Spans[])[], place: Place): Table => {
  const widths = columnWidths(columns, place.width);
  const cells = (content: (column: Column, index: number) => Paragraph) =>
    columns.map((column, index) => cell(widths[index] ?? 0, [content(column, index)]));
  const head = row(
    cells(({ heading }) => paragraph('IsiTabel', [plainRun(heading, { bold: true })], { keepNext: true })),
    { tableHeader: true },
  );
  const body = rows.map((spans, index) => {
    const keepNext = index === 0 ? rows.length > 1 || place.keepNext : index === rows.length - 1 && place.keepNext;
    return row(cells((_, at) => paragraph('IsiTabel', runsOf(spans[at] ?? []), keeps(keepNext))));
  });
  return ruledTable([head, ...body], widths, { style: BorderStyle.SINGLE, size: 4, color: 'auto' }, cellRoom);
};

/** Widths in twips that sum to the whole width; the last column takes what rounding leaves. */
const columnWidths = (columns: readonly Column[], width: number): readonly number[] => {
  const sum = columns.reduce((total, column) => total + length(column.share), 0) || 1;
  const widths = columns.map((column) => Math.round((length(column.share) / sum) * width));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
};
