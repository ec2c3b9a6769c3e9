import { createReadStream, statSync } from 'node:fs';
import { FileError, fromHere } from './read-bytes.ts';

export interface FileLine {
  /** Counted from 1, empty lines too. */
  readonly number: number;
  /** The line without its end; undefined where it is longer than a dossier may be. */
  readonly text: string | undefined;
  /** Bytes of the file up to the end of this line. */
  readonly until: number;
}

const newline = 0x0a;

function linesError(file: string, error: unknown): FileError {
  return new FileError(`${file} cannot be read (${error instanceof Error ? error.message : error}). Check the path.`);
}

/** Size of a file in bytes. @throws {FileError} */
export function sizeOf(file: string): number {
  try {
    return statSync(fromHere(file)).size;
  } catch (error) {
    throw linesError(file, error);
  }
}

/**
 * The lines of a file one by one, so that a file of any size takes the memory of one line; one of more than `most`
 * bytes is passed over.
 * @throws {FileError}
 */
export async function* linesOf(file: string, most: number): AsyncGenerator<FileLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let until = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    until += part.length;
    if (length > most) parts = [];
    else parts.push(part);
  };
  const line = (): FileLine => {
    const text = length > most ? undefined : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    number += 1;
    return { number, text, until };
  };
  try {
    for await (const chunk of createReadStream(fromHere(file)) as AsyncIterable<Uint8Array>) {
      let start = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        add(chunk.subarray(start, end));
        until += 1;
        start = end + 1;
        yield line();
      }
      if (start < chunk.length) add(chunk.subarray(start));
    }
  } catch (error) {
    throw linesError(file, error);
  }
  if (length > 0) yield line();
}
