import { cleanText } from '../words.ts';
import type { Font } from './font.ts';

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

/** Signs without ink that come with pasted text: soft hyphen, joiners, direction marks. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** Words as they are set: clean and composed (NFC), nothing invisible. */
export const settable = (text: string): string => cleanText(text).replace(invisible, '');

/** The characters of the text, each once, for which the font has no sign. */
export function missingCharacters(text: string, font: Font): readonly string[] {
  const missing = new Set<string>();
  for (const character of settable(text)) if (!font.glyphs.has(character.codePointAt(0) ?? 0)) missing.add(character);
  return [...missing];
}

/** The glyphs of settable text. */
export function glyphsOf(text: string, font: Font): readonly number[] {
  const glyphs: number[] = [];
  for (const character of text) {
    const glyph = font.glyphs.get(character.codePointAt(0) ?? 0);
    if (glyph === undefined) throw new MissingCharacterError(character);
    glyphs.push(glyph);
  }
  return glyphs;
}
