import { ParseError } from '../domain/parse.ts';
import { mostSavedBytes, readSavedText } from '../handoff/saved-file.ts';
import { knownOffices, knownTemplates } from './files.ts';
import { type LetterFiles, lettersOfDossier } from './letter-files.ts';
import type { Options } from './options.ts';

/** What a line of JSON Lines gives: its letters, or everything that is wrong with it. */
export type MadeOfLine = LetterFiles | { readonly problems: readonly string[] };

/**
 * Makes the letters of lines, one after the other; offices, templates and fonts are read once. Whatever a line holds, it
 * throws nothing: the lines after it are done.
 * @throws {FileError | ParseError | RefusedProfile} here and now, where an office or a template cannot be used
 */
export function makerOfLines(options: Options): (text: string | undefined) => Promise<MadeOfLine> {
  const offices = knownOffices(options);
  const templates = knownTemplates(options);
  return async (text) => {
    if (text === undefined) return { problems: [`longer than ${mostSavedBytes / 1_000_000} MB`] };
    try {
      const dossier = readSavedText(text);
      const office = offices.get(dossier.office);
      if (!office) return { problems: [`office: there is no office "${dossier.office}"`] };
      return await lettersOfDossier({ dossier, office }, templates, options);
    } catch (error) {
      if (error instanceof ParseError)
        return { problems: error.problems.map(({ path, message }) => `${path || '(whole line)'}: ${message}`) };
      return { problems: [error instanceof Error ? error.message : String(error)] };
    }
  };
}

/** What a thread of `--jobs` is given: a line, and the same options each time. */
export interface LineTask {
  readonly text: string | undefined;
  readonly options: Options;
}

let make: ReturnType<typeof makerOfLines> | undefined;

/** One task of a thread, which serves one call of `siap` alone. */
export function lettersOfLine({ text, options }: LineTask): Promise<MadeOfLine> {
  make ??= makerOfLines(options);
  return make(text);
}
