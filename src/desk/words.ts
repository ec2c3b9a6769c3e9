import { desk } from '../i18n/id/desk.ts';
import { papers } from '../i18n/id/papers.ts';
import { terms } from '../i18n/id/terms.ts';
import { counted, inFiguresAndWords, rupiah } from '../i18n/numerals.ts';
import { indonesian, listed } from '../i18n/part-names.ts';
import { fixedWords } from '../i18n/words.ts';
import { type CheckLine, lineName, type Mark, wantedForm } from './line.ts';
import type { RefusalReason } from './reasons.ts';

/** What the desk's papers and tables say. */
export const say = fixedWords('id', ['papers', 'desk'], { papers, desk });

/** The name of a line as papers have it. */
export const nameOf = (line: CheckLine): string => lineName(line, indonesian, terms.own);

/** What was seen and accepted of a line: "asli dilihat, 1 salinan". */
export function receivedWords(line: CheckLine, mark: Mark): string {
  const { sheets } = line.kind === 'thing' ? line.wants : {};
  const original = say(`received.${fateOf(line)}`);
  return [
    ...(mark.original
      ? [sheets ? say('received.sheets', { form: original, sheets: counted(sheets, 'lembar') }) : original]
      : []),
    ...(mark.copies
      ? [say(isLegalised(line) ? 'received.legalised' : 'received.copies', { number: mark.copies })]
      : []),
    ...(mark.scan ? [say('received.scan')] : []),
    ...(mark.present ? [say('received.present')] : []),
  ].join(', ');
}

/**
 * What becomes of an original: seen and given back at once, kept for good, or kept until it is checked and then given
 * back. A letter to the office is kept where its list says nothing.
 */
function fateOf(line: CheckLine): 'original' | 'kept' | 'returned' {
  if (line.kind !== 'thing' || !('evidence' in line.part.item)) return 'original';
  const { evidence, kind } = line.part.item;
  if (evidence === 'unstated') return kind === 'letter' ? 'kept' : 'original';
  return evidence.original === 'handed-in' ? 'kept' : evidence.original === 'returned' ? 'returned' : 'original';
}

const isLegalised = (line: CheckLine): boolean =>
  line.kind === 'thing' &&
  'evidence' in line.part.item &&
  line.part.item.evidence !== 'unstated' &&
  'legalised' in line.part.item.evidence &&
  line.part.item.evidence.legalised === true;

/** The originals that stay at the office until they are checked, and are given back then. */
export const keptForChecking = (lines: readonly CheckLine[], marks: Readonly<Record<string, Mark>>) =>
  lines.filter((line) => marks[line.key]?.original && fateOf(line) === 'returned');

/** The originals that go back to the bearer: of a file that is complete all but those that the office keeps. */
export const givenBack = (
  lines: readonly CheckLine[],
  marks: Readonly<Record<string, Mark>>,
  complete: boolean,
): readonly CheckLine[] => lines.filter((line) => marks[line.key]?.original && !(complete && fateOf(line) === 'kept'));

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
      return [form ? say('mend.form', { form }) : say('mend.again'), formWords(line)].filter(Boolean).join(' ');
    }
    case 'copy-missing': {
      const copies = line.kind === 'thing' ? Math.max(1, line.wants.copies) : 1;
      return say('mend.copy-missing', { copies: inFiguresAndWords(copies) });
    }
    case 'incomplete':
      return say(ofData ? 'mend.facts' : 'mend.incomplete');
    case 'wrong-paper':
      return say('mend.wrong-paper', { name: nameOf(line) });
    case 'expired': {
      const age = line.kind === 'thing' && 'notOlderThan' in line.part.item ? line.part.item.notOlderThan : undefined;
      return age ? say('mend.tooOld', { age: say(`age.${age.unit}`, { count: age.count }) }) : say('mend.expired');
    }
    case 'not-office-form':
      return formWords(line) || say('mend.wrong-paper', { name: nameOf(line) });
    case 'no-meterai':
      return tariff === null ? say('mend.no-meterai') : say('mend.no-meterai-of', { value: rupiah(tariff) });
    default:
      return say(`mend.${reason}`);
  }
}

/** The office's own form, where nothing else will do, and where it is fetched. */
function formWords(line: CheckLine): string {
  const form = line.kind === 'thing' && 'form' in line.part.item ? line.part.item.form : undefined;
  if (!form || form.ours) return '';
  const { title, address } = form;
  return address ? say('mend.not-office-form-at', { title, address }) : say('mend.not-office-form', { title });
}
