import type { Dossier } from '../../../../domain/dossier.ts';
import type { Fonts } from '../../../../letters/font/fonts.ts';
import type { Letter, Paper } from '../../../../letters/model.ts';

/** What the page asks for: letters as one file, a PDF with the dossier inside, or every sheet by itself in a ZIP. `fonts`: address of the folder of the letters' fonts. */
export interface LetterOrder {
  readonly number: number;
  readonly letters: readonly Letter[];
  readonly dossier: Dossier;
  readonly paper: Paper;
  readonly format: 'pdf' | 'docx' | 'zip';
  readonly fonts: string;
}

export type LetterAnswer =
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly problem: string };

let fonts: Promise<Fonts> | undefined;

async function fontsFrom(folder: string): Promise<Fonts> {
  const { loadFonts } = await import('../../../../letters/font/fonts.ts');
  const fetched = await Promise.all(
    ['regular', 'bold', 'italic'].map(async (face) => {
      const response = await fetch(`${folder}berkas-serif-${face}.ttf`);
      if (!response.ok) throw new Error(`The font "${face}" could not be loaded (${response.status}).`);
      return new Uint8Array(await response.arrayBuffer());
    }),
  );
  const [regular, bold, italic] = fetched;
  if (!regular || !bold || !italic) throw new TypeError('three faces were fetched');
  return loadFonts(regular, bold, italic);
}

async function make({ letters, dossier, paper, format, fonts: folder }: LetterOrder): Promise<Uint8Array> {
  fonts ??= fontsFrom(folder);
  if (format === 'pdf') {
    const [{ renderPdf }, { attachmentOf }, loaded] = await Promise.all([
      import('../../../../letters/pdf/render-pdf.ts'),
      import('../../../../handoff/attachment.ts'),
      fonts,
    ]);
    return renderPdf(letters, { paper, fonts: loaded, attachment: attachmentOf(dossier) });
  }
  if (format === 'zip') {
    const [{ setAsZip }, { attachmentOf }, loaded] = await Promise.all([
      import('../../../../letters/whole-set.ts'),
      import('../../../../handoff/attachment.ts'),
      fonts,
    ]);
    return setAsZip(letters, { paper, fonts: loaded, attachment: attachmentOf(dossier) });
  }
  const [{ renderDocx }, { spacingOfPdf }, loaded] = await Promise.all([
    import('../../../../letters/docx/render-docx.ts'),
    import('../../../../letters/docx/spacing-of-pdf.ts'),
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
