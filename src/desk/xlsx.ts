import type { SheetData } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { SheetRows } from './sheets.ts';

/** Sheets of an Excel file. Every text is written as text: nothing in it is ever run as a formula. */
export function xlsxOf(sheets: readonly { readonly name: string; readonly rows: SheetRows }[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      data: rows.map((row, index) => row.map((value) => cellOf(value, index === 0))),
    })),
  ).toBlob();
}

const cellOf = (value: string | number, heading: boolean): SheetData[number][number] => ({
  value,
  type: typeof value === 'number' ? Number : String,
  ...(heading ? { fontWeight: 'bold' } : {}),
});

/** Width of a column in characters: its widest cell, within limits. */
const widthOf = (rows: SheetRows, column: number): number =>
  Math.min(60, Math.max(8, ...rows.map((row) => String(row[column] ?? '').length + 2)));
