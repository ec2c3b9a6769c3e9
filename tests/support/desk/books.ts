import fc from 'fast-check';
import { type Book, type BookDesk, bookOf, type Version } from '../../../src/desk/book.ts';
import { again, type DeskRecord, type Entry, type Stamp, usualSettings } from '../../../src/desk/record.ts';
import { recordOf } from './files.ts';

/** Names of desks, as they draw them. */
export const deskIds = ['a1a1a1a1a1a1a1a1', 'b2b2b2b2b2b2b2b2', 'c3c3c3c3c3c3c3c3'] as const;

export const entryAt = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...{ id, seq: 1, number: `${id}/LPSE/XI/2026`, day: '2026-11-23', changed: '2026-11-23' },
  ...{ office: 'muaro-jambi', service: 'reset-password', visit: 1, status: 'received', complete: true, faults: [] },
  ...more,
});

const records = new Map<string, DeskRecord>();

/** Reading a record takes its time, and thousands of books hold the same few. */
function recordNamed(id: string): DeskRecord {
  const record = records.get(id) ?? recordOf('muaro-jambi', 'reset-password', { id, dossier: null });
  records.set(id, record);
  return record;
}

export const versionAt = (id: string, stamp: Stamp, more: Partial<Entry> = {}, kept = true): Version => ({
  stamp,
  entry: entryAt(id, more),
  record: kept ? recordNamed(id) : null,
});

export const deskAt = (id: string, counter = '', edits = 1): BookDesk => ({
  ...{ id, edits },
  settings: { ...usualSettings, office: 'muaro-jambi', name: 'LPSE Kabupaten Muaro Jambi', counter },
});

const ids = ['berkas-0001', 'berkas-0002', 'berkas-0003', 'berkas-0004'];

/** Whatever could stand in a book, also what no desk writes: stamps that fit no history, equal stamps with other contents. */
const anyVersion: fc.Arbitrary<Version> = fc
  .record({
    id: fc.constantFrom(...ids),
    stamp: fc.dictionary(fc.constantFrom(...deskIds), fc.integer({ min: 1, max: 3 }), { noNullPrototype: true }),
    status: fc.constantFrom('received', 'returned', 'done'),
    visit: fc.integer({ min: 1, max: 2 }),
    kept: fc.boolean(),
  })
  .map(({ id, stamp, status, visit, kept }) => versionAt(id, stamp, { status, visit }, kept));

const anyDesk: fc.Arbitrary<BookDesk> = fc
  .record({ id: fc.constantFrom(...deskIds), counter: fc.constantFrom('', 'A', 'B'), edits: fc.nat({ max: 2 }) })
  .map(({ id, counter, edits }) => deskAt(id, counter, edits));

/** Any book that a file may hold. */
export const anyBook: fc.Arbitrary<Book> = fc
  .tuple(fc.array(anyDesk, { maxLength: 4 }), fc.array(anyVersion, { maxLength: 8 }))
  .map(([desks, files]) => bookOf(desks, files));

/** What happens at an office: a desk files, moves a status on, wipes, or takes another's book in. */
export type Happening =
  | { readonly is: 'files'; readonly desk: number }
  | { readonly is: 'wipes'; readonly desk: number; readonly file: number }
  | { readonly is: 'changes'; readonly desk: number; readonly file: number; readonly visit: number }
  | { readonly is: 'merges'; readonly desk: number; readonly other: number };

const desk = fc.nat({ max: deskIds.length - 1 });
export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    fc.record({ is: fc.constant('files' as const), desk }),
    fc.record({ is: fc.constant('wipes' as const), desk, file: fc.nat({ max: 5 }) }),
    fc.record({
      is: fc.constant('changes' as const),
      desk,
      file: fc.nat({ max: 5 }),
      visit: fc.integer({ min: 2, max: 9 }),
    }),
    fc.record({ is: fc.constant('merges' as const), desk, other: desk }),
  ),
  { maxLength: 16 },
);

/** A version after one more change at a desk. */
export const changedAt = (version: Version, at: string, visit: number): Version => ({
  ...version,
  stamp: again(version.stamp, at),
  entry: { ...version.entry, visit },
});
