import type { Dictionary } from './value.ts';

/** Where an object is: nowhere, at a byte of the file, or in a pack of objects, as its how-manieth. */
export type Place =
  | { readonly kind: 'free' }
  | { readonly kind: 'whole'; readonly at: number }
  | { readonly kind: 'packed'; readonly pack: number; readonly index: number };

/** The parts of an entry: what kind it is, and what that kind tells. */
function entryOf(place: Place): readonly [kind: number, where: number, index: number] {
  switch (place.kind) {
    case 'free':
      return [0, 0, 0];
    case 'whole':
      return [1, place.at, 0];
    case 'packed':
      return [2, place.pack, place.index];
    default:
      return place satisfies never;
  }
}

/** Bytes that a number up to this one takes. */
const widthOf = (most: number): number => Math.max(1, Math.ceil(Math.log2(most + 1) / 8));

/** A cross-reference stream, with the entries of the trailer: ISO 32000-1, 7.5.8. Too short to be worth deflating. */
export function crossReferences(places: readonly Place[], trailer: Dictionary) {
  const entries = places.map(entryOf);
  const widths = [0, 1, 2].map((part) => widthOf(entries.reduce((most, entry) => Math.max(most, entry[part] ?? 0), 0)));
  const bytes = new Uint8Array(entries.length * widths.reduce((sum, width) => sum + width, 0));
  let end = 0;
  for (const entry of entries)
    entry.forEach((value, part) => {
      end += widths[part] ?? 0;
      for (let at = end, rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes[--at] = rest % 256;
    });
  return { dictionary: { Type: '/XRef', Size: places.length, W: widths, ...trailer }, bytes } as const;
}
