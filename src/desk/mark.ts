import type { CheckLine } from './line.ts';
import type { RefusalReason } from './reasons.ts';

/** What the desk notes of one line. */
export interface Mark {
  /** Asli dilihat. */
  readonly original?: boolean | undefined;
  /** Salinan diterima. */
  readonly copies?: number | undefined;
  readonly scan?: boolean | undefined;
  /** Sesuai: the copies are like the original, and the content is as it must be. */
  readonly matches?: boolean | undefined;
  /** For things that are no papers. */
  readonly present?: boolean | undefined;
  readonly note?: string | undefined;
  readonly refused?: RefusalReason | undefined;
  /** Counts only where nobody could say before whether it is needed. */
  readonly notApplicable?: boolean | undefined;
}

/** `optional`: the vendor's own addition, not taken. */
export type LineState = 'open' | 'accepted' | 'refused' | 'not-applicable' | 'optional';

/**
 * How a line stands. A refusal outweighs every tick; a tick that the list does not ask for settles nothing. What the
 * vendor added is never refused and never open: whatever is taken of it counts.
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

/** The mark of one key press: everything is there as the list asks, and matches. A note that stands is kept, and copies beyond what is asked. */
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
