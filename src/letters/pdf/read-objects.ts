import { strFromU8 } from 'fflate';
import { inflated } from './bytes.ts';

/** A value of PDF's syntax as far as finding an attachment needs it: ISO 32000-1, 7.3. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | PdfArray | PdfDictionary;

interface PdfName {
  readonly name: string;
}
/** Bytes of a string, one character each. */
interface PdfText {
  readonly text: string;
}
interface PdfReference {
  readonly object: number;
}
type PdfArray = readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** The PDF is damaged, or none. */
export class BrokenPdfError extends Error {
  constructor(problem: string) {
    super(`The data in this PDF cannot be read: ${problem}. Use the file as it was downloaded, or start anew.`);
    this.name = 'BrokenPdfError';
  }
}

const deepest = 40;
/** No string of a letter is longer; PDF/A allows 32,767 bytes. */
const longest = 200_000;
const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z])/y;
const numeral = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const nameSigns = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const keyword = /true|false|null/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values from a file's bytes as one character each, from `at` on. */
export class ValueReader {
  readonly source: string;
  at: number;

  constructor(source: string, at: number) {
    this.source = source;
    this.at = at;
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  skip(): void {
    this.match(space);
  }

  starts(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw new BrokenPdfError('it is nested too deeply');
    this.skip();
    if (this.starts('<<')) return this.#dictionary(depth);
    switch (this.source[this.at]) {
      case '[':
        return this.#array(depth);
      case '/':
        return { name: this.#name() };
      case '(':
        return { text: this.#literal() };
      case '<':
        return { text: this.#hexadecimal() };
      default:
        return this.#atom();
    }
  }

  #atom(): PdfValue {
    const pointed = this.match(reference);
    if (pointed !== null) return { object: Number(pointed[1]) };
    const number = this.match(numeral);
    if (number !== null) return Number(number[0]);
    const word = this.match(keyword)?.[0];
    if (word === undefined) throw new BrokenPdfError('it is damaged');
    return word === 'null' ? null : word === 'true';
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    for (this.skip(); !this.starts('>>'); this.skip()) {
      if (!this.starts('/')) throw new BrokenPdfError('it is damaged');
      const key = this.#name();
      entries.set(key, this.value(depth + 1));
    }
    this.at += 2;
    return entries;
  }

  #array(depth: number): PdfArray {
    const items: PdfValue[] = [];
    this.at += 1;
    for (this.skip(); !this.starts(']'); this.skip()) items.push(this.value(depth + 1));
    this.at += 1;
    return items;
  }

  #name(): string {
    this.at += 1;
    const raw = this.match(nameSigns)?.[0] ?? '';
    return raw.replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  #literal(): string {
    let text = '';
    let open = 1;
    const end = Math.min(this.source.length, this.at + longest);
    for (this.at += 1; this.at < end; this.at += 1) {
      let sign = this.source[this.at] as string;
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at + 1, this.at + 4))?.[0];
        this.at += octal?.length ?? 1;
        sign = this.source[this.at] ?? '';
        text += octal === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        continue;
      }
      if (sign === '(') open += 1;
      if (sign === ')') open -= 1;
      if (open === 0) {
        this.at += 1;
        return text;
      }
      text += sign;
    }
    throw new BrokenPdfError('it is cut off');
  }

  #hexadecimal(): string {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) throw new BrokenPdfError('it is cut off');
    const digits = this.source.slice(this.at + 1, end).replace(/[^0-9a-f]/giu, '');
    this.at = end + 1;
    let text = '';
    for (let index = 0; index < digits.length; index += 2)
      text += String.fromCharCode(Number.parseInt(digits.slice(index, index + 2).padEnd(2, '0'), 16));
    return text;
  }
}

interface PdfObject {
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
  if (filters.length === 0) return stream.length > most ? tooLong() : stream;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') throw new BrokenPdfError('it is packed in an unknown way');
  let whole: Uint8Array | undefined;
  try {
    whole = inflated(stream, most);
  } catch {
    throw new BrokenPdfError('it is damaged');
  }
  return whole ?? tooLong();
}

function tooLong(): never {
  throw new BrokenPdfError('it unfolds to more than can belong to a letter');
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
