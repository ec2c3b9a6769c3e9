import { cleanText } from '../../../src/domain/clean-text.ts';
import {
  type Block,
  companyStampWords,
  type Letter,
  type Letterhead,
  meteraiWords,
  pairsOf,
} from '../../../src/letters/model.ts';
import { textOf } from '../../../src/letters/text.ts';

/** The words of a text: whatever white space sets apart. */
export const splitWords = (text: string): string[] => cleanText(text).split(/\s+/u).filter(Boolean);

/** The words of a letter in the one order that every renderer gives them. */
export const wordsOf = (letter: Letter): string[] => letter.blocks.flatMap(linesOf).flatMap(splitWords);

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'letterhead':
      return linesOfLetterhead(block.letterhead);
    case 'date':
    case 'paragraph':
      return [textOf(block.spans)];
    case 'rows':
      return block.rows.flatMap((row) => [row.label, ':', textOf(row.value)]);
    case 'addressee':
      return block.lines.map(textOf);
    case 'name':
      return [textOf(block.text)];
    case 'title':
      return [block.text, block.number ?? []].map(textOf);
    case 'list':
      return block.items.flatMap((item, index) => [`${index + 1}.`, textOf(item)]);
    case 'table':
      return [...block.columns.map((column) => column.heading), ...block.rows.flat().map(textOf)];
    case 'signatures':
      return pairsOf(block.parties).flatMap((pair) => [
        ...pair.flatMap((party) => [party.lead, textOf(party.company ?? [])]),
        ...pair.flatMap(({ meterai, companyStamp }) => [
          ...(meterai ? meteraiWords(meterai.value) : []),
          ...(companyStamp ? companyStampWords : []),
        ]),
        ...pair.flatMap((party) => [textOf(party.name), textOf(party.position ?? [])]),
      ]);
    case 'codes':
      return [textOf(block.caption)];
    default:
      return block satisfies never;
  }
};

/** A picture or pre-printed paper holds no words of ours. */
const linesOfLetterhead = (head: Letterhead): readonly string[] =>
  head.kind === 'typed' ? [head.name, ...head.lines].map(textOf) : [];
