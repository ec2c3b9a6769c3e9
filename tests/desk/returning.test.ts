import { expect, test } from 'vitest';
import type { Entry, Filed } from '../../src/desk/entry.ts';
import type { DeskRecord } from '../../src/desk/record.ts';
import { comeBack, visitBefore, withAccepted } from '../../src/desk/returning.ts';
import { statisticsOf } from '../../src/desk/statistics.ts';
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

test('a second visit does not count as a first one that was complete at once', () => {
  const second = entryAt('berkas-0002', { visit: 2, follows: 'berkas-0001', complete: true });
  const { firstVisits, files } = statisticsOf([first.entry, second], '2026-11');
  expect([firstVisits, files]).toEqual([{ complete: 0, of: 1 }, 2]);
});
