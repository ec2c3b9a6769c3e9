import {
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
  UnderlineType,
} from 'docx';
import { cleanText } from '../../domain/clean-text.ts';
import type { Span, Spans } from '../model.ts';
import { isDots, spanText, textOf } from '../words.ts';
import { pointsToTwips } from './spacing.ts';

export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'underline' | 'color' | 'size' | 'style'>;

const styles = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: { type: UnderlineType.SINGLE } },
} as const satisfies Record<NonNullable<Span['style']>, Look>;

/** Spans as Word's runs, all in a look where one is given; a missing part stands in the style "Isian", dotted below. */
export const runsOf = (spans: Spans, look: Look = {}): ParagraphChild[] =>
  spans.flatMap((span) => {
    const text = spanText(span);
    if (text === '') return [];
    return new TextRun({
      text,
      ...look,
      ...(span.style ? styles[span.style] : {}),
      ...(isDots(text) ? { underline: { type: UnderlineType.NONE } } : {}),
      ...(span.blank ? { style: 'Isian' } : {}),
    });
  });

/** A text in the style of its paragraph, or in another look. */
export const plainRun = (text: string, look: Look = {}): TextRun => new TextRun({ text: cleanText(text), ...look });

/** Whether anything is written: a line without words takes no room, as in the PDF. */
export const hasText = (spans: Spans): boolean => textOf(spans).trim() !== '';

/** A paragraph in a style of `styles.ts`. */
export const paragraph = (style: string, children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, children, ...more });

/** The mark of a paragraph that stays with the next one. */
export const keeps = (keepNext: boolean): { readonly keepNext?: true } => (keepNext ? { keepNext: true } : {});

/** Separates two tables, and ends a letter that ends with one: Word needs a paragraph there. */
export const separator = (): Paragraph => paragraph('Pemisah', []);

/** A separator as high as the room that a paragraph has after it, in pt: a table has none of its own. */
export const gapAfterTable = (gap: number, keepNext: boolean): Paragraph =>
  paragraph('Pemisah', [], { keepNext, spacing: { line: pointsToTwips(gap), lineRule: LineRuleType.EXACT } });
