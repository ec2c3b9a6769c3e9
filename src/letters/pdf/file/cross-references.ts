import { deflated } from '../bytes.ts';
import type { Dictionary } from './value.ts';

/** Where an object is: nowhere, at a byte of the file, or in a pack of objects, as its how-manieth. */
export type Place =
  | { readonly kind: 'free' }
  | { readonly kind: 'whole'; readonly at: number }
  | { readonly kind: 'packed'; readonly pack: number; readonly index: number };

const kinds = { free: 0, whole: 1, packed: 2 } as const;

/** Bytes of each part of an entry: what kind it is, where, and the index in a pack. */
const widths = [1, 4, 4] as const;
const width = 9;

/** A cross-reference stream, with the entries of the trailer: ISO 32000-1, 7.5.8. */
export function crossReferences(places: readonly Place[], trailer: Dictionary) {
  const entries = new Uint8Array(width * places.length);
  const view = new DataView(entries.buffer);
  places.forEach((place, object) => {
    const at = width * object;
    entries[at] = kinds[place.kind];
    if (place.kind === 'whole') view.setUint32(at + 1, place.at);
    if (place.kind === 'packed') {
      view.setUint32(at + 1, place.pack);
      view.setUint32(at + 5, place.index);
    }
  });
  const dictionary = { Type: '/XRef', Size: places.length, W: widths, ...trailer, Filter: '/FlateDecode' } as const;
  return { dictionary, bytes: deflated(entries) };
}
