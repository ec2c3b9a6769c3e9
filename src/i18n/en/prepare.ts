import { additions } from './additions.ts';
import { changed, data, fields, individual, keep, papers, people, save } from './data.ts';
import { letters } from './letters.ts';
import { list } from './list.ts';
import { questions } from './questions.ts';
import { overview, ready } from './ready.ts';
import { storage } from './storage.ts';
import { terms } from './terms.ts';

/** What the preparing pages say, in English. */
export const prepare = {
  terms,
  questions,
  list,
  additions,
  data,
  people,
  fields,
  changed,
  individual,
  papers,
  keep,
  save,
  letters,
  overview,
  ready,
  storage,
  severity: {
    missing: 'Missing:',
    inconsistent: 'Wrong:',
    doubtful: 'Doubtful:',
    note: 'Note:',
  },
  mend: 'Mend it',
  open: {
    questions: 'Questions still open: {{number}}',
    list: 'Papers not ready yet: {{number}}',
    data: 'Entries to mend: {{number}}',
  },
  sofar: { list: 'Your list so far', situation: 'Your answers', change: 'Change an answer' },
} as const;
