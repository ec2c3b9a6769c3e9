import { number } from './bytes.ts';

/** A pointer to an object of the file: ISO 32000-1, 7.3.10. */
export class Reference {
  readonly number: number;

  constructor(objectNumber: number) {
    this.number = objectNumber;
  }
}

/** Bytes written as hexadecimal digits: ISO 32000-1, 7.3.4.3. */
export class Hexadecimal {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** A value of PDF. Plain strings are names; entries that are `undefined` are left out. */
export type PdfObject =
  | null
  | boolean
  | number
  | string
  | Reference
  | Hexadecimal
  | readonly PdfObject[]
  | PdfDictionary;

export interface PdfDictionary {
  readonly [key: string]: PdfObject | undefined;
}

/** Text for people, in UTF-16. */
export function textOf(text: string): Hexadecimal {
  let digits = 'feff';
  for (let at = 0; at < text.length; at += 1) digits += text.charCodeAt(at).toString(16).padStart(4, '0');
  return new Hexadecimal(digits);
}

/** One-byte text, for identifiers of the standard. */
export const identifierOf = (text: string): Hexadecimal =>
  new Hexadecimal([...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join(''));

const nameOf = (name: string): string =>
  `/${name.replace(/[^\w.+-]/gu, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

/** The value as it stands in a file. */
export function written(value: PdfObject): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return nameOf(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (value instanceof Reference) return `${value.number} 0 R`;
  if (value instanceof Hexadecimal) return `<${value.digits}>`;
  if (isArray(value)) return `[${value.map(written).join(' ')}]`;
  let entries = '';
  for (const [key, entry] of Object.entries(value))
    if (entry !== undefined) entries += `${nameOf(key)} ${written(entry)}`;
  return `<<${entries}>>`;
}

const isArray = (value: PdfObject): value is readonly PdfObject[] => Array.isArray(value);
