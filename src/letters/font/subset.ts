import { type Font, type Tables, viewOf, writeTables } from './font.ts';

/** Flags of a part of a composite glyph: https://learn.microsoft.com/typography/opentype/spec/glyf */
const part = {
  wordArguments: 0x0001,
  scale: 0x0008,
  more: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
  instructions: 0x0100,
} as const;

export const outlineOf = (font: Font, glyph: number): Uint8Array =>
  font.outlines.subarray(font.offsets[glyph] ?? 0, font.offsets[glyph + 1] ?? 0);

/** Where the glyph numbers of the parts stand in a composite outline; none in a simple one. */
export function partsOf(outline: Uint8Array): { readonly positions: readonly number[]; readonly end: number } {
  if (outline.length === 0) return { positions: [], end: 0 };
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return { positions: [], end: outline.length };
  const positions: number[] = [];
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    positions.push(at + 2);
    at += 4 + (flags & part.wordArguments ? 4 : 2);
    if (flags & part.scale) at += 2;
    else if (flags & part.twoScales) at += 4;
    else if (flags & part.matrix) at += 8;
    if (!(flags & part.more)) return { positions, end: at };
  }
}

/** The glyphs asked for and, in composite ones, their parts, after glyph 0, in rising order. */
function withParts(font: Font, glyphs: Iterable<number>): readonly number[] {
  const found = new Set<number>([0]);
  const open = [...glyphs];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (found.has(glyph)) continue;
    found.add(glyph);
    const outline = outlineOf(font, glyph);
    if (outline.length === 0) continue;
    const view = viewOf(outline);
    for (const position of partsOf(outline).positions) open.push(view.getUint16(position));
  }
  return [...found].sort((a, b) => a - b);
}

/** A copy of the outline without hinting instructions. */
export function withoutHints(outline: Uint8Array): Uint8Array {
  if (outline.length === 0) return outline;
  const view = viewOf(outline);
  const contours = view.getInt16(0);
  if (contours < 0) {
    const { positions, end } = partsOf(outline);
    const copy = outline.slice(0, end);
    for (const position of positions) {
      const flags = view.getUint16(position - 2) & ~part.instructions;
      viewOf(copy).setUint16(position - 2, flags);
    }
    return copy;
  }
  const lengthAt = 10 + 2 * contours;
  const length = view.getUint16(lengthAt);
  const copy = new Uint8Array(outline.length - length);
  copy.set(outline.subarray(0, lengthAt));
  copy.set(outline.subarray(lengthAt + 2 + length), lengthAt + 2);
  return copy;
}

interface Subset {
  readonly tables: Tables;
  /** Old glyph numbers in the order of the new ones. */
  readonly order: readonly number[];
}

/** The tables of a font with only these glyphs and the parts they are made of, numbered anew. */
export function subsetTables(font: Font, glyphs: Iterable<number>): Subset {
  const order = withParts(font, glyphs);
  const renumbered = new Map(order.map((old, index) => [old, index]));
  const offsets = [0];
  for (const old of order) offsets.push(((offsets.at(-1) ?? 0) + outlineOf(font, old).length + 1) & ~1);
  const size = offsets.at(-1) ?? 0;
  const short = size < 0x20000;
  const glyf = new Uint8Array(size);
  const glyfView = viewOf(glyf);
  const loca = new Uint8Array(offsets.length * (short ? 2 : 4));
  const locaView = viewOf(loca);
  const hmtx = new Uint8Array(4 * order.length);
  const hmtxView = viewOf(hmtx);
  order.forEach((old, index) => {
    const outline = outlineOf(font, old);
    const start = offsets[index] ?? 0;
    glyf.set(outline, start);
    for (const position of partsOf(outline).positions)
      glyfView.setUint16(start + position, renumbered.get(glyfView.getUint16(start + position)) ?? 0);
    hmtxView.setUint16(4 * index, font.advances[old] ?? 0);
    hmtxView.setInt16(4 * index + 2, font.sideBearings[old] ?? 0);
  });
  offsets.forEach((offset, index) => {
    if (short) locaView.setUint16(2 * index, offset / 2);
    else locaView.setUint32(4 * index, offset);
  });
  const head = font.head.slice();
  viewOf(head).setInt16(50, short ? 0 : 1);
  const hhea = font.hhea.slice();
  viewOf(hhea).setUint16(34, order.length);
  const maxp = font.maxp.slice();
  viewOf(maxp).setUint16(4, order.length);
  const tables = new Map(Object.entries({ glyf, head, hhea, hmtx, loca, maxp }));
  return { tables, order };
}

/** A font file to embed, with only these glyphs; `order` tells which old glyph each new one was. */
export function subsetFont(font: Font, glyphs: Iterable<number>) {
  const { tables, order } = subsetTables(font, glyphs);
  return { bytes: writeTables(tables), order };
}
