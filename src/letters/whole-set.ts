import { renderDocx } from './docx/render-docx.ts';
import { spacingOfPdf } from './docx/spacing.ts';
import type { Letter } from './model.ts';
import { type PdfOptions, renderPdf } from './pdf/render-pdf.ts';
import { zipped } from './zip.ts';

/** A file to be saved, by its name with its ending. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One PDF of all sheets, with a bookmark for each. */
export const setAsPdf = (letters: readonly Letter[], options: PdfOptions): Promise<Uint8Array> =>
  renderPdf(letters, options);

/** A ZIP with every sheet as a PDF and as a Word file; the same letters give the same bytes. */
export async function setAsZip(letters: readonly Letter[], options: PdfOptions): Promise<Uint8Array> {
  const files = await Promise.all(letters.map((letter) => bothFormats(letter, options)));
  return zipped(Object.fromEntries(files.flat().map(({ name, bytes }) => [name, bytes])), 0);
}

async function bothFormats(letter: Letter, options: PdfOptions): Promise<NamedFile[]> {
  const { paper } = options;
  return [
    { name: `${letter.fileName}.pdf`, bytes: await renderPdf([letter], options) },
    {
      name: `${letter.fileName}.docx`,
      bytes: await renderDocx(letter, { paper, spacing: spacingOfPdf(letter, paper, options.fonts) }),
    },
  ];
}
