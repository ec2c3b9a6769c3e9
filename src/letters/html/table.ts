import type { Column, Spans } from '../model.ts';
import { htmlOfSpans, htmlOfText } from './spans.ts';

/** A ruled table; browsers repeat its head on each printed page. */
export const htmlOfTable = (columns: readonly Column[], rows: readonly (readonly Spans[])[]): string =>
  [
    '<table>',
    `<colgroup>${columns.map((column) => `<col width="${percent(column.share)}%">`).join('')}</colgroup>`,
    `<thead><tr>\n${columns.map((column) => `<th scope="col">${htmlOfText(column.heading)}</th>`).join('\n')}\n</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row) => `<tr>\n${columns.map((_, index) => `<td>${htmlOfSpans(row[index] ?? [])}</td>`).join('\n')}\n</tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');

const percent = (share: number): number => (Number.isFinite(share) ? Math.round(share * 1000) / 10 : 0);
