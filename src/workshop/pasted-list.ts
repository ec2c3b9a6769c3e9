import type { Item, Requirement } from '../domain/requirement.ts';
import { lineOf, type PastedLine } from './pasted-line.ts';

/**
 * Reads a list as it stands in a brochure or on a page: one line a paper, numbered or not, wrapped or not, or all in one
 * sentence ("dengan membawa: 1. … 2. …").
 * @returns one line for each paper, in the order of the text; what goes before the first number is left out
 */
export const pastedList = (text: string): readonly PastedLine[] => linesOf(text).map(lineOf);

/** "1.", "2)", "a.", "-", "•" before a paper. */
const marker = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-–•*▪●])\s+/i;

function linesOf(text: string): readonly string[] {
  const numbered = text.replace(/\s(?=\d{1,2}[.)]\s+\S)/g, '\n');
  const lines = numbered.split(/\r?\n/).map((line) => line.trim());
  if (!lines.some((line) => marker.test(line))) return lines.filter((line) => line !== '');
  const joined: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) joined.push(line.replace(marker, ''));
    else if (line !== '' && joined.length > 0) joined.push(`${joined.pop()} ${line}`);
  }
  return joined;
}

/**
 * The lines as entries of a profile, each with an id of its own.
 * @param source the name of the source in the profile
 */
export function requirementsOfLines(lines: readonly PastedLine[], source: string): readonly Requirement[] {
  const taken = new Map<string, number>();
  return lines.map(({ quote, item }, index) => {
    const name = nameOf(item);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return {
      id: count === 1 ? name : `${name.slice(0, 55)}-${count}`,
      item,
      citation: { source, entry: `${index + 1}`, quote: quote.slice(0, 600) },
    };
  });
}

/** What an item is, as an id has it: `ktp-signatory`, `siup-siujk`. */
function nameOf(item: Item): string {
  const words = ((): string => {
    switch (item.kind) {
      case 'document':
        return item.role ? `${item.document}-${item.role}` : item.document;
      case 'letter':
        return item.letter;
      case 'named':
        return item.name;
      case 'object':
        return item.name ?? item.object;
      case 'any-of':
      case 'all-of':
        return item.of.map(nameOf).join('-');
      case 'as-at':
        return item.service;
      default:
        return item.kind;
    }
  })();
  return (
    words
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 58)
      .replace(/^-+|-+$/g, '') || 'butir'
  );
}
