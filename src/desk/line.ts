import type { Answers, Prepared } from '../domain/dossier.ts';
import { evaluate } from '../domain/evaluate.ts';
import { oldestDay } from '../domain/list-findings.ts';
import type { LeafPart, OpenEndedPart, Part } from '../domain/part.ts';
import type { Report, RequirementReport } from '../domain/report.ts';
import type { Weight } from '../domain/terms.ts';
import type { Text } from '../domain/text.ts';
import { evidenceWords, type FormManner, isListed, type PartWords, partName } from '../i18n/part-names.ts';
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
   * `undecided`: it hangs on an answer that nobody has given; the desk may mark it as not applicable. `if-exists`: the
   * desk may mark that there is none. `recommended`, `brought`, and `own`, which the vendor added: the desk may take it,
   * and nothing hangs on it.
   */
  readonly need: 'needed' | 'undecided' | 'if-exists' | 'recommended' | 'brought' | 'own';
  readonly reasons: readonly RefusalReason[];
  /** Of what is asked for only if it exists: what the vendor said of that. The desk has the last word. */
  readonly told?: 'absent' | 'there';
  /** What the office remarks on this entry of its list. */
  readonly note?: Text;
  /** Where it is one of several that would do: the group's key for `choices`, and all of them. */
  readonly choice?: { readonly key: string; readonly of: readonly Alternative[] };
}

/** The form in which the desk accepts what a line asks for. */
interface Wants {
  readonly original: boolean;
  /** Of the original, where it is more than one. */
  readonly sheets?: number;
  readonly copies: number;
  readonly scan: boolean;
  /** The list does not say: an original or a copy will do. */
  readonly either: boolean;
  /** Nothing on paper: a company stamp, a folder, data. */
  readonly present: boolean;
}

/** What the desk looks at, one by one: a thing, a choice to make first, or the open end of a list. */
export type CheckLine =
  | (Common & {
      readonly kind: 'thing';
      readonly part: LeafPart;
      readonly wants: Wants;
      readonly dated?: Dated;
    })
  | (Common & { readonly kind: 'choice'; readonly choice: NonNullable<Common['choice']> })
  | (Common & { readonly kind: 'open-ended'; readonly part: OpenEndedPart });

/** How old a paper may be today, where the list says it, and which day the vendor read on it. */
interface Dated {
  readonly oldest: string;
  readonly issued?: string;
  /** Whether the day that the vendor read is none that will do, so that the paper is looked at by itself. */
  readonly doubtful: boolean;
}

/** What the desk goes by beside its list: the day, and what the vendor noted of each part at home. */
interface Brought {
  readonly today: string;
  readonly prepared: Readonly<Record<string, Prepared>>;
}

/** The lines to check, in the order of the list, and then what the vendor added. What does not apply has none. */
export const checkLines = (report: Report, answers: Answers, brought: Brought): readonly CheckLine[] =>
  report.requirements.flatMap((requirement) =>
    linesOf(requirement.part, { report, answers, brought, weight: requirement.weight, open: false }).map((line) =>
      weighed(line, requirement),
    ),
  );

/** A line of something that nothing hangs on is not refused: it is taken, or it is not there. */
function weighed(line: CheckLine, { own, weight, note }: RequirementReport): CheckLine {
  const need = own ? 'own' : weight === 'recommended' || weight === 'brought' ? weight : undefined;
  return { ...line, ...(note ? { note } : {}), ...(need ? { need, reasons: [] } : {}) };
}

interface Walk {
  readonly report: Report;
  readonly answers: Answers;
  readonly brought: Brought;
  /** Of the entry. */
  readonly weight: Weight | undefined;
  /** Whether something around it is undecided. */
  readonly open: boolean;
}

