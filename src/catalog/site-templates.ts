import type { Templates } from '../letters/compose/letters.ts';
import { parseTemplate } from '../letters/parse-template.ts';

const sources = import.meta.glob<string>('../../templates/letters/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every letter template that is shipped, by file name without `.md`. Imported only where letters are near. */
export const templates: Templates = new Map(
  Object.entries(sources).map(([file, source]) => {
    const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
    return [id, parseTemplate(id, source)];
  }),
);
