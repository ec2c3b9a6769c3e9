import { writeFileSync } from 'node:fs';
import {
  type Book,
  BookError,
  type BookFinding,
  bookFindings,
  bookText,
  merged,
  mostBookBytes,
  readBook,
  readLockedBook,
} from '../desk/book.ts';
import { isLocked, lockText, unlockedText } from '../handoff/locked-file.ts';
import { FileError, fromHere, opened, passwordOf, readBytes } from './files.ts';
import { type Command, type Options, onlyFile, UsageError } from './options.ts';

/** `book check FILE` and `book merge A B`: the books that desks save, away from the desk. */
export const book: Command = (options) => {
  const [what, ...files] = options.files;
  if (what === 'check') return checked({ ...options, files });
  if (what === 'merge') return together({ ...options, files });
  throw new UsageError('say book check FILE, or book merge A B');
};

async function checked(options: Options): Promise<number> {
  const file = onlyFile(options);
  const { book } = await readFile(file, options);
  const findings = bookFindings(book);
  const counts = countsOf(book);
  if (options.json) process.stdout.write(`${JSON.stringify({ ...counts, findings }, null, 2)}\n`);
  else
    process.stdout.write(
      `${[`${counts.files} files of ${counts.desks} desks`, ...findings.map(sentence)].join('\n')}\n`,
    );
  return findings.length > 0 ? 1 : 0;
}

async function together(options: Options): Promise<number> {
  const [one, other, ...more] = options.files;
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError('name two books: book merge A B');
  const [first, second] = [await readFile(one, options), await readFile(other, options)];
  const book = merged(first.book, second.book);
  const findings = bookFindings(book);
  const plain = bookText(book);
  const password = passwordOf(options);
  const text = password && (first.locked || second.locked) ? await lockText(plain, password, 'book') : plain;
  const { out } = options;
  if (out !== undefined) write(out, text);
  if (options.json) process.stdout.write(`${JSON.stringify({ ...countsOf(book), out, findings }, null, 2)}\n`);
  else if (out === undefined) process.stdout.write(text);
  if (!options.json) for (const finding of findings) process.stderr.write(`${sentence(finding)}\n`);
  return findings.length > 0 ? 1 : 0;
}

/** A book, locked or not. @throws {FileError | UsageError} */
async function readFile(file: string, options: Options): Promise<{ readonly book: Book; readonly locked: boolean }> {
  const text = new TextDecoder().decode(readBytes(file, mostBookBytes * 1.4));
  try {
    if (!isLocked(text)) return { book: readBook(text), locked: false };
    const locked = readLockedBook(text);
    const plain = await opened(file, options, (password) => unlockedText(locked, password));
    return { book: readBook(plain), locked: true };
  } catch (error) {
    if (error instanceof BookError) throw new FileError(`${file}: ${error.message}`);
    throw error;
  }
}

/** @throws {FileError} */
function write(file: string, text: string): void {
  try {
    writeFileSync(fromHere(file), text);
  } catch (error) {
    throw new FileError(`${file} cannot be written (${error instanceof Error ? error.message : error}).`);
  }
}

const countsOf = ({ files, desks }: Book) => ({
  files: new Set(files.map(({ entry }) => entry.id)).size,
  desks: desks.length,
});

function sentence(finding: BookFinding): string {
  switch (finding.code) {
    case 'conflict':
      return `Number ${finding.number}: ${finding.sides} desks changed it; open the book at a desk and decide.`;
    case 'same-number':
      return `Number ${finding.number} is on ${finding.files} files; mend it on paper, and name each counter in the settings.`;
    case 'same-counter':
      return finding.counter === ''
        ? `${finding.desks} desks have no counter name, so that numbers may come twice; name each in its settings.`
        : `${finding.desks} desks call themselves counter ${finding.counter}; give each a name of its own.`;
    default:
      return finding satisfies never;
  }
}
