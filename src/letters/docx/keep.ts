import { type Block, sheet } from '../model.ts';
import { textOf } from '../words.ts';
import { linesOf } from './text-width.ts';

/**
 * Which blocks stay on the page of the block after them: a paragraph that announces something by a colon; what comes before the signature zone, so that the zone never
 * stands alone; where that is a single line, the block before it too, so that there are two lines at least.
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

/** The mark of a paragraph that stays with the next one. */
export const keeps = (keepNext: boolean): { readonly keepNext?: true } => (keepNext ? { keepNext: true } : {});

const isOneLine = (block: Block, lineWidth: number): boolean =>
  (block.kind === 'date' || block.kind === 'paragraph') && linesOf(textOf(block.spans), sheet.body, lineWidth) === 1;
