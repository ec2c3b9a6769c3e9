import type { Block, Spans } from '../../model.ts';
import type { Content } from '../content.ts';
import { gapsAbove, table as tableMeasures, sizes } from '../measures.ts';
import { type Strip, type StripContent, strip } from '../strip.ts';
import { childOf, type StructureNode } from '../structure.ts';
import { type Room, textUnit } from '../text.ts';
import { type Extent, extent, plus } from '../units.ts';
import type { BlockContext } from './context.ts';

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
