import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { bookFindings, bookText, readBook, type Taken } from '../../src/desk/book.ts';
import type { DeskLog } from '../../src/desk/log.ts';
import { parsePattern } from '../../src/desk/number-pattern.ts';
import { type DeskRecord, parseSettings } from '../../src/desk/record.ts';
import { resultOf } from '../../src/desk/result.ts';
import { statisticsOf } from '../../src/desk/statistics.ts';
import { openLog } from '../../src/desk/store.ts';
import { entryAt } from '../support/desk/books.ts';
import { allGood, checklistAt, recordOf } from '../support/desk/files.ts';
import { rawTexts, tabs } from '../support/desk/log.ts';

vi.setConfig({ testTimeout: 60_000 });

const complete = resultOf(allGood(checklistAt('muaro-jambi', 'reset-password')));
const [today, everyDay] = ['2026-11-23', ['0000-00-00', '9999-99-99'] as const];
const atCounter = (counter: string) =>
  parseSettings({ office: 'muaro-jambi', name: 'LPSE Kabupaten Muaro Jambi', counter, pattern: '{seq:3}/LPSE/{year}' });
const [settingsA, settingsB] = [atCounter('A'), atCounter('B')];
const record = (id: number, more: Partial<DeskRecord> = {}): DeskRecord =>
  recordOf('muaro-jambi', 'reset-password', { id: `berkas-${String(id).padStart(4, '0')}`, ...more });
const filed = async (log: DeskLog, id: number, counter: string): Promise<string> =>
  (await log.file(record(id), complete, parsePattern('{seq:3}/LPSE/{year}', counter), today)).entry.number;
const none = new Map<string, string>();

/** The book of one desk, through its file, into another's. */
const carried = async (from: DeskLog, as: typeof settingsA) => readBook(bookText(await from.whole(as)));

async function twoCounters(): Promise<[DeskLog, DeskLog]> {
  const [one] = await tabs(1);
  const [other] = await tabs(1);
  return [one, other];
}

test('a backup taken into an empty browser brings every file back, and taken in again changes nothing', async () => {
  const [one, other] = await twoCounters();
  await filed(one, 1, 'A');
  await filed(one, 2, 'A');
  const book = await carried(one, settingsA);
  expect(await other.takeIn(book, none, settingsB)).toEqual({ done: true, added: 2, changed: 0 });
  expect(await other.files(...everyDay)).toEqual(await one.files(...everyDay));
  expect(await other.takeIn(book, none, settingsB)).toEqual({ done: true, added: 0, changed: 0 });
});

test('a desk that takes its own backup in has nothing new, in whatever order the file has its names', async () => {
  const [one] = await tabs(1);
  const marks = { 'surat-permohonan': { original: true }, ktp: { copies: 1, original: true } };
  await one.file(record(1, { marks }), complete, parsePattern('{seq:3}'), today);
  expect(await one.takeIn(await carried(one, settingsA), none, settingsA)).toEqual({
    done: true,
    added: 0,
    changed: 0,
  });
});

test('counters number in series of their own, and the merged book holds no number twice', async () => {
  const [one, other] = await twoCounters();
  expect([await filed(one, 1, 'A'), await filed(other, 2, 'B')]).toEqual(['A-001/LPSE/2026', 'B-001/LPSE/2026']);
  await one.takeIn(await carried(other, settingsB), none, settingsA);
  await other.takeIn(await carried(one, settingsA), none, settingsB);
  expect([await filed(one, 3, 'A'), await filed(other, 4, 'B')]).toEqual(['A-002/LPSE/2026', 'B-002/LPSE/2026']);
  await one.takeIn(await carried(other, settingsB), none, settingsA);
  expect((await one.entries()).map(({ number }) => number).sort()).toEqual(
    ['A-001', 'A-002', 'B-001', 'B-002'].map((number) => `${number}/LPSE/2026`),
  );
  expect(bookFindings(await one.whole(settingsA))).toEqual([]);
});

test('a visit given back at one counter and a first one at another are two visits of one request once the books are one', async () => {
  const [one, other] = await twoCounters();
  const returned = resultOf({
    ...allGood(checklistAt('muaro-jambi', 'reset-password')),
    marks: { ktp: { refused: 'missing' } },
  });
  await one.file(record(1, { at: '2026-11-20T09:00' }), returned, parsePattern('{seq:3}', 'A'), '2026-11-20');
  await filed(other, 2, 'B');
  // Each takes in what the other was before, and counts by itself.
  const [ofOne, ofOther] = [await carried(one, settingsA), await carried(other, settingsB)];
  expect(await one.takeIn(ofOther, none, settingsA)).toMatchObject({ done: true, added: 1 });
  expect(await other.takeIn(ofOne, none, settingsB)).toMatchObject({ done: true, added: 1 });
  for (const log of [one, other]) {
    expect((await log.entries()).map(({ id, visit, follows }) => [id, visit, follows]).sort()).toEqual([
      ['berkas-0001', 1, undefined],
      ['berkas-0002', 2, 'berkas-0001'],
    ]);
    expect(statisticsOf(await log.entries(), '2026-11').firstVisits).toEqual({ complete: 0, of: 1 });
  }
  // They came to the same: nothing is asked.
  expect(await one.takeIn(await carried(other, settingsB), none, settingsA)).toMatchObject({ done: true, added: 0 });
  expect(await one.takeIn(await carried(other, settingsB), none, settingsA)).toMatchObject({ changed: 0 });
});

