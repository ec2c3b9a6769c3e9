import { base64 } from '@scure/base';
import type { Dossier } from '../domain/dossier.ts';
import {
  additionalData,
  DamagedLockError,
  type LockedFile,
  type LockedKind,
  lockedText,
  WrongPasswordError,
} from './locked-file.ts';
import { readSavedText } from './saved-file.ts';
import { savedText } from './saved-text.ts';

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
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(head) }, key, plain);
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
  const parameters = { name: 'AES-GCM', iv: bytesIn(locked.iv), additionalData: bytesOf(locked) };
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

const bytesOf = (head: Omit<LockedFile, 'data'>): Uint8Array<ArrayBuffer> => new Uint8Array(additionalData(head));

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
