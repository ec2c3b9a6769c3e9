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

/** A character reached the drawing that the font cannot show; checks upstream name it to the user first. */
export class MissingCharacterError extends Error {
  readonly character: string;

  constructor(character: string) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super(`The letters' font has no sign for "${character}" (U+${code}): write it another way.`);
    this.name = 'MissingCharacterError';
    this.character = character;
  }
}

/** The glyphs of clean text. */
export function glyphsOf(text: string, font: Font): readonly number[] {
  return Array.from(text, (character) => glyphOf(character, font));
}

/** The glyph of one clean character. @throws {MissingCharacterError} */
export function glyphOf(character: string, font: Font): number {
  const glyph = font.glyphs.get(character.codePointAt(0) ?? 0);
  if (glyph === undefined) throw new MissingCharacterError(character);
  return glyph;
}
