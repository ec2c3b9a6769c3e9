import { deflated, latin } from './bytes.ts';
import { type PdfDictionary, type PdfObject, Reference, written } from './objects.ts';

interface Stream {
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;
}

/** Where an object is: at a place in the file, or in an object stream. */
type Entry = readonly [kind: 1, offset: number, zero: 0] | readonly [kind: 2, container: number, index: number];

/** Four bytes that no text has, so that nobody takes the file for text. */
const head = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
const mostPacked = 200;

/** A PDF file in the making: objects get their numbers in the order in which they are asked for. */
export class PdfFile {
  #count = 0;
  readonly #objects: [number: number, text: string][] = [];
  readonly #streams: [number: number, stream: Stream][] = [];

  /** A pointer to an object that is given later. */
  reserve(): Reference {
    this.#count += 1;
    return new Reference(this.#count);
  }

  assign(reference: Reference, object: PdfObject): void {
    this.#objects.push([reference.number, written(object)]);
  }

  add(object: PdfObject): Reference {
    const reference = this.reserve();
    this.assign(reference, object);
    return reference;
  }

  addStream(bytes: Uint8Array, dictionary: PdfDictionary): Reference {
    const reference = this.reserve();
    this.#streams.push([reference.number, { dictionary, bytes }]);
    return reference;
  }

  /** The whole file: streams, the other objects packed into streams, and where each is (ISO 32000-1, 7.5.7 and 7.5.8). */
  bytes(trailer: PdfDictionary): Uint8Array {
    const entries = new Map<number, Entry>();
    for (let at = 0; at < this.#objects.length; at += mostPacked) {
      const packed = this.#objects.slice(at, at + mostPacked);
      const container = this.addStream(...packedObjects(packed));
      packed.forEach(([object], index) => {
        entries.set(object, [2, container.number, index]);
      });
    }
    const parts: Uint8Array[] = [latin(head)];
    let offset = head.length;
    const write = (object: number, { dictionary, bytes }: Stream) => {
      entries.set(object, [1, offset, 0]);
      const opening = latin(`${object} 0 obj\n${written({ ...dictionary, Length: bytes.length })}\nstream\n`);
      for (const part of [opening, bytes, latin('\nendstream\nendobj\n')]) {
        parts.push(part);
        offset += part.length;
      }
    };
    for (const [object, stream] of this.#streams) write(object, stream);
    const start = offset;
    const table = this.reserve().number;
    entries.set(table, [1, start, 0]);
    const rows = deflated(crossReferences(entries, this.#count));
    const dictionary = { Type: 'XRef', Size: this.#count + 1, W: [1, 4, 2], ...trailer, Filter: 'FlateDecode' };
    write(table, { dictionary, bytes: rows });
    parts.push(latin(`startxref\n${start}\n%%EOF\n`));
    return joined(parts);
  }
}

function packedObjects(objects: readonly (readonly [number, string])[]): [Uint8Array, PdfDictionary] {
  let directory = '';
  let body = '';
  for (const [object, text] of objects) {
    directory += `${object} ${body.length} `;
    body += `${text}\n`;
  }
  const bytes = deflated(latin(directory + body));
  return [bytes, { Type: 'ObjStm', N: objects.length, First: directory.length, Filter: 'FlateDecode' }];
}

function crossReferences(entries: ReadonlyMap<number, Entry>, count: number): Uint8Array {
  const bytes = new Uint8Array(7 * (count + 1));
  const view = new DataView(bytes.buffer);
  view.setUint16(5, 0xffff);
  for (const [object, [kind, place, index]] of entries) {
    view.setUint8(7 * object, kind);
    view.setUint32(7 * object + 1, place);
    view.setUint16(7 * object + 5, index);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
