import index from 'virtual:guide-index';
import { openIndex } from '../guide/search.ts';

/** Search in the shipped guide. Imported only where someone searches: `await import('../catalog/guides-search.ts')`. */
export const searchGuide = openIndex(index);
