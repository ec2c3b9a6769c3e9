import { sha256 } from '@noble/hashes/sha2.js';
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import type { Font } from '../font/font.ts';
import { subsetFont } from '../font/subset.ts';
import { glyphsOf } from '../font/text.ts';
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
