import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GuideEntry, parseEntry } from '../guide/entry.ts';
import { type Flow, parseFlow } from '../guide/flow.ts';
import { type Guides, inSourceOrder, parseChanges, parseSources } from '../guide/guides.ts';
import { parseReport } from '../guide/report.ts';
import { offices, templates } from './shipped.ts';

/** What is shipped for letters, and in Node alone the guide, too. */
export const [readOffices, readTemplates] = [offices, templates];

const folder = join(import.meta.dirname, '../../templates/guides');

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** The files of a folder, parsed, in the order of their names; each bears its id as its name. */
function readAll<Item extends { readonly id: string }>(name: string, parse: (value: unknown) => Item): Item[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const item = parse(read(`${name}/${file}`));
      if (`${item.id}.json` !== file)
        throw new Error(
          `templates/guides/${name}/${file} calls itself "${item.id}"; id and file name must be the same.`,
        );
      return item;
    });
}

/**
 * The whole guide as it is shipped, entries in the order of their sources.
 * @throws {ParseError} where a file is broken
 */
export function readGuides(): Guides {
  return {
    sources: parseSources(read('sources.json')),
    entries: readAll<GuideEntry>('entries', parseEntry).sort(inSourceOrder),
    flows: readAll<Flow>('flows', parseFlow),
    changes: parseChanges(read('changes.json')),
    reports: [parseReport(read('report-lkpp.json'))],
  };
}
