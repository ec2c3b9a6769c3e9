import type { Plugin } from 'vite';
import { readGuides } from '../catalog/guides-node.ts';
import { buildIndex } from '../guide/search.ts';

const guideName = 'virtual:guide-index';

/** Builds the search index of the guide while the site is built; `import index from 'virtual:guide-index'` is it. */
export function guideIndex(): Plugin {
  return {
    name: 'siapberkas-guide-index',
    resolveId: (id) => (id === guideName ? `\0${guideName}` : undefined),
    load: (id) =>
      id === `\0${guideName}`
        ? // A string that is parsed loads faster than the same as JavaScript.
          `export default JSON.parse(${JSON.stringify(JSON.stringify(buildIndex(readGuides().entries)))});`
        : undefined,
  };
}
