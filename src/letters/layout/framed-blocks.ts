import { codePicture } from '../code-picture.ts';
import type { Fonts } from '../font/fonts.ts';
import {
  type Block,
  type Code,
  companyStampWords,
  meteraiWords,
  type Pair,
  pairsOf,
  type Spans,
  sheet,
} from '../model.ts';
import { type Content, childOf, type Strip, type StripContent, type StructureNode, strip, withGap } from './content.ts';
import { type Room, textStrips, textUnit } from './lines.ts';
import {
  codes as codesMeasures,
  type Extent,
  extent,
  gapsAbove,
  mm,
  plus,
  signatures as signaturesMeasures,
  sizes,
  table as tableMeasures,
} from './measures.ts';
import type { BlockContext } from './text-blocks.ts';

type Table = Extract<Block, { kind: 'table' }>;

const size = sizes.cell;
const padding = { x: tableMeasures.paddingX, y: tableMeasures.paddingY };
const thickness = 0.5;
const narrowest = 24;

/** A ruled table; its headings are repeated where it goes on at a new page, and rows are not broken. */
export function layoutTable({ columns, rows }: Table, context: BlockContext): readonly Strip[] {
  if (columns.length === 0) return [];
  const table = childOf(context.parent, 'Table');
  const cells = cellRooms(
    columns.map(({ share }) => share),
    context.room,
  );
  const headings = columns.map(({ heading }) => [{ text: heading }]);
  const head = rowStrip(headings, 'TH', childOf(table, 'TR'), cells, context);
  const body = rows.map((row) => rowStrip(row, 'TD', childOf(table, 'TR'), cells, context));
  const repeated = { ...head, content: head.content.map(asRepeated) };
  const strips = [
    { ...head, before: { gaps: gapsAbove.table, fixed: 0 }, keepsNext: true },
    ...body.map((row) => ({ ...row, head: repeated })),
  ];
  return [...strips, strip(extent(tableMeasures.below), [], { isText: false })].map((item, index) =>
    index === strips.length - 1 ? { ...item, keepsNext: true } : item,
  );
}

/** Every cell has its floor, and shares in the rest as asked. */
function cellRooms(shares: readonly number[], room: Room): readonly Room[] {
  const floor = Math.min(narrowest, room.width / shares.length);
  const rest = room.width - floor * shares.length;
  const wanted = shares.map((share) => Math.max((Number.isFinite(share) ? share : 0) * room.width - floor, 0));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  let x = room.x;
  return wanted.map((width) => {
    const cell = { x, width: floor + (total === 0 ? rest / shares.length : (width * rest) / total) };
    x += cell.width;
    return cell;
  });
}

function rowStrip(
  cells: readonly Spans[],
  role: 'TH' | 'TD',
  row: StructureNode,
  rooms: readonly Room[],
  { fonts, room }: BlockContext,
): Strip {
  const content: StripContent[] = [];
  let lines = 1;
  rooms.forEach(({ x, width }, index) => {
    const unit = textUnit(cells[index] ?? [], extent(padding.y), {
      style: role === 'TH' ? { size, face: 'bold' } : { size },
      manner: 'ragged',
      room: { x: x + padding.x, width: Math.max(width - 2 * padding.x, size) },
      node: childOf(row, role),
      fonts,
    });
    content.push(...unit.content);
    lines = Math.max(lines, unit.lines);
  });
  const height = extent(2 * padding.y, size * lines);
  return strip(height, [...borders(rooms, room, height), ...content]);
}

/** Horizontal rules above and below, and an upright one at each edge of a cell. */
function borders(rooms: readonly Room[], room: Room, height: Extent): StripContent[] {
  const half = thickness / 2;
  const flat: Content = { kind: 'rule', x: room.x - half, width: room.width + thickness, height: thickness, gray: 0 };
  const edges = [...rooms.map(({ x }) => x), room.x + room.width];
  return [
    { y: extent(-half), content: flat },
    { y: plus(height, extent(-half)), content: flat },
    ...edges.map((x): StripContent => {
      const content: Content = { kind: 'upright', x: x - half, width: thickness, length: height, gray: 0 };
      return { y: extent(0), content };
    }),
  ];
}

const asRepeated = (item: StripContent): StripContent =>
  item.content.kind === 'line' ? { ...item, content: { ...item.content, repeated: true } } : item;

/** Room for the signature: the stamp's height and a little air, also where no stamp is asked for. */
const signingRoom = {
  above: signaturesMeasures.aroundInk,
  height: sheet.meterai.height * mm,
  below: signaturesMeasures.aroundInk,
};
/** A signature zone is no lower than its room for ink and a line above and below, pt. */
const leastZone = signingRoom.above + signingRoom.height + signingRoom.below + 2 * sheet.body;
const stampWords = { size: sizes.stamp, gray: 0.4 };
const { between } = signaturesMeasures;

/** One party at the right half, or two side by side; more than two in further pairs. */
export function layoutSignatures({ parties }: Extract<Block, { kind: 'signatures' }>, context: BlockContext) {
  const { room } = context;
  const width = (room.width - between) / 2;
  const left = { x: room.x, width };
  const right = { x: room.x + width + between, width };
  return pairsOf(parties).map((pair): Strip => {
    const zone = layoutPair(pair, pair.length === 1 ? [right] : [left, right], context);
    return { ...zone, before: { gaps: gapsAbove.signatures, fixed: signaturesMeasures.above } };
  });
}

const lowest = (extents: readonly Extent[]): Extent =>
  extents.reduce((low, next) => (next.fixed + next.type > low.fixed + low.type ? next : low), extent(0));

