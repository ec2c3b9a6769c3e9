import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bookOf, bookText, readBook, readLockedBook } from '../../src/desk/book.ts';
import { lockText, unlockedText } from '../../src/handoff/locked-file.ts';
import { changedAt, deskAt, deskIds, versionAt } from '../support/desk/books.ts';
import { put, siap, workFolder } from '../support/siap.ts';

const folder = workFolder();
const [a, b] = deskIds;
const before = versionAt('berkas-0001', { [a]: 1 });
const one = bookOf([deskAt(a, 'A')], [before, versionAt('berkas-0002', { [a]: 1 })]);
const other = bookOf([deskAt(b, 'B')], [before, versionAt('berkas-0003', { [b]: 1 })]);
put(folder, 'a.json', bookText(one));
put(folder, 'b.json', bookText(other));

test('two books become one, the same in either order, and nothing is to be looked at', async () => {
  const ab = await siap(folder, 'book', 'merge', 'a.json', 'b.json', '--out', 'ab.json');
  expect(ab).toEqual({ code: 0, out: '', err: '' });
  const ba = await siap(folder, 'book', 'merge', 'b.json', 'a.json');
  expect(ba.code).toBe(0);
  expect(ba.out).toBe(readFileSync(join(folder, 'ab.json'), 'utf8'));
  expect(readBook(ba.out).files.map(({ entry }) => entry.id)).toEqual(['berkas-0001', 'berkas-0002', 'berkas-0003']);
  const check = await siap(folder, 'book', 'check', 'ab.json', '--json');
  expect(check.code).toBe(0);
  expect(JSON.parse(check.out)).toEqual({ files: 3, desks: 2, findings: [] });
});

test('what two desks changed is told, and the exit code says that there is something to decide', async () => {
  put(folder, 'c.json', bookText(bookOf([deskAt(a, 'A')], [changedAt(before, a, 2)])));
  put(folder, 'd.json', bookText(bookOf([deskAt(b, 'B')], [changedAt(before, b, 3)])));
  const merge = await siap(folder, 'book', 'merge', 'c.json', 'd.json', '--out', 'cd.json', '--json');
  expect(merge.code).toBe(1);
  expect(JSON.parse(merge.out).findings).toEqual([{ code: 'conflict', number: 'berkas-0001/LPSE/XI/2026', sides: 2 }]);
  const check = await siap(folder, 'book', 'check', 'cd.json');
  expect(check.code).toBe(1);
  expect(check.out).toContain('1 files of 2 desks');
  expect(check.out).toContain('2 desks changed it');
});

test('a locked book opens with its password, and what is merged from it is locked again', async () => {
  put(folder, 'locked.json', await lockText(bookText(one), 'sandi panjang', 'book'));
  put(folder, 'sandi.txt', 'sandi panjang\n');
  const without = await siap(folder, 'book', 'check', 'locked.json');
  expect([without.code, without.err.includes('--password-file')]).toEqual([2, true]);
  const merge = await siap(
    ...[folder, 'book', 'merge', 'locked.json', 'b.json', '--out', 'all.json', '--password-file', 'sandi.txt'],
  );
  expect(merge.code).toBe(0);
  const text = readFileSync(join(folder, 'all.json'), 'utf8');
  expect(text).not.toContain('berkas-0003');
  expect(readBook(await unlockedText(readLockedBook(text), 'sandi panjang')).files).toHaveLength(3);
});

test.each([
  [['book'], 'say book check FILE'],
  [['book', 'merge', 'a.json'], 'name two books'],
  [['book', 'check', 'none.json'], 'cannot be read'],
  [['book', 'check', 'dossier.json'], 'no book of a desk'],
  [['book', 'check', 'cut.json'], 'damaged'],
  [['book', 'merge', 'a.json', 'cut.json', '--out', 'never.json'], 'damaged'],
  [['book', 'merge', 'a.json', 'b.json', '--out', 'no/such/folder.json'], 'cannot be written'],
])('siap %j is refused with what to do', async (args, says) => {
  put(folder, 'cut.json', bookText(one).slice(0, 500));
  put(folder, 'dossier.json', { format: 'siapberkas/dossier', version: 1 });
  const { code, out, err } = await siap(folder, ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(says);
});
