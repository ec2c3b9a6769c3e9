import { additions } from './additions.ts';
import { changed, data, fields, individual, keep, papers, people, save } from './data.ts';
import { letters } from './letters.ts';
import { list } from './list.ts';
import { questions } from './questions.ts';
import { overview, ready } from './ready.ts';
import { storage } from './storage.ts';
import { terms } from './terms.ts';

/** What the preparing pages say. */
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
    missing: 'Kurang:',
    inconsistent: 'Tidak cocok:',
    doubtful: 'Ragu:',
    note: 'Catatan:',
  },
  mend: 'Bereskan',
  open: {
    questions: 'Pertanyaan belum dijawab: {{number}}',
    list: 'Dokumen belum siap: {{number}}',
    data: 'Isian belum benar: {{number}}',
  },
  sofar: { list: 'Daftar Anda sejauh ini', situation: 'Jawaban Anda', change: 'Ubah jawaban' },
} as const;
