import { type Font, parseFont } from './font.ts';

/** The three faces that letters are set in. */
export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
  readonly italic: Font;
}

export type Face = keyof Fonts;

/** Reads the bytes of `public/fonts/berkas-serif-{regular,bold,italic}.ttf`; callers fetch them. */
export const loadFonts = (regular: Uint8Array, bold: Uint8Array, italic: Uint8Array): Fonts => ({
  regular: parseFont(regular),
  bold: parseFont(bold),
  italic: parseFont(italic),
});
