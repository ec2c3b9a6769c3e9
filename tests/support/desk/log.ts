import 'fake-indexeddb/auto';
import type { DeskLog } from '../../../src/desk/log.ts';
import { type Locks, openLog } from '../../../src/desk/store.ts';

/** `navigator.locks` as all tabs of a browser share it: one holder of a name at a time. */
export function sharedLocks(): Locks {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const before = queues.get(name) ?? Promise.resolve();
      const next = before.then(work, work);
      queues.set(
        name,
        next.catch(() => undefined),
      );
      return next;
    },
  };
}

let opened = 0;

/** Tabs with one log of their own, that no other test sees. `locks` null: a browser without locks. */
export async function tabs(count: number, shared: Locks | null = sharedLocks()): Promise<[DeskLog, ...DeskLog[]]> {
  opened += 1;
  const locks = shared ?? undefined;
  const name = `log-${opened}`;
  const first = await openLog({ name, locks });
  const others = await Promise.all(Array.from({ length: count - 1 }, () => openLog({ name, locks })));
  return [first, ...others];
}

/** Everything that lies in the databases of the log, as text: what a thief of the computer would read. */
export async function rawTexts(): Promise<string> {
  const { openDB } = await import('idb');
  const database = await openDB(`log-${opened}`);
  const all = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
  database.close();
  return JSON.stringify(all, (_, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
  );
}
