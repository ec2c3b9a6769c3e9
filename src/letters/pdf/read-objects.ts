import { concatBytes } from '@noble/hashes/utils.js';
import { strFromU8, Unzlib } from 'fflate';
import { BrokenPdfError, type PdfDictionary, type PdfValue, ValueReader } from './read-value.ts';

export interface PdfObject {
  readonly value: PdfValue;
  /** As stored: not yet decoded. */
  readonly stream?: Uint8Array;
}

export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** Unfolded object streams together: a letter's are under 100 KB. */
const mostObjectBytes = 16_000_000;
const mostObjects = 200_000;

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value !== null && typeof value === 'object' && 'name' in value ? value.name : undefined;

/** Unfolds a stream, but no further than `most` bytes. */
export function decoded(stream: Uint8Array, dictionary: PdfDictionary, most: number): Uint8Array {
  const given = dictionary.get('Filter');
  const filters = Array.isArray(given)
    ? given.map(nameOf)
    : given === undefined || given === null
      ? []
      : [nameOf(given)];
  if (filters.length === 0) return limited(stream.length, most) && stream;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') throw new BrokenPdfError('it is packed in an unknown way');
  const parts: Uint8Array[] = [];
  let length = 0;
  const unzlib = new Unzlib((part) => {
    length += part.length;
    limited(length, most);
    parts.push(part);
  });
  // In small steps, so that the limit is met before memory is used up.
  for (let at = 0; at < stream.length; at += 4096) {
    try {
      unzlib.push(stream.subarray(at, at + 4096), at + 4096 >= stream.length);
    } catch (error) {
      throw error instanceof BrokenPdfError ? error : new BrokenPdfError('it is damaged');
    }
  }
  return concatBytes(...parts);
}

function limited(length: number, most: number): true {
  if (length > most) throw new BrokenPdfError('it unfolds to more than can belong to a letter');
  return true;
}

/** Collects a file's objects in the order in which they stand, later ones in place of earlier ones. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const source = strFromU8(bytes, true);
  const objects = new Map<number, PdfObject>();
  const heading = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj\b/g;
  for (let found = heading.exec(source); found !== null; found = heading.exec(source)) {
    const reader = new ValueReader(source, heading.lastIndex);
    const object = readObject(reader, bytes);
    heading.lastIndex = reader.at;
    objects.set(Number(found[1]), object);
    if (objects.size > mostObjects) throw new BrokenPdfError('it has too many parts');
  }
  let unfolded = 0;
  for (const { value, stream } of [...objects.values()]) {
    if (!isDictionary(value) || stream === undefined || nameOf(value.get('Type')) !== 'ObjStm') continue;
    const inner = decoded(stream, value, mostObjectBytes - unfolded);
    unfolded += inner.length;
    for (const [number, object] of readPacked(strFromU8(inner, true), value))
      if (!objects.has(number)) objects.set(number, { value: object });
  }
  return objects;
}

function readObject(reader: ValueReader, bytes: Uint8Array): PdfObject {
  const value = reader.value();
  reader.skip();
  if (!isDictionary(value) || !reader.starts('stream')) return { value };
  const start = reader.at + (reader.source[reader.at + 6] === '\r' ? 8 : 7);
  const length = value.get('Length');
  let end = typeof length === 'number' ? start + length : -1;
  if (end < start || !/^\s*endstream/u.test(reader.source.slice(end, end + 16)))
    end = reader.source.indexOf('endstream', start);
  if (end < 0) throw new BrokenPdfError('it is cut off');
  reader.at = end;
  return { value, stream: bytes.subarray(start, end) };
}

/** The objects of an object stream: ISO 32000-1, 7.5.7. */
function readPacked(source: string, dictionary: PdfDictionary): readonly (readonly [number, PdfValue])[] {
  const [count, first] = [dictionary.get('N'), dictionary.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number' || count > mostObjects)
    throw new BrokenPdfError('it is damaged');
  const head = new ValueReader(source, 0);
  return Array.from({ length: count }, () => {
    const [number, offset] = [head.value(), head.value()];
    if (typeof number !== 'number' || typeof offset !== 'number') throw new BrokenPdfError('it is damaged');
    return [number, new ValueReader(source, first + offset).value()] as const;
  });
}
