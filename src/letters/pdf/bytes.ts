import { concatBytes } from '@noble/hashes/utils.js';
import { strToU8, Unzlib, zlibSync } from 'fflate';

export const utf8 = (text: string): Uint8Array => strToU8(text);

/** Text of single-byte characters as bytes. */
export function latin(text: string): Uint8Array {
  // The browser's own encoder is many times faster, and for ASCII its UTF-8 is one byte a character.
  const bytes = utf8(text);
  return bytes.length === text.length ? bytes : strToU8(text, true);
}

export const deflated = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 });

/** Undoes `deflated`, in small steps: `undefined` as soon as it is more than `most` bytes. Throws where it is damaged. */
export function inflated(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const unzlib = new Unzlib((part) => {
    length += part.length;
    parts.push(part);
  });
  for (let at = 0; at < bytes.length && length <= most; at += 4096)
    unzlib.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length);
  return length > most ? undefined : concatBytes(...parts);
}

/** A length or place, pt: hundredths are finer than any printer. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A length or place in a content stream. */
export const number = (value: number): string => String(hundredths(value));

/** Four hexadecimal digits. */
export const hex4 = (value: number): string => value.toString(16).padStart(4, '0');
