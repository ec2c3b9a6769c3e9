import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PlacedText {
  readonly page: number;
  readonly text: string;
  /** pt from the left and the bottom of the paper. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The text of a PDF as pdf.js extracts it, in the order of its content. */
export async function placedText(pdf: Uint8Array): Promise<{ texts: PlacedText[]; text: string; pages: number }> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const texts: PlacedText[] = [];
  let text = '';
  for (let page = 1; page <= document.numPages; page += 1) {
    const content = await (await document.getPage(page)).getTextContent();
    for (const item of content.items) {
      if (!('str' in item)) continue;
      text += item.str + (item.hasEOL ? '\n' : '');
      const [, , , size, x, y] = item.transform as number[];
      texts.push({ page, text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: size ?? 0 });
    }
    text += '\f';
  }
  const pages = document.numPages;
  await document.destroy();
  return { texts, text, pages };
}

/** The words of a PDF in the order of its content. */
export const pdfWords = async (pdf: Uint8Array): Promise<string[]> =>
  (await placedText(pdf)).text.split(/\s+/u).filter(Boolean);
