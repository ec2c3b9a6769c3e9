import type { Plugin } from 'vite';
import { byName } from '../catalog/find-office.ts';
import { readGuides, readOffices, readTemplates } from '../catalog/node.ts';
import { officeEntry } from '../catalog/office-entry.ts';
import { drawFlow } from '../guide/flow-picture.ts';
import { buildIndex } from '../guide/search.ts';

/** A module whose default export is data made while the site is built: `import index from 'virtual:guide-index'`. */
const dataModule = (name: string, make: () => unknown): Plugin => ({
  name: `siapberkas-${name}`,
  resolveId: (id) => (id === `virtual:${name}` ? `\0virtual:${name}` : undefined),
  load: (id) => (id === `\0virtual:${name}` ? `export default ${JSON.stringify(make())};` : undefined),
});

/** The search index of the guide. */
export const guideIndex = (): Plugin => dataModule('guide-index', () => buildIndex(readGuides().entries));

/** What choosing needs of all offices. */
export const officeIndex = (): Plugin =>
  dataModule('office-index', () => [...readOffices().values()].map(officeEntry).sort(byName));

/** The papers that the front desk hands out; an office may have wordings of its own. */
const isOfDesk = (id: string): boolean => /^(receipt|return-slip|official-record)(\.|$)/.test(id);

/** The templates of the vendor's letters and sheets, parsed: the page need not read their wording again. */
export const letterTemplates = (): Plugin =>
  dataModule('letter-templates', () => [...readTemplates()].filter(([id]) => !isOfDesk(id)));

/** Those of the desk's papers, which only the desk prints. */
export const deskTemplates = (): Plugin =>
  dataModule('desk-templates', () => [...readTemplates()].filter(([id]) => isOfDesk(id)));

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
