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
import { meteraiWords } from '../meterai-box.ts';
import { type Party, sheet } from '../model.ts';
import { cleanText, textOf } from '../words.ts';
import { roomAbove } from './gaps.ts';
import { plainRun, runsOf } from './runs.ts';
import type { Spacing } from './spacing.ts';
import { noMargins, plainCell, plainTable } from './tables.ts';
import { boldness, linesOf } from './text-width.ts';
import { pointsToTwips, twips } from './units.ts';

/** Points between two parties, and above and below the room for ink. */
const between = 22;
const above = 5;
const below = 4.5;

/** The signature zone: rows of two parties, never split; a party alone stands in the right half. Width in twips. */
export const signatureTable = (parties: readonly Party[], width: number, spacing: Spacing): Table => {
  const gutter = pointsToTwips(between);
  const half = Math.floor((width - gutter) / 2);
  const empty = (size: number): TableCell => plainCell([line([])], size);
  const rows = pairsOf(parties).map((pair, row) => {
    const lines = pair.map((party) => linesAbove(party, half / 20));
    const cells = pair.map((party, index) => {
      const missing = Math.max(...lines) - (lines[index] ?? 0);
      const before = row > 0 ? roomAbove('signatures', spacing.gap) : 0;
      return partyCell(party, half, { before, missing: missing * sheet.body * spacing.leading });
    });
    const [first = empty(half), second] = cells;
    return new TableRow({
      cantSplit: true,
      children: second ? [first, empty(gutter), second] : [empty(half), empty(gutter), first],
    });
  });
  return plainTable(rows, [half, gutter, half]);
};

const pairsOf = (parties: readonly Party[]): readonly (readonly Party[])[] =>
  parties.flatMap((_, index) => (index % 2 === 0 ? [parties.slice(index, index + 2)] : []));

/** Lines that a party has above its room for ink, about; so that the rooms of two parties stand level. */
const linesAbove = (party: Party, width: number): number =>
  linesOf(cleanText(party.lead), sheet.body, width) +
  (party.company ? linesOf(textOf(party.company), sheet.body * boldness, width) : 0);

/** Points above a party, and how many the neighbour's lead and company reach lower. */
interface Level {
  readonly before: number;
  readonly missing: number;
}

const partyCell = (party: Party, width: number, { before, missing }: Level): TableCell => {
  const name = below + (party.meterai ? 0 : (sheet.meterai.height * 72) / 25.4 + above + missing);
  const toStamp = party.meterai ? above + missing : 0;
  return plainCell(
    [
      line([plainRun(party.lead)], { before, after: party.company ? 0 : toStamp }),
      ...(party.company ? [line(runsOf(party.company, { bold: true }), { before: 0, after: toStamp })] : []),
      ...(party.meterai ? [stampBox(party.meterai.value, width)] : []),
      new Paragraph({
        style: 'Signature',
        children: runsOf(party.name, { bold: true, underline: { type: 'single' } }),
        spacing: { before: pointsToTwips(name) },
        keepNext: party.position !== undefined,
      }),
      ...(party.position
        ? [new Paragraph({ style: 'Signature', children: runsOf(party.position), keepNext: false })]
        : []),
    ],
    width,
  );
};

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
