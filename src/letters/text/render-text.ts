import { meteraiWords } from '../meterai-box.ts';
import type { Block, Letter, Letterhead, Party } from '../model.ts';
import { cleanText, textOf } from '../words.ts';
import { textOfTable } from './table.ts';

/** First line of a letter from which something is still missing. */
export const draftMark = 'DRAF';

/**
 * The letter as plain text for an e-mail: a paragraph is one line, which the mail program wraps. The same words in
 * the same order as in print; in a draft the line `DRAF` comes first.
 */
export const renderText = (letter: Letter): string => {
  const parts = letter.blocks.map((block) => linesOf(block).map(trimEnd).join('\n')).filter((part) => part !== '');
  return `${[...(letter.draft ? [draftMark] : []), ...parts].join('\n\n')}\n`;
};

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'letterhead':
      return linesOfLetterhead(block.letterhead);
    case 'date':
    case 'paragraph':
      return [textOf(block.spans)];
    case 'rows':
      return linesOfRows(block.rows.map((row) => [cleanText(row.label), textOf(row.value)]));
    case 'addressee':
      return block.lines.map(textOf);
    case 'title':
      return block.number ? [textOf(block.text), textOf(block.number)] : [textOf(block.text)];
    case 'list':
      return block.items.map((item, index) => `${index + 1}. ${textOf(item)}`);
    case 'table':
      return textOfTable([
        block.columns.map((column) => cleanText(column.heading)),
        ...block.rows.map((row) => row.map(textOf)),
      ]);
    case 'signatures':
      return block.parties.flatMap((party, index) => [...(index ? [''] : []), ...linesOfParty(party)]);
    default:
      return block satisfies never;
  }
};

const linesOfLetterhead = (head: Letterhead): readonly string[] =>
  head.kind === 'typed' ? [head.name, ...head.lines].map(textOf) : [];

/** Aligned on the colon, as far as the reader's type face has letters of one width. */
const linesOfRows = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)} : ${value}`);
};

const linesOfParty = (party: Party): readonly string[] => [
  cleanText(party.lead),
  ...(party.company ? [textOf(party.company)] : []),
  ...(party.meterai ? ['', meteraiWords(party.meterai.value).join(' ')] : []),
  '',
  textOf(party.name),
  ...(party.position ? [textOf(party.position)] : []),
];

const trimEnd = (line: string): string => line.trimEnd();
