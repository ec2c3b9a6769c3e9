import type { PDFContext, PDFRef } from 'pdf-lib';
import { textOf } from './objects.ts';

/** A bookmark for each letter of a set: ISO 32000-1, 12.3.3. */
export function writeOutline(
  context: PDFContext,
  letters: readonly { readonly title: string; readonly page: PDFRef }[],
): PDFRef {
  const root = context.nextRef();
  const items = letters.map(() => context.nextRef());
  letters.forEach(({ title, page }, index) => {
    context.assign(
      items[index] as PDFRef,
      context.obj({
        Title: textOf(title),
        Parent: root,
        Prev: items[index - 1],
        Next: items[index + 1],
        Dest: [page, 'XYZ', null, null, null],
      }),
    );
  });
  context.assign(root, context.obj({ Type: 'Outlines', First: items[0], Last: items.at(-1), Count: items.length }));
  return root;
}
