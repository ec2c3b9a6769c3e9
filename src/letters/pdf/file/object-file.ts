import { concatBytes } from '@noble/hashes/utils.js';
import { latin } from '../bytes.ts';
import { crossReferences, type Place } from './cross-references.ts';
import { type PackedObject, packOf } from './object-pack.ts';
import { type Dictionary, type Reference, type Value, written } from './value.ts';

interface Stream {
  readonly object: number;
  readonly dictionary: Dictionary;
  readonly bytes: Uint8Array;
}

/** Bytes above 127 tell other programs that the file is not text: ISO 19005-3, 6.1.2. */
const header = latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');

/** The objects of a PDF, and the file that they make. */
export class ObjectFile {
  #objects = 0;
  readonly #packed: PackedObject[] = [];
  readonly #streams: Stream[] = [];

  /** An object that others point to before it is there: `set` is to follow. */
  reserve(): Reference {
    this.#objects += 1;
    return `${this.#objects} 0 R`;
  }

  set(reference: Reference, value: Value): void {
    this.#packed.push({ object: Number.parseInt(reference, 10), text: written(value) });
  }

  add(value: Value): Reference {
    const reference = this.reserve();
    this.set(reference, value);
    return reference;
  }

  /** Adds bytes that are packed already as the dictionary says, which gets their length. */
  addStream(bytes: Uint8Array, dictionary: Dictionary): Reference {
    const reference = this.reserve();
    this.#streams.push({ object: this.#objects, dictionary, bytes });
    return reference;
  }

  /**
   * The file: its streams, then all other objects in one more, then where each of them is. Throws where an object was
   * reserved and not set.
   */
  bytes(trailer: Dictionary): Uint8Array {
    if (this.#packed.length + this.#streams.length !== this.#objects)
      throw new Error('An object of the PDF was reserved, but never set.');
    const pack = this.#objects + 1;
    const places = new Array<Place>(this.#objects + 3);
    places[0] = { kind: 'free' };
    this.#packed.forEach(({ object }, index) => {
      places[object] = { kind: 'packed', pack, index };
    });
    const parts: Uint8Array[] = [header];
    let length = header.length;
    const put = ({ object, dictionary, bytes }: Stream) => {
      places[object] = { kind: 'whole', at: length };
      const head = latin(`${object} 0 obj\n${written({ ...dictionary, Length: bytes.length })}\nstream\n`);
      const tail = latin('\nendstream\nendobj\n');
      parts.push(head, bytes, tail);
      length += head.length + bytes.length + tail.length;
    };
    for (const stream of this.#streams) put(stream);
    put({ object: pack, ...packOf(this.#packed) });
    const start = length;
    places[pack + 1] = { kind: 'whole', at: start };
    put({ object: pack + 1, ...crossReferences(places, trailer) });
    return concatBytes(...parts, latin(`startxref\n${start}\n%%EOF\n`));
  }
}
