import { z } from 'zod';
import { parseStrictly } from '../domain/parse.ts';
import { textSchema } from '../domain/text.ts';
import { slugSchema } from './entry.ts';

const reportSchema = z
  .strictObject({
    format: z.literal('siapberkas/guide-report'),
    version: z.literal(1),
    id: slugSchema,
    title: textSchema,
    /** Guide entries that ask for it. */
    entries: z.array(slugSchema).min(1),
    fields: z
      .array(
        z.strictObject({
          id: slugSchema,
          label: textSchema,
          hint: textSchema.optional(),
          kind: z.enum(['line', 'text', 'address', 'time']),
          /** Without it the report is not worth sending. */
          needed: z.literal(true).optional(),
        }),
      )
      .min(1),
    /** Lines of the report; `{{field}}` is what was filled in. */
    lines: z.array(z.string().max(200)).min(1),
    /** What to attach and what to leave out, said before copying. */
    reminders: z.array(textSchema).min(1),
  })
  .meta({ id: 'GuideReport', title: 'SiapBerkas: laporan siap salin' });
export type ReportTemplate = Readonly<z.infer<typeof reportSchema>>;

/** A field in a line of a report. */
const placeholder = /\{\{([a-z0-9-]+)\}\}/g;

/** The fields that a line of a report names. */
const namesIn = (line: string): string[] => [...line.matchAll(placeholder)].map((match) => match[1] ?? '');

/** @throws {ParseError} with every problem and its path: also a field that no line uses, or the other way round */
export const parseReport = (value: unknown): ReportTemplate =>
  parseStrictly(reportSchema, value, 'guide report', (report) => {
    const fields = new Set(report.fields.map(({ id }) => id));
    const used = new Set(report.lines.flatMap(namesIn));
    return [
      ...report.lines.flatMap((line, index) =>
        namesIn(line)
          .filter((name) => !fields.has(name))
          .map((name) => ({ path: `lines[${index}]`, message: `there is no field "${name}"` })),
      ),
      ...report.fields.flatMap(({ id }, index) =>
        used.has(id) ? [] : [{ path: `fields[${index}].id`, message: `no line uses "${id}"` }],
      ),
    ];
  });

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
