import type { Font } from '../font/font.ts';
import { subsetFont } from '../font/subset.ts';
import { deflated, hex4, latin } from './bytes.ts';
import { digestOf } from './digest.ts';
import type { ObjectFile } from './file/object-file.ts';
import { codeOf, type Name, nameOf, type Reference } from './file/value.ts';

/** A face of which only some glyphs are embedded; in content streams they go by their new numbers. */
export interface FontSubset {
  /** What stands for each glyph in a string of a content stream. */
  readonly codeOf: ReadonlyMap<number, string>;
  readonly order: readonly number[];
  readonly file: Uint8Array;
  readonly fileLength: number;
  readonly toUnicode: Uint8Array;
  readonly name: Name;
}

/** Letters of one batch use mostly the same glyphs: the last few subsets of each face are kept. */
const recent = new WeakMap<Font, Map<string, FontSubset>>();
const mostKept = 8;

/** The subset of a face that shows these glyphs. */
export function fontSubset(font: Font, glyphs: ReadonlySet<number>): FontSubset {
  const key = [...glyphs].sort((a, b) => a - b).join();
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

function makeSubset(font: Font, glyphs: Iterable<number>, key: string): FontSubset {
  const { bytes, order } = subsetFont(font, glyphs);
  // A subset's name begins with six capitals: ISO 32000-1, 9.6.4.
  const digits = [...digestOf([latin(key)]).slice(0, 6)];
  const tag = digits.map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 16))).join('');
  return {
    order,
    codeOf: new Map(order.map((glyph, number) => [glyph, escaped(String.fromCharCode(number >> 8, number & 255))])),
    file: deflated(bytes),
    fileLength: bytes.length,
    toUnicode: deflated(latin(unicodeMap(font, order))),
    name: nameOf(`${tag}+${font.postScriptName}`),
  };
}

/** ISO 32000-1, 7.3.4.2. */
const escaped = (bytes: string): string => bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r');

const codePoints = new WeakMap<Font, ReadonlyMap<number, number>>();

/** Which code point each glyph stands for; the lowest where there are several. */
function codePointsOf(font: Font): ReadonlyMap<number, number> {
  const known = codePoints.get(font);
  if (known !== undefined) return known;
  const map = new Map<number, number>();
  for (const [code, glyph] of font.glyphs) if (code < (map.get(glyph) ?? Infinity)) map.set(glyph, code);
  codePoints.set(font, map);
  return map;
}

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
export function embedFont(file: ObjectFile, font: Font, subset: FontSubset): Reference {
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const isBold = font.postScriptName.endsWith('Bold');
  const serif = 2;
  const nonsymbolic = 32;
  const italic = font.italicAngle === 0 ? 0 : 64;
  const descriptor = file.add({
    Type: '/FontDescriptor',
    FontName: subset.name,
    Flags: serif | nonsymbolic | italic,
    FontBBox: font.boundingBox.map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascender),
    Descent: scaled(font.descender),
    CapHeight: scaled(font.capHeight),
    StemV: isBold ? 140 : 80,
    FontFile2: file.addStream(subset.file, { Filter: '/FlateDecode', Length1: subset.fileLength }),
  });
  const descendant = file.add({
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: subset.name,
    CIDSystemInfo: { Registry: codeOf('Adobe'), Ordering: codeOf('Identity'), Supplement: 0 },
    CIDToGIDMap: '/Identity',
    DW: 0,
    W: [0, subset.order.map((glyph) => scaled(font.advances[glyph] ?? 0))],
    FontDescriptor: descriptor,
  });
  return file.add({
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: subset.name,
    Encoding: '/Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.addStream(subset.toUnicode, { Filter: '/FlateDecode' }),
  });
}
