/**
 * How often a password is hashed before it is a key: OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage
 * Cheat Sheet, since 2023). It is what makes guessing dear. On the
 * machine this was written on it takes 0.1 s, so half a second on one 4 times slower (`locked-file.test.ts`).
 */
export const usualRounds = 600_000;

/** The shortest password that is taken, in characters. */
export const leastPassword = 8;

/** Whether this program may lock and unlock: browsers offer WebCrypto only to pages that came over https or from this machine. */
export const canLock = (): boolean => typeof globalThis.crypto?.subtle === 'object';

/**
 * The key that a password makes: PBKDF2 with HMAC-SHA-256, for AES-256-GCM.
 * @param rounds how often it is hashed; more rounds take longer for whoever guesses, too
 */
export async function passwordKey(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  uses: readonly KeyUsage[],
): Promise<CryptoKey> {
  // The same password from keyboards that compose accents in different ways.
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
