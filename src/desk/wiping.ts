import { daysBetween, daysLater } from '../domain/day.ts';
import type { Entry } from './entry.ts';

/** How long personal data stay in the log unless the office says otherwise, in days since the last change. */
export const usualDays = 30;

/**
 * Whose personal data are due on a day. Counted from the last change, so that a file sent on to LKPP keeps its name
 * while it is on its way. The entry itself stays, for numbers and statistics.
 */
export const dueForWiping = <T extends Pick<Entry, 'changed'>>(
  entries: readonly T[],
  today: string,
  days = usualDays,
): readonly T[] => entries.filter(({ changed }) => daysBetween(changed, today) >= days);

/** The day on which an entry's personal data are wiped, `YYYY-MM-DD`. */
export const wipedOn = ({ changed }: Pick<Entry, 'changed'>, days = usualDays): string => daysLater(changed, days);
