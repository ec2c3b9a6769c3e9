import type { LeafItem } from '../domain/requirement.ts';
import { desk } from '../i18n/id/desk.ts';
import { papers } from '../i18n/id/papers.ts';
import { terms } from '../i18n/id/terms.ts';
import { fixedWords } from '../i18n/instance.ts';
import { inFiguresAndWords, rupiah } from '../i18n/numerals.ts';
import { indonesian, listed } from '../i18n/part-names.ts';
import { type CheckLine, lineName, type Mark, wantedForm } from './line.ts';
import type { RefusalReason } from './reasons.ts';

/** What the desk's papers and tables say. */
export const say = fixedWords('id', ['papers', 'desk'], { papers, desk });

/** The name of a line as papers have it. */
export const nameOf = (line: CheckLine): string => lineName(line, indonesian, terms.own);

/** What was seen and accepted of a line: "asli dilihat, 1 salinan". */
export function receivedWords(line: CheckLine, mark: Mark): string {
  const kept = line.kind === 'thing' && isKept(line.part.item);
  return [
    ...(mark.original ? [say(kept ? 'received.kept' : 'received.original')] : []),
    ...(mark.copies ? [say('received.copies', { number: mark.copies })] : []),
    ...(mark.scan ? [say('received.scan')] : []),
    ...(mark.present ? [say('received.present')] : []),
  ].join(', ');
}

/** Whether the office keeps the original: where its list says so, and of a letter to it where the list says nothing. */
const isKept = (item: LeafItem): boolean =>
  'evidence' in item &&
  (item.evidence === 'unstated' ? item.kind === 'letter' : item.evidence.original === 'handed-in');

/** "a, b, dan c". */
export const listedNames = (lines: readonly CheckLine[]): string => listed(lines.map(nameOf), terms.and);

/**
 * How the vendor can fix what is wrong with a line.
 * @param tariff of the meterai in rupiah; null where none is known
 */
export function mendWords(line: CheckLine, reason: RefusalReason, tariff: number | null): string {
  const ofData = line.kind === 'thing' && line.part.item.kind === 'facts';
  switch (reason) {
    case 'missing': {
      if (line.kind === 'choice') return say('mend.choice');
      if (ofData) return say('mend.facts');
      const form = wantedForm(line);
      return form ? say('mend.form', { form }) : say('mend.again');
    }
    case 'copy-missing': {
      const copies = line.kind === 'thing' ? Math.max(1, line.wants.copies) : 1;
      return say('mend.copy-missing', { copies: inFiguresAndWords(copies) });
    }
    case 'incomplete':
      return say(ofData ? 'mend.facts' : 'mend.incomplete');
    case 'wrong-paper':
      return say('mend.wrong-paper', { name: nameOf(line) });
    case 'no-meterai':
      return tariff === null ? say('mend.no-meterai') : say('mend.no-meterai-of', { value: rupiah(tariff) });
    default:
      return say(`mend.${reason}`);
  }
}
