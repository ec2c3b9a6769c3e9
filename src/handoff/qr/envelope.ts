import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { fromBase36, signsFor, toBase36 } from './base36.ts';
import { CodeError } from './code-error.ts';
import { readings } from './layouts.ts';

/**
 * What every code of every version looks like: `SB`, then in base36 the version (1 byte), its place (index and total,
 * 4 bits each), the set it belongs to (4 bytes of the digest of the whole content), a check of the rest (2 bytes), and
 * its share of the content. This head never changes, so that an older program can say that a code is newer.
 */
export interface CodePart {
  readonly version: number;
  /** From 1. */
  readonly index: number;
  readonly total: number;
  /** The same in all codes of a dossier. */
  readonly set: string;
  readonly content: Uint8Array;
}

const mark = 'SB';
const headBytes = 8;

/** The mark, with at least a head and one byte behind it. */
const marks = /SB(?=[0-9A-Z]{14})/g;

export const mostCodes = 9;
/** Several times the longest code that we write. */
const mostSigns = 4000;

/** The length of a code's text with so many bytes of content, without an address. */
export const textLength = (contentBytes: number): number => mark.length + signsFor(headBytes + contentBytes);

/** 4 bytes that name the whole content, and prove it. */
export const setOf = (content: Uint8Array): Uint8Array => sha256(content).subarray(0, 4);

const checkOf = (head: Uint8Array, content: Uint8Array): Uint8Array =>
  sha256(concatBytes(head, content)).subarray(0, 2);

/** The text of one code. */
export function writePart(version: number, index: number, total: number, whole: Uint8Array, share: Uint8Array): string {
  const head = concatBytes(Uint8Array.of(version, (index << 4) | total), setOf(whole));
  return mark + toBase36(concatBytes(head, checkOf(head, share), share));
}

/**
 * The code in a text: as scanned by a camera, typed by a scanner on any known keyboard layout, or pasted.
 * @throws {CodeError} `no-code`, `damaged`, `too-large`
 */
export function readPart(text: string): CodePart {
  if (text.length > mostSigns) throw new CodeError({ code: 'too-large' });
  let seen = false;
  for (const reading of readings(text)) {
    for (const { index } of reading.matchAll(marks)) {
      seen = true;
      const signs = /^[0-9A-Z]*/.exec(reading.slice(index + mark.length))?.[0] ?? '';
      const part = partOf(fromBase36(signs));
      if (part) return part;
    }
  }
  throw new CodeError({ code: seen ? 'damaged' : 'no-code' });
}

/** Whether a text looks as if it held a code, on any known keyboard layout. */
export const holdsCode = (text: string): boolean =>
  readings(text.slice(0, mostSigns)).some((reading) => reading.search(marks) >= 0);

function partOf(bytes: Uint8Array | null): CodePart | null {
  if (!bytes || bytes.length <= headBytes) return null;
  const [head, check, content] = [bytes.subarray(0, 6), bytes.subarray(6, headBytes), bytes.subarray(headBytes)];
  const proper = checkOf(head, content);
  const [version = 0, place = 0] = head;
  const [index, total] = [place >> 4, place & 15];
  if (check[0] !== proper[0] || check[1] !== proper[1] || index < 1 || index > total) return null;
  return { version, index, total, set: String(head.subarray(2)), content };
}
