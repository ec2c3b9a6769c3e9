import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeProfile } from '../domain/office.ts';
import { parseOffice } from '../domain/parse-office.ts';
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
