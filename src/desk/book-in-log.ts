import { canonical } from '../handoff/saved-text.ts';
import { type Book, type BookDesk, bookOf, conflictsOf, type Decisions, decided, merged, type Taken } from './book.ts';
import { type Keeper, type KeptDesk, type LogDatabase, ownDesk, type StoredEntry, wholly } from './keeper.ts';
import { LogError } from './log.ts';
import { again, type DeskSettings, parseEntry } from './record.ts';
import { relinked } from './returning.ts';

/** The book as the log of this device holds it, and another book taken into that log. */

/** @throws {LogError} `locked`: without the key half of the book would be missing */
export async function wholeOf(database: LogDatabase, keeper: Keeper, settings: DeskSettings): Promise<Book> {
  return (await readWhole(database, keeper, settings)).book;
}

async function readWhole(database: LogDatabase, keeper: Keeper, settings: DeskSettings) {
  if (!(await keeper.isOpen())) throw new LogError('locked');
  const own = await ownDesk(database);
  if (!own.settings || textOf(own.settings) !== textOf(settings))
    await database.put('desks', { ...own, settings, edits: own.edits + 1 });
  const desks = await database.getAll('desks');
  const stored = await database.getAll('entries');
  const files = await Promise.all(
    stored.map(async ({ stamp = {}, ...entry }) => {
      const record = await keeper.recordOf(await database.get('records', entry.id));
      return { stamp, entry: parseEntry(entry), record };
    }),
  );
  return { own: own.id, stored, book: bookOf(desks.flatMap(deskOf), files) };
}

const deskOf = ({ self: _, settings, ...desk }: KeptDesk): readonly BookDesk[] =>
  settings ? [{ ...desk, settings }] : [];

const textOf = (value: unknown): string => JSON.stringify(value);

/** The book with each visit counted over all its counters: what that changes, this desk has changed. */
function withVisits({ desks, files }: Book, own: string): Book {
  const counted = relinked(files).map((version, at) =>
    version === files[at] ? version : { ...version, stamp: again(version.stamp, own) },
  );
  return bookOf(desks, counted);
}

/** Between reading and writing another tab may have written, in a browser without locks: then it is done over. */
const mostTries = 5;

/** As `DeskLog.takeIn` says. */
export async function takenIn(
  { database, keeper }: { readonly database: LogDatabase; readonly keeper: Keeper },
  other: Book,
  decisions: Decisions,
  settings: DeskSettings,
  as: string | undefined,
): Promise<Taken> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { own, stored, book } = await readWhole(database, keeper, settings);
    const whole = decided(merged(book, other), decisions, own);
    const conflicts = conflictsOf(whole);
    if (conflicts.length > 0) return { done: false, conflicts };
    const all = withVisits(whole, own);

    const before = new Map(book.files.map((version) => [version.entry.id, version]));
    const next = all.files.filter((version) => canonical(before.get(version.entry.id)) !== canonical(version));
    const kept = await Promise.all(next.map(({ record }) => (record ? keeper.kept(record) : null)));
    const replaced = as === undefined || as === own ? undefined : all.desks.find(({ id }) => id === as);
    const desks = all.desks.map((desk): KeptDesk => {
      if (desk.id === own)
        return { ...desk, self: true, ...(replaced && { settings: replaced.settings, edits: desk.edits + 1 }) };
      return desk.id === replaced?.id ? { ...desk, replacedBy: own, edits: desk.edits + 1 } : desk;
    });

    const change = database.transaction(['entries', 'records', 'drafts', 'desks'], 'readwrite', {
      durability: 'strict',
    });
    const [entries, records] = [change.objectStore('entries'), change.objectStore('records')];
    if (textOf(await entries.getAll()) !== textOf(stored)) {
      await change.done;
      continue;
    }
    await wholly(
      change,
      ...next.flatMap(({ stamp, entry }, index) => {
        const record = kept[index];
        const whole: StoredEntry = { ...entry, stamp };
        return [
          () => entries.put(whole),
          () => (record ? records.put(record) : records.delete(entry.id)),
          () => change.objectStore('drafts').delete(entry.id),
        ];
      }),
      ...desks.map((desk) => () => change.objectStore('desks').put(desk)),
    );
    const added = next.filter(({ entry }) => !before.has(entry.id)).length;
    return { done: true, added, changed: next.length - added, ...(replaced && { replaced: replaced.settings }) };
  }
  throw new LogError('outdated');
}
