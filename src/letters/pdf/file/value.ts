/** Pieces of PDF's syntax, which are written as they stand: ISO 32000-1, 7.3. */
export type Name = `/${string}`;
export type Reference = `${number} 0 R`;
export type PdfString = `(${string})` | `<${string}>`;

export interface Dictionary {
  /** Entries that are undefined are left out. */
  readonly [key: string]: Value | undefined;
}

export type Value = number | boolean | null | Name | Reference | PdfString | readonly Value[] | Dictionary;

const isArray: (value: Value) => value is readonly Value[] = Array.isArray;

/** A value as PDF has it. */
export function written(value: Value): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (isArray(value)) return `[${value.map(written).join(' ')}]`;
  let entries = '';
  for (const key in value) {
    const entry = value[key];
    if (entry !== undefined) entries += `/${key} ${written(entry)}`;
  }
  return `<<${entries}>>`;
}

/** A name of any ASCII signs: those that would end it are written as numbers. */
export const nameOf = (text: string): Name =>
  `/${text.replace(/[^\w.+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

/** Text for people, in UTF-16 after its mark: ISO 32000-1, 7.9.2.2. */
export function textOf(text: string): PdfString {
  let digits = 'feff';
  for (let at = 0; at < text.length; at += 1) digits += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${digits}>`;
}

/** Letters and digits for programs: a language, a date, a registry. */
export const codeOf = (code: string): PdfString => `(${code})`;
