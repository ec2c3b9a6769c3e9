import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Font,
  pairKey,
  parseFont,
  readTables,
  tableOf,
  viewOf,
  writeCmap,
  writeKern,
  writeTables,
} from '../letters/font/font.ts';
import { outlineOf, subsetTables, withoutHints } from '../letters/pdf/font-subset.ts';

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

const english = 0x0409;

/** A name table for "Berkas Serif": the licence reserves the name "Liberation" for unmodified files. */
function writeNames(style: string): Uint8Array {
  const names: readonly (readonly [number, string])[] = [
    [0, 'Digitized data copyright (c) 2010 Google Corporation. Copyright (c) 2012 Red Hat, Inc. See OFL.txt.'],
    [1, 'Berkas Serif'],
    [2, style],
    [3, `Berkas Serif ${style} 1.0`],
    [4, style === 'Regular' ? 'Berkas Serif' : `Berkas Serif ${style}`],
    [5, 'Version 1.0; subset of Liberation Serif 2.1.5'],
    [6, `BerkasSerif-${style}`],
    [13, 'Licensed under the SIL Open Font License, Version 1.1'],
    [14, 'http://scripts.sil.org/OFL'],
  ];
  const start = 6 + 12 * names.length;
  const length = names.reduce((sum, [, text]) => sum + 2 * text.length, 0);
  const bytes = new Uint8Array(start + length);
  const view = viewOf(bytes);
  view.setUint16(2, names.length);
  view.setUint16(4, start);
  let offset = 0;
  names.forEach(([id, text], index) => {
    const record = [3, 1, english, id, 2 * text.length, offset];
    record.forEach((word, field) => {
      view.setUint16(6 + 12 * index + 2 * field, word);
    });
    for (const letter of text) {
      view.setUint16(start + offset, letter.charCodeAt(0));
      offset += 2;
    }
  });
  return bytes;
}

type Point = readonly [number, number];
type Contour = readonly Point[];

const rectangle = (left: number, bottom: number, right: number, top: number): Contour => [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
];

/** The same corners the other way round: a hole. */
const hole = (contour: Contour): Contour => [...contour].reverse();

const box = [rectangle(110, -190, 1690, 1390), hole(rectangle(230, -70, 1570, 1270))];
const tick: Contour = [
  [330, 620],
  [480, 760],
  [760, 390],
  [1320, 1150],
  [1490, 1030],
  [780, 80],
];

/** Signs for forms that Liberation lacks, drawn by us for this project in units of 2048 to an em. */
const signs = [
  { code: 0x2610, contours: box },
  { code: 0x2611, contours: [...box, tick] },
  { code: 0x2713, contours: [tick] },
] as const;

const advance = 1800;

/** A simple glyph of straight lines: https://learn.microsoft.com/typography/opentype/spec/glyf */
function writeOutline(contours: readonly Contour[]): Uint8Array {
  const points = contours.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const words = [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let last = -1;
  for (const contour of contours) {
    last += contour.length;
    words.push(last);
  }
  words.push(0);
  const deltas = (values: readonly number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  const coordinates = [...deltas(xs), ...deltas(ys)];
  const bytes = new Uint8Array((words.length + coordinates.length) * 2 + points.length);
  const view = viewOf(bytes);
  words.forEach((word, index) => {
    view.setInt16(2 * index, word);
  });
  const onCurve = 0x01;
  bytes.fill(onCurve, 2 * words.length, 2 * words.length + points.length);
  coordinates.forEach((delta, index) => {
    view.setInt16(2 * (words.length + index) + points.length, delta);
  });
  return bytes;
}

/** The font with those of our signs that it lacks, put after its last glyph. */
function withSigns(font: Font): { readonly font: Font; readonly drawn: ReadonlySet<number> } {
  const added = signs.filter(({ code }) => !font.glyphs.has(code));
  const first = font.advances.length;
  const outlines = added.map(({ contours }) => writeOutline(contours));
  const offsets = [...font.offsets];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + outline.length);
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  bytes.set(font.outlines);
  outlines.forEach((outline, index) => {
    bytes.set(outline, offsets[first + index] ?? 0);
  });
  const bearings = added.map(({ contours }) => Math.min(...contours.flat().map(([x]) => x)));
  return {
    drawn: new Set(added.map(({ code }) => code)),
    font: {
      ...font,
      glyphs: new Map([...font.glyphs, ...added.map(({ code }, index) => [code, first + index] as const)]),
      advances: Uint16Array.from([...font.advances, ...added.map(() => advance)]),
      sideBearings: Int16Array.from([...font.sideBearings, ...bearings]),
      outlines: bytes,
      offsets: Uint32Array.from(offsets),
    },
  };
}

const faces = [
  { source: 'LiberationSerif-Regular.ttf', style: 'Regular' },
  { source: 'LiberationSerif-Bold.ttf', style: 'Bold' },
  { source: 'LiberationSerif-Italic.ttf', style: 'Italic' },
] as const;

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

/**
 * Prepares the letters' fonts: `tsx src/tools/prepare-fonts.ts FOLDER`, where FOLDER holds Liberation Serif 2.1.5
 * (Debian: fonts-liberation2). Writes public/fonts/ and src/domain/printable-ranges.ts.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Name the folder that holds LiberationSerif-Regular.ttf and its kin.');
  const root = join(import.meta.dirname, '../..');
  const fonts = faces.map(({ source, style }) => {
    const bytes = preparedFont(readFileSync(join(folder, source)), style);
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
}
