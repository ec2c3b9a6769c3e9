import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts } from '../../../src/letters/font/fonts.ts';

const folder = join(import.meta.dirname, '../../../public/fonts');

export const fontBytes = (style: 'regular' | 'bold' | 'italic'): Uint8Array =>
  new Uint8Array(readFileSync(join(folder, `berkas-serif-${style}.ttf`)));

/** The fonts that letters are set in, as the app loads them. */
export const fonts = loadFonts(fontBytes('regular'), fontBytes('bold'), fontBytes('italic'));
