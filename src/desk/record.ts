import { z } from 'zod';
import { dossierSchema } from '../domain/dossier.ts';
import { broughtUpToDate } from '../domain/older-dossiers.ts';
import { parseStrictly, serviceIdSchema } from '../domain/parse.ts';
import { textSchema } from '../domain/text.ts';
import { counterName, formatNumber, givesNumbers, type NumberPattern, periodOf } from './number-pattern.ts';
import { pointIds } from './points.ts';
import { refusalReasons } from './reasons.ts';
import type { Result } from './result.ts';

const line = z.string().max(300);
const note = z.string().max(600);
const key = z.string().max(160);

const markSchema = z.strictObject({
  original: z.boolean().optional(),
  copies: z.int().min(0).max(99).optional(),
  scan: z.boolean().optional(),
  matches: z.boolean().optional(),
  present: z.boolean().optional(),
  note: note.optional(),
  refused: z.enum(refusalReasons).optional(),
  notApplicable: z.boolean().optional(),
  exists: z.boolean().optional(),
});

/** A moment on the clock at the desk, `YYYY-MM-DDTHH:MM`, without a time zone. */
const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/);

/** One file at the desk, from the first tick on: everything on screen, so that closing the tab loses nothing. */
export const recordSchema = z.strictObject({
  format: z.literal('siapberkas/desk-record'),
  version: z.literal(1),
  id: z.string().min(8).max(60),
  office: z.string().max(60),
  /** Revision of the desk's own list. */
  officeRevision: z.int().positive(),
  service: serviceIdSchema,
  /** What the office calls a service of its own. */
  title: textSchema.optional(),
  /** When the file was handed in. */
  at: momentSchema,
  /** Which visit it is with this request: 1 is the first. */
  visit: z.int().min(1).max(99).default(1),
  /** The file of the visit before, where it is known; empty where the desk said that there was none. */
  follows: z.string().max(60).optional(),
  vendor: z
    .strictObject({ company: line.optional(), npwp: line.optional(), bearer: line.optional(), phone: line.optional() })
    .default({}),
  /** The desk's own name, where it uses the national list, which names no office; and which of the counters it is. */
  desk: z.strictObject({ name: line.optional(), town: line.optional(), counter: line.optional() }).default({}),
  officer: z.strictObject({ name: line.optional(), nip: line.optional() }).default({}),
  /** What the vendor prepared; null where the desk works without. */
  dossier: z.preprocess(broughtUpToDate, dossierSchema).nullable().default(null),
  settled: z
    .strictObject({ answers: dossierSchema.shape.answers, choices: dossierSchema.shape.choices })
    .default({ answers: {}, choices: {} }),
  marks: z.record(key, markSchema).default({}),
  points: z
    .partialRecord(z.enum(pointIds), z.strictObject({ same: z.boolean().optional(), note: note.optional() }))
    .default({}),
  /** Originals given back, by line, and to whom. */
  handedBack: z.strictObject({ lines: z.array(key).max(300), to: line.optional() }).optional(),
});
export type DeskRecord = z.infer<typeof recordSchema>;

/**
 * Reads a record, as the log keeps it.
 * @throws {ParseError} with every problem and its path
 */
export const parseRecord = (value: unknown): DeskRecord => parseStrictly(recordSchema, value, 'desk record');

/** The vendor: what the desk typed, or else what the dossier says. */
export function vendorOf({
  vendor,
  dossier,
  settled,
}: DeskRecord): Readonly<Record<'company' | 'npwp' | 'bearer' | 'phone', string>> {
  const said = (typed: string | undefined, ...others: (string | undefined)[]): string =>
    [typed, ...others].map((text) => text?.trim()).find(Boolean) ?? '';
  const handedInBy = settled.answers.handedInBy ?? dossier?.answers.handedInBy;
  const bearer = handedInBy === 'attorney' ? dossier?.attorney : dossier?.signatory;
  return {
    company: said(vendor.company, dossier?.company.name),
    npwp: said(vendor.npwp, dossier?.company.npwp),
    bearer: said(vendor.bearer, bearer?.name),
    phone: said(vendor.phone, bearer?.phone, dossier?.company.phone),
  };
}

/** How long personal data stay in the log unless the office says otherwise, in days since the last change. */
export const usualDays = 30;

/** What one desk is set to, once. */
export const settingsSchema = z
  .strictObject({
    /** Id of the office whose lists this desk checks by; empty until it is chosen. */
    office: line.default(''),
    /** Where the office ships no list of its own: its name and town, as they stand on papers. */
    name: line.default(''),
    town: line.default(''),
    /** Which of the office's counters this is; empty where there is one. Numbers and papers bear it. */
    counter: z.string().regex(counterName).default(''),
    officer: z.strictObject({ name: line.default(''), nip: line.default('') }).default({ name: '', nip: '' }),
    /** The officer's name is left to the pen: it is not asked for again. */
    unnamed: z.literal(true).optional(),
    pattern: z.string().max(80).default('{seq:3}/LPSE/{roman-month}/{year}'),
    /** Days until personal data are wiped from the log. */
    keepDays: z.int().min(1).max(3650).default(usualDays),
    paper: z.enum(['a4', 'a5']).default('a5'),
  })
  .refine(({ pattern, counter }) => givesNumbers(pattern, counter));
