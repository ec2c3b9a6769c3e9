import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';

/** A bookmark for each letter of a set: ISO 32000-1, 12.3.3. */
export function writeOutline(
  context: PDFContext,
  letters: readonly { readonly title: string; readonly page: PDFRef }[],
): PDFRef {
  const root = context.nextRef();
  const items = letters.map(({ title, page }) => ({ title, page, reference: context.nextRef() }));
  items.forEach(({ title, page, reference }, index) => {
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Prev: items[index - 1]?.reference,
      Next: items[index + 1]?.reference,
      Dest: [page, 'XYZ', null, null, null],
    });
    context.assign(reference, item);
  });
  const [first, last] = [items[0]?.reference, items.at(-1)?.reference];
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: items.length }));
  return root;
}
