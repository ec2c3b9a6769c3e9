import type { Dossier } from '../../domain/dossier.ts';
import type { Fonts } from '../../letters/font/fonts.ts';
import type { Letter, Paper } from '../../letters/model.ts';
import type { PdfOptions } from '../../letters/pdf/render-pdf.ts';

/** What a page asks for: sheets as one file, or every sheet by itself in a ZIP. `fonts`: address of the folder of the letters' fonts. */
export interface LetterOrder {
  readonly number: number;
  readonly letters: readonly Letter[];
  /** Travels inside the PDFs; a paper of the desk carries none. */
  readonly dossier?: Dossier;
  readonly paper: Paper;
  /** As `PdfOptions` has it. */
  readonly onePage?: true;
  readonly format: 'pdf' | 'docx' | 'zip';
  readonly fonts: string;
}

type LetterAnswer =
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly problem: string };

let fonts: Promise<Fonts> | undefined;

async function fontsFrom(folder: string): Promise<Fonts> {
  const { loadFonts } = await import('../../letters/font/fonts.ts');
  const face = async (name: string): Promise<Uint8Array> => {
    const response = await fetch(`${folder}berkas-serif-${name}.ttf`);
    if (!response.ok) throw new Error(`The font "${name}" could not be loaded (${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [regular, bold, italic] = await Promise.all([face('regular'), face('bold'), face('italic')]);
  return loadFonts(regular, bold, italic);
}

async function attached(dossier: Dossier | undefined): Promise<Pick<PdfOptions, 'attachment'>> {
  if (!dossier) return {};
  const { attachmentOf } = await import('../../handoff/saved-text.ts');
  return { attachment: attachmentOf(dossier) };
}

async function make({ letters, dossier, paper, format, onePage, fonts: folder }: LetterOrder): Promise<Uint8Array> {
  fonts ??= fontsFrom(folder);
  if (format === 'pdf') {
    const [{ renderPdf }, attachment, loaded] = await Promise.all([
      import('../../letters/pdf/render-pdf.ts'),
      attached(dossier),
      fonts,
    ]);
    return renderPdf(letters, { paper, fonts: loaded, ...attachment, ...(onePage ? { onePage } : {}) });
  }
  if (format === 'zip') {
    const [{ setAsZip }, attachment, loaded] = await Promise.all([
      import('../../letters/whole-set.ts'),
      attached(dossier),
      fonts,
    ]);
    return setAsZip(letters, { paper, fonts: loaded, ...attachment });
  }
  const [{ renderDocx }, { spacingOfPdf }, loaded] = await Promise.all([
    import('../../letters/docx/render-docx.ts'),
    import('../../letters/docx/spacing.ts'),
    fonts,
  ]);
  const [letter] = letters;
  if (!letter) throw new TypeError('an order names at least one letter');
  return renderDocx(letter, { paper, spacing: spacingOfPdf(letter, paper, loaded) });
}

self.addEventListener('message', async ({ data }: MessageEvent<LetterOrder>) => {
  let answer: LetterAnswer;
  try {
    answer = { number: data.number, bytes: new Uint8Array(await make(data)) };
  } catch (error) {
    fonts = undefined;
    answer = { number: data.number, problem: String(error) };
  }
  self.postMessage(answer);
});
