import type { workshop as idWorkshop } from '../id/workshop.ts';
import type { Words } from '../words.ts';

/** Words of the office's workshop: its rooms, and what is said at a field, in English. */
export const workshop = {
  title: "The office's workshop",
  description: "Write, try and publish your office's own list.",
  needsScript: 'The workshop needs JavaScript. Switch it on in your browser.',
  mayBeEmpty: 'may be empty',
  inEnglish: 'In English',
  inEnglishOf: '{{label}}, in English',
  rows: {
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
  },
  citation: {
    legend: 'How this is known',
    source: 'Source',
    choose: 'Choose a source',
    noSources: 'No sources yet. Add one in the room Sources first.',
    entry: 'Number of the entry, or page',
    entryHint: 'As in the source. Example: 9, butir 2',
    quote: 'Its words',
    quoteHint: 'Copy them exactly as printed. Example: asli dan copy NPWP baru',
  },
  said: {
    wrong: 'Mend:',
    advice: 'Note:',
  },
} as const satisfies Words<typeof idWorkshop>;
