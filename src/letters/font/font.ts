/** The container of a TrueType font: a directory of tables, each with a checksum. */

export type Tables = ReadonlyMap<string, Uint8Array>;

export class BrokenFontError extends Error {
  constructor(problem: string) {
    super(`This is not a TrueType font that letters can be set in: ${problem}.`);
    this.name = 'BrokenFontError';
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function readTables(bytes: Uint8Array): Tables {
  if (bytes.length < 12) throw new BrokenFontError('the file is too short');
  const view = viewOf(bytes);
  if (view.getUint32(0) !== 0x00010000) throw new BrokenFontError('it does not begin like one');
  const count = view.getUint16(4);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + length > bytes.length) throw new BrokenFontError(`its table ${tag} is cut off`);
    tables.set(tag, bytes.subarray(offset, offset + length));
  }
  return tables;
}

export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (table === undefined) throw new BrokenFontError(`its table ${tag} is missing`);
  return table;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const whole = bytes.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) | 0;
  let rest = 0;
  for (let at = whole; at < bytes.length; at += 1) rest |= (bytes[at] ?? 0) << (24 - 8 * (at & 3));
  return (sum + rest) >>> 0;
}

/** Writes the tables, in the order of their tags, as a font file with correct checksums. */
export function writeTables(tables: Tables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + entries.length * 16;
  const total = entries.reduce((sum, [, table]) => sum + padded(table.length), start);
  const bytes = new Uint8Array(total);
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, entries.length * 16 - (16 << power));
  let offset = start;
  let head = -1;
  entries.forEach(([tag, table], index) => {
    bytes.set(table, offset);
    if (tag === 'head') {
      head = offset;
      view.setUint32(offset + 8, 0);
    }
    const entry = 12 + index * 16;
    for (let at = 0; at < 4; at += 1) bytes[entry + at] = tag.charCodeAt(at);
    view.setUint32(entry + 4, checksum(bytes.subarray(offset, offset + table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  });
  // https://learn.microsoft.com/typography/opentype/spec/otff#calculating-checksums
  if (head >= 0) view.setUint32(head + 8, (0xb1b0afba - checksum(bytes)) >>> 0);
  return bytes;
}

/** Reads which glyph stands for which code point, from the Unicode BMP subtable (format 4). */
function readCmap(table: Uint8Array): Map<number, number> {
  const view = viewOf(table);
  const count = view.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    const entry = 4 + index * 8;
    const offset = view.getUint32(entry + 4);
    if (view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1 && view.getUint16(offset) === 4)
      return readSegments(view, offset);
  }
  throw new BrokenFontError('it has no Unicode character map of format 4');
}

function readSegments(view: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = view.getUint16(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + doubled + at);
    const delta = view.getUint16(start + 16 + 2 * doubled + at);
    const rangeAt = start + 16 + 3 * doubled + at;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Writes a character map of format 4; runs in which code point and glyph rise together share a segment. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const delta = (glyph - code) & 0xffff;
    const open = segments.at(-1);
    if (open !== undefined && open.last === code - 1 && open.delta === delta) open.last = code;
    else segments.push({ first: code, last: code, delta });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const count = segments.length;
  const power = Math.floor(Math.log2(count));
  const length = 16 + 8 * count;
  const bytes = new Uint8Array(12 + length);
  const view = viewOf(bytes);
  const words = [0, 1, 3, 1, 0, 12, 4, length, 0, 2 * count, 2 << power, power, 2 * count - (2 << power)];
  words.push(...segments.map((segment) => segment.last), 0);
  words.push(...segments.map((segment) => segment.first));
  words.push(...segments.map((segment) => segment.delta));
  words.forEach((word, index) => {
    view.setUint16(2 * index, word);
  });
  return bytes;
}

/** One number for a pair of glyphs, so that kerning is one look-up. */
export const pairKey = (left: number, right: number): number => left * 0x10000 + right;

/** Reads horizontal kerning pairs (subtable format 0), in font units. */
function readKern(table: Uint8Array | undefined): Map<number, number> {
  const pairs = new Map<number, number>();
  if (table === undefined) return pairs;
  const view = viewOf(table);
  const horizontalFormat0 = 0x0001;
  if (view.getUint16(2) === 0 || view.getUint16(8) !== horizontalFormat0) return pairs;
  const count = view.getUint16(10);
  for (let index = 0; index < count; index += 1) {
    const at = 18 + index * 6;
    pairs.set(pairKey(view.getUint16(at), view.getUint16(at + 2)), view.getInt16(at + 4));
  }
  return pairs;
}

export function writeKern(pairs: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(18 + sorted.length * 6);
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(sorted.length));
  const search = 6 << power;
  const head = [0, 1, 0, 14 + sorted.length * 6, 1, sorted.length, search, power, sorted.length * 6 - search];
  head.forEach((word, index) => {
    view.setUint16(2 * index, word);
  });
  sorted.forEach(([key, value], index) => {
    view.setUint32(18 + index * 6, key);
    view.setInt16(22 + index * 6, value);
  });
  return bytes;
}

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
