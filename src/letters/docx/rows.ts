import { Paragraph, type Table, TableRow, type TextRun } from 'docx';
import { rows as measures } from '../layout/measures.ts';
import { type Row, sheet } from '../model.ts';
import { cleanText } from '../words.ts';
import { keeps } from './keep.ts';
import { plainRun, runsOf } from './runs.ts';
import type { Spacing } from './spacing.ts';
import { plainCell, plainTable } from './tables.ts';
import { textWidthOf } from './text-width.ts';
import { pointsToTwips } from './units.ts';

/** From the colon's left edge to the value, pt. */
const colonRoom = textWidthOf(':', sheet.body) + measures.afterColon;

export interface Place {
  /** Width of the text in twips. */
  readonly width: number;
  readonly spacing: Spacing;
  /** The room after this block, in pt. */
  readonly after: number;
  /** Whether the block stays on the page of the next one. */
  readonly keepNext: boolean;
}

/** `label : value` rows as a table without rules, as wide in its first column as the widest label. */
export const rowsTable = (rows: readonly Row[], place: Place): Table => {
  const widest = Math.max(0, ...rows.map((row) => textWidthOf(cleanText(row.label), sheet.body)));
  const label =
    Math.min(Math.round(place.width * measures.widestLabels), pointsToTwips(widest)) +
    pointsToTwips(measures.beforeColon);
  const colon = pointsToTwips(colonRoom);
  const widths = [label, colon, place.width - label - colon] as const;
  return plainTable(
    rows.map((row, index) => {
      const isLast = index === rows.length - 1;
      const paragraph = (children: readonly TextRun[]): Paragraph =>
        new Paragraph({
          style: 'BarisData',
          children,
          ...keeps(isLast ? place.keepNext : index === 0),
          ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
        });
      return new TableRow({
        cantSplit: true,
        children: [
          plainCell([paragraph([plainRun(row.label)])], widths[0]),
          plainCell([paragraph([plainRun(':')])], widths[1]),
          plainCell([paragraph(runsOf(row.value))], widths[2]),
        ],
      });
    }),
    widths,
  );
};
