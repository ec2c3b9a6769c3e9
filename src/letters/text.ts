import { cleanText } from '../domain/clean-text.ts';
import { type Block, type Span, type Spans, sheet } from './model.ts';

/** Texts of a letter, whatever it is drawn as: what is written of a span, about how wide it stands, and how markup takes it. */

/** What a missing part without words of its own is shown as, everywhere. */
export const blankText = '…'.repeat(8);

/** Whether a text is a row of dots to write on, which needs no line below. */
export const isDots = (text: string): boolean => /^[….\s]+$/u.test(text);

/** The text of a span as it is written into every file. */
export const spanText = (span: Span): string => {
  const text = cleanText(span.text);
  return span.blank && text.trim() === '' ? blankText : text;
};

/** The text of spans, joined as they stand. */
export const textOf = (spans: Spans): string => spans.map(spanText).join('');

/**
 * Advance widths of Times (Adobe's Core 14 metrics, thousandths of the type size) from space to `~`; Times New Roman,
 * Liberation Serif and Berkas Serif share them. Enough to make a column as wide as its labels.
 */
const widths = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
] as const;

/** About how wide a text stands, in points; what is not ASCII counts by its base letter. */
export const textWidthOf = (text: string, size: number): number => {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  let sum = 0;
  for (const mark of bare) sum += widths[(mark.codePointAt(0) ?? 0) - 32] ?? 600;
  return (sum * size) / 1000;
};

/** Bold is about so much wider than regular. */
export const boldness = 1.07;

/** About how many lines a text takes, at least one; widths in points. */
export const linesOf = (text: string, size: number, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const wide = textWidthOf(word, size);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / width) - 1);
    used += (wide % width) + textWidthOf(' ', size);
  }
  return lines;
};

/**
 * The labels whose colons stand below the colons of these rows: those of all data of the letter. By themselves stand
 * number, attachments and subject above the addressee, and lists of one or two rows: programs that read a PDF take labels
 * that are all far from their colons for a column.
 */
export function alignedLabels(blocks: readonly Block[], rows: Block): readonly string[] {
  const labelsOf = (block: Block) => (block.kind === 'rows' ? block.rows.map(({ label }) => label) : []);
  const isAlone = (block: Block): boolean =>
    labelsOf(block).length < 3 || blocks[blocks.indexOf(block) + 1]?.kind === 'addressee';
  return isAlone(rows) ? labelsOf(rows) : blocks.filter((block) => !isAlone(block)).flatMap(labelsOf);
}

/** About how wide the widest of the labels beside these rows stands, in points. */
export const widestLabel = (blocks: readonly Block[], rows: Block): number =>
  Math.max(0, ...alignedLabels(blocks, rows).map((label) => textWidthOf(cleanText(label), sheet.body)));

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text made safe for HTML and XML, between tags and inside quoted attributes alike. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
