import { namesIn, placeholder, type ReportTemplate } from './report.ts';

/** What was typed, by field. */
export type ReportValues = Readonly<Record<string, string>>;

const filled = (values: ReportValues, id: string): string => values[id]?.trim() ?? '';

/** Needed fields that are still empty, by id. */
export const openFields = (report: ReportTemplate, values: ReportValues): readonly string[] =>
  report.fields.filter(({ id, needed }) => needed && !filled(values, id)).map(({ id }) => id);

/** The report to copy: needed fields that are open show as dots, other lines that say nothing are left out. */
export function fillReport(report: ReportTemplate, values: ReportValues): string {
  const needed = new Set(report.fields.filter((field) => field.needed).map(({ id }) => id));
  return report.lines
    .filter((line) => namesIn(line).every((id) => needed.has(id) || filled(values, id)))
    .map((line) => line.replace(placeholder, (_, id: string) => filled(values, id) || '……'))
    .join('\n');
}
