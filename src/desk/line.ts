import type { Answers } from '../domain/dossier.ts';
import { evaluate } from '../domain/evaluate.ts';
import type { LeafPart, OpenEndedPart, Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';
import { evidenceWords, isListed, type PartWords, partName } from '../i18n/part-names.ts';
import { type RefusalReason, reasonsFor } from './reasons.ts';

/** One of several papers that would do, each with the key by which it is chosen. */
interface Alternative {
  readonly key: string;
  readonly part: Part;
}

interface Common {
  /** Names the line in a record's marks. */
  readonly key: string;
  /**
   * `undecided`: it depends on an answer that nobody has given; the desk may mark it as not applicable. `own`: the vendor
   * added it; the desk may take it, and nothing depends on it.
   */
  readonly need: 'needed' | 'undecided' | 'own';
  readonly reasons: readonly RefusalReason[];
  /** Where it is one of several that would do: the group's key for `choices`, and all of them. */
  readonly choice?: { readonly key: string; readonly of: readonly Alternative[] };
}

/** The form in which the desk accepts what a line asks for. */
interface Wants {
  readonly original: boolean;
  readonly copies: number;
  readonly scan: boolean;
  /** The list does not say: an original or a copy will do. */
  readonly either: boolean;
  /** Nothing on paper: a company stamp, a folder, data. */
  readonly present: boolean;
}

/** What the desk looks at, one by one: a thing, a choice to make first, or the open end of a list. */
export type CheckLine =
  | (Common & { readonly kind: 'thing'; readonly part: LeafPart; readonly wants: Wants })
  | (Common & { readonly kind: 'choice'; readonly choice: NonNullable<Common['choice']> })
  | (Common & { readonly kind: 'open-ended'; readonly part: OpenEndedPart });

/** The lines to check, in the order of the list, and then what the vendor added. What does not apply has none. */
export const checkLines = (report: Report, answers: Answers): readonly CheckLine[] =>
  report.requirements.flatMap(({ part, own = false }) => {
    const lines = linesOf(part, { report, answers, open: false });
    return own ? lines.map((line) => ({ ...line, need: 'own', reasons: [] })) : lines;
  });

interface Walk {
  readonly report: Report;
  readonly answers: Answers;
  /** Whether something around it is undecided. */
  readonly open: boolean;
}

function linesOf(part: Part, walk: Walk): readonly CheckLine[] {
  if (part.status === 'not-needed') return [];
  const open = walk.open || undecided(part, walk);
  const common = {
    key: part.key,
    need: open ? ('undecided' as const) : ('needed' as const),
  };
  switch (part.kind) {
    case 'leaf':
      return [{ ...common, kind: 'thing', part, wants: wantsOf(part), reasons: reasonsFor(part.item) }];
    case 'open-ended':
      return [{ ...common, kind: 'open-ended', part, reasons: ['missing', 'incomplete', 'other'] }];
    case 'all-of':
      return part.parts.flatMap((inner) => linesOf(inner, { ...walk, open }));
    case 'any-of': {
      const possible = part.parts.filter((inner) => inner.status !== 'not-needed');
      const choice = { key: part.key, of: possible.map((inner) => ({ key: inner.key, part: inner })) };
      if (!part.counts) return [{ ...common, kind: 'choice', choice, reasons: ['missing', 'other'] }];
      const chosen = linesOf(part.counts, { ...walk, open });
      return possible.length > 1 ? chosen.map((line) => ({ ...line, choice })) : chosen;
    }
  }
}

/** Whether a part's own condition depends on an open answer. Its status would not tell: that may come from its children. */
function undecided({ when }: Part, { report, answers }: Walk): boolean {
  return when !== undefined && evaluate(when, { answers, channel: report.channel?.kind ?? 'counter' }) === 'open';
}

function wantsOf({ item }: LeafPart): Wants {
  const nothing = { original: false, copies: 0, scan: false, either: false, present: false };
  if (item.kind === 'object' || item.kind === 'facts') return { ...nothing, present: true };
  if (item.evidence === 'unstated') return { ...nothing, either: true };
  const { original, copies = 0, scan } = item.evidence;
  return { ...nothing, original: original !== undefined, copies, scan: scan !== undefined };
}

/** What the desk notes of one line. */
export interface Mark {
  /** Asli dilihat. */
  readonly original?: boolean | undefined;
  /** Salinan diterima. */
  readonly copies?: number | undefined;
  readonly scan?: boolean | undefined;
  /** Sesuai: the copies agree with the original, and the content is right. */
  readonly matches?: boolean | undefined;
  /** For things that are not papers. */
  readonly present?: boolean | undefined;
  readonly note?: string | undefined;
  readonly refused?: RefusalReason | undefined;
  /** Counts only where nobody could say before whether it is needed. */
  readonly notApplicable?: boolean | undefined;
}

/** `optional`: the vendor's own addition, not taken. */
type LineState = 'open' | 'accepted' | 'refused' | 'not-applicable' | 'optional';

/**
 * The state of a line. A refusal outweighs every tick; a tick for a form that the list does not ask for has no effect.
 * What the vendor added is never refused or open: it is either accepted or optional.
 */
export function stateOf(line: CheckLine, mark: Mark = {}): LineState {
  if (line.need === 'own') return mark.original || mark.copies || mark.scan ? 'accepted' : 'optional';
  if (mark.refused) return 'refused';
  if (mark.notApplicable && line.need === 'undecided') return 'not-applicable';
  switch (line.kind) {
    case 'choice':
      return 'open';
    case 'open-ended':
      return mark.present ? 'accepted' : 'open';
    case 'thing':
      return isThere(line.wants, mark) && mark.matches ? 'accepted' : 'open';
  }
}

function isThere(
  { original, copies, scan, either, present }: Extract<CheckLine, { kind: 'thing' }>['wants'],
  mark: Mark,
): boolean {
  const handed = mark.copies ?? 0;
  return (
    (!original || mark.original === true) &&
    handed >= copies &&
    (!scan || mark.scan === true) &&
    (!either || mark.original === true || handed > 0) &&
    (!present || mark.present === true)
  );
}

/** The mark set by one key press: everything is there as the list asks, and matches. Notes and extra copies are kept. */
export function acceptedMark(line: CheckLine, mark: Mark = {}): Mark {
  const note = mark.note === undefined ? {} : { note: mark.note };
  if (line.kind === 'choice') return mark;
  if (line.kind === 'open-ended') return { present: true, ...note };
  const { original, copies, scan, either, present } = line.wants;
  return {
    ...(original || either ? { original: true } : {}),
    ...(copies > 0 ? { copies: Math.max(copies, mark.copies ?? 0) } : {}),
    ...(scan ? { scan: true } : {}),
    ...(present ? { present: true } : {}),
    matches: true,
    ...note,
  };
}

/** The name of what a line checks: for an open choice every paper that would do; a vendor's own addition is marked as such. */
export function lineName(line: CheckLine, words: PartWords, own: string): string {
  if (line.kind === 'choice')
    return line.choice.of
      .filter(({ part }) => isListed(part))
      .map(({ part }) => partName(part, words))
      .join(' / ');
  return line.need === 'own' ? `${partName(line.part, words)} (${own})` : partName(line.part, words);
}

/** The form in which a line's thing is asked for: "asli dan salinan"; empty where the list does not say. */
export const wantedForm = (line: CheckLine): string =>
  line.kind === 'thing' && 'evidence' in line.part.item ? evidenceWords(line.part.item.evidence) : '';
