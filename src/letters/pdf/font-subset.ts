import { sha256 } from '@noble/hashes/sha2.js';
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { type Font, type Tables, viewOf, writeTables } from '../font/font.ts';
import { glyphsOf } from '../font/fonts.ts';
import { deflated, hex4, latin } from './bytes.ts';

/** A face of which only some glyphs are embedded; in content streams they go by their new numbers. */
export interface FontSubset {
  /** What stands for each glyph of the face in a string of a content stream. */
  readonly codes: readonly string[];
  readonly order: readonly number[];
  /** Deflated, as is `toUnicode`: a subset that is kept is not packed again. */
  readonly file: Uint8Array;
  readonly fileLength: number;
  readonly toUnicode: Uint8Array;
  readonly name: string;
}

/** Computes something once for each face, and keeps it as long as the face. */
function keptFor<T>(find: (font: Font) => T): (font: Font) => T {
  const known = new WeakMap<Font, T>();
  return (font) => {
    const found = known.get(font) ?? find(font);
    known.set(font, found);
    return found;
  };
}

/** Letters of one batch use mostly the same glyphs: the last few subsets of each face are kept. */
const recent = new WeakMap<Font, Map<string, FontSubset>>();
const mostKept = 8;

/** Signs of most letters. A face that shows more than a quarter of them gets them all: one subset then serves many letters. */
const usual = ' ,.:;-–/()@“”0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const usualOf = keptFor((font: Font) => glyphsOf(usual, font));

/** The subset of a face that shows the glyphs marked with 1. */
export function fontSubset(font: Font, shown: Uint8Array): FontSubset {
  const all = usualOf(font);
  const isUsual = all.filter((glyph) => shown[glyph] === 1).length > all.length / 4;
  const glyphs: number[] = [];
  const marked = shown.slice();
  if (isUsual) for (const glyph of all) marked[glyph] = 1;
  marked.forEach((mark, glyph) => {
    if (mark === 1) glyphs.push(glyph);
  });
  const key = glyphs.join();
  const kept = recent.get(font) ?? new Map<string, FontSubset>();
  recent.set(font, kept);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const subset = makeSubset(font, glyphs, key);
  const oldest = kept.keys().next();
  if (kept.size >= mostKept && oldest.done !== true) kept.delete(oldest.value);
  kept.set(key, subset);
  return subset;
}

function makeSubset(font: Font, glyphs: readonly number[], key: string): FontSubset {
  const { bytes, order } = subsetFont(font, glyphs);
  // A subset's name begins with six capitals: ISO 32000-1, 9.6.4.
  const tag = String.fromCharCode(
    ...sha256(latin(key))
      .subarray(0, 6)
      .map((byte) => 65 + (byte % 26)),
  );
  const codes = new Array<string>(font.advances.length).fill('');
  order.forEach((glyph, number) => {
    codes[glyph] = escaped(String.fromCharCode(number >> 8, number & 255));
  });
  return {
    order,
    codes,
    file: deflated(bytes),
    fileLength: bytes.length,
    toUnicode: deflated(latin(unicodeMap(font, order))),
    name: `${tag}+${font.postScriptName}`,
  };
}

/** ISO 32000-1, 7.3.4.2. */
const escaped = (bytes: string): string => bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r');

/** Which code point each glyph stands for; the lowest where there are several. */
const codePointsOf = keptFor((font: Font): ReadonlyMap<number, number> => {
  const map = new Map<number, number>();
  for (const [code, glyph] of font.glyphs) if (code < (map.get(glyph) ?? Infinity)) map.set(glyph, code);
  return map;
});

/** The map from glyph numbers to text that searching, copying and reading aloud rely on: ISO 32000-1, 9.10.3. */
function unicodeMap(font: Font, order: readonly number[]): string {
  const codes = codePointsOf(font);
  const entries = order.flatMap((glyph, index) => {
    const code = codes.get(glyph);
    return code === undefined ? [] : [`<${hex4(index)}><${hex4(code)}>`];
  });
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Adds the face to the document as a Type 0 font with Identity-H encoding: ISO 32000-1, 9.7. */
export function embedFont(context: PDFContext, font: Font, subset: FontSubset): PDFRef {
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const isBold = font.postScriptName.endsWith('Bold');
  const serif = 2;
  const nonsymbolic = 32;
  const italic = font.italicAngle === 0 ? 0 : 64;
  const file = context.stream(subset.file, { Filter: 'FlateDecode', Length1: subset.fileLength });
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: subset.name,
    Flags: serif | nonsymbolic | italic,
    FontBBox: font.boundingBox.map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascender),
    Descent: scaled(font.descender),
    CapHeight: scaled(font.capHeight),
    StemV: isBold ? 140 : 80,
    FontFile2: context.register(file),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: subset.name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    DW: 0,
    W: [0, subset.order.map((glyph) => scaled(font.advances[glyph] ?? 0))],
    FontDescriptor: context.register(descriptor),
  });
  const toUnicode = context.stream(subset.toUnicode, { Filter: 'FlateDecode' });
  const face = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: subset.name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(toUnicode),
  });
  return context.register(face);
}

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
