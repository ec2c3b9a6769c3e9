import type { CodePicture } from '../code-picture.ts';
import type { Face } from '../font/fonts.ts';
import { type Extent, extent, plus } from './measures.ts';

/** Glyphs of one face, and what is added after each one: kerning, and in justified lines the wider spaces (pt). */
export interface Run {
  readonly face: Face;
  readonly glyphs: readonly number[];
  readonly extra: readonly number[];
}

/** What is drawn, in pt; y grows downwards, and of a line it is the baseline. */
export interface LineContent {
  readonly kind: 'line';
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly runs: readonly Run[];
  readonly node: StructureNode;
  /** 0 is black. */
  readonly gray: number;
  /** A heading repeated on a further page: drawn, but not part of the text. */
  readonly repeated?: true;
}

interface RuleContent {
  readonly kind: 'rule';
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly gray: number;
}

/** A rule from top to bottom, which grows with what stands beside it. */
interface UprightContent {
  readonly kind: 'upright';
  readonly x: number;
  readonly width: number;
  readonly length: Extent;
  readonly gray: number;
}

/** A dashed frame for something that is stuck on later. */
interface FrameContent {
  readonly kind: 'frame';
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** A ring in place of a box. */
  readonly round?: true;
}

export type Picture =
  | { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array }
  | { readonly format: 'code'; readonly code: CodePicture };

export interface PictureContent {
  readonly kind: 'picture';
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
  readonly node: StructureNode;
}

export type Content = LineContent | RuleContent | UprightContent | FrameContent | PictureContent;

/** Content with its place on a page: y from the top of the paper, in pt. */
export type Placed = { readonly y: number } & (LineContent | RuleContent | FrameContent | PictureContent);

/** What a part of the letter is, for screen readers: ISO 32000-1, 14.8.4. */
type Role = 'Document' | 'Sect' | 'H1' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

export interface StructureNode {
  readonly role: Role;
  readonly children: StructureNode[];
  /** Read aloud in place of a picture. */
  readonly alternative?: string;
  /** How a list counts: 1. 2. 3., or terms with their meaning. */
  readonly numbering?: 'Decimal' | 'None';
  readonly title?: string;
}

type Details = Omit<StructureNode, 'role' | 'children'>;

export const structureNode = (role: Role, details: Details = {}): StructureNode => ({ role, children: [], ...details });

/** Adds a part below another one and returns it. */
export function childOf(parent: StructureNode, role: Role, details: Details = {}): StructureNode {
  const child = structureNode(role, details);
  parent.children.push(child);
  return child;
}

/** Content with its place in a strip: from the strip's top, following the leading. */
export interface StripContent {
  readonly y: Extent;
  readonly content: Content;
}

/** A part of the letter that stays on one page: a line, a row of a table, the signature zone. */
export interface Strip {
  readonly height: Extent;
  readonly content: readonly StripContent[];
  /** Room above it, unless it begins a page: gaps between blocks, and fixed pt. */
  readonly before: { readonly gaps: number; readonly fixed: number };
  /** Whether no page may end after it. */
  readonly keepsNext: boolean;
  /** Whether it holds a line of text, so that a signature zone may follow it on a page. */
  readonly isText: boolean;
  /** A table's headings, drawn again above it where it begins a page. */
  readonly head?: Strip;
}

export const strip = (
  height: Extent,
  content: readonly StripContent[],
  details: Partial<Omit<Strip, 'height' | 'content'>> = {},
): Strip => ({ height, content, before: { gaps: 0, fixed: 0 }, keepsNext: false, isText: true, ...details });

export const moved = (content: readonly StripContent[], by: Extent): readonly StripContent[] =>
  content.map((item) => ({ ...item, y: plus(item.y, by) }));

/** Where the baseline of a line of `size` pt stands below the line's top: the leading is shared above and below. */
export const baseline = (size: number): Extent => extent(size * 0.34, size * 0.5);

export const lineHeight = (size: number, lines = 1): Extent => extent(0, size * lines);

/** The same strips with room above the first one. */
export const withGap = (strips: readonly Strip[], gaps: number, fixed = 0): readonly Strip[] =>
  strips.map((item, index) => (index === 0 ? { ...item, before: { gaps, fixed } } : item));

/** Strips of a block between which a page may end only with two lines on either side. */
export const withoutWidows = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((item, index) => {
    const keepsNext = strips.length > 1 && (index === 0 || index === strips.length - 2);
    return keepsNext ? { ...item, keepsNext } : item;
  });
