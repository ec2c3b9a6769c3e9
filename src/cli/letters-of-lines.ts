import { createReadStream, statSync } from 'node:fs';
import { mostSavedBytes } from '../handoff/saved-file.ts';
import { FileError, fromHere } from './files.ts';
import {
  type LetterFiles,
  type LineTask,
  type MadeOfLine,
  makeFolder,
  makerOfLines,
  writeInto,
} from './letter-files.ts';
import type { Options } from './options.ts';

/**
 * Writes every letter of a file of JSON Lines, a dossier a line, in the memory of as many dossiers as `--jobs` says. A bad
 * line is told by its number and stops nothing. Files, their names and the report are the same for any number of jobs.
 * 2 where there was a bad line, else 1 where a letter is marked DRAF.
 * @throws {FileError} where a file cannot be read or written, or holds no dossier
 */
export async function lettersOfLines(file: string, folder: string, options: Options): Promise<number> {
  const size = sizeOf(file);
  const makers = await makersFor(options);
  const progress = progressOn(process.stderr);
  const numberFor = numbering();
  const started = Date.now();
  const drafts: number[] = [];
  let dossiers = 0;
  let bad = 0;
  let letters = 0;
  makeFolder(folder);

  async function tell({ line: { number, until }, coming }: Begun): Promise<void> {
    const made = await coming;
    if (made && 'problems' in made) {
      bad += 1;
      for (const problem of made.problems) progress.say(`line ${number}: ${problem}`);
      if (options.json) print({ line: number, problems: made.problems });
    } else if (made) {
      dossiers += 1;
      letters += made.letters;
      if (made.draft) drafts.push(number);
      const paths = writeAll(made, folder, numberFor);
      if (options.json) print({ line: number, draft: made.draft, files: paths });
      else if (!process.stdout.isTTY) process.stdout.write(paths.map((path) => `${path}\n`).join(''));
    }
    const perSecond = Math.round((letters * 1000) / Math.max(1, Date.now() - started));
    progress.at(until / size, `${dossiers} dossiers, ${letters} letters, ${perSecond} a second`);
  }

  try {
    const begun: Begun[] = [];
    for await (const line of linesOf(file, mostSavedBytes)) {
      begun.push({ line, coming: line.text?.trim() === '' ? undefined : makers.make(line.text) });
      if (begun.length >= makers.atOnce) await tell(begun.shift() as Begun);
    }
    for (const one of begun) await tell(one);
  } finally {
    await makers.end();
  }
  progress.end();
  if (dossiers + bad === 0) throw new FileError(`${file} holds no dossier: it takes one a line, as JSON.`);
  if (drafts.length > 0) progress.say(`siap: marked DRAF: ${drafts.length} of ${dossiers} dossiers, ${some(drafts)}`);
  if (bad > 0) progress.say(`siap: ${bad} bad ${bad === 1 ? 'line' : 'lines'} passed over; ${dossiers} dossiers done`);
  return bad > 0 ? 2 : drafts.length > 0 ? 1 : 0;
}

/** A line that is worked on; nothing comes of an empty one. */
interface Begun {
  readonly line: FileLine;
  readonly coming: Promise<MadeOfLine> | undefined;
}

const print = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

interface Makers {
  readonly make: (text: string | undefined) => Promise<MadeOfLine>;
  /** Lines that are worth being begun before the first of them is done. */
  readonly atOnce: number;
  readonly end: () => Promise<void>;
}

/** This thread, or as many of their own as `--jobs` says. @throws as `makerOfLines` does */
async function makersFor(options: Options): Promise<Makers> {
  const { jobs } = options;
  // Here, too, where threads do the work: what is wrong with an office is said once, and before anything is begun.
  const make = makerOfLines(options);
  if (jobs === 1) return { make, atOnce: 1, end: async () => {} };
  const { Piscina } = await import('piscina');
  const threads = new Piscina<LineTask, MadeOfLine>({
    // Beside this module, by the ending that it bears: as a source, or as what was made of it.
    filename: import.meta.url.replace(/[^/]*(\.\w+)$/, 'letter-files$1'),
    name: 'lettersOfLine',
    minThreads: jobs,
    maxThreads: jobs,
  });
  return {
    make: (text) =>
      threads.run({ text, options }).catch((error: unknown) => ({
        problems: [error instanceof Error ? error.message : String(error)],
      })),
    // One that takes long keeps no thread waiting.
    atOnce: jobs * 8,
    end: () => threads.destroy(),
  };
}

function writeAll({ files }: LetterFiles, folder: string, numberFor: (name: string) => number): readonly string[] {
  const first = files[0];
  if (!first) return [];
  const number = numberFor(first.name);
  return files.map(({ name, ending, content }) =>
    writeInto(folder, `${name}${number > 1 ? `_${number}` : ''}.${ending}`, content),
  );
}

/** Counts dossiers of one company, service and date, which would have the same file names. */
function numbering(): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    // After the kind of letter, all file names of a dossier go on alike: `fileName` in letters/compose.
    const key = name.slice(name.indexOf('_'));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

/** The first line numbers, and how many more. */
function some(lines: readonly number[]): string {
  const shown = lines.slice(0, 20).join(', ');
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 20 ? ` and ${lines.length - 20} more` : ''}`;
}

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
function sizeOf(file: string): number {
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

/** How far a long run has come, on stderr. */
interface Progress {
  /** @param share of the whole, 0 to 1 */
  at(share: number, said: string): void;
  /** A line for the user, which the bar does not run into. */
  say(line: string): void;
  end(): void;
}

const width = 30;
/** ms between two drawings of the bar. */
const pause = 100;

/** A bar at a terminal; a line at each tenth where stderr goes into a file or a pipe. */
export const progressOn = (stream: NodeJS.WriteStream): Progress => (stream.isTTY ? bar(stream) : tenths(stream));

function bar(stream: NodeJS.WriteStream): Progress {
  let drawn = 0;
  let last = '';
  const clear = '\r\u001b[K';
  return {
    at: (share, said) => {
      const now = Date.now();
      const full = Math.round(share * width);
      last = `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${Math.floor(share * 100)} %, ${said}`;
      if (share < 1 && now - drawn < pause) return;
      drawn = now;
      stream.write(`${clear}${last.slice(0, (stream.columns || 80) - 1)}`);
    },
    say: (line) => {
      stream.write(`${clear}${line}\n${last}`);
    },
    end: () => {
      stream.write(clear);
    },
  };
}

function tenths(stream: NodeJS.WriteStream): Progress {
  let told = 0;
  return {
    at: (share, said) => {
      const tenth = Math.floor(share * 10 + 1e-9);
      if (tenth <= told) return;
      told = tenth;
      stream.write(`${tenth * 10} %, ${said}\n`);
    },
    say: (line) => {
      stream.write(`${line}\n`);
    },
    end: () => {},
  };
}
