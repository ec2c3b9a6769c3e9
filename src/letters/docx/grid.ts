import type { Column, Spans } from '../model.ts';
import { keeps } from './keep.ts';
import { plainRun, runsOf } from './runs.ts';
import { cellRoom } from './tables.ts';
import { length } from './units.ts';
import { p } from './word/paragraph.ts';
import { tbl, tc, tr } from './word/table.ts';
import type { Xml } from './word/xml.ts';

/** A ruled table whose head is repeated on each page and whose rows are not split. Width in twips. */
export const gridTable = (
  columns: readonly Column[],
  rows: readonly (readonly Spans[])[],
  place: { readonly width: number; readonly keepNext: boolean },
): Xml => {
  const widths = columnWidths(columns, place.width);
  const cell = (paragraph: Xml, column: number): Xml => tc(widths[column] ?? 0, paragraph);
  const head = tr(
    { tblHeader: true },
    columns.map(({ heading }, column) =>
      cell(p({ pStyle: 'IsiTabel', keepNext: true }, plainRun(heading, { b: true })), column),
    ),
  );
  const body = rows.map((row, index) => {
    const keepNext = index === 0 ? rows.length > 1 || place.keepNext : index === rows.length - 1 && place.keepNext;
    const properties = { pStyle: 'IsiTabel', ...keeps(keepNext) };
    return tr(
      {},
      columns.map((_, column) => cell(p(properties, runsOf(row[column] ?? [])), column)),
    );
  });
  return tbl({ tblStyle: 'TableGrid', tblCellMar: cellRoom, firstRow: true, tblGrid: widths }, [head, ...body]);
};

/** Widths in twips that sum to the whole width; the last column takes what rounding leaves. */
export const columnWidths = (columns: readonly Column[], width: number): readonly number[] => {
  const sum = columns.reduce((total, column) => total + length(column.share), 0) || 1;
  const widths = columns.map((column) => Math.round((length(column.share) / sum) * width));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
};