test('what both sides changed writes nothing until it is decided, and is not asked again at the other', async () => {
  const [one, other] = await twoCounters();
  await filed(one, 1, 'A');
  await other.takeIn(await carried(one, settingsA), none, settingsB);
  await one.setStatus('berkas-0001', 'forwarded', '2026-11-24');
  await other.setStatus('berkas-0001', 'done', '2026-11-25');
  await filed(other, 2, 'B');
  const book = await carried(other, settingsB);
  const asked = await one.takeIn(book, none, settingsA);
  if (asked.done) throw new Error('nothing was asked');
  expect(asked.conflicts.map(({ sides }) => sides.map(({ version }) => version.entry.status).sort())).toEqual([
    ['done', 'forwarded'],
  ]);
  expect((await one.entries()).map(({ id, status }) => [id, status])).toEqual([['berkas-0001', 'forwarded']]);
  const { id = '', sides = [] } = asked.conflicts[0] ?? {};
  const done = sides.find(({ version }) => version.entry.status === 'done')?.key ?? '';
  expect(await one.takeIn(book, new Map([[id, done]]), settingsA)).toEqual({ done: true, added: 1, changed: 1 });
  const there: Taken = await other.takeIn(await carried(one, settingsA), none, settingsB);
  expect(there.done).toBe(true);
  expect(await other.entries()).toEqual(await one.entries());
});

test('a new PC that takes the place of a counter goes on with its settings and its numbers', async () => {
  const [old, fresh] = await twoCounters();
  await filed(old, 1, 'A');
  const book = await carried(old, settingsA);
  const taken = await fresh.takeIn(book, none, parseSettings({}), book.desks[0]?.id);
  expect(taken).toEqual({ done: true, added: 1, changed: 0, replaced: settingsA });
  expect(await filed(fresh, 2, 'A')).toBe('A-002/LPSE/2026');
  expect(bookFindings(await fresh.whole(settingsA))).toEqual([]);
});

test('opening a file of the book again is no change, and another note is one', async () => {
  const [one, other] = await twoCounters();
  await filed(one, 1, 'A');
  await other.takeIn(await carried(one, settingsA), none, settingsB);
  await filed(one, 1, 'A');
  await filed(other, 1, 'B');
  expect((await one.takeIn(await carried(other, settingsB), none, settingsA)).done).toBe(true);
  const noted = record(1, { vendor: { phone: '0741 555 0199' } });
  await other.file(noted, complete, parsePattern('{seq:3}'), today);
  expect(await one.takeIn(await carried(other, settingsB), none, settingsA)).toMatchObject({ added: 0, changed: 1 });
  expect((await one.files(...everyDay))[0]?.record?.vendor.phone).toBe('0741 555 0199');
});

test('behind a passphrase the book is saved and taken in only when it is unlocked, and lies there sealed', async () => {
  const [one] = await tabs(1);
  await filed(one, 1, 'A');
  const [other, another] = await tabs(2);
  await other.setPassphrase('kopi pagi meja depan');
  const book = await carried(one, settingsA);
  const refused = { problem: 'locked' };
  await expect(another?.takeIn(book, none, settingsB)).rejects.toMatchObject(refused);
  await expect(another?.whole(settingsB)).rejects.toMatchObject(refused);
  expect(await other.takeIn(book, none, settingsB)).toMatchObject({ added: 1 });
  expect(await rawTexts()).not.toContain('Siti Rahmawati');
  expect((await other.files(...everyDay))[0]?.record?.id).toBe('berkas-0001');
});

test('a disk that is full while a book is taken in leaves the log as it was', async () => {
  const [one, other] = await twoCounters();
  await filed(one, 1, 'A');
  await filed(other, 2, 'B');
  const book = await carried(one, settingsA);
  const { put } = IDBObjectStore.prototype;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'records') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  });
  await expect(other.takeIn(book, none, settingsB)).rejects.toMatchObject({ problem: 'full' });
  full.mockRestore();
  expect((await other.entries()).map(({ id }) => id)).toEqual(['berkas-0002']);
});

test('a log of the version before is read as it was, and its files count as changed by nobody', async () => {
  const database = await openDB('log-older', 1, {
    upgrade(old) {
      old.createObjectStore('entries', { keyPath: 'id' }).createIndex('day', 'day');
      for (const name of ['records', 'drafts']) old.createObjectStore(name, { keyPath: 'id' });
      old.createObjectStore('settings');
    },
  });
  await database.put('entries', entryAt('berkas-0001', { number: '007/LPSE/2026', seq: 7 }));
  database.close();
  const log = await openLog({ name: 'log-older' });
  expect((await log.entries()).map(({ number }) => number)).toEqual(['007/LPSE/2026']);
  expect((await log.whole(settingsA)).files).toMatchObject([{ stamp: {}, record: null }]);
  expect(await filed(log, 2, '')).toBe('008/LPSE/2026');
});
