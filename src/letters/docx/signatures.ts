import { signatures as measures } from '../layout/measures.ts';
import { meteraiWords } from '../meterai-box.ts';
import { type Party, sheet } from '../model.ts';
import { pairsOf } from '../signature-pairs.ts';
import { roomAbove } from './gaps.ts';
import { plainRun, runsOf } from './runs.ts';
import type { Spacing } from './spacing.ts';
import { noRoom, plainTable, separator } from './tables.ts';
import { pointsToTwips, twips } from './units.ts';
import { p } from './word/paragraph.ts';
import { tbl, tc, tr } from './word/table.ts';
import { joined, nothing, type Xml } from './word/xml.ts';

const { between, aroundInk: above } = measures;
/** Less than in the PDF by what Word adds to rows. */
const below = measures.aroundInk - 0.5;

/**
 * The signature zone, never split: of each pair of parties a row with the leads and companies, one with the room for ink,
 * one with the names; a party alone stands in the right half. Width in twips.
 */
export const signatureTable = (parties: readonly Party[], width: number, spacing: Spacing): Xml => {
  const gutter = pointsToTwips(between);
  const half = Math.floor((width - gutter) / 2);
  const row = (cells: readonly Xml[], height?: number): Xml => {
    const [first = empty, second = empty] = cells.length === 1 ? [empty, ...cells] : cells;
    return tr(height === undefined ? {} : { trHeight: { val: height, hRule: 'atLeast' } }, [
      tc(half, first),
      tc(gutter, empty),
      tc(half, second),
    ]);
  };
  const rows = pairsOf(parties).flatMap((pair, index) => {
    const before = index > 0 ? roomAbove('signatures', spacing.gap) : 0;
    return [
      row(pair.map((party) => headCell(party, before))),
      row(
        pair.map(({ meterai }) => (meterai ? joined([stampBox(meterai.value, half), separator]) : empty)),
        twips(sheet.meterai.height),
      ),
      row(pair.map(footCell)),
    ];
  });
  return plainTable(rows, [half, gutter, half]);
};

const headCell = (party: Party, before: number): Xml =>
  joined([
    line(plainRun(party.lead), { before, after: party.company ? 0 : above }),
    party.company ? line(runsOf(party.company, { b: true }), { before: 0, after: above }) : nothing,
  ]);

const footCell = ({ name, position }: Party): Xml =>
  joined([
    p(
      { pStyle: 'Signature', keepNext: position !== undefined, spacing: { before: pointsToTwips(below) } },
      runsOf(name, { b: true, u: 'single' }),
    ),
    position ? p({ pStyle: 'Signature', keepNext: false }, runsOf(position)) : nothing,
  ]);

const line = (content: Xml, { before, after }: { readonly before: number; readonly after: number }): Xml =>
  p(
    {
      pStyle: 'Signature',
      ...(before + after > 0 ? { spacing: { before: pointsToTwips(before), after: pointsToTwips(after) } } : {}),
    },
    content,
  );

const empty = p({ pStyle: 'Signature' });

const dashed = { val: 'dashSmallGap', sz: 4, color: '8A8A8A' } as const;

/** The room for the stamp: a cell of the stamp's size with a dashed rule. */
const stampBox = (value: number, available: number): Xml => {
  const width = Math.min(available, twips(sheet.meterai.width));
  const words = meteraiWords(value).map((text) => p({ pStyle: 'TeksMeterai' }, plainRun(text, { color: '595959' })));
  return tbl({ tblBorders: dashed, tblCellMar: noRoom, tblGrid: [width] }, [
    tr({ trHeight: { val: twips(sheet.meterai.height), hRule: 'exact' } }, [tc(width, joined(words), 'center')]),
  ]);
};
