/** A value of PDF's syntax as far as finding an attachment needs it: ISO 32000-1, 7.3. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | PdfArray | PdfDictionary;

export interface PdfName {
  readonly name: string;
}
/** Bytes of a string, one character each. */
export interface PdfText {
  readonly text: string;
}
export interface PdfReference {
  readonly object: number;
}
export type PdfArray = readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

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
