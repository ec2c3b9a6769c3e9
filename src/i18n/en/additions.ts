import type { additions as idAdditions } from '../id/additions.ts';
import type { Words } from '../words.ts';

export const additions = {
  title: 'Not your office’s list? Add what the office asks for',
  titleLikely: 'Does your office ask for something else? Add it here',
  lead: 'If the officer asks for something that is not in this list, write it here. It stays with this file only.',
  what: 'What is asked for?',
  whatHint: 'One thing only, such as “Surat keterangan domisili”.',
  original: 'Bring the original',
  copies: 'Copies, how many sheets?',
  add: 'Add to the list',
  added: 'Now in the list: {{text}}.',
  full: 'There are {{most}} additions already. Remove one first.',
  problem: {
    text: 'First write what the office asks for.',
    form: 'Choose the original, or say how many copies.',
  },
  mark: 'Your own addition',
  markHint: 'It is not in this office’s list.',
  remove: 'Remove the addition',
} as const satisfies Words<typeof idAdditions>;
