import { isPdf, NoDossierError, readFromPdf } from '../../handoff/attachment.ts';
import { AlteredError, readSavedText } from '../../handoff/saved-file.ts';
import { BrokenPdfError } from '../../letters/pdf/read-value.ts';
import type { Command } from '../command.ts';
import { FileError, readBytes } from '../files.ts';
import { onlyFile } from '../options.ts';

/** Prints the dossier inside a PDF of ours or a saved file. */
export const read: Command = async (options) => {
  const file = onlyFile(options);
  const bytes = readBytes(file);
  try {
    const dossier = isPdf(bytes) ? await readFromPdf(bytes) : readSavedText(new TextDecoder().decode(bytes));
    process.stdout.write(`${JSON.stringify(dossier, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof AlteredError || error instanceof NoDossierError || error instanceof BrokenPdfError)
      throw new FileError(error.message);
    throw error;
  }
};
