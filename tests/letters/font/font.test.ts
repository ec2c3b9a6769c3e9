import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unprintable } from '../../../src/domain/field-checks.ts';
import { printableRanges } from '../../../src/domain/printable-ranges.ts';
import { BrokenFontError, pairKey, parseFont, readTables, viewOf } from '../../../src/letters/font/font.ts';
import { glyphsOf, MissingCharacterError } from '../../../src/letters/font/fonts.ts';
import { partsOf, subsetFont } from '../../../src/letters/pdf/font-subset.ts';
import { preparedFont } from '../../../src/tools/prepare-fonts.ts';
import { missingCharacters } from '../../support/letters/missing-characters.ts';
import { fontBytes, fonts } from '../../support/pdf/fonts.ts';
import { leaveOut } from '../../support/programs/needs.ts';
import { commandOf } from '../../support/programs/programs.ts';

const styles = ['regular', 'bold', 'italic'] as const;

test('the printable ranges are the code points that all three faces have', () => {
  const listed = printableRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const shared = [...fonts.regular.glyphs.keys()].filter((code) =>
    styles.every((style) => fonts[style].glyphs.has(code)),
  );
  expect(listed).toEqual(shared.sort((a, b) => a - b));
  expect(listed.length).toBeGreaterThan(900);
});

test('preparing the fonts again gives the files that are kept', () => {
  const folder = commandOf('liberation');
  if (folder === undefined)
    return leaveOut('Liberation Serif 2.1.5, from which the font is cut, not found', ['liberation']);
  for (const style of styles) {
    const name = `${style[0]?.toUpperCase()}${style.slice(1)}`;
    expect(preparedFont(readFileSync(`${folder}/LiberationSerif-${name}.ttf`), name)).toEqual(fontBytes(style));
  }
});

test('the prepared fonts do not carry the reserved name of their source as their own', () => {
  expect(styles.map((style) => fonts[style].postScriptName)).toEqual([
    'BerkasSerif-Regular',
    'BerkasSerif-Bold',
    'BerkasSerif-Italic',
  ]);
});

test('the prepared fonts are light, and hold no hints', () => {
  for (const style of styles) {
    const bytes = fontBytes(style);
    expect(bytes.length).toBeLessThan(80_000);
    const tags = [...readTables(bytes).keys()];
    expect(tags).toEqual(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'kern', 'loca', 'maxp', 'name', 'post']);
  }
});

test('pairs that gape are kerned', () => {
  const [a, v] = glyphsOf('AV', fonts.regular) as [number, number];
  expect(fonts.regular.kerning.get(pairKey(a, v))).toBeLessThan(-100);
});

test('letters of Indonesian names and the signs of forms are there', () => {
  expect(missingCharacters("Ma'ruf ‘Aini Ḥalīmah Ṭāhā ʿAbdu Ñ é ☐ ☑ ✓ – … Rp·№", fonts.bold)).toEqual([]);
});

test('a character that the font lacks is named, once, after composing the text', () => {
  expect(missingCharacters('e\u0301 ᬳ ᬳ 中 \u200b', fonts.regular)).toEqual(['ᬳ', '中']);
  expect(() => glyphsOf('中', fonts.regular)).toThrow(MissingCharacterError);
  expect(() => glyphsOf('中', fonts.regular)).toThrow('"中" (U+4E2D)');
});

test('the check complains of exactly the characters that no letter could show', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', '\u2011', '\u200d', 'é', '中') }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const missing = styles.flatMap((style) => missingCharacters(text, fonts[style]));
      expect(new Set(unprintable(text))).toEqual(new Set(missing));
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test('a subset holds the parts that its letters are made of', () => {
  const glyphs = glyphsOf('éḤ', fonts.regular);
  const { bytes, order } = subsetFont(fonts.regular, glyphs);
  const tables = readTables(bytes);
  const loca = viewOf(tables.get('loca') as Uint8Array);
  const glyf = tables.get('glyf') as Uint8Array;
  expect(order.length).toBeGreaterThan(glyphs.length + 1);
  let parts = 0;
  order.forEach((_, index) => {
    const outline = glyf.subarray(2 * loca.getUint16(2 * index), 2 * loca.getUint16(2 * index + 2));
    for (const position of partsOf(outline).positions) {
      parts += 1;
      expect(viewOf(outline).getUint16(position)).toBeLessThan(order.length);
    }
  });
  expect(parts).toBeGreaterThan(1);
});

test('what is no font, or is cut off, is refused with the reason', () => {
  expect(() => parseFont(new Uint8Array(4))).toThrow(BrokenFontError);
  expect(() => parseFont(new Uint8Array(400))).toThrow('does not begin like one');
  expect(() => parseFont(fontBytes('bold').subarray(0, 9000))).toThrow('is cut off');
});
