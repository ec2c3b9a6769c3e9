import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeskRecord, Entry, Filed } from '../../src/desk/record.ts';
import { comeBack, relinked, visitBefore, withAccepted } from '../../src/desk/returning.ts';
import { adviceOf, statisticsOf } from '../../src/desk/statistics.ts';
import { entryAt } from '../support/desk/books.ts';
import { recordOf } from '../support/desk/files.ts';
import { deskOffice } from '../support/desk/offices.ts';

const record = (id: string, at: string, more: Partial<DeskRecord> = {}): DeskRecord =>
  recordOf('muaro-jambi', 'reset-password', { id, at, ...more });

const filed = (id: string, at: string, entry: Partial<Entry> = {}, more: Partial<DeskRecord> = {}): Filed => ({
  entry: entryAt(id, { day: at.slice(0, 10), status: 'returned', complete: false, ...entry }),
  record: record(id, at, more),
});

const first = filed(
  'berkas-0001',
  '2026-11-12T09:00',
  { faults: [{ line: 'ktp', reason: 'illegible' }] },
  { marks: { 'surat-permohonan': { original: true, matches: true }, ktp: { refused: 'illegible' } } },
);
const now = record('berkas-0002', '2026-11-23T09:41');
const office = deskOffice('muaro-jambi');

test('a file of the same company for the same service that was given back is recognised when it comes again', () => {
  expect(visitBefore(now, [first])).toBe(first);
  expect(comeBack(now, first)).toMatchObject({ visit: 2, follows: 'berkas-0001' });
});

test('the newest visit counts, and one that was settled since begins anew', () => {
  const second = filed('berkas-0003', '2026-11-15T09:00', { visit: 2, follows: 'berkas-0001' });
  expect(visitBefore(now, [first, second])).toBe(second);
  expect(comeBack(now, second).visit).toBe(3);
  const settled = filed('berkas-0004', '2026-11-16T09:00', { status: 'received', complete: true });
  expect(visitBefore(now, [first, second, settled])).toBeNull();
});

test.each([
  ['another service', filed('berkas-0001', '2026-11-12T09:00', { service: 'email-change' })],
  ['another office', filed('berkas-0001', '2026-11-12T09:00', { office: 'siak' })],
  ['another NPWP', filed('berkas-0001', '2026-11-12T09:00', {}, { vendor: { npwp: '02.312.166.0-091.000' } })],
  ['personal data that were wiped', { ...first, record: null }],
  ['a later file', filed('berkas-0001', '2026-11-24T09:00')],
  ['the file itself', filed('berkas-0002', '2026-11-12T09:00')],
])('%s is no visit before', (_, file) => {
  expect(visitBefore(now, [file])).toBeNull();
});

test('one NPWP in 15 and in 16 digits is the same company, and a name counts where a number is missing', () => {
  const short = filed(
    'berkas-0001',
    '2026-11-12T09:00',
    {},
    { dossier: null, vendor: { npwp: '01.312.166.0-091.000' } },
  );
  const long = record('berkas-0002', '2026-11-23T09:41', { dossier: null, vendor: { npwp: '0013121660091000' } });
  expect(visitBefore(long, [short])).toBe(short);
  const named = (company: string) => ({ dossier: null, vendor: { company } });
  const file = filed('berkas-0001', '2026-11-12T09:00', {}, named('PT. Cahaya Batanghari'));
  expect(visitBefore(record('berkas-0002', '2026-11-23T09:41', named('PT Cahaya  Batanghari')), [file])).toBe(file);
  expect(visitBefore(record('berkas-0002', '2026-11-23T09:41', named('PT Cahaya')), [file])).toBeNull();
  expect(
    visitBefore(record('berkas-0002', '2026-11-23T09:41', named('')), [
      filed('berkas-0001', '2026-11-12T09:00', {}, named('')),
    ]),
  ).toBeNull();
});

test('what the desk itself said counts: no second visit, or the one after that file', () => {
  expect(visitBefore({ ...now, follows: '' }, [first])).toBeNull();
  expect(visitBefore({ ...now, follows: 'berkas-0001' }, [{ ...first, record: null }])?.entry.id).toBe('berkas-0001');
});

test('only what was refused is asked again; whoever comes is compared anew, and a newer list is asked whole', () => {
  const again = withAccepted(now, first, office);
  expect(again.marks).toEqual({ 'surat-permohonan': { original: true, matches: true } });
  expect(again.points).toEqual({});
  const newer = { ...now, officeRevision: now.officeRevision + 1 };
  expect(withAccepted(newer, first, office)).toEqual(newer);
  expect(withAccepted(now, { ...first, record: null }, office)).toEqual(now);
});

test('a paper on which something differed is asked again, too', () => {
  const differed: Filed = { ...first, entry: { ...first.entry, faults: [{ point: 'signature' }] } };
  expect(withAccepted(now, differed, office).marks['surat-permohonan']).toBeUndefined();
});

test('a second visit does not count as a first one that was complete at once', () => {
  const second = entryAt('berkas-0002', { visit: 2, follows: 'berkas-0001', complete: true });
  const { firstVisits, files } = statisticsOf([first.entry, second], '2026-11');
  expect([firstVisits, files]).toEqual([{ complete: 0, of: 1 }, 2]);
});

/** A first visit at a counter: given back, or through. */
const atCounter = (id: string, at: string, entry: Partial<Entry> = {}, more: Partial<DeskRecord> = {}): Filed => ({
  ...filed(id, at, { status: 'received', complete: true, ...entry }, more),
});

