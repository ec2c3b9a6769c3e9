import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mm } from '../../../src/letters/layout/measures.ts';
import { type Paper, papers } from '../../../src/letters/model.ts';
import { boxOf, isInside, roomOf, touching } from './layout-checks.ts';

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

/** The space that ends a line has no width on paper, but pdf.js counts it: ems. */
const spaceAtEnd = 0.25;

/** Texts that leave the room of a page or lie over each other, as sentences. */
export function collisionsOfTexts(texts: readonly PlacedText[], paper: Paper): readonly string[] {
  const height = papers[paper].height * mm;
  const pages = [...new Set(texts.map(({ page }) => page))];
  return pages.flatMap((page) => {
    const items = texts
      .filter((item) => item.page === page && item.text.trim() !== '')
      .map((item) => ({
        text: item.text,
        box: boxOf({ ...item, y: height - item.y, width: item.width - spaceAtEnd * item.size }),
      }));
    return [
      ...items.filter(({ box }) => !isInside(box, roomOf(paper))).map(({ text }) => `"${text}" leaves its room`),
      ...touching(items).map(([one, other]) => `"${one.text}" touches "${other.text}"`),
    ].map((problem) => `page ${page}: ${problem}`);
  });
}
