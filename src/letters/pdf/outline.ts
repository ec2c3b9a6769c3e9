import type { PdfFile } from './file.ts';
import { type Reference, textOf } from './objects.ts';

/** A bookmark for each letter of a set: ISO 32000-1, 12.3.3. */
export function writeOutline(
  file: PdfFile,
  letters: readonly { readonly title: string; readonly page: Reference }[],
): Reference {
  const root = file.reserve();
  const items = letters.map(({ title, page }) => ({ title, page, reference: file.reserve() }));
  items.forEach(({ title, page, reference }, index) => {
    file.assign(reference, {
      Title: textOf(title),
      Parent: root,
      Prev: items[index - 1]?.reference,
      Next: items[index + 1]?.reference,
      Dest: [page, 'XYZ', null, null, null],
    });
  });
  const [first, last] = [items[0]?.reference, items.at(-1)?.reference];
  file.assign(root, { Type: 'Outlines', First: first, Last: last, Count: items.length });
  return root;
}
