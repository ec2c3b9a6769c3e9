import type { entry as idEntry } from '../id/entry.ts';
import type { Words } from '../words.ts';

/** Words of one entry of a list in the workshop: what is asked for, in which form, when, in English. */
export const entry = {
  title: 'Entry of the list',
} as const satisfies Words<typeof idEntry>;
