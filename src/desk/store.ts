import { Keeper, type LogDatabase, openDatabase, ownDesk, problemOf, type StoredEntry, wholly } from './keeper.ts';
import { type DeskLog, dueForWiping } from './log.ts';
import {
  again as changedAgain,
  type DeskRecord,
  type Entry,
  entryOf,
  type Filed,
  nextNumber,
  parseEntry,
  parseRecord,
  usualDays,
} from './record.ts';
import type { Result } from './result.ts';

/** `navigator.locks`, as far as the log needs it. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export interface LogOptions {
  readonly name?: string;
  /** In browsers without them, a single database transaction still keeps numbers unique. */
  readonly locks?: Locks | undefined;
}

/**
 * Opens the log of this device, in IndexedDB.
 * @throws {LogError} `blocked`, `outdated`
 */
export async function openLog({ name = 'siapberkas-desk', locks }: LogOptions = {}): Promise<DeskLog> {
  const database = await openDatabase(name);
  const keeper = new Keeper(database);
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw problemOf(error) ?? error;
    }
  };
  /** One tab writes at a time, so that no record is sealed with a key that another is just taking away. */
  const alone = <T>(work: () => Promise<T>): Promise<T> =>
    told(() => (locks ? locks.request(`${name}:write`, work) : work()));

  return {
    state: () => told(async () => ((await keeper.isOpen()) ? 'open' : 'locked')),
    file: (record, result, pattern, day) =>
      alone(async () => {
        const kept = await keeper.kept(record);
        const { id: desk } = await ownDesk(database);
        const old = await keeper.recordOf(await database.get('records', record.id));
        const sameRecord = JSON.stringify(old) === JSON.stringify(parseRecord(record));
        const change = database.transaction(['entries', 'records', 'drafts'], 'readwrite', safely);
        const entries = change.objectStore('entries');
        const all = await entries.getAll();
        const found = all.find(({ id }) => id === record.id);
        const { stamp = {}, before } = found ? stampOff(found) : {};
        const entry = before
          ? again(before, record, result, day)
          : entryOf(record, result, nextNumber(all, pattern, day));
        const same = sameRecord && entry === before;
        await wholly(
          change,
          () => entries.put({ ...entry, stamp: same ? stamp : changedAgain(stamp, desk) }),
          () => change.objectStore('records').put(kept),
          () => change.objectStore('drafts').delete(record.id),
        );
        return { entry, record };
      }),
    setStatus: (id, status, day) =>
      alone(async () => {
        const { id: desk } = await ownDesk(database);
        const { status: then } = (await database.get('entries', id)) ?? {};
        return setStatus(database, id, ({ stamp = {}, ...entry }) =>
          then === status ? { ...entry, stamp } : { ...entry, status, changed: day, stamp: changedAgain(stamp, desk) },
        );
      }),
    entries: () => told(async () => (await database.getAll('entries')).map(entryIn)),
    files: (from, to) => told(() => filesOf(database, keeper, from, to)),

    keepDraft: (record) =>
      alone(async () => {
        const kept = await keeper.kept(record);
        const change = database.transaction('drafts', 'readwrite');
        await wholly(change, () => change.store.put(kept));
      }),
    drafts: () =>
      told(async () => {
        const records = await Promise.all((await database.getAll('drafts')).map((kept) => keeper.recordOf(kept)));
        return records.filter((record) => record !== null);
      }),
    dropDraft: (id) => alone(() => database.delete('drafts', id)),

    wipeDue: (today, days) => alone(() => wipeDue(database, today, days)),
    wipePersonal: () => alone(() => clear(database, ['records', 'drafts'])),
    wipeEverything: () =>
      alone(async () => {
        await clear(database, ['entries', 'records', 'drafts', 'settings', 'desks']);
        keeper.forget();
      }),

    whole: (settings) => alone(async () => (await import('./book-in-log.ts')).wholeOf(database, keeper, settings)),
    takeIn: (other, decisions, settings, as) =>
      alone(async () => {
        const { takenIn } = await import('./book-in-log.ts');
        return takenIn({ database, keeper }, other, decisions, settings, as);
      }),

    hasPassphrase: () => told(async () => (await keeper.lockOf()) !== undefined),
    setPassphrase: (passphrase) => alone(() => keeper.setPassphrase(passphrase)),
    unlock: (passphrase) => told(() => keeper.unlock(passphrase)),
    lock: () => keeper.forget(),
    close: () => database.close(),
  };
}

/** A number that is given stays given, even where the power fails: the disk has it before it is said to be kept. */
const safely = { durability: 'strict' } as const;

const stampOff = ({ stamp, ...before }: StoredEntry): { stamp: StoredEntry['stamp']; before: Entry } => ({
  stamp,
  before,
});

const entryIn = (stored: StoredEntry): Entry => parseEntry(stampOff(stored).before);

/** Filed again: the number stays, and so does the status unless the result has changed. */
function again(before: Entry, record: DeskRecord, result: Result, day: string): Entry {
  const now = entryOf(record, result, before);
  const said = ({ complete, faults, visit }: Entry): string => JSON.stringify({ complete, faults, visit });
  if (said(now) === said(before))
    return JSON.stringify(now.list) === JSON.stringify(before.list) ? before : { ...before, list: now.list };
  return { ...now, changed: day, status: now.complete === before.complete ? before.status : now.status };
}

async function setStatus(
  database: LogDatabase,
  id: string,
  next: (entry: StoredEntry) => StoredEntry,
): Promise<Entry | null> {
  const change = database.transaction('entries', 'readwrite', safely);
  const before = await change.store.get(id);
  const after = before ? next(before) : null;
  await Promise.all([after ? change.store.put(after) : undefined, change.done]);
  return after && entryIn(after);
}

async function filesOf(database: LogDatabase, keeper: Keeper, from: string, to: string): Promise<readonly Filed[]> {
  const entries = await database.getAllFromIndex('entries', 'day', IDBKeyRange.bound(from, to));
  const files = await Promise.all(
    entries.map(async (entry): Promise<Filed> => {
      return { entry: entryIn(entry), record: await keeper.recordOf(await database.get('records', entry.id)) };
    }),
  );
  return files.sort(({ entry: one }, { entry: other }) =>
    one.day === other.day ? other.seq - one.seq : one.day < other.day ? 1 : -1,
  );
}

/** A draft's age counts from the day on which its file reached the desk. */
async function wipeDue(database: LogDatabase, today: string, days = usualDays): Promise<number> {
  const change = database.transaction(['entries', 'records', 'drafts'], 'readwrite');
  const [records, drafts] = [change.objectStore('records'), change.objectStore('drafts')];
  const kept = new Set(await records.getAllKeys());
  const due = dueForWiping(await change.objectStore('entries').getAll(), today, days).filter(({ id }) => kept.has(id));
  const old = dueForWiping(
    (await drafts.getAll()).map(({ id, day }) => ({ id, changed: day })),
    today,
    days,
  );
  await Promise.all([
    ...due.map(({ id }) => records.delete(id)),
    ...old.map(({ id }) => drafts.delete(id)),
    change.done,
  ]);
  return due.length + old.length;
}

async function clear(
  database: LogDatabase,
  stores: readonly ('entries' | 'records' | 'drafts' | 'settings' | 'desks')[],
): Promise<void> {
  const change = database.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => change.objectStore(store).clear()), change.done]);
}
