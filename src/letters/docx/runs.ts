import { cleanText } from '../../domain/clean-text.ts';
import type { Span, Spans } from '../model.ts';
import { isDots, spanText, textOf } from '../words.ts';
import { type RunProperties, r } from './word/run.ts';
import { joined, nothing, type Xml } from './word/xml.ts';

const styles = {
  bold: { b: true },
  italic: { i: true },
  underline: { u: 'single' },
} as const satisfies Record<NonNullable<Span['style']>, RunProperties>;

/** Spans as Word's runs, all in a look where one is given; a missing part stands in the style "Isian", dotted below. */
export const runsOf = (spans: Spans, look: RunProperties = {}): Xml => joined(spans.map((span) => runOf(span, look)));

/** Whether anything is written: a line without words takes no room, as in the PDF. */
export const hasText = (spans: Spans): boolean => textOf(spans).trim() !== '';

/** A text in the style of its paragraph, or in another look. */
export const plainRun = (text: string, look?: RunProperties): Xml => r(cleanText(text), look);

const runOf = (span: Span, look: RunProperties): Xml => {
  const text = spanText(span);
  if (text === '') return nothing;
  return r(text, {
    ...look,
    ...(span.style ? styles[span.style] : {}),
    ...(isDots(text) ? { u: 'none' } : {}),
    ...(span.blank ? { rStyle: 'Isian' } : {}),
  });
};
