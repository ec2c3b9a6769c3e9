/**
 * Prepares the letters' fonts: `tsx src/tools/prepare-fonts.ts FOLDER`, where FOLDER holds Liberation Serif 2.1.5
 * (Debian: fonts-liberation2). Writes public/fonts/ and src/domain/printable-ranges.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Font, parseFont } from '../letters/font/font.ts';
import { preparedFont } from './font-prepared.ts';

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
