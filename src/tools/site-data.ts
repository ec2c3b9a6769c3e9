import type { Plugin } from 'vite';
import { readGuides, readOffices } from '../catalog/node.ts';
import { byName, officeEntry } from '../catalog/office-entry.ts';
import { drawFlow } from '../guide/flow-picture.ts';
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

/** Writes the picture of every flow of the guide beside its page. */
export function guidePictures(): Plugin {
  return {
    name: 'siapberkas-guide-pictures',
    apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
    generateBundle() {
      for (const flow of readGuides().flows)
        this.emitFile({ type: 'asset', fileName: `panduan/alur/${flow.id}/alur.svg`, source: drawFlow(flow) });
    },
  };
}

const officeName = 'virtual:office-index';

/** Writes what choosing needs of all offices while the site is built; `import offices from 'virtual:office-index'` is it. */
export function officeIndex(): Plugin {
  return {
    name: 'siapberkas-office-index',
    resolveId: (id) => (id === officeName ? `\0${officeName}` : undefined),
    load: (id) =>
      id === `\0${officeName}`
        ? // A string that is parsed loads faster than the same as JavaScript.
          `export default JSON.parse(${JSON.stringify(JSON.stringify([...readOffices().values()].map(officeEntry).sort(byName)))});`
        : undefined,
  };
}
