import type { Fonts } from '../../../../letters/font/fonts.ts';
import type { Letter, Paper } from '../../../../letters/model.ts';

/** A paper of the desk to be made. `fonts`: address of the folder of the letters' fonts. */
export interface PaperOrder {
  readonly number: number;
  readonly letter: Letter;
  readonly paper: Paper;
  readonly format: 'pdf' | 'docx';
  readonly fonts: string;
}

export type PaperAnswer =
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly problem: string };

let fonts: Promise<Fonts> | undefined;

async function fontsFrom(folder: string): Promise<Fonts> {
  const { loadFonts } = await import('../../../../letters/font/fonts.ts');
  const face = async (name: string): Promise<Uint8Array> => {
    const response = await fetch(`${folder}berkas-serif-${name}.ttf`);
    if (!response.ok) throw new Error(`The font "${name}" could not be loaded (${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [regular, bold, italic] = await Promise.all([face('regular'), face('bold'), face('italic')]);
  return loadFonts(regular, bold, italic);
}

async function make({ letter, paper, format, fonts: folder }: PaperOrder): Promise<Uint8Array> {
  fonts ??= fontsFrom(folder);
  if (format === 'pdf') {
    const [{ renderPdf }, loaded] = await Promise.all([import('../../../../letters/pdf/render-pdf.ts'), fonts]);
    return renderPdf([letter], { paper, fonts: loaded });
  }
  const [{ renderDocx }, { spacingOfPdf }, loaded] = await Promise.all([
    import('../../../../letters/docx/render-docx.ts'),
    import('../../../../letters/docx/spacing-of-pdf.ts'),
    fonts,
  ]);
  return renderDocx(letter, { paper, spacing: spacingOfPdf(letter, paper, loaded) });
}

self.addEventListener('message', async ({ data }: MessageEvent<PaperOrder>) => {
  let answer: PaperAnswer;
  try {
    answer = { number: data.number, bytes: new Uint8Array(await make(data)) };
  } catch (error) {
    fonts = undefined;
    answer = { number: data.number, problem: String(error) };
  }
  self.postMessage(answer);
});
