import { table } from '../layout/measures.ts';
import { pointsToTwips } from './units.ts';
import { p } from './word/paragraph.ts';
import { tbl } from './word/table.ts';
import type { Xml } from './word/xml.ts';

const noBorders = { val: 'none', sz: 0, color: 'auto' } as const;

/** Said in each table: LibreOffice gives a table 2 mm inside its cells unless told otherwise. */
export const noRoom = { x: 0, y: 0 } as const;

/** Room inside the cells of a ruled table, in twips: less above and below by what Word gives the rules. */
export const cellRoom = { x: pointsToTwips(table.paddingX), y: pointsToTwips(table.paddingY - 0.25) };

/** A table that only sets things side by side: no rules, no room inside its cells. Widths in twips. */
export const plainTable = (rows: readonly Xml[], columnWidths: readonly number[]): Xml =>
  tbl({ tblBorders: noBorders, tblCellMar: noRoom, tblGrid: columnWidths }, rows);

/** Stands between two tables, and after one that ends the letter: Word needs a paragraph there. */
export const separator = p({ pStyle: 'Pemisah' });

/** A separator as high as the room that a paragraph has after it, in pt: a table has none of its own. */
export const gapAfterTable = (gap: number, keepNext: boolean): Xml =>
  p({ pStyle: 'Pemisah', keepNext, spacing: { line: pointsToTwips(gap), lineRule: 'exact' } });
