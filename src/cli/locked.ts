import type { Dossier } from '../domain/dossier.ts';
import { unlocked } from '../handoff/lock.ts';
import { DamagedLockError, readLockedText, WrongPasswordError } from '../handoff/locked-file.ts';
import { type Options, UsageError } from './options.ts';
import { FileError, readBytes } from './read-bytes.ts';

/**
 * The dossier in a locked file; the password comes from `--password-file` or from SIAP_PASSWORD.
 * @throws {FileError | ParseError | UsageError}
 */
export async function openLocked(text: string, file: string, { passwordFile }: Options): Promise<Dossier> {
  const password = passwordFile === undefined ? process.env.SIAP_PASSWORD : firstLine(passwordFile);
  if (!password)
    throw new UsageError(
      `${file} is locked with a password: name a file that holds it with --password-file, or set SIAP_PASSWORD`,
    );
  try {
    return await unlocked(readLockedText(text), password);
  } catch (error) {
    if (error instanceof WrongPasswordError || error instanceof DamagedLockError)
      throw new FileError(`${file}: ${error.message}`);
    throw error;
  }
}

/** Without the line's end, which editors add. */
const firstLine = (file: string): string =>
  new TextDecoder()
    .decode(readBytes(file))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)[0] ?? '';
