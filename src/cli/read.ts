import type { Dossier } from '../domain/dossier.ts';
import { CodeError, holdsCode } from '../handoff/code-envelope.ts';
import { decodeDossier } from '../handoff/dossier-codes.ts';
import { isLocked } from '../handoff/locked-file.ts';
import { isPdf, NoDossierError, readFromPdf } from '../handoff/read-pdf.ts';
import { AlteredError, readSavedText } from '../handoff/saved-file.ts';
import { BrokenPdfError } from '../letters/pdf/read-objects.ts';
import { FileError, openLocked, readBytes } from './files.ts';
import { type Command, onlyFile } from './options.ts';

/** Prints the dossier inside a PDF of ours, a saved file, locked or not, or the text of its codes, one a line. */
export const read: Command = async (options) => {
  const file = onlyFile(options);
  const bytes = readBytes(file);
  try {
    const text = isPdf(bytes) ? '' : new TextDecoder().decode(bytes);
    const dossier = isPdf(bytes)
      ? await readFromPdf(bytes)
      : isLocked(text)
        ? await openLocked(text, file, options)
        : dossierOf(text);
    process.stdout.write(`${JSON.stringify(dossier, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (refusals.some((refusal) => error instanceof refusal))
      throw new FileError(error instanceof Error ? error.message : String(error));
    throw error;
  }
};

const refusals = [AlteredError, NoDossierError, BrokenPdfError, CodeError];

/** A saved file is JSON; what begins otherwise and holds a code is scanned text. */
function dossierOf(text: string): Dossier {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return /^[\s\uFEFF]*[{[]/.test(text) || !lines.some(holdsCode) ? readSavedText(text) : decodeDossier(lines);
}
