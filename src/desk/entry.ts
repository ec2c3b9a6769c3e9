import { z } from 'zod';
import { parseStrictly, serviceIdSchema } from '../domain/parse.ts';
import { textSchema } from '../domain/text.ts';
import { counterName, formatNumber, type NumberPattern, periodOf } from './number-pattern.ts';
import { pointIds } from './points.ts';
import { refusalReasons } from './reasons.ts';
import type { DeskRecord } from './record.ts';
import type { Result } from './result.ts';

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
