import { readTemplates } from '../catalog/node.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { ParseError } from '../domain/parse.ts';
import { mostSavedBytes, readSavedText } from '../handoff/saved-file.ts';
import { linesOf, sizeOf } from './file-lines.ts';
import { knownOffices } from './files.ts';
import { type LetterFiles, lettersOfDossier, makeFolder, writeInto } from './letter-files.ts';
import type { Options } from './options.ts';
import { progressOn } from './progress.ts';
import { FileError } from './read-bytes.ts';

/**
 * Writes every letter of a file of JSON Lines, a dossier a line, in the memory of one dossier. A bad line is told by
 * its number and stops nothing. 2 where there was one, else 1 where a letter is marked DRAF.
 * @throws {FileError} where a file cannot be read or written, or holds no dossier
 */
export async function lettersOfLines(file: string, folder: string, options: Options): Promise<number> {
  const size = sizeOf(file);
  const offices = knownOffices(options);
  const templates = readTemplates();
  const progress = progressOn(process.stderr);
  const numberFor = numbering();
  const started = Date.now();
  const drafts: number[] = [];
  let dossiers = 0;
  let bad = 0;
  let letters = 0;
  makeFolder(folder);
  for await (const { number, text, until } of linesOf(file, mostSavedBytes)) {
    if (text?.trim() !== '') {
      const made = await madeOf(text, offices, (read) => lettersOfDossier(read, templates, options));
      if ('problems' in made) {
        bad += 1;
        for (const problem of made.problems) progress.say(`line ${number}: ${problem}`);
      } else {
        dossiers += 1;
        letters += made.letters;
        if (made.draft) drafts.push(number);
        writeAll(made, folder, numberFor);
      }
    }
    const perSecond = Math.round((letters * 1000) / Math.max(1, Date.now() - started));
    progress.at(until / size, `${dossiers} dossiers, ${letters} letters, ${perSecond} a second`);
  }
  progress.end();
  if (dossiers + bad === 0) throw new FileError(`${file} holds no dossier: it takes one a line, as JSON.`);
  if (drafts.length > 0) progress.say(`siap: marked DRAF: ${drafts.length} of ${dossiers} dossiers, ${some(drafts)}`);
  if (bad > 0) progress.say(`siap: ${bad} bad ${bad === 1 ? 'line' : 'lines'} passed over; ${dossiers} dossiers done`);
  return bad > 0 ? 2 : drafts.length > 0 ? 1 : 0;
}

type Read = { readonly dossier: Dossier; readonly office: OfficeProfile };

/** What a line gives, or everything that is wrong with it: whatever it holds, the lines after it are done. */
async function madeOf(
  text: string | undefined,
  offices: ReadonlyMap<string, OfficeProfile>,
  make: (read: Read) => Promise<LetterFiles>,
): Promise<LetterFiles | { readonly problems: readonly string[] }> {
  if (text === undefined) return { problems: [`longer than ${mostSavedBytes / 1_000_000} MB`] };
  try {
    const dossier = readSavedText(text);
    const office = offices.get(dossier.office);
    if (!office) return { problems: [`office: there is no office "${dossier.office}"`] };
    return await make({ dossier, office });
  } catch (error) {
    if (error instanceof ParseError)
      return { problems: error.problems.map(({ path, message }) => `${path || '(whole line)'}: ${message}`) };
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

function writeAll({ files }: LetterFiles, folder: string, numberFor: (name: string) => number): void {
  const first = files[0];
  if (!first) return;
  const number = numberFor(first.name);
  for (const { name, ending, content } of files) {
    const path = writeInto(folder, `${name}${number > 1 ? `_${number}` : ''}.${ending}`, content);
    if (!process.stdout.isTTY) process.stdout.write(`${path}\n`);
  }
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
