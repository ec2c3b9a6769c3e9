import { list } from '../layout/measures.ts';
import { pointsToTwips } from './units.ts';
import { wordNamespace, xmlDeclaration } from './word/xml.ts';

/** Points that a digit, the full stop after it, and the room up to the text take. */
const width = { digit: 6, stop: 3, room: list.afterNumber } as const;

/** Lists up to 9, 99 and 999 items: the more digits, the further in the text; numbers stand flush right. */
const digits = [1, 2, 3] as const;

const abstractNumbers = digits
  .map((count) => {
    const [left, hanging] = [count * width.digit + width.stop + width.room, width.room].map(pointsToTwips);
    return `<w:abstractNum w:abstractNumId="${count}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="right"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl></w:abstractNum>`;
  })
  .join('');

/** `word/numbering.xml` for lists of so many items: the first one's number is 1, and each counts its items from 1. */
export const numberingXml = (lists: readonly number[]): string => {
  const numbers = lists.map((items, index) => {
    const count = Math.min(`${items}`.length, digits.length);
    return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${count}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  });
  return `${xmlDeclaration}<w:numbering ${wordNamespace}>${abstractNumbers}${numbers.join('')}</w:numbering>`;
};
