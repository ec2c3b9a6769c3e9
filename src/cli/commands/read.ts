import type { Dossier } from '../../domain/dossier.ts';
import { isLocked } from '../../handoff/locked-file.ts';
import { CodeError } from '../../handoff/qr/code-error.ts';
import { decodeDossier } from '../../handoff/qr/dossier-codes.ts';
import { holdsCode } from '../../handoff/qr/envelope.ts';
import { isPdf, NoDossierError, readFromPdf } from '../../handoff/read-pdf.ts';
import { AlteredError, readSavedText } from '../../handoff/saved-file.ts';
import { BrokenPdfError } from '../../letters/pdf/read-objects.ts';
import type { Command } from '../command.ts';
import { openLocked } from '../locked.ts';
import { onlyFile } from '../options.ts';
import { FileError, readBytes } from '../read-bytes.ts';

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
