import { assess } from '../domain/assess.ts';
import type { Dossier } from '../domain/dossier.ts';
import { serviceOf } from '../domain/office.ts';
import { CodeError, holdsCode } from '../handoff/code-envelope.ts';
import { decodeDossier } from '../handoff/dossier-codes.ts';
import { isLocked } from '../handoff/locked-file.ts';
import { isPdf, NoDossierError, readFromPdf } from '../handoff/read-pdf.ts';
import { AlteredError, readSavedText } from '../handoff/saved-file.ts';
import { BrokenPdfError } from '../letters/pdf/read-objects.ts';
import { FileError, openLocked, readBytes, readDossier } from './files.ts';
import { type Command, onlyFile } from './options.ts';
import { reportAsJson, reportAsText } from './report.ts';

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

/** Reports on a dossier: 0 where it is ready, 1 where it is not. */
export const check: Command = async (options) => {
  const { dossier, office } = await readDossier(onlyFile(options), options);
  const report = assess(serviceOf(office, dossier.service), office, dossier, options.today);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(reportAsJson(report, office, options.language), null, 2)}\n`
      : reportAsText(report, office, options.language),
  );
  return report.ready ? 0 : 1;
};

const refusals = [AlteredError, NoDossierError, BrokenPdfError, CodeError];

/** A saved file is JSON; what begins otherwise and holds a code is scanned text. */
function dossierOf(text: string): Dossier {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return /^[\s\uFEFF]*[{[]/.test(text) || !lines.some(holdsCode) ? readSavedText(text) : decodeDossier(lines);
}
