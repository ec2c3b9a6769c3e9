import offices from 'virtual:office-index';
import type { OfficeEntry } from './office-entry.ts';

/** Every office that is shipped, by name. Imported only by what loads where someone searches or chooses. */
export const officeIndex: readonly OfficeEntry[] = offices;
