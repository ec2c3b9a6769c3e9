import { cleanText } from '../../../src/domain/clean-text.ts';
import type { Font } from '../../../src/letters/font/font.ts';

/** The characters of the text, each once, for which the font has no sign. */
export function missingCharacters(text: string, font: Font): readonly string[] {
  const missing = new Set<string>();
  for (const character of cleanText(text)) if (!font.glyphs.has(character.codePointAt(0) ?? 0)) missing.add(character);
  return [...missing];
}
