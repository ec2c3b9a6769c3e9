import type { wording as idWording } from '../id/wording.ts';
import type { Words } from '../words.ts';

/** Words around the letters' wording and around trying a list out, in English. */
export const wording = {
  title: 'Wording of the letters',
} as const satisfies Words<typeof idWording>;
