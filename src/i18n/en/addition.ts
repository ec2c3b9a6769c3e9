import type { addition as base } from '../id/addition.ts';
import type { Words } from '../words.ts';

/** Words of adding what an office asks for beyond its list, in English. */
export const addition = {
  what: 'What is asked for?',
  whatHint: 'One thing only, such as “Surat keterangan domisili”.',
  original: 'Bring the original',
  copies: 'Copies, how many sheets?',
  add: 'Add to the list',
  added: 'Now in the list: {{text}}.',
  problem: {
    text: 'First write what the office asks for.',
    form: 'Choose the original, or say how many copies.',
  },
} as const satisfies Words<typeof base>;