test('two counters that both took a first visit: once their books are one, the later is the second, in whatever order', () => {
  const second = atCounter('berkas-0005', '2026-11-20T09:00', { counter: 'B' });
  const third = atCounter(
    'berkas-0006',
    '2026-11-21T09:00',
    { visit: 2, follows: 'berkas-0007' },
    { visit: 2, follows: 'berkas-0007' },
  );
  const middle = filed('berkas-0007', '2026-11-19T09:00', { counter: 'A' });
  expect(relinked([second, first]).map(({ entry, record }) => [entry.visit, entry.follows, record?.visit])).toEqual([
    [2, 'berkas-0001', 2],
    [1, undefined, 1],
  ]);
  // What followed a visit that is counted anew counts on.
  expect(relinked([first, middle, third]).map(({ entry }) => [entry.visit, entry.follows])).toEqual([
    [1, undefined],
    [2, 'berkas-0001'],
    [3, 'berkas-0007'],
  ]);
  const { firstVisits } = statisticsOf(
    relinked([second, first]).map(({ entry }) => entry),
    '2026-11',
  );
  expect(firstVisits).toEqual({ complete: 0, of: 1 });
});

test.each([
  ['the desk said that it is none', atCounter('berkas-0005', '2026-11-20T09:00', {}, { follows: '' })],
  ['its personal data were wiped', { ...atCounter('berkas-0005', '2026-11-20T09:00'), record: null }],
  [
    'it is of another company',
    atCounter('berkas-0005', '2026-11-20T09:00', {}, { vendor: { npwp: '02.312.166.0-091.000' } }),
  ],
])('a first visit stays one where %s', (_, file) => {
  expect(relinked([first, file])[1]).toBe(file);
});

const plain = record('berkas-1000', '2026-11-10T09:00', { dossier: null });

test('whoever counts the visits of one office, in whatever order and however often, comes to the same', () => {
  const files = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 40 }),
      day: fc.integer({ min: 10, max: 22 }),
      npwp: fc.constantFrom('01.312.166.0-091.000', '02.312.166.0-091.000'),
      complete: fc.boolean(),
      said: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat()), (all, order) => {
      const made: Filed[] = [...new Map(all.map((one) => [one.id, one])).values()].map(
        ({ id, day, npwp, complete, said }) => ({
          entry: entryAt(`berkas-1${String(id).padStart(3, '0')}`, {
            day: `2026-11-${day}`,
            ...(complete ? {} : { status: 'returned', complete: false }),
          }),
          record: {
            ...plain,
            ...{ id: `berkas-1${String(id).padStart(3, '0')}`, at: `2026-11-${day}T09:00`, vendor: { npwp } },
            ...(said ? { follows: '' } : {}),
          },
        }),
      );
      const counted = (list: readonly Filed[]) => new Map(relinked(list).map(({ entry }) => [entry.id, entry]));
      const shuffled = [...made].sort(() => ((order.next().value ?? 0) % 2 ? 1 : -1));
      expect(counted(shuffled)).toEqual(counted(made));
      expect(relinked(relinked(made))).toEqual(relinked(made));
    }),
    { numRuns: process.env.CI ? 10_000 : 300 },
  );
});

/** Files in which one entry was looked at, refused in so many of them. */
const cases = (refused: number, of: number, more: Partial<Entry> = {}): Entry[] =>
  Array.from({ length: of }, (_, at) =>
    entryAt(`berkas-${1000 + at}`, {
      list: { revision: 3, asked: ['ktp', 'akta/akta-pendirian'] },
      faults: at < refused ? [{ line: 'ktp', reason: at === 0 ? 'missing' : 'illegible' }] : [],
      ...more,
    }),
  );

test('an entry that fails often is told with how often, of how often, and why', () => {
  expect(adviceOf(cases(4, 10), '2026-11')).toEqual([
    { service: 'reset-password', office: 'muaro-jambi', requirement: 'ktp', refused: 4, of: 10, reason: 'illegible' },
  ]);
  expect(adviceOf(cases(4, 10), '2027-10')).toHaveLength(1);
});

test.each([
  ['too few files', cases(3, 9)],
  ['too few refusals', cases(2, 30)],
  ['second visits', cases(4, 10, { visit: 2 })],
  ['a year ago', cases(4, 10, { day: '2025-11-30' })],
  [
    'an older revision of the list',
    [...cases(4, 10), entryAt('berkas-2000', { list: { revision: 4, asked: ['ktp'] } })],
  ],
  ['entries of before, which do not say what was looked at', cases(4, 10, { list: undefined })],
])('%s give no advice', (_, entries) => {
  expect(adviceOf(entries, '2026-11')).toEqual([]);
});

test('several papers of one entry count as one, and the larger share goes first', () => {
  const both = cases(0, 10).map(
    (entry, at): Entry => ({
      ...entry,
      faults: [
        ...(at < 6
          ? [
              { line: 'akta/akta-pendirian', reason: 'incomplete' as const },
              { line: 'akta', reason: 'other' as const },
            ]
          : []),
        ...(at < 3 ? [{ line: 'ktp', reason: 'illegible' as const }] : []),
      ],
    }),
  );
  expect(adviceOf(both, '2026-11').map(({ requirement, refused }) => [requirement, refused])).toEqual([
    ['akta', 6],
    ['ktp', 3],
  ]);
});
