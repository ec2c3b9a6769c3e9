import type { Answers } from '../domain/dossier.ts';
import { evaluate } from '../domain/evaluate.ts';
import type { LeafPart, OpenEndedPart, Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';
import { type RefusalReason, reasonsFor } from './reasons.ts';

/** One of several papers that would do, each with the key by which it is chosen. */
export interface Alternative {
  readonly key: string;
  readonly part: Part;
}

interface Common {
  /** Names the line in a record's marks. */
  readonly key: string;
  /**
   * `undecided`: it hangs on an answer that nobody has given; the desk may mark it as not applicable. `own`: the vendor
   * added it; the desk may take it, and nothing hangs on it.
   */
  readonly need: 'needed' | 'undecided' | 'own';
  readonly reasons: readonly RefusalReason[];
  /** Where it is one of several that would do: the group's key for `choices`, and all of them. */
  readonly choice?: { readonly key: string; readonly of: readonly Alternative[] };
}

/** In which form a line's thing must be there to be taken. */
export interface Wants {
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

/** Whether a part's own condition hangs on an open answer; its status alone may come from what is in it. */
function undecided({ when }: Part, { report, answers }: Walk): boolean {
  return when !== undefined && evaluate(when, { answers, channel: report.channel?.kind ?? 'counter' }) === 'open';
}

function wantsOf({ item }: LeafPart): Wants {
  const nothing = { original: false, copies: 0, scan: false, either: false, present: false };
  if (item.kind === 'object' || item.kind === 'facts') return { ...nothing, present: true };
  if (item.evidence === 'unstated') return { ...nothing, either: true };
  const { original, copies = 0, scan = false } = item.evidence;
  return { ...nothing, original: original !== undefined, copies, scan };
}
