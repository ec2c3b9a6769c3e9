import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFont } from '../../../src/letters/font/font.ts';
import { subsetFont } from '../../../src/letters/pdf/font-subset.ts';

test('making a subset leaves the bytes of the font file alone, also where they came as a Buffer', () => {
  const file = readFileSync('public/fonts/berkas-serif-regular.ttf');
  const before = Uint8Array.from(file);
  subsetFont(parseFont(file), new Set([0, 5, 9]));
  expect(Uint8Array.from(file)).toEqual(before);
});
