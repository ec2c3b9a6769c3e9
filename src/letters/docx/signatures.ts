import { BorderStyle, HeightRule, type Paragraph, type ParagraphChild, type Table, UnderlineType } from 'docx';
import { signatures as measures } from '../layout/measures.ts';
import { meteraiWords } from '../meterai-box.ts';
import { type Party, sheet } from '../model.ts';
import { pairsOf } from '../signature-pairs.ts';
import { roomAbove } from './place.ts';
import { pointsToTwips, type Spacing, twips } from './spacing.ts';
import { cell, noRoom, plainTable, row, ruledTable } from './tables.ts';
import { paragraph, plainRun, runsOf, separator } from './text.ts';

const { between, aroundInk: above } = measures;
/** Less than in the PDF by what Word adds to rows. */
const below = measures.aroundInk - 0.5;

type Content = readonly (Paragraph | Table)[];

/**
 * The signature zone, never split: of each pair of parties a row with the leads and companies, one with the room for ink,
 * one with the names; a party alone stands in the right half. Width in twips.
 */
export const signatureTable = (parties: readonly Party[], width: number, spacing: Spacing): Table => {
  const gutter = pointsToTwips(between);
  const half = Math.floor((width - gutter) / 2);
  const side = (contents: readonly Content[], height?: number) => {
    const [first, second] = contents.length === 1 ? [undefined, contents[0]] : contents;
    return row(
      [cell(half, first ?? empty()), cell(gutter, empty()), cell(half, second ?? empty())],
      height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } },
    );
  };
  const rows = pairsOf(parties).flatMap((pair, index) => {
    const before = index > 0 ? roomAbove('signatures', spacing.gap) : 0;
    return [
      side(pair.map((party) => head(party, before))),
      side(
        pair.map(({ meterai }) => (meterai ? [stampBox(meterai.value, half), separator()] : empty())),
        twips(sheet.meterai.height),
      ),
      side(pair.map(foot)),
    ];
  });
  return plainTable(rows, [half, gutter, half]);
};

const empty = (): Content => [paragraph('Signature', [])];

const head = ({ lead, company }: Party, before: number): Content => [
  line([plainRun(lead)], before, company ? 0 : above),
  ...(company ? [line(runsOf(company, { bold: true }), 0, above)] : []),
];

const foot = ({ name, position }: Party): Content => [
  paragraph('Signature', runsOf(name, { bold: true, underline: { type: UnderlineType.SINGLE } }), {
    keepNext: position !== undefined,
    spacing: { before: pointsToTwips(below) },
  }),
  ...(position ? [paragraph('Signature', runsOf(position), { keepNext: false })] : []),
];

const line = (children: ParagraphChild[], before: number, after: number): Paragraph =>
  paragraph(
    'Signature',
    children,
    before + after > 0 ? { spacing: { before: pointsToTwips(before), after: pointsToTwips(after) } } : {},
  );

/** The room for the stamp: a cell of the stamp's size with a dashed rule. */
const stampBox = (value: number, available: number): Table => {
  const width = Math.min(available, twips(sheet.meterai.width));
  const words = meteraiWords(value).map((text) => paragraph('TeksMeterai', [plainRun(text, { color: '595959' })]));
  const height = { value: twips(sheet.meterai.height), rule: HeightRule.EXACT };
  const dashed = { style: BorderStyle.DASH_SMALL_GAP, size: 4, color: '8A8A8A' };
  return ruledTable([row([cell(width, words, 'center')], { height })], [width], dashed, noRoom);
};
