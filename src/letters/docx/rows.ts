import { cleanText } from '../../domain/clean-text.ts';
import { rows as measures } from '../layout/measures.ts';
import { type Row, sheet } from '../model.ts';
import { keeps } from './keep.ts';
import type { Place } from './place.ts';
import { plainRun, runsOf } from './runs.ts';
import { plainTable } from './tables.ts';
import { textWidthOf } from './text-width.ts';
import { pointsToTwips } from './units.ts';
import { p } from './word/paragraph.ts';
import { tc, tr } from './word/table.ts';
import type { Xml } from './word/xml.ts';

/** From the colon's left edge to the value, pt. */
const colonRoom = textWidthOf(':', sheet.body) + measures.afterColon;

/** `label : value` rows as a table without rules, as wide in its first column as the widest label. */
export const rowsTable = (rows: readonly Row[], place: Place): Xml => {
  const widest = Math.max(0, ...rows.map((row) => textWidthOf(cleanText(row.label), sheet.body)));
  const label =
    Math.min(Math.round(place.width * measures.widestLabels), pointsToTwips(widest)) +
    pointsToTwips(measures.beforeColon);
  const colon = pointsToTwips(colonRoom);
  const value = place.width - label - colon;
  return plainTable(
    rows.map((row, index) => {
      const isLast = index === rows.length - 1;
      const properties = {
        pStyle: 'BarisData',
        ...keeps(isLast ? place.keepNext : index === 0),
        ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
      };
      return tr({}, [
        tc(label, p(properties, plainRun(row.label))),
        tc(colon, p(properties, plainRun(':'))),
        tc(value, p(properties, runsOf(row.value))),
      ]);
    }),
    [label, colon, value],
  );
};
