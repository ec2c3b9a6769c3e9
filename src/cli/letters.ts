import { fromHere, knownTemplates, type ReadDossier, readDossier } from './files.ts';
import { lettersOfDossier, makeFolder, writeInto } from './letter-files.ts';
import { lettersOfLines } from './letters-of-lines.ts';
import { type Command, type Options, onlyFile, UsageError } from './options.ts';

/**
 * Writes every letter of a dossier: 1 and DRAF across each page where it is not ready. A file of JSON Lines holds a
 * dossier a line.
 */
export const letters: Command = async (options) => {
  const { out } = options;
  if (out === undefined) throw new UsageError('--out DIR is missing: where to write the letters');
  const file = onlyFile(options);
  const folder = fromHere(out);
  return /\.(jsonl|ndjson)$/i.test(file)
    ? lettersOfLines(file, folder, options)
    : lettersOfOne(await readDossier(file, options), folder, options);
};

async function lettersOfOne(read: ReadDossier, folder: string, options: Options): Promise<number> {
  const { draft, files } = await lettersOfDossier(read, knownTemplates(options), options);
  makeFolder(folder);
  const paths = files.map(({ name, ending, content }) => writeInto(folder, `${name}.${ending}`, content));
  process.stdout.write(
    options.json ? `${JSON.stringify({ draft, files: paths }, null, 2)}\n` : paths.map((path) => `${path}\n`).join(''),
  );
  if (files.length === 0)
    process.stderr.write('siap: nothing to write: this office asks for no letter for this service.\n');
  if (draft) process.stderr.write('siap: marked DRAF, since something is missing or inconsistent; see: siap check\n');
  return draft ? 1 : 0;
}
