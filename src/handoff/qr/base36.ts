import { base36 } from '@scure/base';

/**
 * Bytes as the 36 signs 0–9 and A–Z: the signs that survive a scanner that types. Each is a key of its own, whatever
 * Shift and Caps Lock do, and no key for an accent, so that another keyboard layout only swaps them one for one
 * (see `layouts.ts`). QR packs them at 5.5 bits each, as base45's signs, whose `$ % * + - . / :` move or vanish on
 * other layouts; 36 signs cost 3 % more room than 45.
 */

/** 160 bits fit into 31 signs (36^31 > 2^160) with little left over. */
const block = 20;

/** Signs needed for so many bytes; strictly growing, so that it can be read backwards. */
const lengths = Array.from({ length: block + 1 }, (_, bytes) => Math.ceil((bytes * 8) / Math.log2(36)));
const whole = lengths[block] ?? 0;

/** The length in signs of that many bytes. */
export const signsFor = (bytes: number): number => Math.floor(bytes / block) * whole + (lengths[bytes % block] ?? 0);

/** The library keeps leading zero bytes as zeros; here the length tells how many there are. */
const bare = (signs: string): string => signs.replace(/^0+/, '');

export function toBase36(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += block) {
    const piece = bytes.subarray(at, at + block);
    text += bare(base36.encode(piece)).padStart(lengths[piece.length] ?? 0, '0');
  }
  return text.toUpperCase();
}

/** The bytes of a text in capitals; null where no bytes give it. */
export function fromBase36(text: string): Uint8Array | null {
  const rest = lengths.indexOf(text.length % whole);
  if (rest < 0 || !/^[0-9A-Z]*$/.test(text)) return null;
  const bytes = new Uint8Array(Math.floor(text.length / whole) * block + rest);
  for (let at = 0, from = 0; at < bytes.length; at += block, from += whole) {
    const piece = bytes.subarray(at, at + block);
    const value = base36.decode(bare(text.slice(from, from + whole).toLowerCase()));
    if (value.length > piece.length) return null;
    piece.set(value, piece.length - value.length);
  }
  return bytes;
}
