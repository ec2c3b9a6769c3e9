import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableCellBorders,
  type ITableOptions,
  type ITableRowOptions,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { signatures as measures, rows as rowMeasures, table as tableMeasures } from '../layout/measures.ts';
import {
  type Column,
  companyStampWords,
  meteraiWords,
  type Party,
  pairsOf,
  type Row,
  type Spans,
  sheet,
} from '../model.ts';
import { textWidthOf } from '../text.ts';
import { length, pointsToTwips, type Spacing, twips } from './spacing.ts';
import { keeps, type Place, paragraph, plainRun, roomAbove, runsOf, separator } from './text.ts';

type Margins = NonNullable<ITableOptions['margins']>;

const around = (x: number, y: number): Margins => ({ top: y, left: x, bottom: y, right: x });

/** Said in each table: LibreOffice gives a table 2 mm inside its cells unless told otherwise. */
const noRoom = around(0, 0);

/** Room inside the cells of a ruled table: less above and below by what Word gives the rules. */
const cellRoom = around(pointsToTwips(tableMeasures.paddingX), pointsToTwips(tableMeasures.paddingY - 0.25));

/** A table of fixed widths, in twips, with one rule around and between all its cells. */
const ruledTable = (
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  rule: IBorderOptions,
  margins: Margins,
): Table =>
  new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins,
    borders: { top: rule, left: rule, bottom: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
  });

/** A table that only sets things side by side: no rules, no room inside its cells. Widths in twips. */
const plainTable = (rows: readonly TableRow[], columnWidths: readonly number[]): Table =>
  ruledTable(rows, columnWidths, { style: BorderStyle.NONE, size: 0, color: 'auto' }, noRoom);

/** A cell of so many twips; its content ends with a paragraph. */
const cell = (
  width: number,
  children: readonly (Paragraph | Table)[],
  verticalAlign: 'top' | 'center' = 'top',
  borders?: ITableCellBorders,
): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(verticalAlign === 'center' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(borders ? { borders } : {}),
  });

/** A row that is never split between pages. */
const row = (children: readonly TableCell[], more: Pick<ITableRowOptions, 'tableHeader' | 'height'> = {}): TableRow =>
  new TableRow({ children, cantSplit: true, ...more });

/** From the colon's left edge to the value, pt. */
const colonRoom = textWidthOf(':', sheet.body) + rowMeasures.afterColon;

/** `label : value` rows as a table without rules, as wide in its first column as the widest label of the letter. */
export const rowsTable = (rows: readonly Row[], place: Place): Table => {
  const label =
    Math.min(Math.round(place.width * rowMeasures.widestLabels), pointsToTwips(place.labels)) +
    pointsToTwips(rowMeasures.beforeColon);
  const colon = pointsToTwips(colonRoom);
  const value = place.width - label - colon;
  const lines = rows.map((each, index) => {
    const isLast = index === rows.length - 1;
    const look = {
      ...keeps(isLast ? place.keepNext : index === 0),
      ...(isLast ? { spacing: { after: pointsToTwips(place.after) } } : {}),
    };
    return row([
      cell(label, [paragraph('BarisData', [plainRun(each.label)], look)]),
      cell(colon, [paragraph('BarisData', [plainRun(':')], look)]),
      cell(value, [paragraph('BarisData', runsOf(each.value), look)]),
    ]);
  });
  return plainTable(lines, [label, colon, value]);
};

/** A ruled table whose head is repeated on each page and whose rows are not split. */
export const gridTable = (columns: readonly Column[], rows: readonly (readonly Spans[])[], place: Place): Table => {
  const widths = columnWidths(columns, place.width);
  const cells = (content: (column: Column, index: number) => Paragraph) =>
    columns.map((column, index) => cell(widths[index] ?? 0, [content(column, index)]));
  const head = row(
    cells(({ heading }) => paragraph('IsiTabel', [plainRun(heading, { bold: true })], { keepNext: true })),
    { tableHeader: true },
  );
  const body = rows.map((spans, index) => {
    const keepNext = index === 0 ? rows.length > 1 || place.keepNext : index === rows.length - 1 && place.keepNext;
    return row(cells((_, at) => paragraph('IsiTabel', runsOf(spans[at] ?? []), keeps(keepNext))));
  });
  return ruledTable([head, ...body], widths, { style: BorderStyle.SINGLE, size: 4, color: 'auto' }, cellRoom);
};

/** Widths in twips that sum to the whole width; the last column takes what rounding leaves. */
const columnWidths = (columns: readonly Column[], width: number): readonly number[] => {
  const sum = columns.reduce((total, column) => total + length(column.share), 0) || 1;
  const widths = columns.map((column) => Math.round((length(column.share) / sum) * width));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
};

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
        pair.map((party) => inkRoom(party, half)),
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

/** The places for ink: the meterai at the left, the company's stamp at the right, each a cell with a rule of its own. */
const inkRoom = ({ meterai, companyStamp }: Party, available: number): Content => {
  const stamp = meterai ? Math.min(available, twips(sheet.meterai.width)) : 0;
  const cap = companyStamp ? Math.min(available - stamp, twips(sheet.companyStamp)) : 0;
  const between = available - stamp - cap;
  const places = [
    ...(meterai ? [inkPlace(stamp, meteraiWords(meterai.value), BorderStyle.DASH_SMALL_GAP)] : []),
    ...(companyStamp && between > 0 ? [{ width: between, cell: cell(between, empty()) }] : []),
    ...(companyStamp ? [inkPlace(cap, companyStampWords, BorderStyle.DOTTED)] : []),
  ];
  if (places.length === 0) return empty();
  const height = { value: twips(sheet.meterai.height), rule: HeightRule.EXACT };
  const cells = places.map((place) => place.cell);
  return [
    plainTable(
      [row(cells, { height })],
      places.map(({ width }) => width),
    ),
    separator(),
  ];
};

const inkPlace = (width: number, words: readonly string[], style: IBorderOptions['style']) => {
  const rule = { style, size: 4, color: '8A8A8A' };
  const lines = words.map((text) => paragraph('TeksMeterai', [plainRun(text, { color: '595959' })]));
  return { width, cell: cell(width, lines, 'center', { top: rule, left: rule, bottom: rule, right: rule }) };
};
