import templatesOfSite from 'virtual:letter-templates';
import type { Templates } from '../letters/compose/letters.ts';

/** Every template of a vendor's letter or sheet that is shipped, by file name without `.md`. Imported only where letters are near. */
export const templates: Templates = new Map(templatesOfSite);
