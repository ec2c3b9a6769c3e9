import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base36 } from '@scure/base';
import { deflateSync, inflateSync, strFromU8 } from 'fflate';

/** Why codes could not be read or written. The page has its own sentences; `message` is in English. */
export type CodeProblem =
  /** Nothing in the text is a code of SiapBerkas. */
  | { readonly code: 'no-code' }
  /** Written by a newer SiapBerkas than this one. */
  | { readonly code: 'unknown-version'; readonly version: number }
  /** Some of the codes of a set are still to be read, counted from 1. */
  | { readonly code: 'incomplete'; readonly total: number; readonly missing: readonly number[] }
  /** The codes are of different dossiers. */
  | { readonly code: 'mixed' }
  /** A character was misread or changed. */
  | { readonly code: 'damaged' }
  /** Too much for codes: on writing, a dossier that needs more than nine; on reading, content that inflates too far. */
  | { readonly code: 'too-large' }
  /** The content has property names that no dossier has and that could do harm. */
  | { readonly code: 'unsafe' };

/** A code's text cannot be read, or a dossier does not fit; `problem` says why, `message` what to do. */
export class CodeError extends Error {
  override readonly name = 'CodeError';
  readonly problem: CodeProblem;

  constructor(problem: CodeProblem) {
    super(messageOf(problem));
    this.problem = problem;
  }
}

function messageOf(problem: CodeProblem): string {
  switch (problem.code) {
    case 'no-code':
      return 'This text holds no code of SiapBerkas. Scan the square code on the checklist, whole.';
    case 'unknown-version':
      return `This code is of version ${problem.version}, which is newer than this SiapBerkas. Load the page anew, or open the saved file there.`;
    case 'incomplete':
      return `Code ${problem.missing.join(', ')} of ${problem.total} is missing. Scan it too, in any order.`;
    case 'mixed':
      return 'These codes belong to different dossiers. Scan the codes of one sheet only.';
    case 'damaged':
      return 'The code was misread: its checksum does not fit. Scan it again, or open the saved file or the PDF.';
    case 'too-large':
      return 'The dossier is too large for codes on paper. Hand it over as a saved file or as a PDF.';
    case 'unsafe':
      return 'The code holds what no dossier holds. Ask for a sheet printed by SiapBerkas.';
    default:
      return problem satisfies never;
  }
}

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

/** 4 bytes that identify the whole content and verify it. */
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

/**
 * A scanner that types sends the keys of a US keyboard; where the computer is set to another layout, other signs come
 * out. What a layout makes of the key of a letter or digit is one sign, so it can be undone; which layout it was, the
 * checksum tells. Signs in capitals.
 */
const swaps: readonly Readonly<Record<string, string>>[] = [
  // QWERTZ, as in German.
  { Y: 'Z', Z: 'Y' },
  // AZERTY of France and Belgium: M's key gives a comma or "?", and digits come only with Shift or Caps Lock.
  {
    ...{ A: 'Q', Q: 'A', W: 'Z', Z: 'W', ',': 'M', '?': 'M', M: ':' },
    ...{ '&': '1', É: '2', '"': '3', "'": '4', '(': '5', '-': '6', '§': '6', È: '7', _: '8', '!': '8', Ç: '9', À: '0' },
  },
];

/** What a text in capitals would mean on each known layout, the plain reading first. */
function readings(text: string): readonly string[] {
  // Turkish keyboards have two letters I.
  const plain = text.normalize('NFC').toUpperCase().replaceAll('İ', 'I');
  return [plain, ...swaps.map((swap) => undone(plain, swap))];
}

const undone = (text: string, swap: Readonly<Record<string, string>>): string =>
  [...text].map((sign) => (Object.hasOwn(swap, sign) ? swap[sign] : sign)).join('');

/**
 * Bytes as the 36 signs 0–9 and A–Z: the signs that survive a scanner that types. Each is a key of its own, whatever
 * Shift and Caps Lock do, and no key for an accent, so that another keyboard layout only swaps them one for one
 * (`readings`). QR packs them at 5.5 bits each, as base45's signs, whose `$ % * + - . / :` move or vanish on
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

/** Bytes as signs, 31 for 20 of them. */
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

/** Texts deflated against a dictionary, and read again from whoever may have written them. */

/** A text as bytes, deflated; the same text gives the same bytes. */
export const packedText = (text: string, dictionary: Uint8Array): Uint8Array =>
  deflateSync(utf8ToBytes(text), { level: 9, mem: 8, dictionary });

/** What is wrong with packed bytes: they are not what was packed, or they inflate too far. */
type PackedFault = 'damaged' | 'too-large';

/**
 * The text in packed bytes.
 * @param most bytes that it may inflate to; what inflates further is refused, and takes no more room than that
 */
export function unpackedText(
  content: Uint8Array,
  dictionary: Uint8Array,
  most: number,
): { readonly text: string } | { readonly fault: PackedFault } {
  let bytes: Uint8Array;
  try {
    // A given buffer is never enlarged: whatever inflates beyond it is dropped.
    bytes = inflateSync(content, { dictionary, out: new Uint8Array(most + 1) });
  } catch {
    return { fault: 'damaged' };
  }
  if (bytes.length > most) return { fault: 'too-large' };
  const text = strFromU8(bytes);
  // Invalid UTF-8 becomes replacement characters, which encode to other bytes.
  const again = utf8ToBytes(text);
  const whole = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
  return whole ? { text } : { fault: 'damaged' };
}
