import changes from '../../templates/guides/changes.json';
import report from '../../templates/guides/report-lkpp.json';
import sources from '../../templates/guides/sources.json';
import { type GuideEntry, parseEntry } from '../guide/entry.ts';
import { type Flow, parseFlow } from '../guide/flow.ts';
import { type Guides, inSourceOrder, parseChanges, parseSources } from '../guide/guides.ts';
import { parseReport } from '../guide/report.ts';

// Vite reads these calls as they stand.
const entryFiles = import.meta.glob<unknown>('../../templates/guides/entries/*.json', {
  eager: true,
  import: 'default',
});
const flowFiles = import.meta.glob<unknown>('../../templates/guides/flows/*.json', { eager: true, import: 'default' });

const inNameOrder = <Item>(files: Record<string, unknown>, parse: (value: unknown) => Item): Item[] =>
  Object.keys(files)
    .sort()
    .map((file) => parse(files[file]));

/** The whole guide as it is shipped, for the page; the same as `readGuides` in Node. */
export const guides: Guides = {
  sources: parseSources(sources),
  entries: inNameOrder<GuideEntry>(entryFiles, parseEntry).sort(inSourceOrder),
  flows: inNameOrder<Flow>(flowFiles, parseFlow),
  changes: parseChanges(changes),
  reports: [parseReport(report)],
};
