import { expect, test, vi } from 'vitest';
import { LogError, type LogProblem } from '../../src/desk/log.ts';
import { parsePattern } from '../../src/desk/number-pattern.ts';
import type { DeskRecord } from '../../src/desk/record.ts';
import { resultOf } from '../../src/desk/result.ts';
import { statisticsOf } from '../../src/desk/statistics.ts';
import { openLog } from '../../src/desk/store.ts';
import { allGood, checklistAt, recordOf } from '../support/desk/files.ts';
import { rawTexts, sharedLocks, tabs } from '../support/desk/log.ts';

// A passphrase is made slow on purpose; on a busy machine several of them take their time.
vi.setConfig({ testTimeout: 60_000 });

const pattern = parsePattern('{seq:3}/LPSE/{roman-month}/{year}');
const complete = resultOf(allGood(checklistAt('muaro-jambi', 'reset-password')));
const today = '2026-11-23';
const record = (id: number, more: Partial<DeskRecord> = {}): DeskRecord =>
  recordOf('muaro-jambi', 'reset-password', { id: `berkas-${String(id).padStart(4, '0')}`, ...more });

async function problemOf(work: Promise<unknown>): Promise<LogProblem> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof LogError) return error.problem;
  throw error ?? new Error('nothing was refused');
}

test('a file gets its number, stays in the log, and its draft goes', async () => {
  const [log] = await tabs(1);
  await log.keepDraft(record(1));
  expect(await log.drafts()).toEqual([record(1)]);
  const { entry } = await log.file(record(1), complete, pattern, today);
  expect(entry).toMatchObject({ number: '001/LPSE/XI/2026', status: 'received', complete: true });
  expect(await log.files(today, today)).toEqual([{ entry, record: record(1) }]);
  expect(await log.files('2026-11-24', '2026-12-31')).toEqual([]);
  expect(await log.drafts()).toEqual([]);
});

