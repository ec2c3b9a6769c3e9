import type { Plugin } from 'vite';
import { readOffices } from '../catalog/node.ts';
import { byName, officeEntry } from '../catalog/office-entry.ts';

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
