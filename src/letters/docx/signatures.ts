import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import { meteraiWords } from '../meterai-box.ts';
import { type Party, sheet } from '../model.ts';
import { plainRun, runsOf } from './runs.ts';
import { plainCell, plainTable } from './tables.ts';
import { pointsToTwips, twips } from './units.ts';

/** Room between two parties, in mm. */
const between = 5;

/** Points above and below the room for ink. */
const around = 4;

/** The signature zone: one row that is never split; a single party stands in the right half. Width in twips. */
export const signatureTable = (parties: readonly Party[], width: number): Table => {
  const gutter = twips(between);
  const half = Math.floor((width - gutter) / 2);
  if (parties.length === 1) {
    const cells = parties.map((party) => partyCell(party, half));
    return plainTable([new TableRow({ cantSplit: true, children: cells })], [half], width - half);
  }
  const each = Math.floor((width - gutter * (parties.length - 1)) / Math.max(1, parties.length));
  const cells = parties.flatMap((party, index) => [
    ...(index > 0 ? [plainCell([line([])], gutter)] : []),
    partyCell(party, each),
  ]);
  const widths = parties.flatMap((_, index) => (index > 0 ? [gutter, each] : [each]));
  return plainTable([new TableRow({ cantSplit: true, children: cells })], widths);
};

const partyCell = (party: Party, width: number): TableCell => {
  const room = party.meterai ? pointsToTwips(around) : twips(sheet.meterai.height) + pointsToTwips(around * 2);
  const isLast = party.position === undefined;
  return plainCell(
    [
      line([plainRun(party.lead)]),
      ...(party.company ? [line(runsOf(party.company, { bold: true }), party.meterai ? pointsToTwips(around) : 0)] : []),
      ...(party.meterai ? [stampBox(party.meterai.value, width)] : []),
      new Paragraph({
        style: 'Signature',
        children: runsOf(party.name, { bold: true, underline: { type: 'single' } }),
        spacing: { before: room },
        keepNext: !isLast,
      }),
      ...(party.position ? [new Paragraph({ style: 'Signature', children: runsOf(party.position), keepNext: false })] : []),
    ],
    width,
  );
};

const line = (children: readonly TextRun[], after = 0): Paragraph =>
  new Paragraph({ style: 'Signature', children, ...(after > 0 ? { spacing: { after } } : {}) });

/** The room for the stamp: a cell of the stamp's size with a dashed rule. */
const stampBox = (value: number, available: number): Table => {
  const width = Math.min(available, twips(sheet.meterai.width));
  const dashed = { style: BorderStyle.DASHED, size: 4, color: '8A8A8A' } as const;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: { top: dashed, bottom: dashed, left: dashed, right: dashed, insideHorizontal: dashed, insideVertical: dashed },
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