test.each([
  ['with locks of the browser', sharedLocks()],
  ['without locks', null],
])('two tabs that file at the same time give no number twice and leave none out, %s', async (_, locks) => {
  const [one, other] = await tabs(2, locks);
  const files = Array.from({ length: 40 }, (_, index) =>
    (index % 2 ? one : (other ?? one)).file(record(index), complete, pattern, today),
  );
  const seqs = (await Promise.all(files)).map(({ entry }) => entry.seq).sort((a, b) => a - b);
  expect(seqs).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('a file that is filed twice keeps its number', async () => {
  const [log] = await tabs(1);
  const first = await log.file(record(1), complete, pattern, today);
  const again = await log.file(record(1, { vendor: { phone: '0741 555 0199' } }), complete, pattern, today);
  expect(again.entry).toEqual(first.entry);
  expect((await log.files(today, today)).map((file) => file.record?.vendor.phone)).toEqual(['0741 555 0199']);
});

test('a status moves on with its day', async () => {
  const [log] = await tabs(1);
  await log.file(record(1), complete, pattern, today);
  expect(await log.setStatus('berkas-0001', 'forwarded', '2026-11-25')).toMatchObject({
    status: 'forwarded',
    changed: '2026-11-25',
    day: today,
  });
  expect(await log.setStatus('berkas-9999', 'done', today)).toBeNull();
});

test('wiping on schedule takes the personal data, and leaves numbers and statistics', async () => {
  const [log] = await tabs(1);
  await log.file(record(1), complete, pattern, '2026-10-20');
  await log.file(record(2), complete, pattern, '2026-11-20');
  await log.keepDraft(record(3, { at: '2026-10-01T10:00' }));
  expect(await log.wipeDue(today)).toBe(2);
  expect(await log.wipeDue(today)).toBe(0);
  const files = await log.files('2026-10-01', today);
  expect(files.map((file) => file.record?.id ?? 'wiped')).toEqual(['berkas-0002', 'wiped']);
  expect(await log.drafts()).toEqual([]);
  expect(statisticsOf(await log.entries(), '2026-10').files).toBe(1);
  expect((await log.file(record(4), complete, pattern, '2026-10-21')).entry.number).toBe('002/LPSE/X/2026');
});

test('wiping at once leaves nothing personal in the storage', async () => {
  const [log] = await tabs(1);
  await log.file(record(1), complete, pattern, today);
  await log.keepDraft(record(2));
  expect(await rawTexts()).toContain('Siti Rahmawati');
  await log.wipePersonal();
  const left = await rawTexts();
  for (const word of ['Siti', 'Andi', 'Cahaya', '1505014705800003', 'Rina']) expect(left).not.toContain(word);
  expect(left).toContain('001/LPSE/XI/2026');
});

test('behind a passphrase nothing personal can be read in the storage, old records and drafts included', async () => {
  const [log] = await tabs(1);
  await log.file(record(1), complete, pattern, today);
  await log.keepDraft(record(2));
  await log.setPassphrase('kopi pagi meja depan');
  await log.file(record(3), complete, pattern, today);
  const raw = await rawTexts();
  for (const word of ['Siti', 'Andi', 'Cahaya', '1505014705800003', 'Rina', 'kopi']) expect(raw).not.toContain(word);
  expect((await log.files(today, today)).map((file) => file.record?.id)).toEqual(['berkas-0003', 'berkas-0001']);
  expect(await log.drafts()).toEqual([record(2)]);
});

test('another tab is locked until the passphrase is right, and cannot write meanwhile', async () => {
  const [one, other] = await tabs(2);
  if (!other) throw new Error('two tabs');
  await one.file(record(1), complete, pattern, today);
  await one.setPassphrase('kopi pagi meja depan');
  expect(await other.state()).toBe('locked');
  expect((await other.files(today, today)).map((file) => file.record)).toEqual([null]);
  expect(await problemOf(other.file(record(2), complete, pattern, today))).toBe('locked');
  expect(await problemOf(other.unlock('kopi sore meja depan'))).toBe('passphrase-wrong');
  await other.unlock('kopi pagi meja depan');
  expect(await other.state()).toBe('open');
  expect((await other.file(record(2), complete, pattern, today)).entry.seq).toBe(2);
  other.lock();
  expect(await other.state()).toBe('locked');
});

test('after a change of the passphrase the old one is wrong; taken away, every tab reads again', async () => {
  const [one, other] = await tabs(2);
  if (!other) throw new Error('two tabs');
  await one.file(record(1), complete, pattern, today);
  await one.setPassphrase('kopi pagi meja depan');
  await one.setPassphrase('teh sore meja depan');
  expect(await problemOf(other.unlock('kopi pagi meja depan'))).toBe('passphrase-wrong');
  expect(await problemOf(other.setPassphrase(null))).toBe('locked');
  await one.setPassphrase(null);
  expect(await other.state()).toBe('open');
  expect((await other.files(today, today))[0]?.record).toEqual(record(1));
});

test('a passphrase of fewer than eight characters is refused', async () => {
  const [log] = await tabs(1);
  expect(await problemOf(log.setPassphrase('rahasia'))).toBe('passphrase-short');
  expect(await log.state()).toBe('open');
});

test('with a forgotten passphrase everything can be wiped and begun anew', async () => {
  const [one, other] = await tabs(2);
  if (!other) throw new Error('two tabs');
  await one.file(record(1), complete, pattern, today);
  await one.setPassphrase('kopi pagi meja depan');
  await other.wipeEverything();
  expect(await other.state()).toBe('open');
  expect(await other.entries()).toEqual([]);
  expect((await other.file(record(2), complete, pattern, today)).entry.seq).toBe(1);
});

test('a full storage is told, gives no number away, and leaves the draft as it was', async () => {
  const [log] = await tabs(1);
  await log.keepDraft(record(1));
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await problemOf(log.file(record(1), complete, pattern, today))).toBe('full');
  full.mockRestore();
  expect(await log.drafts()).toEqual([record(1)]);
  expect((await log.file(record(1), complete, pattern, today)).entry.seq).toBe(1);
});

test('a blocked storage is told', async () => {
  const blocked = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(await problemOf(openLog({ name: 'blocked' }))).toBe('blocked');
  blocked.mockRestore();
});