function linesOf(part: Part, walk: Walk): readonly CheckLine[] {
  if (part.status === 'not-needed') return [];
  const open = walk.open || undecided(part, walk);
  const ifExists = walk.weight === 'if-exists';
  const told = ifExists && toldOf(part, walk.brought);
  const common = {
    key: part.key,
    need: open ? ('undecided' as const) : ifExists ? ('if-exists' as const) : ('needed' as const),
    ...(told ? { told } : {}),
  };
  switch (part.kind) {
    case 'leaf': {
      const dated = datedOf(part, walk.brought);
      const reasons = reasonsFor(part.item);
      return [{ ...common, kind: 'thing', part, wants: wantsOf(part), reasons, ...(dated ? { dated } : {}) }];
    }
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

/** What the vendor said of whether a thing exists: of several that would do there is none where none of them is. */
function toldOf(part: Part, brought: Brought): CheckLine['told'] | undefined {
  if (part.kind === 'any-of' || part.kind === 'all-of') {
    const told = part.parts.filter(({ status }) => status !== 'not-needed').map((inner) => toldOf(inner, brought));
    return told.every((one) => one === 'absent') ? 'absent' : told.find((one) => one === 'there');
  }
  const { absent, original, copies, scan, done } = brought.prepared[part.key] ?? {};
  if (absent) return 'absent';
  return original || copies || scan || done ? 'there' : undefined;
}

function datedOf({ key, item }: LeafPart, { today, prepared }: Brought): Dated | undefined {
  if (!('notOlderThan' in item && item.notOlderThan)) return undefined;
  const oldest = oldestDay(today, item.notOlderThan);
  const { issued } = prepared[key] ?? {};
  return {
    oldest,
    ...(issued ? { issued } : {}),
    doubtful: issued !== undefined && (issued < oldest || issued > today),
  };
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
  const sheets = 'sheets' in item.evidence && item.evidence.sheets ? { sheets: item.evidence.sheets } : {};
  return { ...nothing, original: original !== undefined, ...sheets, copies, scan: scan !== undefined };
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
  /** Counts only where nobody could say before whether it is needed, or whether there is such a thing. */
  readonly notApplicable?: boolean | undefined;
  /** There is such a thing after all, although the vendor said that there is none. */
  readonly exists?: boolean | undefined;
}

/** `absent`: asked for only if it exists, and there is none. `optional`: nothing hangs on it, and it was not taken. */
type LineState = 'open' | 'accepted' | 'refused' | 'not-applicable' | 'absent' | 'optional';

/** Whether nothing hangs on a line, so that it is never open. */
export const isOptional = ({ need }: CheckLine): boolean =>
  need === 'own' || need === 'recommended' || need === 'brought';

/** Whether the desk may say that nothing is needed here. */
export const maySpare = ({ need, told }: CheckLine): boolean =>
  need === 'undecided' || need === 'if-exists' || told === 'absent';

/**
 * How a line stands. A refusal outweighs every tick; a tick that the list does not ask for settles nothing. What nothing
 * hangs on is never refused and never open: whatever is taken of it counts.
 */
export function stateOf(line: CheckLine, mark: Mark = {}): LineState {
  if (isOptional(line)) return isTaken(mark) ? 'accepted' : 'optional';
  if (mark.refused) return 'refused';
  if (mark.notApplicable && line.need === 'undecided') return 'not-applicable';
  if (mark.notApplicable && line.need === 'if-exists') return 'absent';
  if (line.told === 'absent' && !mark.exists && !isTaken(mark)) return 'absent';
  switch (line.kind) {
    case 'choice':
      return 'open';
    case 'open-ended':
      return mark.present ? 'accepted' : 'open';
    case 'thing':
      return isThere(line.wants, mark) && mark.matches ? 'accepted' : 'open';
  }
}

const isTaken = ({ original, copies, scan, present }: Mark): boolean => Boolean(original || copies || scan || present);

/** The mark of the key that says that nothing is needed here; pressed again, the line is open. What the vendor said of it stands by itself. */
export function sparedMark(line: CheckLine, mark: Mark = {}): Mark {
  const note = mark.note === undefined ? {} : { note: mark.note };
  const state = stateOf(line, mark);
  const [isSpared, toldAbsent] = [state === 'not-applicable' || state === 'absent', line.told === 'absent'];
  if (isSpared) return { ...note, ...(toldAbsent ? { exists: true } : {}) };
  return { ...note, ...(toldAbsent && line.need === 'if-exists' ? {} : { notApplicable: true }) };
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
export const wantedForm = (line: CheckLine, manner?: FormManner): string =>
  line.kind === 'thing' && 'evidence' in line.part.item ? evidenceWords(line.part.item.evidence, manner) : '';

/** The same for whoever stands at the desk: an original is shown there, so that only what else becomes of it is said. */
export function wantedHere(line: CheckLine): string {
  const evidence = line.kind === 'thing' && 'evidence' in line.part.item ? line.part.item.evidence : 'unstated';
  return wantedForm(line, evidence !== 'unstated' && evidence.original === 'handed-in' ? 'exact' : 'usual');
}
