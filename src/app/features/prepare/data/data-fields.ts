import { get } from 'react-hook-form';
import type { Dossier } from '../../../../domain/dossier.ts';
import { allPaths, columns, type FieldPath, fields, groups, type PeopleTable } from '../../../../domain/facts.ts';
import { usedPaths } from '../../../../domain/in-use.ts';
import type { Report } from '../../../../domain/report.ts';
import type { Change } from '../../../../domain/service.ts';
import type { FactPath } from '../../../../domain/terms.ts';

/** A row of a table of people with nothing in it. */
export const openRow = (table: PeopleTable): Record<string, string> =>
  Object.fromEntries(['name', ...columns[table]].map((column) => [column, '']));

/** The fields of each group: those that are needed, and those that may be left empty. Groups without any are left out. */
export function fieldGroups(report: Report, change?: Change) {
  const needed = new Set<string>(report.facts.map(({ path }) => path));
  const used = usedPaths(report);
  const changed = change ? [change.from, change.to] : [];
  return groups
    .map((group) => {
      const own = allPaths.filter((path) => fields[path].group === group && !changed.includes(path as FactPath));
      const inGroup: readonly FieldPath[] = group === 'request' ? [...changed, ...own] : own;
      return {
        group,
        needed: inGroup.filter((path) => needed.has(path)),
        optional: inGroup.filter((path) => !needed.has(path) && used.has(path)),
      };
    })
    .filter(({ needed, optional }) => needed.length + optional.length > 0);
}

/** The text at a path of the dossier, as typed; empty where nothing is. */
export function textAt(dossier: Dossier, path: string): string {
  const found: unknown = get(dossier, path);
  return typeof found === 'string' ? found : '';
}
