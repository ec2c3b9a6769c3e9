import type { CodePicture } from '../code-picture.ts';
import type { Face } from '../font/fonts.ts';
import type { StructureNode } from './structure.ts';
import type { Extent } from './units.ts';

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

export interface RuleContent {
  readonly kind: 'rule';
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly gray: number;
}

/** A rule from top to bottom, which grows with what stands beside it. */
export interface UprightContent {
  readonly kind: 'upright';
  readonly x: number;
  readonly width: number;
  readonly length: Extent;
  readonly gray: number;
}

/** A dashed frame for something that is stuck on later. */
export interface FrameContent {
  readonly kind: 'frame';
  readonly x: number;
  readonly width: number;
  readonly height: number;
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
