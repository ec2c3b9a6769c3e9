import type { Templates } from '../letters/compose/letters.ts';
import { templatesOf } from '../letters/parse-template.ts';

// Vite reads this call as it stands.
const sources = import.meta.glob<string>('../../templates/letters/{receipt,return-slip,official-record}{,.*}.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The templates of the papers that the front desk hands out, by file name without `.md`. */
export const deskTemplates: Templates = templatesOf(sources);
