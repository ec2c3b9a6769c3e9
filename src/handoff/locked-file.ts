import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import type { Dossier } from '../domain/dossier.ts';
import { ParseError } from '../domain/parse.ts';
import { readSavedText } from './saved-file.ts';
import { savedText } from './saved-text.ts';

/** What is behind the password: a dossier, the review of one, or the book of a desk. */
type LockedKind = 'dossier' | 'review' | 'book';

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
const additionalData = (locked: Omit<LockedFile, 'data'>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(utf8ToBytes(JSON.stringify(headOf(locked))));

const checksumOf = (locked: LockedFile): string =>
  `sha256-${bytesToHex(sha256(utf8ToBytes(JSON.stringify({ ...headOf(locked), data: locked.data }))))}`;

/** The text of a locked file. */
const lockedText = (locked: LockedFile): string =>
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

export const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * A dossier as the text of a file that opens with its password alone: AES-256-GCM, with a key of its own for each file.
 * Without the password nobody can open it, not even the app.
 */
export const lockedTextOf = (dossier: Dossier, password: string): Promise<string> =>
  lockText(savedText(dossier), password, 'dossier');

/** A review's text, behind a password in the same way. */
export const lockedReview = (text: string, password: string): Promise<string> => lockText(text, password, 'review');

/** Any text as that of such a file. @param holds what the text is, which the file says */
export async function lockText(text: string, password: string, holds: LockedKind): Promise<string> {
  const [salt, iv] = [random(16), random(12)];
  const head = { holds, rounds: usualRounds, salt: base64.encode(salt), iv: base64.encode(iv) };
  const key = await passwordKey(password, salt, usualRounds, ['encrypt']);
  const plain = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: additionalData(head) }, key, plain);
  return lockedText({ ...head, data: base64.encode(new Uint8Array(sealed)) });
}

/**
 * The dossier behind the password.
 * @throws {WrongPasswordError}
 * @throws {DamagedLockError | AlteredError | ParseError} where what was locked is no dossier
 */
export const unlocked = async (locked: LockedFile, password: string): Promise<Dossier> =>
  readSavedText(await unlockedText(locked, password));

/**
 * The text behind the password, whatever it is.
 * @throws {WrongPasswordError | DamagedLockError}
 */
export async function unlockedText(locked: LockedFile, password: string): Promise<string> {
  const key = await passwordKey(password, bytesIn(locked.salt), locked.rounds, ['decrypt']);
  const parameters = { name: 'AES-GCM', iv: bytesIn(locked.iv), additionalData: additionalData(locked) };
  const plain = await opened(() => crypto.subtle.decrypt(parameters, key, bytesIn(locked.data)));
  return new TextDecoder().decode(plain);
}

/** Opens what a password locked. @throws {WrongPasswordError | DamagedLockError} */
export async function opened(open: () => Promise<ArrayBuffer>): Promise<ArrayBuffer> {
  try {
    return await open();
  } catch (error) {
    // A wrong key gives this error; any other is not about the password.
    throw error instanceof DOMException && error.name === 'OperationError'
      ? new WrongPasswordError()
      : new DamagedLockError();
  }
}

/** The bytes of a text in base64, as WebCrypto takes them. */
export const bytesIn = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(base64.decode(text));

/**
 * How often a password is hashed before it is a key: OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage
 * Cheat Sheet, since 2023). It is what makes guessing expensive. It takes about 0.1 s on a fast computer and half a second
 * with the CPU slowed 4 times (`locked-file.test.ts`).
 */
export const usualRounds = 600_000;

/** The shortest password that is taken, in characters. */
export const leastPassword = 8;

/** Whether this program may lock and unlock: browsers offer WebCrypto only to pages that came over https or from this machine. */
export const canLock = (): boolean => typeof globalThis.crypto?.subtle === 'object';

/** What WebCrypto makes, in the browser and in Node, whose types have another name for it. */
export type SecretKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/**
 * The key that a password makes: PBKDF2 with HMAC-SHA-256, for AES-256-GCM.
 * @param rounds how often it is hashed; more rounds take longer for whoever guesses, too
 */
export async function passwordKey(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  uses: readonly ('encrypt' | 'decrypt' | 'wrapKey' | 'unwrapKey')[],
): Promise<SecretKey> {
  // Keyboards compose accents differently: the same password must give the same key.
  const typed = new TextEncoder().encode(password.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [...uses],
  );
}
