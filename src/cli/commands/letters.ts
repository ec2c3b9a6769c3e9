import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplates } from '../../catalog/node.ts';
import { assess } from '../../domain/assess.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { attachmentOf } from '../../handoff/attachment.ts';
import { composeLetters } from '../../letters/compose/letters.ts';
import { renderDocx } from '../../letters/docx/render-docx.ts';
import { spacingOfPdf } from '../../letters/docx/spacing-of-pdf.ts';
import { loadFonts } from '../../letters/font/fonts.ts';
import type { Letter, Paper } from '../../letters/model.ts';
import { renderPdf } from '../../letters/pdf/render-pdf.ts';
import { renderText } from '../../letters/text/render-text.ts';
import { composeSet, setAsPdf, setAsZip, setName } from '../../letters/whole-set.ts';
import { services } from '../../services/index.ts';
import type { Command } from '../command.ts';
import { FileError, fromHere, readDossier } from '../files.ts';
import { type Format, onlyFile, UsageError } from '../options.ts';

/** Writes every letter of a dossier: 1 and DRAF across each page where it is not ready. */
export const letters: Command = async (options) => {
  if (options.out === undefined) throw new UsageError('--out DIR is missing: where to write the letters');
  const { dossier, office } = readDossier(onlyFile(options), options);
  const report = assess(services[dossier.service], office, dossier, options.today);
  const draft = options.papersLater ? !report.onlyPapersOpen : report.draft;
  const ground = { office, dossier, report, today: options.today };
  const templates = readTemplates();
  const composed = composeLetters(ground, templates, { draft });
  const folder = fromHere(options.out);
  makeFolder(folder);
  const write = (name: string, content: Uint8Array | string): void => {
    writeInto(folder, name, content);
    process.stdout.write(`${join(folder, name)}\n`);
  };
  for (const { letter } of composed) {
    for (const format of options.formats) {
      write(`${letter.fileName}.${format}`, await writers[format](letter, options.paper, dossier));
    }
  }
  if (options.set) {
    const set = composeSet(ground, templates, { draft });
    const pdfOptions = { paper: options.paper, fonts: fonts(), attachment: attachmentOf(dossier) };
    write(`${setName(ground)}.pdf`, await setAsPdf(set, pdfOptions));
    write(`${setName(ground)}.zip`, await setAsZip(set, pdfOptions));
  }
  if (composed.length === 0)
    process.stderr.write('siap: nothing to write: this office asks for no letter for this service.\n');
  if (draft) process.stderr.write('siap: marked DRAF, since something is missing or inconsistent; see: siap check\n');
  return draft ? 1 : 0;
};

const writers: Record<Format, (letter: Letter, paper: Paper, dossier: Dossier) => Promise<Uint8Array | string>> = {
  pdf: (letter, paper, dossier) => renderPdf([letter], { paper, fonts: fonts(), attachment: attachmentOf(dossier) }),
  docx: (letter, paper) => renderDocx(letter, { paper, spacing: spacingOfPdf(letter, paper, fonts()) }),
  txt: async (letter) => renderText(letter),
};

function writeInto(folder: string, name: string, content: Uint8Array | string): void {
  try {
    writeFileSync(join(folder, name), content);
  } catch (error) {
    throw new FileError(`${name} cannot be written (${error instanceof Error ? error.message : error}).`);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new FileError(
      `${folder} cannot be made (${error instanceof Error ? error.message : error}). Name another folder.`,
    );
  }
}

let loaded: ReturnType<typeof loadFonts> | undefined;

/** The letters' fonts, read once. */
function fonts(): ReturnType<typeof loadFonts> {
  const face = (name: string): Uint8Array =>
    readFileSync(fileURLToPath(new URL(`../../../public/fonts/berkas-serif-${name}.ttf`, import.meta.url)));
  loaded ??= loadFonts(face('regular'), face('bold'), face('italic'));
  return loaded;
}
