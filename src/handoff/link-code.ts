import type { Code } from '../letters/model.ts';
import { type ErrorLevel, qrMatrix } from './sheet-codes.ts';

/** Version 25: finer codes ask too much of a phone's camera at a poster. */
const mostModules = 117;
/** Beyond the largest code there is, nothing needs to be tried. */
const mostSigns = 4000;

/**
 * The code of a link for a poster, as strong as fits; null where the link is too long for one that a phone reads.
 * @param link the whole address; what is behind `#` ends in digits and capitals
 */
export function linkCode(link: string): (Pick<Code, 'modules'> & { readonly level: ErrorLevel }) | null {
  if (link.length > mostSigns) return null;
  for (const level of ['M', 'L'] as const) {
    try {
      const modules = qrMatrix(link, level);
      if (modules.length <= mostModules) return { modules, level };
    } catch {
      // More than any code holds at this level.
    }
  }
  return null;
}
