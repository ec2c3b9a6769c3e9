import { cleanText } from '../clean-text.ts';
import { type Finding, finding } from '../finding.ts';
import { printableRanges } from '../printable-ranges.ts';
import type { Check } from './check.ts';

/** Parts of the dossier whose words reach a letter. */
const sections = [
  'company',
  'account',
  'request',
  'signatory',
  'attorney',
  'admin',
  'directors',
  'owners',
  'experts',
  'addressee',
  'letter',
  'powerOfAttorney',
  'additions',
] as const;

/** Characters that the letters' font lacks: named, so that nobody gets an empty box on paper. */
export const checkCharacters: Check = ({ dossier, onPaper }) =>
  onPaper ? sections.flatMap((section) => inside(dossier[section], section)) : [];

function inside(value: unknown, path: string): Finding[] {
  if (typeof value === 'string') {
    const characters = unprintable(value);
    return characters.length > 0 ? [finding('character-unprintable', { path, characters })] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inside(inner, `${path}.${key}`));
}

/** The characters of a text that cannot be printed, each once; not those that the letters replace or leave out. */
export const unprintable = (text: string): string[] =>
  [...new Set(cleanText(text))].filter((character) => !isPrintable(character.codePointAt(0) ?? 0));

/** Binary search in the ranges that the font covers. */
function isPrintable(point: number): boolean {
  let [low, high] = [0, printableRanges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = printableRanges[middle];
    if (!range) return false;
    if (point < range[0]) high = middle - 1;
    else if (point > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}
