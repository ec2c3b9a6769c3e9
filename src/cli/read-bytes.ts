import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that cannot be read at all: `message` says which, why, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** A dossier with a picture of 5 MB in base64 is under this; more is refused before it is parsed. */
const mostBytes = 12_000_000;

/** The command runs in the project's folder; a relative path is meant from where it was called (`src/tools/siap.mjs`). */
export const fromHere = (file: string): string => resolve(process.env.SIAP_CALLED_FROM ?? process.cwd(), file);

/** @throws {FileError} */
export function readBytes(file: string): Uint8Array {
  const path = fromHere(file);
  try {
    if (statSync(path).size > mostBytes)
      throw new FileError(`${file} is larger than ${mostBytes / 1_000_000} MB; that is no file of SiapBerkas.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`${file} cannot be read (${error instanceof Error ? error.message : error}). Check the path.`);
  }
}
