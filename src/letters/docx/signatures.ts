import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { signatures as measures } from '../layout/measures.ts';
import { meteraiWords } from '../meterai-box.ts';
import { type Party, sheet } from '../model.ts';
import { pairsOf } from '../signature-pairs.ts';
import { roomAbove } from './gaps.ts';
import { plainRun, runsOf } from './runs.ts';
import type { Spacing } from './spacing.ts';
import { noMargins, plainCell, plainTable, separator } from './tables.ts';
import { pointsToTwips, twips } from './units.ts';

const { between, aroundInk: above } = measures;
/** Less than in the PDF by what Word adds to rows. */
const below = measures.aroundInk - 0.5;

/**
 * The signature zone, never split: of each pair of parties a row with the leads and companies, one with the room for ink,
 * one with the names; a party alone stands in the right half. Width in twips.
 */
export const signatureTable = (parties: readonly Party[], width: number, spacing: Spacing): Table => {
  const gutter = pointsToTwips(between);
  const half = Math.floor((width - gutter) / 2);
  const row = (cells: readonly Cell[], height?: number): TableRow => {
    const [first = [line([])], second] = cells.length === 1 ? [undefined, ...cells] : cells;
    const widths = [half, gutter, half];
    return new TableRow({
      cantSplit: true,
      ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
      children: [first, [line([])], second ?? [line([])]].map((cell, index) => plainCell(cell, widths[index] ?? 0)),
    });
  };
  const rows = pairsOf(parties).flatMap((pair, index) => {
    const before = index > 0 ? roomAbove('signatures', spacing.gap) : 0;
    return [
      row(pair.map((party) => headCell(party, before))),
      row(
        pair.map(({ meterai }) => (meterai ? [stampBox(meterai.value, half), separator()] : [line([])])),
        twips(sheet.meterai.height),
      ),
      row(pair.map(footCell)),
    ];
  });
  return plainTable(rows, [half, gutter, half]);
};

type Cell = readonly (Paragraph | Table)[];

const headCell = (party: Party, before: number): Cell => [
  line([plainRun(party.lead)], { before, after: party.company ? 0 : above }),
  ...(party.company ? [line(runsOf(party.company, { bold: true }), { before: 0, after: above })] : []),
];

const footCell = ({ name, position }: Party): Cell => [
  new Paragraph({
    style: 'Signature',
    children: runsOf(name, { bold: true, underline: { type: 'single' } }),
    spacing: { before: pointsToTwips(below) },
    keepNext: position !== undefined,
  }),
  ...(position ? [new Paragraph({ style: 'Signature', children: runsOf(position), keepNext: false })] : []),
];

const line = (children: readonly TextRun[], { before, after } = { before: 0, after: 0 }): Paragraph =>
  new Paragraph({
    style: 'Signature',
    children,
    ...(before + after > 0 ? { spacing: { before: pointsToTwips(before), after: pointsToTwips(after) } } : {}),
  });

/** The room for the stamp: a cell of the stamp's size with a dashed rule. */
const stampBox = (value: number, available: number): Table => {
  const width = Math.min(available, twips(sheet.meterai.width));
  const dashed = { style: BorderStyle.DASH_SMALL_GAP, size: 4, color: '8A8A8A' } as const;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    margins: noMargins,
    borders: {
      top: dashed,
      bottom: dashed,
      left: dashed,
      right: dashed,
      insideHorizontal: dashed,
      insideVertical: dashed,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(sheet.meterai.height), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: meteraiWords(value).map(
              (text) => new Paragraph({ style: 'TeksMeterai', children: [new TextRun({ text, color: '595959' })] }),
            ),
          }),
        ],
      }),
    ],
  });
};
