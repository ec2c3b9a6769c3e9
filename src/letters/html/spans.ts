import { cleanText } from '../../domain/clean-text.ts';
import { escapeMarkup } from '../escape.ts';
import type { Span, Spans } from '../model.ts';
import { isDots, spanText } from '../words.ts';

const tags = { bold: 'b', italic: 'i', underline: 'u' } as const;

/** Spans as HTML; a missing part is marked by its class and drawn as a blank by the style sheet. */
export const htmlOfSpans = (spans: Spans): string => spans.map(htmlOfSpan).join('');

/** A text without styles as HTML. */
export const htmlOfText = (text: string): string => escapeMarkup(cleanText(text));

const htmlOfSpan = (span: Span): string => {
  const words = spanText(span);
  const text = escapeMarkup(words);
  const classes = [...(span.blank ? ['blank'] : []), ...(isDots(words) ? ['dots'] : [])];
  const marked = classes.length > 0 ? `<span class="${classes.join(' ')}">${text}</span>` : text;
  if (!span.style) return marked;
  const tag = tags[span.style];
  return `<${tag}>${marked}</${tag}>`;
};
