import type { Templates } from '../letters/compose/letters.ts';
import { templatesOf } from '../letters/parse-template.ts';

// Vite reads this call as it stands.
const sources = import.meta.glob<string>(
  ['../../templates/letters/*.md', '!../../templates/letters/{receipt,return-slip,official-record}{,.*}.md'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Every template of a vendor's letter or sheet that is shipped, by file name without `.md`. Imported only where letters are near. */
export const templates: Templates = templatesOf(sources);
