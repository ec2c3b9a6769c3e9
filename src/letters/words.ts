import { cleanText } from '../domain/clean-text.ts';
import type { Span, Spans } from './model.ts';

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
