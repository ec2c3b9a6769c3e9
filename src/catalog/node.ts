import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeProfile } from '../domain/office.ts';
import { parseOffice } from '../domain/parse-office.ts';
import { type GuideEntry, parseEntry } from '../guide/entry.ts';
import type { Flow } from '../guide/flow.ts';
import { type Guides, inSourceOrder, parseChanges, parseSources } from '../guide/guides.ts';
import { parseFlow } from '../guide/parse-flow.ts';
import { parseReport } from '../guide/report.ts';
import type { Templates } from '../letters/compose/letters.ts';
import { parseTemplate } from '../letters/parse-template.ts';

const shipped = join(import.meta.dirname, '../../templates');

/**
 * Every office profile that is shipped, by id, which is its file name.
 * @throws {ParseError} where one is broken
 */
export function readOffices(): ReadonlyMap<string, OfficeProfile> {
  const folder = join(shipped, 'offices');
  return new Map(
    filesOf(folder, '.json').map((file) => {
      const office = parseOffice(JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')));
      if (office.id !== file)
        throw new Error(
          `templates/offices/${file}.json calls itself "${office.id}"; id and file name must be the same.`,
        );
      return [office.id, office];
    }),
  );
}

/**
 * Every letter template that is shipped, by file name without `.md`.
 * @throws {ParseError} where one is broken
 */
export function readTemplates(): Templates {
  const folder = join(shipped, 'letters');
  return new Map(
    filesOf(folder, '.md').map((file) => [file, parseTemplate(file, readFileSync(join(folder, `${file}.md`), 'utf8'))]),
  );
}

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

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
