import { passwordKey, usualRounds } from '../handoff/password-key.ts';
import { LogError } from './log.ts';

/** How records are locked: a random key for them, itself locked by a key made from the passphrase. */
export interface Lock {
  /** Changes with the key, so that a tab notices that its own is out of date. */
  readonly keyId: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** A new key for records. It can be wrapped anew when the passphrase changes. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

/** Locks the key behind a passphrase. */
export async function lockKey(key: CryptoKey, keyId: string, passphrase: string): Promise<Lock> {
  const [salt, iv] = [random(16), random(12)];
  const wrapped = await crypto.subtle.wrapKey(
    'raw',
    key,
    await passwordKey(passphrase, salt, usualRounds, ['wrapKey']),
    {
      name: 'AES-GCM',
      iv,
    },
  );
  return { keyId, salt, rounds: usualRounds, iv, wrapped };
}

/** @throws {LogError} `passphrase-wrong` */
export async function unlockKey({ salt, rounds, iv, wrapped }: Lock, passphrase: string): Promise<CryptoKey> {
  const locking = await passwordKey(passphrase, salt, rounds, ['unwrapKey']);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, locking, { name: 'AES-GCM', iv }, 'AES-GCM', true, [
      'encrypt',
      'decrypt',
    ]);
  } catch (error) {
    throw new LogError('passphrase-wrong', error);
  }
}

/** Seals a value under its id, so that one sealed value cannot be put in the place of another. */
export async function seal(key: CryptoKey, id: string, value: unknown): Promise<Sealed> {
  const iv = random(12);
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, id), key, text) };
}

/** @throws {DOMException} where the key or the id is another, or a bit was changed */
export async function unseal(key: CryptoKey, id: string, { iv, data }: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(parameters(iv, id), key, data)));
}

const parameters = (iv: Uint8Array<ArrayBuffer>, id: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(id),
});
