import { toNestErrors } from '@hookform/resolvers';
import { zodResolver } from '@hookform/resolvers/zod';
import { type FieldErrors, get, type Resolver, set } from 'react-hook-form';
import type { z } from 'zod';
import { assess } from '../../../domain/assess.ts';
import { type Dossier, dossierSchema } from '../../../domain/dossier.ts';
import {
  allPaths,
  columns,
  type FactPath,
  type FieldPath,
  factOf,
  groups,
  type PeopleTable,
  paperKeys,
  printed,
} from '../../../domain/facts.ts';
import { blocks, type Finding } from '../../../domain/finding.ts';
import { usedPaths } from '../../../domain/in-use.ts';
import { serviceOf } from '../../../domain/office.ts';
import type { Report } from '../../../domain/report.ts';
import type { Change } from '../../../domain/service.ts';
import type { useSayFinding } from '../finding-list.tsx';
import type { Preparing } from '../preparing.ts';

/** The part of a dossier that is typed in the form. */
const dataSchema = dossierSchema.pick({
  company: true,
  account: true,
  request: true,
  signatory: true,
  attorney: true,
  admin: true,
  directors: true,
  commissioners: true,
  owners: true,
  experts: true,
  addressee: true,
  letter: true,
  powerOfAttorney: true,
  visit: true,
  papers: true,
});
export type DossierData = z.infer<typeof dataSchema>;
export type DataValues = z.input<typeof dataSchema>;

const sections = Object.keys(dataSchema.shape) as (keyof DossierData)[];

/** What the form begins with: all that was typed before. */
export const dataOf = (dossier: Dossier): DossierData =>
  Object.fromEntries(sections.map((section) => [section, dossier[section]])) as DossierData;

/**
 * What stands in the fields of a dossier's form. A field that holds nothing holds an empty text: what is left open would
 * keep on screen what stood there before a reset.
 */
export function valuesOf(dossier: Dossier): DataValues {
  const values = dataSchema.parse(dataOf(dossier));
  const open = (path: string, nothing: string | boolean) => {
    if (get(values, path) === undefined) set(values, path, nothing);
  };
  for (const path of allPaths) open(path, factOf(path).as === 'yes' ? false : '');
  for (const paper of paperKeys) for (const field of printed[paper]) open(`papers.${paper}.${field}`, '');
  for (const table of Object.keys(columns) as PeopleTable[])
    for (const [index, row] of values[table].entries()) set(values, `${table}.${index}`, { ...openRow(table), ...row });
  return values;
}

/**
 * The dossier with what stands in the form: the same dossier where nothing differs, and also where a text does not fit
 * into a dossier, which the field then says.
 */
export function withData(dossier: Dossier, values: DataValues): Dossier {
  const read = dataSchema.safeParse(filled(values) ?? {});
  if (!read.success) return dossier;
  const before = dataOf(dossier);
  const changed = sections.filter((section) => keyOf(before[section]) !== keyOf(read.data[section]));
  if (changed.length === 0) return dossier;
  return { ...dossier, ...Object.fromEntries(changed.map((section) => [section, read.data[section]])) };
}

/** Texts alone, in the order of their names: what an empty field adds is no difference. */
const keyOf = (value: unknown): string => JSON.stringify(sorted(filled(value)));

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Without empty texts and without what holds nothing: a field left empty is open. The rows of a list stay in their places. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((row) => filled(row) ?? {});
  if (!isBranch(value)) return value === '' || value === false || value === null ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = filled(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const sorted = (value: unknown): unknown =>
  isBranch(value) && !Array.isArray(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

/** What the checks need beside the form: the dossier around it, its list, the day, and the words. */
export interface DataContext {
  readonly preparing: Preparing;
  readonly say: ReturnType<typeof useSayFinding>;
}

const shape = zodResolver<DataValues, DataContext, DossierData>(dataSchema);

/** First the shape, by zod; then what `assess` finds wrong at a field. That a fact is missing yet is no error. */
export const dataResolver: Resolver<DataValues, DataContext, DossierData> = async (values, context, options) => {
  const read = await shape((filled(values) ?? {}) as DataValues, context, options);
  if (!context || Object.keys(read.errors).length > 0) return read;
  const { preparing, say } = context;
  const { office, service, dossier, today } = preparing;
  const report = assess(serviceOf(office, service), office, withData(dossier, values), today);
  const errors: Record<string, { type: string; message: string; types: Record<string, string> }> = {};
  for (const finding of report.findings) {
    if (!isSaidAtField(finding) || !blocks(finding)) continue;
    const message = say(finding, report);
    const types = { ...errors[finding.path]?.types, [finding.code]: message };
    errors[finding.path] = { type: finding.code, message, types };
  }
  if (Object.keys(errors).length === 0) return { values: dataSchema.parse(filled(values) ?? {}), errors: {} };
  return { values: {}, errors: toNestErrors(errors as FieldErrors, options) as FieldErrors<DataValues> };
};

/** Findings about one text of the form. */
export const isSaidAtField = (finding: Finding): finding is Extract<Finding, { readonly path: string }> =>
  'path' in finding && finding.code !== 'fact-missing';

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
      const own = allPaths.filter((path) => factOf(path).group === group && !changed.includes(path as FactPath));
      const inGroup: readonly FieldPath[] = group === 'request' ? [...changed, ...own] : own;
      return {
        group,
        needed: inGroup.filter((path) => needed.has(path)),
        optional: inGroup.filter((path) => !needed.has(path) && used.has(path)),
      };
    })
    .filter(({ needed, optional }) => needed.length + optional.length > 0);
}
