import type { Fonts } from '../font/fonts.ts';
import { type Block, type Letter, type Paper, papers, textWidthOn } from '../model.ts';
import { alignedLabels } from '../text-width.ts';
import { type Placed, type Strip, type StructureNode, structureNode } from './content.ts';
import { layoutCodes, layoutSignatures, layoutTable } from './framed-blocks.ts';
import { measured, mm, type Spacing } from './measures.ts';
import { keepBefore, type PlacedStrip, paginateWell } from './paginate.ts';
import {
  type BlockContext,
  layoutAddressee,
  layoutDate,
  layoutLetterhead,
  layoutList,
  layoutName,
  layoutParagraph,
  layoutRows,
  layoutTitle,
} from './text-blocks.ts';

/** A letter on its pages: what stands where, in the order in which it is read. */
export interface LaidOut {
  readonly paper: Paper;
  /** Size of the paper, pt. */
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Placed[])[];
  /** How far lines and blocks stand apart: normal, or tightened to save a page. */
  readonly spacing: Spacing;
}

function layoutBlock(block: Block, context: BlockContext, next: Block | undefined): readonly Strip[] {
  switch (block.kind) {
    case 'letterhead':
      return layoutLetterhead(block, context);
    case 'date':
      return layoutDate(block, context);
    case 'rows':
      return layoutRows(block, context);
    case 'addressee':
      return layoutAddressee(block, context);
    case 'name':
      return layoutName(block, context);
    case 'title':
      return layoutTitle(block, context);
    case 'paragraph':
      return layoutParagraph(block, context);
    case 'list':
      return layoutList(block, context);
    case 'table':
      return layoutTable(block, context);
    case 'signatures':
      return layoutSignatures(block, context);
    case 'codes':
      return layoutCodes(block, context, next?.kind === 'signatures' && next.parties.length === 1);
    default:
      return block satisfies never;
  }
}

/** Lays a letter out on pages; its parts are added below `parent` in the structure. */
export function layoutLetter(letter: Letter, paper: Paper, fonts: Fonts, parent: StructureNode): LaidOut {
  const { margin } = papers[paper];
  const [width, height] = [papers[paper].width * mm, papers[paper].height * mm];
  const room = { x: margin.left * mm, width: textWidthOn(paper) * mm };
  let strips: Strip[] = [];
  for (const [index, block] of letter.blocks.entries()) {
    const labels = alignedLabels(letter.blocks, block);
    const laid = layoutBlock(block, { paper, room, fonts, parent, labels }, letter.blocks[index + 1]);
    if (block.kind === 'signatures') strips = keepBefore(strips, strips.length);
    strips.push(...laid);
  }
  const { pages, spacing } = paginateWell(strips, height - (margin.top + margin.bottom) * mm);
  const sheets = pages.length === 0 ? [[]] : pages;
  return {
    paper,
    width,
    height,
    spacing,
    pages: sheets.map((page) => page.flatMap((item) => place(item, margin.top * mm, spacing))),
  };
}

function place({ y, strip }: PlacedStrip, top: number, spacing: Spacing): Placed[] {
  return strip.content.map(({ y: inner, content }): Placed => {
    const at = top + y + measured(inner, spacing);
    if (content.kind !== 'upright') return { y: at, ...content };
    const { x, width, gray } = content;
    return { kind: 'rule', y: at, x, width, height: measured(content.length, spacing), gray };
  });
}

/** Of the versions of a sheet, from fullest to barest, the first that stands on one page; the last where none does. */
export function versionOnOnePage(versions: readonly Letter[], paper: Paper, fonts: Fonts): Letter | undefined {
  return (
    versions.find((one) => layoutLetter(one, paper, fonts, structureNode('Document')).pages.length === 1) ??
    versions.at(-1)
  );
}
