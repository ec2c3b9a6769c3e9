import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { z } from 'zod';
import { ParseError, parseStrictly } from '../domain/parse.ts';
import type { LinkSignature } from './list-link.ts';
import {
  bytesIn,
  canLock,
  DamagedLockError,
  isBase64,
  isRounds,
  opened,
  passwordKey,
  random,
  type SecretKey,
  usualRounds,
} from './locked-file.ts';
import { canonical, checksumOf } from './saved-text.ts';

/**
 * Signatures of an office over what it published: ECDSA on P-256 with SHA-256, by WebCrypto, which every browser has. The
 * private key stands in a file of the office, locked by a password; the public one is given to whoever serves the pages.
 */

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** An uncompressed point of P-256, and a signature over it. */
const [keyBytes, signatureBytes] = [65, 64];

/** Who an office is to whoever reads its lists. */
export interface PublicKey {
  readonly name: string;
  /** An uncompressed point of P-256, base64. */
  readonly key: string;
}

/** A key pair that was opened: it signs for as long as the page is open. */
export interface OfficeKey extends PublicKey {
  readonly secret: SecretKey;
}

const base64Of = (bytes: number) => z.string().refine((text) => isBase64(text, bytes, bytes), { error: 'base64' });
const nameSchema = z.string().trim().min(2).max(120);
const publicKeySchema = z.strictObject({
  format: z.literal('siapberkas/public-key'),
  name: nameSchema,
  key: base64Of(keyBytes),
});
const signatureSchema = z.strictObject({
  format: z.literal('siapberkas/signature'),
  version: z.literal(1),
  office: z.string().min(1).max(60),
  by: nameSchema,
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  files: z.record(z.string().max(120), z.string().regex(/^[0-9a-f]{64}$/)),
  key: base64Of(keyBytes),
  signature: base64Of(signatureBytes),
});
export type Signature = Readonly<z.infer<typeof signatureSchema>>;

/** Files by name, as they were written: profile and letters' wordings. */
export type SignedFiles = Readonly<Record<string, string>>;

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** A new key, to be locked into a file. @param name whose it is: "LPSE Kota Contoh" */
export async function makeKey(name: string): Promise<OfficeKey> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { name, key: base64.encode(raw), secret: pair.privateKey };
}

export const publicKeyText = ({ name, key }: PublicKey): string =>
  jsonText({ format: 'siapberkas/public-key', name, key });

/** @throws {ParseError} */
export function readPublicKey(text: string): PublicKey {
  const { name, key } = parseStrictly(publicKeySchema, jsonOf(text, 'public key'), 'public key');
  return { name, key };
}

interface LockedKeyHead extends PublicKey {
  readonly rounds: number;
  readonly salt: string;
  readonly iv: string;
}

const headOf = ({ name, key, rounds, salt, iv }: LockedKeyHead) => ({
  format: 'siapberkas/locked-key',
  version: 1,
  name,
  key,
  lock: 'PBKDF2-SHA-256',
  rounds,
  salt,
  cipher: 'AES-256-GCM',
  iv,
});

const additionalData = (head: LockedKeyHead): Uint8Array<ArrayBuffer> =>
  new Uint8Array(utf8ToBytes(canonical(headOf(head))));

/** The key as a file that opens with its password alone; the name and the public key stand in it for all to see. */
export async function lockedKeyText({ name, key, secret }: OfficeKey, password: string): Promise<string> {
  const [salt, iv] = [random(16), random(12)];
  const head = { name, key, rounds: usualRounds, salt: base64.encode(salt), iv: base64.encode(iv) };
  const lock = await passwordKey(password, salt, usualRounds, ['encrypt']);
  const plain = await crypto.subtle.exportKey('pkcs8', secret);
  const parameters = { name: 'AES-GCM', iv, additionalData: additionalData(head) };
  const data = base64.encode(new Uint8Array(await crypto.subtle.encrypt(parameters, lock, plain)));
  const whole = { ...headOf(head), data };
  return jsonText({ ...whole, integrity: checksumOf(whole) });
}

/** Whether a text claims to be a locked key. */
export const isLockedKey = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"siapberkas\/locked-key"/.test(text);

/**
 * The key in a locked file; its secret signs and cannot be taken out again.
 * @throws {WrongPasswordError}
 * @throws {DamagedLockError} where it is not the file that was saved
 */
export async function openKey(text: string, password: string): Promise<OfficeKey> {
  const { head, data } = readLockedKey(text);
  const lock = await passwordKey(password, bytesIn(head.salt), head.rounds, ['decrypt']);
  const parameters = { name: 'AES-GCM', iv: bytesIn(head.iv), additionalData: additionalData(head) };
  const plain = await opened(() => crypto.subtle.decrypt(parameters, lock, bytesIn(data)));
  const { name, key } = head;
  try {
    return { name, key, secret: await crypto.subtle.importKey('pkcs8', plain, algorithm, false, ['sign']) };
  } catch {
    throw new DamagedLockError();
  }
}

