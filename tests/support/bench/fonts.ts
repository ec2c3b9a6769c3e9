import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFont, readTables, tableOf, writeCmap, writeTables } from '../../../src/letters/font/font.ts';
import { subsetTables } from '../../../src/letters/pdf/font-subset.ts';

/** A serif in two faces, as bytes of TrueType files. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const folders = [
  process.env.BENCH_FONTS ?? '',
  '/usr/share/fonts/truetype/liberation2',
  '/usr/share/fonts/truetype/liberation',
  '/usr/share/fonts/liberation-serif',
];

/** Copies, since `slice` of a Buffer is none. */
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const shipped = (face: string): Uint8Array =>
  bytesOf(join(import.meta.dirname, `../../../public/fonts/berkas-serif-${face}.ttf`));

/** The faces as the project ships them. */
export const ourFonts = { regular: shipped('regular'), bold: shipped('bold'), italic: shipped('italic') };

/** A font as anyone has it: Liberation Serif from the system, of which ours is a part; undefined where there is none. */
export function plainFonts(): FontFiles | undefined {
  const folder = folders.find((path) => path !== '' && existsSync(join(path, 'LiberationSerif-Regular.ttf')));
  if (folder === undefined) return undefined;
  const read = (face: string): Uint8Array => bytesOf(join(folder, `LiberationSerif-${face}.ttf`));
  return { regular: read('Regular'), bold: read('Bold') };
}

/** Signs of the letter; quotation marks are where WinAnsi has them: ISO 32000-1, annex D. */
const winAnsi = new Map<number, number>([
  ...Array.from({ length: 95 }, (_, index) => [0x20 + index, 0x20 + index] as const),
  [0x201c, 0x93],
  [0x201d, 0x94],
]);

export const winAnsiOf = (code: number): number => winAnsi.get(code) ?? 0x3f;

/** Ours cut down to the signs of one language, as who prepares a font beforehand would; names are kept, kerning is not. */
export function preparedFont(bytes: Uint8Array): Uint8Array {
  const font = parseFont(bytes);
  const kept = [...winAnsi.keys()].map((code) => [code, font.glyphs.get(code) ?? 0] as const);
  const { tables, order } = subsetTables(
    font,
    kept.map(([, glyph]) => glyph),
  );
  const numbers = new Map(order.map((old, index) => [old, index]));
  const cmap = writeCmap(new Map(kept.map(([code, glyph]) => [code, numbers.get(glyph) ?? 0])));
  const all = readTables(bytes);
  const rest = ['OS/2', 'name', 'post'].map((tag) => [tag, tableOf(all, tag)] as const);
  return writeTables(new Map([...tables, ['cmap', cmap], ...rest]));
}

export const preparedFonts = (): FontFiles => ({
  regular: preparedFont(ourFonts.regular),
  bold: preparedFont(ourFonts.bold),
});
