import { z } from 'zod';
import { ParseError, parseStrictly } from '../domain/parse.ts';
import { isLocked, readLockedText } from '../handoff/locked-file.ts';
import { canonical, checksumOf } from '../handoff/saved-text.ts';
import {
  again,
  type DeskRecord,
  type DeskSettings,
  type Entry,
  entrySchema,
  recordSchema,
  type Stamp,
  settingsSchema,
} from './record.ts';

/** A desk's own name, drawn once: 16 signs of base16. */
const deskId = z.string().regex(/^[0-9a-f]{16}$/);

/** A file of the book as some desk left it. */
export interface Version {
  readonly stamp: Stamp;
  readonly entry: Entry;
  /** Null where its personal data were wiped. */
  readonly record: DeskRecord | null;
}

/** A desk of the office, and what it is set to. Only the desk itself changes that. */
export interface BookDesk {
  readonly id: string;
  /** How often its settings have changed: the last ones count. */
  readonly edits: number;
  readonly settings: DeskSettings;
  /** The desk that has taken its place, as where a PC was replaced. */
  readonly replacedBy?: string | undefined;
}

/** 2: files say what was looked at, and may come back with a slip. A book of version 1 is one of version 2 without. */
const bookVersion = 2;

const bookSchema = z.strictObject({
  format: z.literal('siapberkas/desk-book'),
  version: z.literal([1, bookVersion]),
  desks: z.array(
    z.strictObject({ id: deskId, edits: z.int().min(0), settings: settingsSchema, replacedBy: deskId.optional() }),
  ),
  files: z.array(
    z.strictObject({
      stamp: z.record(deskId, z.int().positive()),
      entry: entrySchema,
      record: recordSchema.nullable(),
    }),
  ),
});

/**
 * The whole book of one desk, or of several that were merged. Where two desks changed a file without knowing of each
 * other, it holds both versions until someone decides.
 */
export interface Book {
  readonly format: 'siapberkas/desk-book';
  readonly version: typeof bookVersion;
  readonly desks: readonly BookDesk[];
  readonly files: readonly Version[];
}

/** Why a file cannot be read as a book. */
export type BookProblem = 'too-large' | 'not-a-book' | 'newer' | 'broken' | 'altered';

const messages: Record<BookProblem, string> = {
  'too-large': 'The file is larger than 50 MB; that is no book of a desk.',
  'not-a-book': 'This file is no book of a desk. Choose the one that "Simpan buku" saved.',
  newer: 'A newer SiapBerkas wrote this book. Use that version, or load the page anew.',
  broken: 'This book is damaged or not whole. Use the file as it was saved.',
  altered: 'This book was changed after it was saved: its checksum does not fit. Use the file as it was saved.',
};

/** The file is no book that can be read; nothing was changed. */
export class BookError extends Error {
  override readonly name = 'BookError';
  readonly problem: BookProblem;

  constructor(problem: BookProblem, cause?: unknown) {
    super(messages[problem], { cause });
    this.problem = problem;
  }
}

/** The largest book, in characters; more is refused before it is parsed. */
export const mostBookBytes = 50_000_000;

/** The book as the text of a file, a version a line, with a checksum over everything else in it: one book, one text. */
export function bookText(book: Book): string {
  const { format, version, desks, files } = book;
  const lines = files.map(canonical).join(',\n');
  const head = `"format":"${format}","version":${version},"desks":${canonical(desks)}`;
  return `{${head},\n"files":[\n${lines}\n],\n"integrity":"${checksumOf(book)}"}\n`;
}

/** Reads the text of a locked book, without its password. @throws {BookError} */
export function readLockedBook(text: string) {
  const [, format] = /^\uFEFF?\s*\{\s*"format"\s*:\s*"([^"]*)"/.exec(text) ?? [];
  if (!isLocked(text) || format !== 'siapberkas/locked-book') throw new BookError('not-a-book');
  try {
    return readLockedText(text, ['book']);
  } catch (error) {
    throw new BookError(error instanceof ParseError ? 'newer' : 'broken', error);
  }
}

/**
 * Reads the text of a book that is not locked. Of what is superseded nothing is left.
 * @throws {BookError}
 */
export function readBook(text: string): Book {
  if (text.length > mostBookBytes) throw new BookError('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BookError(text.slice(0, 200).includes('siapberkas/desk-book') ? 'broken' : 'not-a-book', error);
  }
  const { integrity, ...content } = { ...(value as { readonly format?: unknown; readonly integrity?: unknown }) };
  if (content.format !== 'siapberkas/desk-book') throw new BookError('not-a-book');
  const { version } = content as { readonly version?: unknown };
  if (typeof version === 'number' && version > bookVersion) throw new BookError('newer');
  if (integrity !== undefined && integrity !== checksumOf(content)) throw new BookError('altered');
  try {
    const { desks, files } = parseStrictly(bookSchema, content, 'book');
    return bookOf(desks, files);
  } catch (error) {
    if (error instanceof ParseError) throw new BookError('broken', error);
    throw error;
  }
}

/** A book of these desks and files, each once and in order; of what is superseded nothing is left. */
export const bookOf = (desks: readonly BookDesk[], files: readonly Version[]): Book => ({
  format: 'siapberkas/desk-book',
  version: bookVersion,
  desks: newestDesks(desks),
  files: latestVersions(files),
});

/**
 * Two books as one. In whatever order and however often books are merged, the result is the same: of each file it holds
 * the versions that no other version of it knows of, which is the maximum of a set under an order that never changes.
 */
export const merged = (one: Book, other: Book): Book =>
  bookOf([...one.desks, ...other.desks], [...one.files, ...other.files]);

