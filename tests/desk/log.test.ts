import { expect, test } from 'vitest';
import { dueForWiping } from '../../src/desk/log.ts';
import { type Entry, entryOf } from '../../src/desk/record.ts';
import { resultOf } from '../../src/desk/result.ts';
import { statisticsOf } from '../../src/desk/statistics.ts';
import { allGood, checklistAt, recordOf } from '../support/desk/files.ts';

const entry = (more: Partial<Entry>): Entry => ({
  id: 'berkas-0001',
  seq: 1,
  number: '001/LPSE/XI/2026',
  day: '2026-11-23',
  office: 'muaro-jambi',
  service: 'reset-password',
  visit: 1,
  status: 'received',
  complete: true,
  changed: '2026-11-23',
  faults: [],
  ...more,
});
const missing = (line: string) => ({ line, reason: 'missing' as const });

test('statistics count the files of the month by service and status', () => {
  const counts = statisticsOf(
    [entry({}), entry({ service: 'npwp-change', status: 'forwarded' }), entry({ day: '2026-10-31' })],
    '2026-11',
  );
  expect(counts.files).toBe(2);
  expect(Object.fromEntries(counts.byService.map(({ service, count }) => [service, count]))).toMatchObject({
    'reset-password': 1,
    'npwp-change': 1,
    aggregation: 0,
  });
  expect(counts.byStatus).toEqual({ received: 1, returned: 0, forwarded: 1, done: 0 });
});

test('the share complete at the first visit leaves later visits out, and a file settled since counts as complete', () => {
  const { firstVisits } = statisticsOf(
    [
      entry({ status: 'done' }),
      entry({ complete: false, status: 'returned', faults: [missing('ktp')] }),
      entry({ visit: 2 }),
    ],
    '2026-11',
  );
  expect(firstVisits).toEqual({ complete: 1, of: 2 });
});

test('what is missing most comes first, with its reasons', () => {
  const { misses } = statisticsOf(
    [
      entry({ faults: [missing('npwp'), missing('ktp')] }),
      entry({ faults: [{ line: 'npwp', reason: 'illegible' }, { point: 'signature' }] }),
    ],
    '2026-11',
  );
  expect(misses[0]).toEqual({
    service: 'reset-password',
    what: { line: 'npwp' },
    count: 2,
    reasons: { missing: 1, illegible: 1 },
  });
  expect(misses.map(({ what }) => what)).toContainEqual({ point: 'signature' });
});

test('what stays of a file names nobody: no name, number, address or note', () => {
  const record = recordOf('muaro-jambi', 'reset-password', {
    vendor: { company: 'CV Sungai Tenang', bearer: 'Budi Santoso', phone: '0813 1111 2222' },
  });
  const good = allGood(checklistAt('muaro-jambi', 'reset-password'));
  const marks = { ...good.marks, npwp: { refused: 'name-differs' as const, note: 'tertulis Rudi Hartono' } };
  const kept = JSON.stringify(
    entryOf(record, resultOf({ ...good, marks }), { seq: 1, number: '001', day: '2026-11-23' }),
  );
  const personal = [
    ...['Sungai Tenang', 'Budi', '0813', 'Rudi', 'Siti', 'Andi', 'Cahaya', '1505014705800003', '1571021203900002'],
    ...['01.312.166', '@', 'Sengeti', '0741', 'Rina', '19900101'],
  ];
  expect(personal.filter((word) => kept.includes(word))).toEqual([]);
  expect(kept).toContain('name-differs');
});

test('a file that is still open has no entry', () => {
  const record = recordOf('muaro-jambi', 'reset-password');
  const open = resultOf({ ...allGood(checklistAt('muaro-jambi', 'reset-password')), marks: {} });
  expect(() => entryOf(record, open, { seq: 1, number: '001', day: '2026-11-23' })).toThrow(TypeError);
});

test('personal data are due thirty days after the last change, not a day sooner', () => {
  const old = entry({ changed: '2026-10-24' });
  expect(dueForWiping([old], '2026-11-22')).toEqual([]);
  expect(dueForWiping([old], '2026-11-23')).toEqual([old]);
  expect(dueForWiping([old], '2026-10-31', 7)).toEqual([old]);
});

test('a file sent on to LKPP keeps its name while it is on its way', () => {
  expect(dueForWiping([entry({ day: '2026-10-01', changed: '2026-11-10' })], '2026-11-23')).toEqual([]);
});
