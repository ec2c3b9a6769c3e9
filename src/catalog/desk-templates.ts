import templatesOfDesk from 'virtual:desk-templates';
import type { Templates } from '../letters/compose/letters.ts';

/** The templates of the papers that the front desk hands out, by file name without `.md`. */
export const deskTemplates: Templates = new Map(templatesOfDesk);
