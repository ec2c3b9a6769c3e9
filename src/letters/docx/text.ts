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
import { belowName, gapsAbove, letterhead, signatures, table } from '../layout/measures.ts';
import { type Block, type Paper, type Span, type Spans, sheet } from '../model.ts';
import { isDots, linesOf, spanText, textOf } from '../text.ts';
import { pointsToTwips, type Spacing } from './spacing.ts';

/** Where a block stands. */
export interface Place {
  readonly paper: Paper;
  /** Width of the text in twips. */
  readonly width: number;
  readonly spacing: Spacing;
  /** Width of the widest label of the letter's rows, pt. */
  readonly labels: number;
  /** The room after this block, in pt. */
  readonly after: number;
  /** Whether the block stays on the page of the next one. */
  readonly keepNext: boolean;
  /** Numbers the pictures of a document, from 1. */
  readonly nextPicture: () => number;
  /** Numbers its lists, from 0. */
  readonly nextList: () => number;
}

/** Points above a block of a kind. */
export const roomAbove = (kind: Block['kind'], gap: number): number =>
  gapsAbove[kind] * gap + (kind === 'signatures' ? signatures.above : 0);

/** Points after a block: what the next one wants above it. Word has no room above a table, so all of it goes below. */
export const gapAfter = (block: Block, next: Block | undefined, gap: number): number =>
  (next ? roomAbove(next.kind, gap) : 0) + roomBelow(block.kind);

const roomBelow = (kind: Block['kind']): number =>
  kind === 'letterhead' ? letterhead.rules : kind === 'table' ? table.below : kind === 'name' ? belowName : 0;

/**
 * Which blocks stay on the page of the block after them: a paragraph that announces something by a colon; what comes
 * before the signature zone, so that the zone never stands alone; where that is a single line, the block before it too,
 * so that there are two lines at least. `lineWidth` in pt.
 */
export const keptWithNext = (blocks: readonly Block[], lineWidth: number): readonly boolean[] => {
  const kept = blocks.map((block) => block.kind === 'paragraph' && textOf(block.spans).trimEnd().endsWith(':'));
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'signatures' || !before) return;
    kept[index - 1] = true;
    if (index > 1 && isOneLine(before, lineWidth)) kept[index - 2] = true;
  });
  return kept;
};

const isOneLine = (block: Block, lineWidth: number): boolean =>
  (block.kind === 'date' || block.kind === 'paragraph') && linesOf(textOf(block.spans), sheet.body, lineWidth) === 1;

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'underline' | 'color' | 'size' | 'style'>;

const styles = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: { type: UnderlineType.SINGLE } },
} as const satisfies Record<NonNullable<Span['style']>, Look>;

/** Spans as Word's runs, in a given look if there is one; a missing part has the style "Isian", with dots below. */
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

/** A paragraph in a style of `render-docx.ts`. */
export const paragraph = (style: string, children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, children, ...more });

/** The mark of a paragraph that stays with the next one. */
export const keeps = (keepNext: boolean): { readonly keepNext?: true } => (keepNext ? { keepNext: true } : {});

/** Separates two tables, and ends a letter that ends with one: Word needs a paragraph there. */
export const separator = (): Paragraph => paragraph('Pemisah', []);

/** A separator as high as the room that a paragraph has after it, in pt: a table has none of its own. */
export const gapAfterTable = (gap: number, keepNext: boolean): Paragraph =>
  paragraph('Pemisah', [], { keepNext, spacing: { line: pointsToTwips(gap), lineRule: LineRuleType.EXACT } });
