import { assess } from '../domain/assess.ts';
import type { Dossier } from '../domain/dossier.ts';
import { serviceOf } from '../domain/office.ts';
import { CodeError, holdsCode } from '../handoff/code-envelope.ts';
import { decodeDossier } from '../handoff/dossier-codes.ts';
import { isLocked } from '../handoff/locked-file.ts';
import { isPdf, NoDossierError, readFromPdf } from '../handoff/read-pdf.ts';
import { AlteredError, readSavedText } from '../handoff/saved-file.ts';
import { recognise as enRecognise } from '../i18n/en/recognise.ts';
import { paste as enPaste } from '../i18n/en/room.ts';
import { recognise as idRecognise } from '../i18n/id/recognise.ts';
import { paste as idPaste } from '../i18n/id/room.ts';
import { fixedWords } from '../i18n/words.ts';
import { BrokenPdfError } from '../letters/pdf/read-objects.ts';
import { readLines, UnreadableFile } from '../recognise/lines.ts';
import { recognise as recogniseIn } from '../recognise/recognise.ts';
import type { PasteDoubt } from '../workshop/pasted-line.ts';
import { pastedList, requirementsOfLines } from '../workshop/pasted-list.ts';
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

const words = {
  id: fixedWords('id', ['recognise', 'paste'], { recognise: idRecognise, paste: idPaste }),
  en: fixedWords('en', ['recognise', 'paste'], { recognise: enRecognise, paste: enPaste }),
};

/**
 * Prints what a PDF with text, a Word file or a text says of a company and its people, each with its line. Exit 1 where
 * nothing is found.
 * @throws {FileError} where no text can be read
 */
export const recognise: Command = async (options) => {
  const file = onlyFile(options);
  const t = words[options.language];
  const { document, fields } = await readLines(readBytes(file)).then(recogniseIn, (error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new FileError(`${file}: ${t(`problem.${error.reason}`)}`);
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ document, fields }, null, 2)}\n`);
  else if (fields.length === 0) process.stderr.write(`${t('problem.nothing')}\n`);
  else
    for (const { path, value, line, sure } of fields)
      process.stdout.write(`${path}: ${value}\n  “${line.trim()}”${sure ? '' : ` ${t('unsure')}`}\n`);
  return fields.length > 0 ? 0 : 1;
};

/**
 * Reads a list as it stands in a brochure or an FAQ and prints its entries for a profile. What was not plain stands on
 * stderr, line by line, or under `doubts` with `--json`: exit 1 where there is any, so that nobody takes a guess for the
 * list.
 */
export const paste: Command = (options) => {
  const lines = pastedList(new TextDecoder().decode(readBytes(onlyFile(options))));
  const t = words[options.language];
  const doubtful = lines.filter(({ doubts }) => doubts.length > 0);
  const said = (doubt: PasteDoubt): string =>
    t(`paste:doubt.${doubt.doubt}`, { words: doubt.doubt === 'rest' ? doubt.words.join(', ') : '' });
  const requirements = requirementsOfLines(lines, 'daftar');
  const unplain = doubtful.map(({ quote, doubts }) => ({ quote, doubts: doubts.map(said) }));
  process.stdout.write(`${JSON.stringify(options.json ? { requirements, doubts: unplain } : requirements, null, 2)}\n`);
  if (!options.json) for (const { quote, doubts } of unplain) process.stderr.write(`“${quote}”: ${doubts.join(' ')}\n`);
  return doubtful.length > 0 ? 1 : 0;
};
