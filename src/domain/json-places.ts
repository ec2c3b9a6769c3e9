/**
 * JSON that knows where its parts stand: an editor shows lines and columns, `JSON.parse` tells neither. It also says what
 * is wrong where a text is no JSON, in a code that languages turn into a sentence.
 */

/** What a text lacks to be JSON. */
export type JsonFaultCode =
  | 'json-empty'
  | 'json-ended'
  | 'json-comma-missing'
  | 'json-comma-extra'
  | 'json-colon-missing'
  | 'json-name'
  | 'json-quotes'
  | 'json-string'
  | 'json-comment'
  | 'json-value'
  | 'json-more'
  | 'json-deep';

/** A place in a text as editors show it, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Key = string | number;

export interface JsonFault extends Place {
  readonly code: JsonFaultCode;
  /** What stands there. */
  readonly found: string;
}

export interface PlacedJson {
  readonly value: unknown;
  /** Names that an object holds twice, of which readers see the last alone. */
  readonly twice: readonly (readonly Key[])[];
  /** Where a part stands, or its name; of one that is not there, where it would stand: the start of what should hold it. */
  readonly placeOf: (keys: readonly Key[], of: 'value' | 'name') => Place;
}

/** Deeper than this nothing of ours goes, and the reader would exhaust the stack. */
const deepest = 200;

/** Reads a text as JSON; what is wrong is returned, never thrown. */
export function readJson(text: string): PlacedJson | { readonly fault: JsonFault } {
  const scanner = new Scanner(text);
  try {
    scanner.whole();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: { code: error.code, ...placeAt(text, error.at), found: foundAt(text, error.at) } };
  }
  const { values, names, twice } = scanner;
  const offsetOf = (keys: readonly Key[], of: 'value' | 'name'): number => {
    const own = (of === 'name' ? names : values).get(nameOf(keys)) ?? values.get(nameOf(keys));
    return own ?? (keys.length === 0 ? 0 : offsetOf(keys.slice(0, -1), 'value'));
  };
  return { value: JSON.parse(text), twice, placeOf: (keys, of) => placeAt(text, offsetOf(keys, of)) };
}

const nameOf = (keys: readonly Key[]): string => JSON.stringify(keys);

function placeAt(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A word or a sign, enough to find it again. */
const foundAt = (text: string, at: number): string =>
  /^(?:"[^"\n]{1,40}"|[\p{L}\p{N}_-]+|\S)?/u.exec(text.slice(at))?.[0] ?? '';

class Fault extends Error {
  readonly code: JsonFaultCode;
  readonly at: number;
  constructor(code: JsonFaultCode, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

class Scanner {
  readonly values = new Map<string, number>();
  readonly names = new Map<string, number>();
  readonly twice: (readonly Key[])[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    if (this.#sign() === '') throw new Fault('json-empty', this.#at);
    this.#value([]);
    if (this.#sign() !== '') throw new Fault('json-more', this.#at);
  }

  /** The next sign that is no space; empty at the end. */
  #sign(): string {
    while (/[ \t\n\r]/.test(this.#text.charAt(this.#at))) this.#at += 1;
    return this.#text.charAt(this.#at);
  }

  #fault(code: JsonFaultCode): never {
    const sign = this.#text.charAt(this.#at);
    if (sign === '') throw new Fault('json-ended', this.#at);
    if (/^(\/\/|\/\*|#)/.test(this.#text.slice(this.#at, this.#at + 2))) throw new Fault('json-comment', this.#at);
    throw new Fault(/['‘’“”«»]/.test(sign) ? 'json-quotes' : code, this.#at);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #string(otherwise: JsonFaultCode): string {
    const found = this.#match(string);
    if (found !== undefined) return JSON.parse(found);
    return this.#fault(this.#text.charAt(this.#at) === '"' ? 'json-string' : otherwise);
  }

  #value(keys: readonly Key[]): void {
    if (keys.length > deepest) throw new Fault('json-deep', this.#at);
    const sign = this.#sign();
    this.values.set(nameOf(keys), this.#at);
    if (sign === '{') this.#members(keys);
    else if (sign === '[') this.#elements(keys);
    else if (sign === '"') this.#string('json-string');
    else if (this.#match(plain) === undefined) this.#fault(sign === ',' ? 'json-comma-extra' : 'json-value');
  }

  #members(keys: readonly Key[]): void {
    const seen = new Set<string>();
    this.#parts('}', () => {
      const at = this.#at;
      const name = this.#string('json-name');
      const inner = [...keys, name];
      if (seen.has(name)) this.twice.push(inner);
      seen.add(name);
      this.names.set(nameOf(inner), at);
      if (this.#sign() !== ':') this.#fault('json-colon-missing');
      this.#at += 1;
      this.#value(inner);
    });
  }

  #elements(keys: readonly Key[]): void {
    let index = 0;
    this.#parts(']', () => {
      this.#value([...keys, index]);
      index += 1;
    });
  }

  /** Parts between brackets, with a comma between two of them and none behind the last. */
  #parts(close: '}' | ']', part: () => void): void {
    this.#at += 1;
    if (this.#sign() === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      part();
      const sign = this.#sign();
      if (sign === close) break;
      if (sign !== ',') this.#fault(/[}\]]/.test(sign) ? 'json-value' : 'json-comma-missing');
      const comma = this.#at;
      this.#at += 1;
      if (/[}\],]/.test(this.#sign())) throw new Fault('json-comma-extra', comma);
    }
    this.#at += 1;
  }
}
