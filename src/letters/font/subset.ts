import type { Font } from './font.ts';
import { outlineOf, partsOf, withParts } from './outline.ts';
import { type Tables, viewOf, writeTables } from './sfnt.ts';

export interface Subset {
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