export type DeskSettings = z.infer<typeof settingsSchema>;

/** @throws {ParseError} with every problem and its path */
export const parseSettings = (value: unknown): DeskSettings => parseStrictly(settingsSchema, value, 'desk settings');

export const usualSettings: DeskSettings = parseSettings({});

/** Where a file is: taken in, given back, sent on to LKPP, or settled. */
export const entryStatuses = ['received', 'returned', 'forwarded', 'done'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What the log keeps of a file once its personal data are wiped: enough for numbering and statistics, nothing personal. */
export const entrySchema = z.strictObject({
  id: z.string().min(8).max(60),
  seq: z.int().positive(),
  number: z.string().min(1).max(120),
  day,
  office: z.string().max(60),
  service: serviceIdSchema,
  /** What the office called a service of its own, so that the log names it wherever the office's profile is. */
  title: textSchema.optional(),
  visit: z.int().min(1),
  /** The file of the visit before, where it is known. */
  follows: z.string().max(60).optional(),
  /** The counter that numbered it, in a series of its own, where the office has several. */
  counter: z.string().regex(counterName).optional(),
  status: z.enum(entryStatuses),
  /** Whether it was complete when it was checked; the status may have moved on since. */
  complete: z.boolean(),
  /** The day on which it last changed. */
  changed: day,
  /** What was missing or wrong, without the notes, which may name people. */
  faults: z.array(
    z.union([
      z.strictObject({ line: z.string().max(160), reason: z.enum(refusalReasons) }),
      z.strictObject({ point: z.enum(pointIds) }),
    ]),
  ),
  /** What the desk looked at, by which revision of its list: of how many times asked something was refused. */
  list: z.strictObject({ revision: z.int().positive(), asked: z.array(z.string().max(160)).max(300) }).optional(),
});
export type Entry = Readonly<z.infer<typeof entrySchema>>;

/** @throws {ParseError} with every problem and its path */
export const parseEntry = (value: unknown): Entry => parseStrictly(entrySchema, value, 'log entry');

/** How often each desk has changed something: what knows of more changes takes the place of what knows of fewer. */
export type Stamp = Readonly<Record<string, number>>;

/** A stamp after one more change at a desk. */
export const again = (stamp: Stamp, desk: string): Stamp => ({ ...stamp, [desk]: (stamp[desk] ?? 0) + 1 });

/** A file of the log: its entry, and the record unless it was wiped. */
export interface Filed {
  readonly entry: Entry;
  readonly record: DeskRecord | null;
}

/**
 * The entry of a file whose check is complete.
 * @throws {TypeError} where it is still open: there is nothing to hand out yet
 */
export function entryOf(record: DeskRecord, result: Result, given: Given): Entry {
  if (result.kind === 'open') throw new TypeError('a file that is still open has no receipt and no slip');
  const { id, office, service, title, visit, follows } = record;
  return {
    ...{ id, office, service, visit },
    ...(title ? { title } : {}),
    ...(follows ? { follows } : {}),
    ...(given.counter ? { counter: given.counter } : {}),
    ...{ seq: given.seq, number: given.number, day: given.day, changed: given.day },
    status: result.kind === 'complete' ? 'received' : 'returned',
    complete: result.kind === 'complete',
    faults:
      result.kind === 'complete'
        ? []
        : result.faults.map((fault) =>
            fault.kind === 'line' ? { line: fault.key, reason: fault.reason } : { point: fault.id },
          ),
    list: { revision: record.officeRevision, asked: lookedAt(record) },
  };
}

const lookedAt = ({ marks }: DeskRecord): string[] =>
  Object.keys(marks).filter((key) => marks[key]?.matches || marks[key]?.present || marks[key]?.refused);

/** A number that was given: these few facts stay when everything personal is wiped. */
export interface Given {
  readonly seq: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly number: string;
  readonly counter?: string | undefined;
}

/**
 * The next number: one more than the highest of its period at this counter, and never one that was given before, under whatever pattern.
 * Pure; the caller makes sure that nobody else numbers at the same time.
 */
export function nextNumber(entries: readonly Given[], pattern: NumberPattern, day: string): Given {
  const period = periodOf(pattern, day);
  const taken = new Set(entries.map(({ number }) => number));
  const highest = entries
    .filter((entry) => (entry.counter ?? '') === pattern.counter && periodOf(pattern, entry.day) === period)
    .reduce((most, { seq }) => Math.max(most, seq), 0);
  let seq = highest + 1;
  while (taken.has(formatNumber(pattern, seq, day))) seq += 1;
  const { counter } = pattern;
  return { seq, day, number: formatNumber(pattern, seq, day), ...(counter ? { counter } : {}) };
}
