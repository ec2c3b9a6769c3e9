import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fonts } from '../catalog/shipped.ts';
import { assess } from '../domain/assess.ts';
import type { Dossier } from '../domain/dossier.ts';
import { type OfficeProfile, serviceOf } from '../domain/office.ts';
import { ParseError } from '../domain/parse.ts';
import type { Report } from '../domain/report.ts';
import { mostSavedBytes, readSavedText } from '../handoff/saved-file.ts';
import { attachmentOf } from '../handoff/saved-text.ts';
import { sheetCodes } from '../handoff/sheet-codes.ts';
import { composeLetters, composeSet, setName, type Templates } from '../letters/compose/letters.ts';
import { visitSheets } from '../letters/compose/visit.ts';
import { renderDocx } from '../letters/docx/render-docx.ts';
import { spacingOfPdf } from '../letters/docx/spacing.ts';
import { MissingCharacterError } from '../letters/font/fonts.ts';
import { versionOnOnePage } from '../letters/layout/layout.ts';
import type { Letter } from '../letters/model.ts';
import { type PdfOptions, renderPdf } from '../letters/pdf/render-pdf.ts';
import { renderText } from '../letters/render-text.ts';
import { setAsPdf, setAsZip } from '../letters/whole-set.ts';
import { FileError, knownOffices, knownTemplates } from './files.ts';
import type { Format, Options } from './options.ts';

interface LetterFile {
  /** Name without its ending. */
  readonly name: string;
  readonly ending: Format | 'zip';
  readonly content: Uint8Array | string;
}

/** Every file of one dossier, and whether DRAF stands across the pages of any. */
export interface LetterFiles {
  readonly draft: boolean;
  /** How many letters they are, in however many formats. */
  readonly letters: number;
  readonly files: readonly LetterFile[];
}

/**
 * Makes every letter of a dossier in the formats asked for; nothing is written yet.
 * @throws {FileError} where a field holds a sign that the letters' font lacks
 */
export async function lettersOfDossier(
  { dossier, office }: { readonly dossier: Dossier; readonly office: OfficeProfile },
  templates: Templates,
  options: Options,
): Promise<LetterFiles> {
  const report = assess(serviceOf(office, dossier.service), office, dossier, options.today);
  try {
    return await filesOf(report, office, templates, options);
  } catch (error) {
    throw error instanceof MissingCharacterError ? unshowable(report, error) : error;
  }
}

/** Which signs cannot be shown, in which fields: those of the dossier, else of the office's profile or a template. */
function unshowable({ findings }: Report, { character }: MissingCharacterError): FileError {
  const said = findings.flatMap((one) =>
    one.code === 'character-unprintable'
      ? [`${one.path}: the letters have no sign for ${one.characters.join(' ')}`]
      : [],
  );
  return new FileError(`${said.join('; ') || `the letters have no sign for ${character}`}. Write it in Latin letters.`);
}

async function filesOf(
  report: Report,
  office: OfficeProfile,
  templates: Templates,
  options: Options,
): Promise<LetterFiles> {
  const codes = options.code ? sheetCodes(report.dossier) : [];
  const input = { office, report, today: options.today, codes };
  const { paper } = options;
  const faces = fonts();
  const pdfOptions = { paper, fonts: faces, attachment: attachmentOf(report.dossier) };
  const letters = composeLetters(input, templates).map(({ letter }) => letter);
  const files: LetterFile[] = [];
  for (const letter of letters)
    for (const ending of options.formats)
      files.push({ name: letter.fileName, ending, content: await contents[ending](letter, pdfOptions) });
  // It goes into no folder, and from hand to hand: the dossier does not travel in it.
  const visit = options.set ? versionOnOnePage(visitSheets(input), paper, faces) : undefined;
  if (visit)
    for (const ending of options.formats)
      files.push({ name: visit.fileName, ending, content: await contents[ending](visit, { paper, fonts: faces }) });
  const set = options.set ? composeSet(input, templates) : [];
  // Where nothing is written there is no set, either: a PDF has at least one page.
  if (set.length > 0) {
    files.push({ name: setName(input), ending: 'pdf', content: await setAsPdf(set, pdfOptions) });
    files.push({ name: setName(input), ending: 'zip', content: await setAsZip(set, pdfOptions) });
  }
  return { draft: letters.some(({ draft }) => draft), letters: letters.length, files };
}

const contents: Record<Format, (letter: Letter, options: PdfOptions) => Promise<Uint8Array> | Uint8Array | string> = {
  pdf: (letter, options) => renderPdf([letter], options),
  docx: (letter, { paper, fonts }) => renderDocx(letter, { paper, spacing: spacingOfPdf(letter, paper, fonts) }),
  txt: renderText,
};

/** Writes a file and gives its path. @throws {FileError} */
export function writeInto(folder: string, name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new FileError(`${name} cannot be written (${error instanceof Error ? error.message : error}).`);
  }
  return path;
}

/** @throws {FileError} */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new FileError(
      `${folder} cannot be made (${error instanceof Error ? error.message : error}). Name another folder.`,
    );
  }
}

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
