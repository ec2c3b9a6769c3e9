import offices from 'virtual:office-index';
import type { OfficeEntry } from './office-entry.ts';

/** Every office that is shipped, by name. Imported only where someone searches: `await import('../catalog/office-index.ts')`. */
export const officeIndex: readonly OfficeEntry[] = offices;
