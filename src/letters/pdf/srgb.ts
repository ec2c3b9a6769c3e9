import { latin } from './bytes.ts';

/** A number with 16 bits after the point, as ICC profiles write it. */
const fixed = (value: number): number => Math.round(value * 0x10000);

type Tag = readonly [signature: string, type: string, words: readonly number[]];

const xyz = (x: number, y: number, z: number): readonly number[] => [fixed(x), fixed(y), fixed(z)];

/** One text in English, in UTF-16. */
function multilingual(text: string): readonly number[] {
  const units = [...`${text}${text.length % 2 === 0 ? '' : ' '}`].map((letter) => letter.charCodeAt(0));
  const words = [1, 12, 0x656e5553, units.length * 2, 28];
  for (let index = 0; index < units.length; index += 2)
    words.push(((units[index] ?? 0) << 16) | (units[index + 1] ?? 0));
  return words;
}

/** IEC 61966-2-1: Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below. */
const curve: readonly number[] = [3 << 16, ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed)];

const tags: readonly Tag[] = [
  ['desc', 'mluc', multilingual('sRGB')],
  ['cprt', 'mluc', multilingual('No copyright, use freely')],
  ['wtpt', 'XYZ ', xyz(0.9642, 1, 0.8249)],
  // From D65, the white of sRGB, to D50, the white of profiles (Bradford).
  ['chad', 'sf32', [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168].map(fixed)],
  ['rXYZ', 'XYZ ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', 'XYZ ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', 'XYZ ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', 'para', curve],
  ['gTRC', 'para', curve],
  ['bTRC', 'para', curve],
];

/** An ICC profile of sRGB, version 4 (ICC.1:2004-10), built from its published numbers. */
export function srgbProfile(): Uint8Array {
  const start = 132 + tags.length * 12;
  const total = tags.reduce((sum, [, , words]) => sum + 8 + words.length * 4, start);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const write = (text: string, at: number) => bytes.set(latin(text), at);
  view.setUint32(0, total);
  view.setUint32(8, 0x04200000);
  write('mntrRGB XYZ ', 12);
  [2026, 1, 1].forEach((part, index) => {
    view.setUint16(24 + 2 * index, part);
  });
  write('acsp', 36);
  xyz(0.9642, 1, 0.8249).forEach((word, index) => {
    view.setInt32(68 + 4 * index, word);
  });
  view.setUint32(128, tags.length);
  let offset = start;
  tags.forEach(([signature, type, words], index) => {
    const size = 8 + words.length * 4;
    write(signature, 132 + 12 * index);
    view.setUint32(136 + 12 * index, offset);
    view.setUint32(140 + 12 * index, size);
    write(type, offset);
    words.forEach((word, at) => {
      view.setInt32(offset + 8 + 4 * at, word);
    });
    offset += size;
  });
  return bytes;
}
