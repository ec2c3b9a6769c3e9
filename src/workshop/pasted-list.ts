import type { Requirement } from '../domain/requirement.ts';
import { freeId } from './entry-model.ts';
import { evidenceOf, lineOf, type PastedLine } from './pasted-line.ts';
import { Reading } from './pasted-words.ts';

/**
 * Reads a list as it stands in a brochure or on a page: one line a paper, numbered or not, wrapped or not, or all in one
 * sentence ("dengan membawa: 1. … 2. …"). What leads up to the first number is no paper, but may say in which form all
 * of them are asked for ("asli dan fotokopi dari: 1. …").
 * @returns one line for each paper, in the order of the text, and one more where it breaks off ("SIUP …")
 */
export function pastedList(text: string): readonly PastedLine[] {
  const { heading, lines } = linesOf(text);
  const usual = evidenceOf(new Reading(heading));
  return lines.flatMap((line) => {
    const read = lineOf(line, usual);
    const breaksOff = read.item.kind !== 'open-ended' && /(\.{3}|…)/.test(line);
    return breaksOff ? [read, { ...read, item: { kind: 'open-ended' as const }, doubts: [] }] : [read];
  });
}

/** "1.", "2)", "a.", "-", "•" before a paper. */
const marker = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-–•*▪●])\s+/i;

/** What ends in a colon, or in a question, leads up to papers. */
const leadsUp = /(\b(bawa|membawa|menyerahkan|melampirkan|persyaratan|syarat|dokumen|berkas)\b[^:]*:|\?)\s*$/i;

function linesOf(text: string): { readonly heading: string; readonly lines: readonly string[] } {
  const numbered = text.replace(/\s(?=\d{1,2}[.)]\s+\S)/g, '\n');
  const lines = numbered.split(/\r?\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => marker.test(line));
  if (first < 0) return { heading: '', lines: lines.filter((line) => line !== '') };
  const joined: string[] = [];
  for (const line of lines.slice(first)) {
    if (marker.test(line)) joined.push(line.replace(marker, ''));
    else if (line !== '' && joined.length > 0) joined.push(`${joined.pop()} ${line}`);
  }
  // The question of an FAQ may be marked itself: "• Apa saja persyaratan …? Silakan datang dengan membawa: 1. …".
  const [lead = ''] = joined;
  const leads = joined.length > 1 && leadsUp.test(lead);
  return {
    heading: [...lines.slice(0, first), ...(leads ? [lead] : [])].join(' '),
    lines: leads ? joined.slice(1) : joined,
  };
}

/**
 * The lines as entries of a profile, each with an id of its own.
 * @param source the name of the source in the profile
 */
export function requirementsOfLines(lines: readonly PastedLine[], source: string): readonly Requirement[] {
  const taken: string[] = [];
  return lines.map(({ quote, item }, index) => {
    const id = freeId(item, taken);
    taken.push(id);
    return { id, item, citation: { source, entry: `${index + 1}`, quote: quote.slice(0, 600) } };
  });
}
