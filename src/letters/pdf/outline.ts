import type { ObjectFile } from './file/object-file.ts';
import { type Reference, textOf } from './file/value.ts';

/** A bookmark for each letter of a set: ISO 32000-1, 12.3.3. */
export function writeOutline(
  file: ObjectFile,
  letters: readonly { readonly title: string; readonly page: Reference }[],
): Reference {
  const root = file.reserve();
  const items = letters.map(() => file.reserve());
  letters.forEach(({ title, page }, index) => {
    file.set(items[index] as Reference, {
      Title: textOf(title),
      Parent: root,
      Prev: items[index - 1],
      Next: items[index + 1],
      Dest: [page, '/XYZ', null, null, null],
    });
  });
  file.set(root, { Type: '/Outlines', First: items[0], Last: items.at(-1), Count: items.length });
  return root;
}
