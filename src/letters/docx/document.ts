import type { Letter, Paper } from '../model.ts';
import type { Attached } from './attached.ts';
import { childrenOfBlock } from './blocks.ts';
import { gapAfter } from './gaps.ts';
import { keptWithNext } from './keep.ts';
import { sectionOf } from './section.ts';
import type { Spacing } from './spacing.ts';
import { separator } from './tables.ts';
import { textWidth } from './units.ts';
import { pictureNamespaces } from './word/picture.ts';
import { isTable } from './word/table.ts';
import { around, wordNamespace, type Xml, xmlDeclaration } from './word/xml.ts';

/** `word/document.xml`: the blocks of a letter on their sheet. What they refer to is put into `attached`. */
export const documentXml = (letter: Letter, paper: Paper, spacing: Spacing, attached: Attached): string =>
  [
    `${xmlDeclaration}<w:document ${wordNamespace} ${pictureNamespaces}>`,
    around('w:body', ...childrenOf(letter, paper, spacing, attached), sectionOf(paper, spacing, letter.draft)),
    '</w:document>',
  ].join('');

const childrenOf = (letter: Letter, paper: Paper, spacing: Spacing, attached: Attached): readonly Xml[] => {
  const width = textWidth(paper);
  const kept = keptWithNext(letter.blocks, width / 20);
  const children = letter.blocks.flatMap((block, index) => {
    const after = gapAfter(block, letter.blocks[index + 1], spacing.gap);
    return childrenOfBlock(block, { paper, width, spacing, after, keepNext: kept[index] ?? false, attached });
  });
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    return isTable(child) && (next === undefined || isTable(next)) ? [child, separator] : [child];
  });
};
