import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A word on a page: where its line stands, in pt from the left edge and from the top of the page. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The texts of a PDF page by page, in the order in which they are drawn. */
export const textsOfPages = async (pdf: Uint8Array): Promise<readonly (readonly PlacedText[])[]> => {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , , height = 0] = page.view;
    const content = await page.getTextContent();
    pages.push(
      content.items.flatMap((item) =>
        'str' in item
          ? [{ text: `${item.str}${item.hasEOL ? '\n' : ''}`, x: item.transform[4], y: height - item.transform[5] }]
          : [],
      ),
    );
  }
  await task.destroy();
  return pages;
};

/** The letters of all texts, without white space: lines may be broken differently, words may not differ. */
export const lettersOf = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '').normalize('NFC');
