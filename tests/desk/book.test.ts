import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  type Book,
  BookError,
  bookFindings,
  bookOf,
  bookText,
  conflictsOf,
  decided,
  merged,
  readBook,
  readLockedBook,
  type Version,
} from '../../src/desk/book.ts';
import { lockedTextOf, lockText, unlockedText, WrongPasswordError } from '../../src/handoff/locked-file.ts';
import { checksumOf } from '../../src/handoff/saved-text.ts';
import { anyBook, changedAt, deskAt, deskIds, entryAt, happenings, versionAt } from '../support/desk/books.ts';
import { deskDossier } from '../support/desk/offices.ts';

vi.setConfig({ testTimeout: 180_000 });

const runs = process.env.CI ? 10_000 : 500;
const [a, b, c] = deskIds;

/** Compares as the files that come of them, byte for byte. */
const same = (one: Book, other: Book): void => expect(bookText(one)).toBe(bookText(other));

const book = (...files: Version[]): Book => bookOf([deskAt(a, 'A'), deskAt(b, 'B')], files);

test(`merging ${runs} generated pairs of books gives the same in either order, and once or twice`, () => {
  fc.assert(
    fc.property(anyBook, anyBook, (one, other) => {
      const all = merged(one, other);
      same(merged(other, one), all);
      same(merged(one, one), one);
      same(merged(all, other), all);
      same(merged(all, one), all);
    }),
    { numRuns: runs },
  );
});

test(`merging three books gives the same whichever two are merged first, ${runs} times`, () => {
  fc.assert(
    fc.property(anyBook, anyBook, anyBook, (one, other, third) => {
      same(merged(merged(one, other), third), merged(one, merged(other, third)));
    }),
    { numRuns: runs },
  );
});

test(`no file is lost or doubled by merging, and every version is there or superseded, ${runs} times`, () => {
  fc.assert(
    fc.property(anyBook, anyBook, (one, other) => {
      const all = merged(one, other);
      const ids = (of: Book) => [...new Set(of.files.map(({ entry }) => entry.id))].sort();
      expect(ids(all)).toEqual([...new Set([...ids(one), ...ids(other)])].sort());
      const texts = all.files.map((version) => JSON.stringify(version));
      expect(new Set(texts).size).toBe(texts.length);
      for (const version of [...one.files, ...other.files]) {
        const covered = all.files.some(
          ({ entry, stamp }) =>
            entry.id === version.entry.id &&
            Object.entries(version.stamp).every(([desk, count]) => (stamp[desk] ?? 0) >= count),
        );
        expect(covered).toBe(true);
      }
    }),
    { numRuns: runs },
  );
});

test(`desks that work side by side and merge now and then end with one book that has every change, ${runs} times`, () => {
  fc.assert(
    fc.property(happenings, (all) => {
      const desks = deskIds.map((id) => bookOf([deskAt(id, id.slice(0, 1).toUpperCase())], []));
      const filed = new Set<string>();
      const at = (desk: number): Book => desks[desk] ?? bookOf([], []);
      let count = 0;
      for (const one of all) {
        const [own, name] = [at(one.desk), deskIds[one.desk] ?? a];
        if (one.is === 'merges') {
          desks[one.desk] = merged(own, at(one.other));
          continue;
        }
        if (one.is === 'files') {
          count += 1;
          const id = `berkas-${name.slice(0, 4)}-${count}`;
          filed.add(id);
          desks[one.desk] = bookOf(own.desks, [...own.files, versionAt(id, { [name]: 1 })]);
          continue;
        }
        const { [one.file % Math.max(1, own.files.length)]: version } = own.files;
        if (!version || conflictsOf(own).some(({ id }) => id === version.entry.id)) continue;
        const next = one.is === 'wipes' ? { ...version, record: null } : changedAt(version, name, one.visit);
        desks[one.desk] = bookOf(own.desks, [...own.files.filter((other) => other !== version), next]);
      }
      const [first = at(0), second = at(1), third = at(2)] = desks;
      const office = merged(merged(first, second), third);
      same(merged(third, merged(second, first)), office);
      expect(new Set(office.files.map(({ entry }) => entry.id))).toEqual(filed);
      // Whatever is undecided is decided once, and is not asked again by whoever has not heard of it.
      const decisions = new Map(conflictsOf(office).map(({ id, sides }) => [id, sides[0]?.key ?? '']));
      const settled = decided(office, decisions, a);
      expect(conflictsOf(settled)).toEqual([]);
      for (const desk of desks) same(merged(settled, desk), settled);
    }),
    { numRuns: Math.min(runs, 2_000) },
  );
});

test('what one desk changed later takes the place of what another still has', () => {
  const before = versionAt('berkas-0001', { [a]: 1 });
  const after = changedAt(before, b, 2);
  expect(merged(book(before), book(after)).files).toEqual([after]);
  expect(conflictsOf(merged(book(before), book(after)))).toEqual([]);
});

test('a status that went on and came back is the newest, not what it looks like', () => {
  const first = versionAt('berkas-0001', { [a]: 1 }, { status: 'returned' });
  const done = versionAt('berkas-0001', { [a]: 2 }, { status: 'done' });
  const back = versionAt('berkas-0001', { [a]: 3 }, { status: 'returned' });
  expect(merged(merged(book(done), book(back)), book(first)).files).toEqual([back]);
});

