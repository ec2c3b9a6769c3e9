import { writeCmap } from '../letters/font/cmap.ts';
import { type Font, parseFont } from '../letters/font/font.ts';
import { pairKey, writeKern } from '../letters/font/kern.ts';
import { outlineOf, withoutHints } from '../letters/font/outline.ts';
import { readTables, tableOf, viewOf, writeTables } from '../letters/font/sfnt.ts';
import { subsetTables } from '../letters/font/subset.ts';
import { writeNames } from './font-names.ts';
import { withSigns } from './font-signs.ts';

/** Latin as Indonesia writes it, with transliterated Arabic, Balinese and Javanese; signs that forms need. */
const wanted: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x205f],
  [0x2070, 0x209f],
  [0x20a0, 0x20cf],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
  [0x25a0, 0x25cf],
];

const isWanted = (code: number) => wanted.some(([first, last]) => first <= code && code <= last);

/** The font without its hints, so that the copies in subsets are small. */
function unhinted(font: Font): Font {
  const outlines: number[] = [];
  const offsets = new Uint32Array(font.offsets.length);
  font.advances.forEach((_, glyph) => {
    offsets[glyph] = outlines.length;
    for (const byte of withoutHints(outlineOf(font, glyph))) outlines.push(byte);
  });
  offsets[font.advances.length] = outlines.length;
  const maxp = font.maxp.slice();
  // Twilight points, storage, functions, instructions, stack, size of instructions: only hinting uses them.
  for (let at = 16; at < 28; at += 2) viewOf(maxp).setUint16(at, 0);
  viewOf(maxp).setUint16(14, 1);
  return { ...font, outlines: Uint8Array.from(outlines), offsets, maxp };
}

/** A face of Berkas Serif, from the bytes of the same face of Liberation Serif. */
export function preparedFont(source: Uint8Array, style: string): Uint8Array {
  const { font, drawn } = withSigns(unhinted(parseFont(source)));
  const kept = [...font.glyphs].filter(([code]) => isWanted(code) || drawn.has(code));
  const { tables, order } = subsetTables(
    font,
    kept.map(([, glyph]) => glyph),
  );
  const renumbered = new Map(order.map((old, index) => [old, index]));
  const cmap = new Map(kept.map(([code, glyph]) => [code, renumbered.get(glyph) ?? 0]));
  const kerning = new Map<number, number>();
  for (const [key, value] of font.kerning) {
    const left = renumbered.get(key >>> 16);
    const right = renumbered.get(key & 0xffff);
    if (left !== undefined && right !== undefined) kerning.set(pairKey(left, right), value);
  }
  const post = tableOf(readTables(source), 'post').slice(0, 32);
  viewOf(post).setUint32(0, 0x00030000);
  return writeTables(
    new Map([
      ...tables,
      ['OS/2', tableOf(readTables(source), 'OS/2')],
      ['cmap', writeCmap(cmap)],
      ['kern', writeKern(kerning)],
      ['name', writeNames(style)],
      ['post', post],
    ]),
  );
}
