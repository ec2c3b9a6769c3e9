import { cleanText } from '../domain/clean-text.ts';
import { letters } from '../i18n/id/letters.ts';
import {
  type Block,
  companyStampWords,
  type Letter,
  type Letterhead,
  meteraiWords,
  type Pair,
  type Party,
  pairsOf,
} from './model.ts';
import { textOf } from './text.ts';

/**
 * The letter as plain text for an e-mail: a paragraph is one line, which the mail program wraps. The same words in
 * the same order as in print; in a draft the line `DRAF` comes first.
 */
export const renderText = (letter: Letter): string => {
  const parts = letter.blocks.map((block) => linesOf(block).map(trimEnd).join('\n')).filter((part) => part !== '');
  return `${[...(letter.draft ? [letters.draft] : []), ...parts].join('\n\n')}\n`;
};

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'letterhead':
      return linesOfLetterhead(block.letterhead);
    case 'date':
    case 'paragraph':
      return [textOf(block.spans)];
    case 'rows':
      return linesOfRows(block.rows.map((row) => [cleanText(row.label), textOf(row.value)]));
    case 'addressee':
      return block.lines.map(textOf);
    case 'name':
      return [textOf(block.text)];
    case 'title':
      return block.number ? [textOf(block.text), textOf(block.number)] : [textOf(block.text)];
    case 'list':
      return block.items.map((item, index) => `${index + 1}. ${textOf(item)}`);
    case 'table':
      return textOfTable([
        block.columns.map((column) => cleanText(column.heading)),
        ...block.rows.map((row) => row.map(textOf)),
      ]);
    case 'signatures':
      return pairsOf(block.parties).flatMap((pair, index) => [...(index ? [''] : []), ...linesOfPair(pair)]);
    case 'codes':
      return [textOf(block.caption)];
    default:
      return block satisfies never;
  }
};

const linesOfLetterhead = (head: Letterhead): readonly string[] =>
  head.kind === 'typed' ? [head.name, ...head.lines].map(textOf) : [];

/** Aligned on the colon, as far as the reader's type face has letters of one width. */
const linesOfRows = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)} : ${value}`);
};

/** Widest left column, in characters. */
const widestColumn = 40;

/** Two parties in two columns, row by row. */
const linesOfPair = (pair: Pair): readonly string[] => {
  const rows = [pair.map(headOf), pair.map(stampOf), pair.map(footOf)].filter((row) => row.flat().length > 0);
  const left = rows.flatMap(([lines = []]) => lines.map((line) => line.length));
  const width = Math.min(widestColumn, Math.max(0, ...left)) + 4;
  return rows.flatMap(([first = [], second = []], row) => [
    ...(row > 0 ? [''] : []),
    ...(pair.length === 1 ? first : sideBySide(first, second, width)),
  ]);
};

/** The second column begins beside the last line of the first, so that the words are read column by column. */
const sideBySide = (first: readonly string[], second: readonly string[], width: number): readonly string[] => {
  const indented = second.map((line) => ' '.repeat(width) + line);
  const [only = '', ...more] = first;
  if (more.length > 0 || only.length >= width) return [...first, ...indented];
  const [beside = '', ...rest] = second;
  return [only.padEnd(width) + beside, ...rest.map((line) => ' '.repeat(width) + line)];
};

const headOf = ({ lead, company }: Party): readonly string[] => [
  cleanText(lead),
  ...(company ? [textOf(company)] : []),
];

/** The places for ink on one line, as they lie side by side. */
const stampOf = ({ meterai, companyStamp }: Party): readonly string[] => {
  const places = [...(meterai ? [meteraiWords(meterai.value)] : []), ...(companyStamp ? [companyStampWords] : [])];
  return places.length > 0 ? [places.map((words) => words.join(' ')).join('    ')] : [];
};

const footOf = ({ name, position }: Party): readonly string[] => [
  textOf(name),
  ...(position ? [textOf(position)] : []),
];

const trimEnd = (line: string): string => line.trimEnd();

/** Widest column, in characters, that the others are still lined up behind. */
const widest = 48;

/** A table as lines, its columns set apart by two spaces: no rules or bars, which would be words of their own. */
const textOfTable = (rows: readonly (readonly string[])[]): readonly string[] => {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.min(widest, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

/**
 * The longest link that browsers, mail programs and the systems between them pass on whole; Windows cuts at 2,083. A text
 * that does not fit is copied instead.
 */
export const longestLink = 2000;

/** A link that carries a text to a program. `whole`: it does; else the text is to be copied. */
export interface TextLink {
  readonly href: string;
  readonly whole: boolean;
}

const linked = (bare: string, full: string): TextLink =>
  full.length <= longestLink ? { href: full, whole: true } : { href: bare, whole: false };

/**
 * A mail to every mailbox that an address names, as mail programs read it: spaces as %20, lines ended by CRLF (RFC 6068).
 * Undefined where it names none.
 * @param text lines ended by \n
 */
export function mailLink(address: string, subject: string, text: string): TextLink | undefined {
  const boxes = address.match(/[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[a-z]{2,}/gi) ?? [];
  if (boxes.length === 0) return undefined;
  const bare = `mailto:${boxes.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent(subject)}`;
  return linked(bare, `${bare}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`);
}

/**
 * A chat on WhatsApp with the first mobile number of an address, in whichever way it is written there. Undefined where it
 * names none: a number of a fixed line is not called up by us, though WhatsApp may know it.
 */
export function whatsAppLink(address: string, text: string): TextLink | undefined {
  const number = mobileNumberIn(address);
  return number
    ? linked(`https://wa.me/${number}`, `https://wa.me/${number}?text=${encodeURIComponent(text)}`)
    : undefined;
}

/** "0812-3456-7890", "+62 812 3456 7890" or a wa.me link as `6281234567890`: 8, the operator, 9 to 12 digits in all. */
export function mobileNumberIn(address: string): string | undefined {
  for (const [written] of address.matchAll(/\+?\d[\d\s().-]{7,}\d/g)) {
    const digits = written.replace(/\D/g, '');
    const own = digits.replace(/^(?:620?|0)?(?=8)/, '');
    if (/^8[1-9]\d{7,10}$/.test(own)) return `62${own}`;
  }
  return undefined;
}
