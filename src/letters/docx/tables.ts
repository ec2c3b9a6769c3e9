import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  WidthType,
} from 'docx';
import { table } from '../layout/measures.ts';
import { pointsToTwips } from './units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Said in each table: LibreOffice gives a table 2 mm inside its cells unless told otherwise. */
export const noMargins = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 } as const;

/** Room inside the cells of a ruled table, in twips: less above and below by what Word gives the rules. */
export const cellRoom = { x: pointsToTwips(table.paddingX), y: pointsToTwips(table.paddingY - 0.25) };

/** A table that only sets things side by side: no rules, no room inside its cells. Widths in twips. */
export const plainTable = (rows: readonly TableRow[], columnWidths: readonly number[], indent = 0): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: noMargins,
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
  });

/** A cell without rules. */
export const plainCell = (children: readonly (Paragraph | Table)[], width: number): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA } });

/** Stands between two tables, and after one that ends the letter: Word needs a paragraph there. */
export const separator = (): Paragraph => new Paragraph({ style: 'Pemisah' });

/** A separator as high as the room that a paragraph has after it, in pt: a table has none of its own. */
export const gapAfterTable = (gap: number, keepNext: boolean): Paragraph =>
  new Paragraph({ style: 'Pemisah', keepNext, spacing: { line: pointsToTwips(gap), lineRule: LineRuleType.EXACT } });
