import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Dossier, emptyDossier, parseDossier, withoutPicture } from '../domain/dossier.ts';
import { dossierVersion } from '../domain/older-dossiers.ts';
import { hasUnsafeNames, ParseError } from '../domain/parse.ts';
import {
  CodeError,
  type CodePart,
  mostCodes,
  packedText,
  readPart,
  setOf,
  textLength,
  unpackedText,
  writePart,
} from './code-envelope.ts';
import { dictionary1 } from './dictionary-1.ts';

/** Codes carry the version of their dossier. Older versions stay readable for good: paper lasts. */
const version = dossierVersion;

interface CodeOptions {
  readonly address?: string;
  readonly fine?: boolean;
}

/**
 * The dossier, without a picture of a letterhead, as the texts of one to nine codes, to be read in any order.
 * @param options.address of the page that reads them, without `#`: stands before each text, so that any phone's camera
 * opens it; what is behind `#` reaches no server
 * @param options.fine codes may be as large as version 22: for a print that a phone reads before anyone copies it
 * @throws {CodeError} `too-large`
 */
export function encodeDossier(dossier: Dossier, options: CodeOptions = {}): readonly string[] {
  const before = options.address === undefined ? '' : `${options.address}#`;
  const content = packed(dossier);
  for (let total = 1; total <= mostCodes; total += 1) {
    const share = Math.ceil(content.length / total);
    if (!fitsOneCode(before, textLength(share), options.fine ? fineRoom : room)) continue;
    return Array.from({ length: total }, (_, index) => {
      const slice = content.subarray(index * share, (index + 1) * share);
      return before + writePart(version, index + 1, total, content, slice);
    });
  }
  throw new CodeError({ code: 'too-large' });
}

/**
 * The dossier of the texts of its codes, in any order, repeated or not.
 * @throws {CodeError} whose `problem` says what is wrong, and for an incomplete set which codes are missing
 * @throws {ParseError} where the content is no dossier
 */
export function decodeDossier(texts: readonly string[]): Dossier {
  const parts = texts.map(readPart);
  const [first] = parts;
  if (!first) throw new CodeError({ code: 'no-code' });
  const newer = parts.find((part) => part.version > version || part.version < 1);
  if (newer) throw new CodeError({ code: 'unknown-version', version: newer.version });
  if (parts.some((part) => part.set !== first.set || part.version !== first.version))
    throw new CodeError({ code: 'mixed' });
  const content = joined(parts, first.total);
  if (String(setOf(content)) !== first.set) throw new CodeError({ code: 'damaged' });
  return unpacked(content, first.version);
}

function joined(parts: readonly CodePart[], total: number): Uint8Array {
  const byIndex = new Map(parts.map((part) => [part.index, part.content]));
  if (total > mostCodes || parts.some((part) => part.total !== total)) throw new CodeError({ code: 'damaged' });
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !byIndex.has(number));
  if (missing.length > 0) throw new CodeError({ code: 'incomplete', total, missing });
  return concatBytes(...numbers.map((number) => byIndex.get(number) ?? new Uint8Array()));
}

/**
 * Bits for data in the largest code that we print: version 18, 89 modules a side, level M (ISO/IEC 18004, table 7).
 * At 0.47 mm a module it is still read where copied once and scanned at 150 dpi (`tests/handoff/qr-scan.test.ts`).
 */
const room = 563 * 8;
/** The same of version 22, 105 modules a side. */
const fineRoom = 782 * 8;
/** Alphanumeric mode: 11 bits for two signs. */
const bitsOf = (signs: number): number => Math.ceil(5.5 * signs);

/** Whether a code takes an address and so many signs of 0–9 and A–Z behind it. */
export const fitsOneCode = (address: string, signs: number, most = room): boolean =>
  (address === '' ? 0 : 4 + 16 + 8 * utf8ToBytes(address).length) + 4 + 13 + bitsOf(signs) <= most;

const dictionary = utf8ToBytes(dictionary1);

/** Far above any dossier that fits into nine codes; content that inflates beyond it is refused unread. */
const mostBytes = 200_000;

/**
 * The dossier packed: what is empty left out, deflated with the dictionary of version 1.
 * @throws {CodeError} `too-large`
 */
export function packed(dossier: Dossier): Uint8Array {
  const empty = emptyDossier(dossier.office, dossier.service);
  const { format, version, ...rest } = withoutPicture(dossier);
  const given = Object.entries(rest).filter(
    ([key, value]) =>
      key === 'office' || key === 'service' || JSON.stringify(value) !== JSON.stringify(empty[key as keyof Dossier]),
  );
  const text = JSON.stringify(Object.fromEntries(given));
  if (utf8ToBytes(text).length > mostBytes) throw new CodeError({ code: 'too-large' });
  return packedText(text, dictionary);
}

/**
 * The dossier of a packed content.
 * @param version of the dossier that was packed, which its codes bear
 * @throws {CodeError} `damaged`, `too-large`, `unsafe`
 * @throws {ParseError} with every problem and its path
 */
export function unpacked(content: Uint8Array, version: number): Dossier {
  const value = jsonOf(content);
  if (hasUnsafeNames(value)) throw new CodeError({ code: 'unsafe' });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ParseError('dossier', [{ path: '', message: 'not an object' }]);
  return parseDossier({ ...value, format: 'siapberkas/dossier', version });
}

function jsonOf(content: Uint8Array): unknown {
  const unpacked = unpackedText(content, dictionary, mostBytes);
  if ('fault' in unpacked) throw new CodeError({ code: unpacked.fault });
  try {
    return JSON.parse(unpacked.text);
  } catch {
    throw new CodeError({ code: 'damaged' });
  }
}