function readLockedKey(text: string): { readonly head: LockedKeyHead; readonly data: string } {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = { ...JSON.parse(text.slice(0, 20_000).replace(/^\uFEFF/, '')) };
  } catch {
    throw new DamagedLockError();
  }
  const { name, key, rounds, salt, iv, data } = value;
  if (
    typeof name !== 'string' ||
    !isRounds(rounds) ||
    !isBase64(key, keyBytes, keyBytes) ||
    !isBase64(salt, 16, 16) ||
    !isBase64(iv, 12, 12) ||
    !isBase64(data, 32, 1000)
  )
    throw new DamagedLockError();
  const head = { name, key, rounds, salt, iv };
  const whole = { ...headOf(head), data };
  if (canonical(value) !== canonical({ ...whole, integrity: checksumOf(whole) })) throw new DamagedLockError();
  return { head, data };
}

const digestsOf = (files: SignedFiles): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesToHex(sha256(utf8ToBytes(text)))]));

type Statement = Pick<Signature, 'office' | 'by' | 'on' | 'files'>;

const statementBytes = ({ office, by, on, files }: Statement): Uint8Array<ArrayBuffer> =>
  new Uint8Array(utf8ToBytes(canonical({ format: 'siapberkas/signature', version: 1, office, by, on, files })));

/**
 * Signs files of an office as they are written.
 * @param about `on`: `YYYY-MM-DD`
 */
export async function signFiles(
  files: SignedFiles,
  about: { readonly office: string; readonly on: string },
  { name, key, secret }: OfficeKey,
): Promise<Signature> {
  const statement = { office: about.office, by: name, on: about.on, files: digestsOf(files) };
  const signature = new Uint8Array(await crypto.subtle.sign(signing, secret, statementBytes(statement)));
  return {
    format: 'siapberkas/signature',
    version: 1,
    ...statement,
    key,
    signature: base64.encode(signature),
  };
}

export const signatureText = (signature: Signature): string => jsonText(signature);

/** @throws {ParseError} */
export const readSignature = (text: string): Signature =>
  parseStrictly(signatureSchema, jsonOf(text, 'signature'), 'signature');

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text.slice(0, 200_000).replace(/^\uFEFF/, ''));
  } catch {
    throw new ParseError(what, [{ path: '', message: 'not JSON' }]);
  }
}

/**
 * What a signature says of files. `unknown-key`: whole, and by someone whom this page has no reason to know. `unproved`:
 * nothing speaks against it, but it cannot be checked here, as on a page without https.
 */
export type Verdict =
  | { readonly is: 'signed' | 'unknown-key'; readonly by: string; readonly on: string }
  | { readonly is: 'unsigned' | 'altered' | 'unproved' };

interface Given {
  /** Id of the office whose files they are. */
  readonly office: string;
  readonly files: SignedFiles;
  /** The text of the signature's file; undefined where there is none. */
  readonly signature?: string | undefined;
}

/**
 * Whether files are those that the office signed: all of them, to the byte.
 * @param keys the public keys that are known to be this office's
 */
export async function verifySignature(
  { office, files, signature }: Given,
  keys: readonly PublicKey[],
): Promise<Verdict> {
  if (signature === undefined) return { is: 'unsigned' };
  let read: Signature;
  try {
    read = readSignature(signature);
  } catch (error) {
    if (error instanceof ParseError) return { is: 'altered' };
    throw error;
  }
  const whole = read.office === office && canonical(read.files) === canonical(digestsOf(files));
  if (!whole) return { is: 'altered' };
  if (!canLock()) return { is: 'unproved' };
  if (!(await holds(read, read.signature, read.key))) return { is: 'altered' };
  const known = keys.find(({ key }) => key === read.key);
  return known ? { is: 'signed', by: known.name, on: read.on } : { is: 'unknown-key', by: read.by, on: read.on };
}

interface GivenLink {
  readonly office: { readonly id: string };
  readonly by: string;
  readonly text: string;
  readonly signature?: LinkSignature;
}

/** The name under which the list of a link is signed. */
const linkedName = 'daftar';

/** Signs a list for links. @param text `listText` of the profile that goes into it */
export async function signLinked(
  text: string,
  about: Parameters<typeof signFiles>[1],
  key: OfficeKey,
): Promise<LinkSignature> {
  const { on, signature } = await signFiles({ [linkedName]: text }, about, key);
  return { on, signature };
}

/** The same of a list that came by a link, which names no key: it is tried with each that the office is known by. */
export async function verifyLinked(
  { office, by, text, signature }: GivenLink,
  keys: readonly PublicKey[],
): Promise<Verdict> {
  if (!signature) return { is: 'unsigned' };
  if (keys.length === 0) return { is: 'unknown-key', by, on: signature.on };
  if (!canLock()) return { is: 'unproved' };
  for (const { name, key } of keys) {
    const statement = { office: office.id, by: name, on: signature.on, files: digestsOf({ [linkedName]: text }) };
    if (await holds(statement, signature.signature, key)) return { is: 'signed', by: name, on: signature.on };
  }
  return { is: 'altered' };
}

/** Whether a statement was signed by a key; a key or signature that is none signs nothing. */
async function holds(statement: Statement, signature: string, key: string): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', bytesIn(key), algorithm, false, ['verify']);
    return await crypto.subtle.verify(signing, imported, bytesIn(signature), statementBytes(statement));
  } catch {
    return false;
  }
}