test('what two desks changed is kept from both until it is decided, and then knows of both', () => {
  const before = versionAt('berkas-0001', { [a]: 1 });
  const [one, other] = [changedAt(before, a, 2), changedAt(before, b, 3)];
  const all = merged(book(one), book(other));
  expect(conflictsOf(all).map(({ sides }) => sides.map(({ version }) => version.entry.visit).sort())).toEqual([[2, 3]]);
  const chosen = conflictsOf(all)[0]?.sides.find(({ version }) => version.entry.visit === 3)?.key ?? '';
  const settled = decided(all, new Map([['berkas-0001', chosen]]), c);
  expect(settled.files).toEqual([{ ...other, stamp: { [a]: 2, [b]: 1, [c]: 1 } }]);
  expect(decided(all, new Map(), c)).toEqual(all);
  expect(decided(all, new Map([['berkas-0001', 'another key']]), c)).toEqual(all);
});

test('two desks that made the same of a file are no conflict', () => {
  const before = versionAt('berkas-0001', { [a]: 1 });
  const all = merged(book(changedAt(before, a, 2)), book(changedAt(before, b, 2)));
  expect(conflictsOf(all)).toEqual([]);
  expect(decided(all, new Map(), a).files).toEqual([{ ...changedAt(before, a, 2), stamp: { [a]: 2, [b]: 1 } }]);
});

test('personal data that one desk wiped are there again from a desk that has them, as long as nothing else changed', () => {
  const [kept, wiped] = [versionAt('berkas-0001', { [a]: 1 }), versionAt('berkas-0001', { [a]: 1 }, {}, false)];
  expect(merged(book(wiped), book(kept)).files).toEqual([kept]);
  expect(merged(book(kept), book(changedAt(wiped, b, 2))).files).toEqual([changedAt(wiped, b, 2)]);
});

test('numbers that came twice and counters that number alike are found', () => {
  const twice = { ...versionAt('berkas-0001', { [a]: 1 }), entry: entryAt('berkas-0001', { number: '001/2026' }) };
  const again = { ...versionAt('berkas-0002', { [b]: 1 }), entry: entryAt('berkas-0002', { number: '001/2026' }) };
  expect(bookFindings(bookOf([deskAt(a), deskAt(b)], [twice, again]))).toEqual([
    { code: 'same-number', number: '001/2026', files: 2 },
    { code: 'same-counter', counter: '', desks: 2 },
  ]);
  expect(bookFindings(bookOf([deskAt(a, 'A'), deskAt(b, 'B')], [twice]))).toEqual([]);
  const replaced = { ...deskAt(b, 'A'), replacedBy: a };
  expect(bookFindings(bookOf([deskAt(a, 'A'), replaced], [twice]))).toEqual([]);
});

test('a book comes back from its file as it was, plain and locked', async () => {
  const whole = book(versionAt('berkas-0001', { [a]: 2, [b]: 1 }), versionAt('berkas-0002', {}, {}, false));
  expect(readBook(bookText(whole))).toEqual(whole);
  expect(readBook(`\uFEFF${bookText(whole)}`)).toEqual(whole);
  const text = await lockText(bookText(whole), 'sandi panjang', 'book');
  expect(text).not.toContain('muaro-jambi');
  expect(readBook(await unlockedText(readLockedBook(text), 'sandi panjang'))).toEqual(whole);
  await expect(unlockedText(readLockedBook(text), 'sandi lain')).rejects.toThrow(WrongPasswordError);
});

test('any book that may be is read as it was written', () => {
  fc.assert(
    fc.property(anyBook, (one) => {
      expect(readBook(bookText(one))).toEqual(one);
    }),
    { numRuns: 200 },
  );
});

const whole = book(versionAt('berkas-0001', { [a]: 1 }));
const changed = (change: object): string => {
  const content = { ...whole, ...change };
  return JSON.stringify({ ...content, integrity: checksumOf(content) });
};

test('a book of version 1, without what was looked at, is read and saved as one of today', () => {
  expect(readBook(changed({ version: 1 }))).toEqual(whole);
});

test.each([
  ['a dossier', 'not-a-book', JSON.stringify(deskDossier('muaro-jambi', 'reset-password'))],
  ['a text', 'not-a-book', 'buku berkas'],
  ['nothing', 'not-a-book', ''],
  ['null', 'not-a-book', 'null'],
  ['a list', 'not-a-book', '[]'],
  ['a file cut off', 'broken', bookText(whole).slice(0, 400)],
  ['a newer book', 'newer', changed({ version: 3, shelves: [] })],
  ['a changed letter', 'altered', bookText(whole).replace('received', 'returned')],
  ['a field that no book has', 'broken', changed({ shelf: 1 })],
  ['an entry without its number', 'broken', changed({ files: [{ ...whole.files[0], entry: { id: 'berkas-0001' } }] })],
  ['a stamp below one', 'broken', changed({ files: [{ ...whole.files[0], stamp: { [a]: 0 } }] })],
  [
    'a desk whose pattern gives no numbers',
    'broken',
    changed({ desks: [{ ...deskAt(a), settings: { pattern: 'x' } }] }),
  ],
  [
    'names that do harm',
    'broken',
    changed({})
      .replace('"desks"', '"__proto__":{"x":1},"desks"')
      .replace(/,"integrity":"[^"]*"/, ''),
  ],
  ['more than 50 MB', 'too-large', ' '.repeat(50_000_001)],
])('%s is refused with one reason', (_, problem, text) => {
  const error = (() => {
    try {
      return readBook(text);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(BookError);
  expect((error as BookError).problem).toBe(problem);
});

test('a locked dossier is no book, and a locked book is no dossier', async () => {
  const dossier = await lockedTextOf(deskDossier('muaro-jambi', 'reset-password'), 'sandi panjang');
  expect(() => readLockedBook(dossier)).toThrow(BookError);
  const text = await lockText(bookText(whole), 'sandi panjang', 'book');
  expect(() => readLockedBook(text.slice(0, -40))).toThrow('damaged');
  const { readLockedText } = await import('../../src/handoff/locked-file.ts');
  expect(() => readLockedText(text)).toThrow();
});
