import { readCmap } from './cmap.ts';
import { readKern } from './kern.ts';
import { BrokenFontError, readTables, tableOf, viewOf } from './sfnt.ts';

/** A TrueType face, read once. All lengths are in font units, of which `unitsPerEm` make an em. */
export interface Font {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly ascender: number;
  /** Negative: below the baseline. */
  readonly descender: number;
  readonly capHeight: number;
  /** Degrees, negative when leaning to the right. */
  readonly italicAngle: number;
  readonly boundingBox: readonly [number, number, number, number];
  /** Code point to glyph. */
  readonly glyphs: ReadonlyMap<number, number>;
  readonly advances: Uint16Array;
  /** `pairKey(left, right)` to what is added between the two. */
  readonly kerning: ReadonlyMap<number, number>;
  /** Outlines of all glyphs, and where each begins (one more than there are glyphs). */
  readonly outlines: Uint8Array;
  readonly offsets: Uint32Array;
  /** Tables that a subset takes over with few changes. */
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  readonly maxp: Uint8Array;
  readonly sideBearings: Int16Array;
}

/** Reads a font file: pure, without the DOM or Node. */
export function parseFont(bytes: Uint8Array): Font {
  // A Node Buffer is a Uint8Array whose `slice` shares memory; a plain view of the same bytes copies.
  const tables = readTables(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const head = tableOf(tables, 'head');
  const hhea = tableOf(tables, 'hhea');
  const maxp = tableOf(tables, 'maxp');
  const headView = viewOf(head);
  const hheaView = viewOf(hhea);
  const os2 = tables.get('OS/2');
  const post = viewOf(tableOf(tables, 'post'));
  const ascender = hheaView.getInt16(4);
  const count = viewOf(maxp).getUint16(4);
  const offsets = readOffsets(tableOf(tables, 'loca'), count, headView.getInt16(50) === 1);
  const outlines = tableOf(tables, 'glyf');
  if ((offsets[count] ?? 0) > outlines.length) throw new BrokenFontError('its outlines are cut off');
  const metrics = readMetrics(tableOf(tables, 'hmtx'), count, hheaView.getUint16(34));
  return {
    postScriptName: readPostScriptName(tableOf(tables, 'name')),
    unitsPerEm: headView.getUint16(18),
    ascender,
    descender: hheaView.getInt16(6),
    capHeight: os2 !== undefined && os2.length >= 90 ? viewOf(os2).getInt16(88) : ascender,
    italicAngle: post.getInt32(4) / 0x10000,
    boundingBox: [headView.getInt16(36), headView.getInt16(38), headView.getInt16(40), headView.getInt16(42)],
    glyphs: readCmap(tableOf(tables, 'cmap')),
    kerning: readKern(tables.get('kern')),
    ...metrics,
    outlines,
    offsets,
    head,
    hhea,
    maxp,
  };
}

function readOffsets(loca: Uint8Array, count: number, long: boolean): Uint32Array {
  const view = viewOf(loca);
  const offsets = new Uint32Array(count + 1);
  for (let glyph = 0; glyph <= count; glyph += 1)
    offsets[glyph] = long ? view.getUint32(4 * glyph) : 2 * view.getUint16(2 * glyph);
  return offsets;
}

function readMetrics(hmtx: Uint8Array, count: number, full: number) {
  const view = viewOf(hmtx);
  const advances = new Uint16Array(count);
  const sideBearings = new Int16Array(count);
  for (let glyph = 0; glyph < count; glyph += 1) {
    advances[glyph] = view.getUint16(4 * Math.min(glyph, full - 1));
    sideBearings[glyph] = view.getInt16(glyph < full ? 4 * glyph + 2 : 2 * (glyph + full));
  }
  return { advances, sideBearings };
}

function readPostScriptName(name: Uint8Array): string {
  const view = viewOf(name);
  const storage = view.getUint16(4);
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const record = 6 + 12 * index;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue;
    const start = storage + view.getUint16(record + 10);
    let text = '';
    for (let at = start; at < start + view.getUint16(record + 8); at += 2)
      text += String.fromCharCode(view.getUint16(at));
    return text;
  }
  throw new BrokenFontError('it has no PostScript name');
}