/** Names stand at one height, below the room that the longest company name leaves; the parts follow row by row. */
function layoutPair(parties: Pair, rooms: readonly Room[], { fonts, parent }: BlockContext): Strip {
  const style = { size: sheet.body };
  const bold = { ...style, face: 'bold' } as const;
  const sides = parties.map((party, index) => {
    const setting = { room: rooms[index] as Room, manner: 'ragged', fonts } as const;
    return { party, setting };
  });
  const part = () => childOf(parent, 'P');
  const heads = sides.map(({ party, setting }) => {
    const lead = textUnit([{ text: party.lead }], extent(0), { ...setting, style, node: part() });
    const company = textUnit(party.company ?? [], lead.bottom, { ...setting, style: bold, node: part() });
    return { content: [...lead.content, ...company.content], bottom: company.bottom };
  });
  const signing = plus(lowest(heads.map(({ bottom }) => bottom)), extent(signingRoom.above));
  const stamps = sides.flatMap(({ party: { meterai, companyStamp }, setting }) => {
    const places = inkPlaces(setting.room);
    return [
      ...(meterai ? placeContent(meteraiWords(meterai.value), signing, places.meterai, { fonts, part }) : []),
      ...(companyStamp ? placeContent(companyStampWords, signing, places.companyStamp, { fonts, part }) : []),
    ];
  });
  const below = plus(signing, extent(signingRoom.height + signingRoom.below));
  const feet = sides.map(({ party, setting }) => {
    const underlined = { ...bold, underlined: true };
    const name = textUnit(party.name, below, { ...setting, style: underlined, node: part() });
    const position = textUnit(party.position ?? [], name.bottom, { ...setting, style, node: part() });
    return { content: [...name.content, ...position.content], bottom: position.bottom };
  });
  const content = [...heads.flatMap((head) => head.content), ...stamps, ...feet.flatMap((foot) => foot.content)];
  return strip(lowest(feet.map(({ bottom }) => bottom)), content);
}

interface InkPlace {
  readonly box: Room;
  readonly height: number;
  readonly round?: true;
  /** Lines by which its words stand lower: beside the words of another place they would be read across both. */
  readonly lower?: number;
}

/** The meterai at the left of the signing room and the company's stamp at the right: the signature crosses from one to the other. */
function inkPlaces({ x, width }: Room): Readonly<Record<'meterai' | 'companyStamp', InkPlace>> {
  const height = signingRoom.height;
  const meterai = { box: { x, width: sheet.meterai.width * mm }, height };
  const across = Math.min(sheet.companyStamp * mm, Math.max(width - meterai.box.width, narrowest));
  return {
    meterai,
    companyStamp: { box: { x: x + width - across, width: across }, height: across, round: true, lower: 2 },
  };
}

/** A place that is kept free, with the words in it. */
function placeContent(
  words: readonly string[],
  top: Extent,
  { box, height, round, lower = 0 }: InkPlace,
  { fonts, part }: { readonly fonts: Fonts; readonly part: () => StructureNode },
): readonly StripContent[] {
  const { size, gray } = stampWords;
  const setting = { room: box, style: { size }, gray, manner: 'ragged', align: 'center', fonts } as const;
  const frame: Content = { kind: 'frame', ...box, height, ...(round ? { round } : {}) };
  let line = plus(top, extent(height / 2 - size * 1.3, size * lower));
  const lines = words.flatMap((text) => {
    const unit = textUnit([{ text }], line, { ...setting, node: part() });
    line = unit.bottom;
    return unit.content;
  });
  return [{ y: top, content: frame }, ...lines];
}

/**
 * What is said of the codes, and below it the codes, as many side by side as are read well.
 * @param beside one party signs alone below, at the right: a single code stands at the left of that zone
 */
export function layoutCodes(
  block: Extract<Block, { kind: 'codes' }>,
  context: BlockContext,
  beside: boolean,
): readonly Strip[] {
  const { room, fonts, parent } = context;
  const caption = textStrips(block.caption, {
    room,
    manner: 'justified',
    fonts,
    style: { size: sheet.body },
    node: childOf(parent, 'P'),
  }).map((line) => ({ ...line, keepsNext: true }));
  const rows = rowsOf(block.codes, room.width).map((row) => codeRow(row, context));
  const last = rows.at(-1);
  if (beside && last && block.codes.length === 1) {
    const left = Math.max(0, last.height.fixed - leastZone);
    return withGap([...caption, { ...last, height: extent(left), keepsNext: true }], gapsAbove.codes);
  }
  return withGap([...caption, ...rows], gapsAbove.codes);
}

/** The codes in rows: fewer in each where the page is narrow. @param width of the page's text in pt */
export function rowsOf(codes: readonly Code[], width = Number.POSITIVE_INFINITY): readonly (readonly Code[])[] {
  const side = (Math.max(...codes.map(({ size }) => size)) + codesMeasures.between) * mm;
  const fitting = Math.floor((width + codesMeasures.between * mm) / side);
  const perRow = Math.max(1, Math.min(codesMeasures.perRow, fitting));
  return Array.from({ length: Math.ceil(codes.length / perRow) }, (_, row) =>
    codes.slice(row * perRow, (row + 1) * perRow),
  );
}

function codeRow(row: readonly Code[], { room, parent }: BlockContext): Strip {
  let x = room.x;
  const content = row.map((code): StripContent => {
    const side = code.size * mm;
    const left = x;
    x += side + codesMeasures.between * mm;
    return {
      y: extent(codesMeasures.above * mm),
      content: {
        kind: 'picture',
        x: left,
        width: side,
        height: side,
        picture: { format: 'code', code: codePicture(code) },
        node: childOf(parent, 'Figure', { alternative: code.alternative }),
      },
    };
  });
  const tallest = Math.max(...row.map((code) => code.size));
  return strip(extent((tallest + 2 * codesMeasures.above) * mm), content, { isText: false });
}
