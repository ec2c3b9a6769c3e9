import { around, element, nothing, toggle, valued, type Xml } from './xml.ts';

/** A rule; `sz` in eighths of a point, `space` between it and the words in points. */
export interface Border {
  readonly val: 'none' | 'thickThinSmallGap' | 'dashSmallGap';
  readonly sz: number;
  readonly space?: number;
  readonly color: string;
}

/** Room in twips; `line` in 240ths of a line where the rule is `auto`. */
export interface ParagraphSpacing {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact';
}

/** What a paragraph has beyond its style, by the names of ECMA-376 part 1, 17.3.1. */
export interface ParagraphProperties {
  readonly pStyle: string;
  readonly keepNext?: boolean;
  /** The list that counts the paragraph. */
  readonly numId?: number;
  readonly pBdr?: { readonly bottom: Border };
  readonly spacing?: ParagraphSpacing;
  readonly ind?: { readonly right: number };
}

/** A paragraph. */
export const p = (properties: ParagraphProperties, content: Xml = nothing): Xml =>
  around('w:p', pPr(properties), content);

export const border = (side: string, { val, color, sz, space }: Border): Xml =>
  element(`w:${side}`, { 'w:val': val, 'w:color': color, 'w:sz': sz, 'w:space': space });

const pPr = ({ pStyle, keepNext, numId, pBdr, spacing, ind }: ParagraphProperties): Xml =>
  around(
    'w:pPr',
    valued('w:pStyle', pStyle),
    toggle('w:keepNext', keepNext),
    numId === undefined ? nothing : numPr(numId),
    pBdr ? around('w:pBdr', border('bottom', pBdr.bottom)) : nothing,
    spacing ? spacingOf(spacing) : nothing,
    ind ? element('w:ind', { 'w:right': ind.right }) : nothing,
  );

const numPr = (numId: number): Xml => around('w:numPr', valued('w:ilvl', 0), valued('w:numId', numId));

const spacingOf = ({ before, after, line, lineRule }: ParagraphSpacing): Xml =>
  element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': lineRule });