/** Whether one stamp knows of every change that the other knows of. */
const knows = (one: Stamp, other: Stamp): boolean =>
  Object.entries(other).every(([desk, count]) => (one[desk] ?? 0) >= count);

/** Whether a version takes the place of another of the same file. Of two equals, one whose data were wiped gives way. */
function supersedes(one: Version, other: Version): boolean {
  if (!knows(one.stamp, other.stamp)) return false;
  if (!knows(other.stamp, one.stamp)) return true;
  return one.record !== null && other.record === null && canonical(one.entry) === canonical(other.entry);
}

function latestVersions(files: readonly Version[]): readonly Version[] {
  return [...byId(files)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, versions]) => {
      if (versions.length === 1) return versions;
      const distinct = [...new Map(versions.map((version) => [canonical(version), version]))]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, version]) => version);
      return distinct.filter((version) => !distinct.some((other) => supersedes(other, version)));
    });
}

const byId = (files: readonly Version[]): ReadonlyMap<string, readonly Version[]> => {
  const found = new Map<string, Version[]>();
  for (const version of files) {
    const of = found.get(version.entry.id);
    if (of) of.push(version);
    else found.set(version.entry.id, [version]);
  }
  return found;
};

/** Each desk as it was set last; two that claim to be that, as no desk writes them, by their text. */
function newestDesks(desks: readonly BookDesk[]): readonly BookDesk[] {
  const found = new Map<string, BookDesk>();
  for (const desk of desks) {
    const before = found.get(desk.id);
    const later =
      !before || desk.edits > before.edits || (desk.edits === before.edits && canonical(desk) > canonical(before));
    if (later) found.set(desk.id, desk);
  }
  return [...found.values()].sort(({ id: one }, { id: other }) => (one < other ? -1 : 1));
}

/** A file that two desks changed without knowing of each other, with what each of them made of it. */
export interface Conflict {
  readonly id: string;
  readonly number: string;
  /** Each by the key that a decision names it with. */
  readonly sides: readonly { readonly key: string; readonly version: Version }[];
}

const contentOf = ({ entry, record }: Version): string => canonical({ entry, record });

/** What must be decided, in the order of the book. Versions that came to the same are no conflict. */
export const conflictsOf = (book: Book): readonly Conflict[] =>
  [...byId(book.files)].flatMap(([id, versions]) => {
    const sides = [...new Map(versions.map((version) => [contentOf(version), version]))];
    const number = versions[0]?.entry.number ?? '';
    return sides.length > 1
      ? [{ id, number, sides: sides.map(([content, version]) => ({ key: checksumOf({ content }), version })) }]
      : [];
  });

/** Which side counts, by the file's id. */
export type Decisions = ReadonlyMap<string, string>;

/** What taking a book in came to: nothing is written while there is something to decide. */
export type Taken =
  | { readonly done: false; readonly conflicts: readonly Conflict[] }
  | { readonly done: true; readonly added: number; readonly changed: number; readonly replaced?: DeskSettings };

/**
 * The book with what was decided: a version that knows of all that it was decided between, so that the same is never
 * asked again, here or at another desk. What nobody has decided stays as it is.
 * @param desk whose decision it is
 */
export function decided(book: Book, decisions: Decisions, desk: string): Book {
  const conflicts = new Map(conflictsOf(book).map((conflict) => [conflict.id, conflict]));
  const files = [...byId(book.files)].flatMap(([id, versions]): readonly Version[] => {
    const [first] = versions;
    if (!first || versions.length === 1) return versions;
    const stamp = joined(versions.map((version) => version.stamp));
    const conflict = conflicts.get(id);
    if (!conflict) return [{ ...first, stamp }];
    const side = conflict.sides.find(({ key }) => key === decisions.get(id));
    return side ? [{ ...side.version, stamp: again(stamp, desk) }] : versions;
  });
  return bookOf(book.desks, files);
}

const joined = (stamps: readonly Stamp[]): Stamp => {
  const all: Record<string, number> = {};
  for (const stamp of stamps)
    for (const [desk, count] of Object.entries(stamp)) all[desk] = Math.max(all[desk] ?? 0, count);
  return all;
};

/** The desks that still number, without those whose place another has taken. */
export const desksAtWork = ({ desks }: Book): readonly BookDesk[] =>
  desks.filter(({ replacedBy }) => replacedBy === undefined);

/** What someone should look at in a book. */
export type BookFinding =
  | { readonly code: 'conflict'; readonly number: string; readonly sides: number }
  | { readonly code: 'same-number'; readonly number: string; readonly files: number }
  /** Desks that would give the same numbers: they bear the same name, or none. */
  | { readonly code: 'same-counter'; readonly counter: string; readonly desks: number };

/** Everything to be looked at: what is undecided, numbers that two files have, counters that number alike. */
export function bookFindings(book: Book): readonly BookFinding[] {
  const conflicts = conflictsOf(book).map(
    ({ number, sides }): BookFinding => ({ code: 'conflict', number, sides: sides.length }),
  );
  const numbers = counted(
    [...byId(book.files).values()].flatMap((versions) => [...new Set(versions.map(({ entry }) => entry.number))]),
  );
  const counters = counted(desksAtWork(book).map(({ settings }) => settings.counter));
  return [
    ...conflicts,
    ...numbers.map(([number, files]): BookFinding => ({ code: 'same-number', number, files })),
    ...counters.map(([counter, desks]): BookFinding => ({ code: 'same-counter', counter, desks })),
  ];
}

/** What stands there more than once, and how often. */
function counted(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).sort(([one], [other]) => (one < other ? -1 : 1));
}
