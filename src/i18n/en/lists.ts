import type { lists as idLists } from '../id/lists.ts';
import type { Words } from '../words.ts';

/** Words around a list that is not shipped: from the office's own site, from a link, from the workshop, in English. */
export const lists = {
  title: 'A list that is not shipped',
  description: "A list from an office's own site or from a link.",
} as const satisfies Words<typeof idLists>;
