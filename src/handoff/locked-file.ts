import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { ParseError } from '../domain/parse.ts';

/** What is behind the password: a dossier, the review of one, or the book of a desk. */
export type LockedKind = 'dossier' | 'review' | 'book';

/**
 * A saved dossier, a review of one, or a desk's book, behind a password, as JSON:
 *
 *     { "format": "siapberkas/locked-dossier" (or "…-review", "…-book"), "version": 1, "key": "PBKDF2-SHA-256", "rounds": 600000,
 *       "salt": 16 bytes, "cipher": "AES-256-GCM", "iv": 12 bytes, "data": ciphertext and tag,
 *       "integrity": "sha256-…" }
 *
 * Bytes are written in base64. Everything but `data` and `integrity` is authenticated as additional data, so that
 * nobody can lower the cost. `integrity` needs no secret: it tells a damaged file from a wrong password, which AES-GCM alone
 * cannot.
 */
export interface LockedFile {
  readonly holds: LockedKind;
  /** Rounds of PBKDF2. */
  readonly rounds: number;
  /** base64 */
  readonly salt: string;
  /** base64 */
  readonly iv: string;
  /** base64 */
  readonly data: string;
}

const formatOf = (holds: LockedKind) => `siapberkas/locked-${holds}`;

/** The largest saved dossier, in base64. */
export const mostLockedBytes = 11_000_000;

/** Bytes of the largest file, and of what is locked in it. */
const most: Record<LockedKind, { readonly file: number; readonly data: number }> = {
  dossier: { file: mostLockedBytes, data: 8_000_016 },
  review: { file: mostLockedBytes, data: 8_000_016 },
  book: { file: 70_000_000, data: 50_000_016 },
};

/** Fewer rounds would be weak; more could keep a phone busy for a minute: a hostile file may ask for neither. */
const [leastRounds, mostRounds] = [600_000, 2_400_000];

/** The file is not as it was saved. */
export class DamagedLockError extends Error {
  override readonly name = 'DamagedLockError';

  constructor() {
    super('This locked file is damaged or not whole. Use the file as it was saved.');
  }
}

/** The password does not open the file. */
export class WrongPasswordError extends Error {
  override readonly name = 'WrongPasswordError';

  constructor() {
    super('This password does not open the file. Mind capital letters, and try again.');
  }
}

/** Whether a text claims to be a locked file; its first characters are enough. */
export const isLocked = (text: string): boolean => /^\uFEFF?\s*\{\s*"format"\s*:\s*"siapberkas\/locked/.test(text);

const headOf = ({ holds, rounds, salt, iv }: Omit<LockedFile, 'data'>) => ({
  format: formatOf(holds),
  version: 1,
  key: 'PBKDF2-SHA-256',
  rounds,
  salt,
  cipher: 'AES-256-GCM',
  iv,
});

/** What is authenticated besides the content. */
export const additionalData = (locked: Omit<LockedFile, 'data'>): Uint8Array =>
  utf8ToBytes(JSON.stringify(headOf(locked)));

const checksumOf = (locked: LockedFile): string =>
  `sha256-${bytesToHex(sha256(utf8ToBytes(JSON.stringify({ ...headOf(locked), data: locked.data }))))}`;

/** The text of a locked file. */
export const lockedText = (locked: LockedFile): string =>
  `${JSON.stringify({ ...headOf(locked), data: locked.data, integrity: checksumOf(locked) }, null, 2)}\n`;

/**
 * Reads the text of a locked file, without its password.
 * @param kinds what may be in it; anything else is as damaged
 * @throws {ParseError} where a newer SiapBerkas locked it
 * @throws {DamagedLockError} where it is anything but what was saved
 */
export function readLockedText(text: string, kinds: readonly LockedKind[] = ['dossier', 'review']): LockedFile {
  if (text.length > Math.max(...kinds.map((kind) => most[kind].file))) throw new DamagedLockError();
  const value = objectOf(text);
  const { format, version, rounds, salt, iv, data, integrity } = value;
  const holds = kinds.find((kind) => format === formatOf(kind));
  if (!holds || text.length > most[holds].file) throw new DamagedLockError();
  if (typeof version === 'number' && version > 1)
    throw new ParseError(`locked ${holds}`, [{ path: 'version', message: 'a newer SiapBerkas locked this file' }]);
  if (!isRounds(rounds) || !isBase64(salt, 16, 16) || !isBase64(iv, 12, 12) || !isBase64(data, 17, most[holds].data))
    throw new DamagedLockError();
  const locked = { holds, rounds, salt, iv, data } as const;
  const whole: Record<string, unknown> = { ...headOf(locked), data, integrity: checksumOf(locked) };
  const names = new Set([...Object.keys(whole), ...Object.keys(value)]);
  if ([...names].some((name) => value[name] !== whole[name]) || integrity === undefined) throw new DamagedLockError();
  return locked;
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Cut off, or changed by hand.
  }
  throw new DamagedLockError();
}

export const isRounds = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= leastRounds && (value as number) <= mostRounds;

/** Whether a value is base64 of so many bytes. */
export function isBase64(value: unknown, least: number, most: number): value is string {
  if (typeof value !== 'string') return false;
  try {
    const { length } = base64.decode(value);
    return length >= least && length <= most;
  } catch {
    return false;
  }
}
