import { type ServiceId, serviceIds } from '../domain/services/index.ts';
import type { Text } from '../domain/text.ts';
import type { PointId } from './points.ts';
import type { RefusalReason } from './reasons.ts';
import { type Entry, type EntryStatus, entryStatuses } from './record.ts';

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

/** An entry of a list that is refused often: how often, of how often the desk looked at it, and mostly why. */
export interface Advice extends Named {
  readonly office: string;
  /** Id of the entry. */
  readonly requirement: string;
  readonly refused: number;
  readonly of: number;
  readonly reason: RefusalReason;
}

/** So often must an entry have been looked at, and refused, before anything is said of its wording. */
export const enoughCases = { of: 10, refused: 3 } as const;

const mostAdvice = 5;

/**
 * The entries that fail most, the largest share first, in the twelve months up to a month. First visits alone count, since
 * these show what people understood, and of each list its newest revision: an older wording is no longer at fault.
 */
export function adviceOf(entries: readonly Entry[], month: string): readonly Advice[] {
  const from = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  const counted = entries.filter(
    ({ day, visit, list }) => visit === 1 && list && day.slice(0, 7) > from && day.slice(0, 7) <= month,
  );
  const lists = new Map<string, Entry[]>();
  for (const entry of counted) {
    const key = `${entry.office} ${entry.service}`;
    lists.set(key, [...(lists.get(key) ?? []), entry]);
  }
  return [...lists.values()]
    .flatMap(adviceOnList)
    .sort(
      (one, other) =>
        other.refused / other.of - one.refused / one.of ||
        other.refused - one.refused ||
        (one.requirement < other.requirement ? -1 : 1),
    )
    .slice(0, mostAdvice);
}

function adviceOnList(entries: readonly Entry[]): readonly Advice[] {
  const revision = Math.max(...entries.map(({ list }) => list?.revision ?? 0));
  const files = entries.filter(({ list }) => list?.revision === revision);
  const asked = files.map(({ list }) => new Set(list?.asked.map(entryOfKey)));
  return [...new Set(asked.flatMap((ids) => [...ids]))].flatMap((requirement): Advice[] => {
    const reasons = files.flatMap(({ faults }) => {
      const fault = faults.find((one) => 'line' in one && entryOfKey(one.line) === requirement);
      return fault && 'reason' in fault ? [fault.reason] : [];
    });
    const [refused, of] = [reasons.length, asked.filter((ids) => ids.has(requirement)).length];
    const [reason] = [...new Set(reasons)].sort((one, other) => timesIn(reasons, other) - timesIn(reasons, one));
    const [first] = files;
    if (!first || !reason || of < enoughCases.of || refused < enoughCases.refused) return [];
    return [{ ...named(first.service, files), office: first.office, requirement, refused, of, reason }];
  });
}

/** A line's key begins with the id of its entry. */
const entryOfKey = (key: string): string => key.split('/')[0] ?? key;

const timesIn = <T>(all: readonly T[], one: T): number => all.filter((other) => other === one).length;

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
