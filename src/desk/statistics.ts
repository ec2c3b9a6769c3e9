import { type ServiceId, serviceIds } from '../domain/services/index.ts';
import type { Text } from '../domain/text.ts';
import { type Entry, type EntryStatus, entryStatuses } from './entry.ts';
import type { PointId } from './points.ts';
import type { RefusalReason } from './reasons.ts';

/** A service; of an office's own with the title under which it was asked for last. */
interface Named {
  readonly service: ServiceId;
  readonly title?: Text;
}

/** A thing that was missing or wrong, and how often. */
interface Miss extends Named {
  /** The part of the list, or the point that differed. */
  readonly what: { readonly line: string } | { readonly point: PointId };
  readonly count: number;
  readonly reasons: Readonly<Partial<Record<RefusalReason, number>>>;
}

/** One month at the desk. Made from entries alone, so that it cannot hold personal data. */
export interface MonthStatistics {
  /** `YYYY-MM` */
  readonly month: string;
  readonly files: number;
  /** Every service that we know, then the offices' own that were asked for. */
  readonly byService: readonly (Named & { readonly count: number })[];
  readonly byStatus: Readonly<Record<EntryStatus, number>>;
  /** Of the requests brought for the first time, how many were complete at once. */
  readonly firstVisits: { readonly complete: number; readonly of: number };
  /** The most often first: what the office's list says least clearly. */
  readonly misses: readonly Miss[];
}

export function statisticsOf(entries: readonly Entry[], month: string): MonthStatistics {
  const files = entries.filter(({ day }) => day.startsWith(`${month}-`));
  const first = files.filter(({ visit }) => visit === 1);
  return {
    month,
    files: files.length,
    byService: [...new Set([...serviceIds, ...files.map(({ service }) => service)])].map((service) => ({
      ...named(service, files),
      count: files.filter((file) => file.service === service).length,
    })),
    byStatus: counted(entryStatuses, (status) => files.filter((file) => file.status === status).length),
    firstVisits: { complete: first.filter(({ complete }) => complete).length, of: first.length },
    misses: missesOf(files),
  };
}

function named(service: ServiceId, files: readonly Entry[]): Named {
  const title = files.findLast((file) => file.service === service && file.title)?.title;
  return { service, ...(title ? { title } : {}) };
}

const counted = <K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;

function missesOf(files: readonly Entry[]): readonly Miss[] {
  const misses = new Map<string, Miss>();
  for (const { service, faults } of files) {
    for (const fault of faults) {
      const what = 'line' in fault ? { line: fault.line } : { point: fault.point };
      const name = `${service} ${'line' in fault ? `line ${fault.line}` : `point ${fault.point}`}`;
      const { count, reasons } = misses.get(name) ?? { count: 0, reasons: {} as Miss['reasons'] };
      const again = 'reason' in fault ? { [fault.reason]: (reasons[fault.reason] ?? 0) + 1 } : {};
      misses.set(name, { ...named(service, files), what, count: count + 1, reasons: { ...reasons, ...again } });
    }
  }
  return [...misses.entries()]
    .sort(([one, first], [other, second]) => second.count - first.count || (one < other ? -1 : 1))
    .map(([, miss]) => miss);
}
