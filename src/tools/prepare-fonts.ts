/**
 * Prepares the letters' fonts: `tsx src/tools/prepare-fonts.ts FOLDER`, where FOLDER holds Liberation Serif 2.1.5
 * (Debian: fonts-liberation2). Writes public/fonts/ and src/domain/printable-ranges.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const faces = [
  { source: 'LiberationSerif-Regular.ttf', style: 'Regular' },
  { source: 'LiberationSerif-Bold.ttf', style: 'Bold' },
  { source: 'LiberationSerif-Italic.ttf', style: 'Italic' },
] as const;

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

function prepare(source: Uint8Array, style: string): Uint8Array {
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

/** Code points that every face has, as inclusive ranges. */
function sharedRanges(fonts: readonly Font[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    if (!fonts.every((font) => font.glyphs.has(code))) continue;
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === code - 1) open[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds LiberationSerif-Regular.ttf and its kin.');
const root = join(import.meta.dirname, '../..');
const fonts = faces.map(({ source, style }) => {
  const bytes = prepare(readFileSync(join(folder, source)), style);
  writeFileSync(join(root, `public/fonts/berkas-serif-${style.toLowerCase()}.ttf`), bytes);
  console.log(`berkas-serif-${style.toLowerCase()}.ttf: ${bytes.length} bytes`);
  return parseFont(bytes);
});
const hex = (code: number) => `0x${code.toString(16)}`;
const lines = sharedRanges(fonts).map(([first, last]) => `  [${hex(first)}, ${hex(last)}],\n`);
writeFileSync(
  join(root, 'src/domain/printable-ranges.ts'),
  `/** Code points that the letters' fonts can show, as inclusive ranges. Written by src/tools/prepare-fonts.ts. */
export const printableRanges: readonly (readonly [number, number])[] = [\n${lines.join('')}];\n`,
);
