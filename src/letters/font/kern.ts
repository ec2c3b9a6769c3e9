import { viewOf } from './sfnt.ts';

/** One number for a pair of glyphs, so that kerning is one look-up. */
export const pairKey = (left: number, right: number): number => left * 0x10000 + right;

/** Reads horizontal kerning pairs (subtable format 0), in font units. */
export function readKern(table: Uint8Array | undefined): Map<number, number> {
  const pairs = new Map<number, number>();
  if (table === undefined) return pairs;
  const view = viewOf(table);
  const horizontalFormat0 = 0x0001;
  if (view.getUint16(2) === 0 || view.getUint16(8) !== horizontalFormat0) return pairs;
  const count = view.getUint16(10);
  for (let index = 0; index < count; index += 1) {
    const at = 18 + index * 6;
    pairs.set(pairKey(view.getUint16(at), view.getUint16(at + 2)), view.getInt16(at + 4));
  }
  return pairs;
}

export function writeKern(pairs: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(18 + sorted.length * 6);
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(sorted.length));
  const search = 6 << power;
  const head = [0, 1, 0, 14 + sorted.length * 6, 1, sorted.length, search, power, sorted.length * 6 - search];
  head.forEach((word, index) => {
    view.setUint16(2 * index, word);
  });
  sorted.forEach(([key, value], index) => {
    view.setUint32(18 + index * 6, key);
    view.setInt16(22 + index * 6, value);
  });
  return bytes;
}
