import { type IRunOptions, TextRun } from 'docx';
import type { Span, Spans } from '../model.ts';
import { cleanText, isDots, spanText, textOf } from '../words.ts';

const styles = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: { type: 'single' } },
} as const;

/** Spans as Word's runs, all in a look where one is given; a missing part stands in the style "Isian", dotted below. */
export const runsOf = (spans: Spans, look: IRunOptions = {}): TextRun[] => spans.flatMap((span) => runOf(span, look));

/** Whether anything is written: a line without words takes no room, as in the PDF. */
export const hasText = (spans: Spans): boolean => textOf(spans).trim() !== '';

/** A text in the style of its paragraph. */
export const plainRun = (text: string): TextRun => new TextRun(cleanText(text));

const runOf = (span: Span, look: IRunOptions): TextRun[] => {
  const text = spanText(span);
  if (text === '') return [];
  const style = span.style ? styles[span.style] : {};
  const plain = isDots(text) ? ({ underline: { type: 'none' } } as const) : {};
  return [new TextRun({ ...look, ...style, ...plain, text, ...(span.blank ? { style: 'Isian' } : {}) })];
};
