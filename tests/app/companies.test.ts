import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carryOver, changedSince, keepCompany, keptOf, takeStart } from '../../src/app/storage/companies.ts';
import { createDevice, type Device } from '../../src/app/storage/device.ts';
import { chooseStart, freeNumber, namedCompanies } from '../../src/app/storage/kept.ts';
import { draftKey, numberInAddress } from '../../src/app/storage/remembered.ts';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';

let device: Device;
vi.mock('../../src/app/storage/device.ts', async (original) => ({
  ...(await original<object>()),
  thisDevice: () => device,
}));

beforeEach(() => {
  device = createDevice(() => {
    throw new Error('memory alone');
  });
});
afterEach(() => vi.useRealTimers());

const of = (name: string, npwp?: string, more: Partial<Dossier> = {}): Dossier => ({
  ...emptyDossier('muaro-jambi', 'reset-password'),
  ...more,
  company: { name, ...(npwp ? { npwp } : {}) },
});

const [batanghari, baru] = ['01.312.166.0-091.000', '01.312.166.0-091.001'];

test('two companies stand side by side in the book; a second name replaces nothing', () => {
  keepCompany(device, of('CV Contoh Batanghari', batanghari));
  keepCompany(device, of('PT Contoh Baru', undefined));
  expect(namedCompanies().map(({ name, npwp }) => [name, npwp])).toEqual([
    ['CV Contoh Batanghari', batanghari],
    ['PT Contoh Baru', ''],
  ]);
});

test('a company is known again by its NPWP in 15 or 16 digits, and by its name where one of both has none', () => {
  const key = keepCompany(device, of('CV Contoh Batanghari', batanghari));
  expect(keptOf(device, of('CV Contoh Batang Hari', '0013121660091000'))?.key).toBe(key);
  expect(keptOf(device, of('contoh batanghari, cv'))?.key).toBe(key);
  expect(keptOf(device, of('CV Contoh Batanghari', baru))).toBeUndefined();
  expect(keptOf(device, of(''))).toBeUndefined();
});

test('what is kept goes by a press, with the people and the letterhead, and of the answers the legal form alone', () => {
  const dossier = of('PT Contoh', undefined, {
    answers: { legalForm: 'pt', handedInBy: 'attorney' },
    directors: [{ name: 'Siti Contoh' }],
    letterhead: { kind: 'preprinted', height: 30 },
    letter: { number: '001/C/2026' },
    prepared: { 'a/0': { ready: true } } as unknown as Dossier['prepared'],
  });
  keepCompany(device, dossier);
  const kept = keptOf(device, dossier);
  expect(kept?.data.answers).toEqual({ legalForm: 'pt' });
  expect(kept?.data.directors).toEqual([{ name: 'Siti Contoh' }]);
  expect(kept?.data.letterhead).toEqual({ kind: 'preprinted', height: 30 });
  expect(JSON.stringify(kept)).not.toMatch(/001\/C|a\/0/);
});

test('the book says in which parts the form differs, and an update mends that; an emptied field is no difference', () => {
  keepCompany(device, of('PT Contoh', baru));
  const changed = of('PT Contoh', baru, { signatory: { name: 'Budi' }, attorney: { name: '' } });
  const before = keptOf(device, changed);
  expect(before && changedSince(before, changed)).toEqual(['signatory']);
  keepCompany(device, changed);
  const after = keptOf(device, changed);
  expect(after && changedSince(after, changed)).toEqual([]);
  expect(namedCompanies()).toHaveLength(1);
});

test('the one company that an earlier version kept is in the book', () => {
  device.write(
    'company',
    JSON.stringify({ company: { name: 'CV Lama', npwp: batanghari }, signatory: { name: 'Siti' } }),
  );
  expect(namedCompanies()).toEqual([{ key: 'company', name: 'CV Lama', npwp: batanghari }]);
  expect(keptOf(device, of('CV Lama'))?.data.signatory).toEqual({ name: 'Siti' });
  device.write('company:7', '{"company":');
  expect(namedCompanies()).toHaveLength(1);
  expect(keepCompany(device, of('CV Lama'))).toBe('company');
});

test('what was chosen for the next request is taken once, within the hour', () => {
  vi.useFakeTimers({ now: new Date('2026-11-28T08:00:00Z') });
  const key = keepCompany(device, of('PT Contoh', baru));
  chooseStart({ key, name: 'PT Contoh' });
  expect(takeStart(device, true)).toBe('beside');
  expect(takeStart(device)).toMatchObject({ company: { name: 'PT Contoh' } });
  expect(takeStart(device)).toBeUndefined();
  chooseStart({ key, name: 'PT Contoh' });
  vi.setSystemTime(new Date('2026-11-28T09:30:00Z'));
  expect(takeStart(device)).toBeUndefined();
});

test('a copy of a request brings company and people, not its letters’ numbers or its ticks', () => {
  const from = of('PT Contoh', baru, { answers: { handedInBy: 'attorney' }, letter: { number: '001/C/2026' } });
  device.write(draftKey('muaro-jambi', 'reset-password'), JSON.stringify(from));
  chooseStart({ key: draftKey('muaro-jambi', 'reset-password'), name: 'PT Contoh' });
  const start = takeStart(device);
  expect(start).toMatchObject({ answers: { handedInBy: 'attorney' } });
  expect(start).not.toHaveProperty('letter');
  chooseStart({ key: draftKey('muaro-jambi', 'npwp-change'), name: 'PT Contoh' });
  expect(takeStart(device)).toBeUndefined();
});

test('requests of several companies for one service stand side by side; a gap is filled', () => {
  expect(freeNumber(device, 'siak', 'reset-password')).toBeUndefined();
  device.write('draft:siak:reset-password', '{}');
  expect(freeNumber(device, 'siak', 'reset-password')).toBe(2);
  device.write('draft:siak:reset-password:2', '{}');
  device.write('draft:siak:reset-password:4', '{}');
  expect(freeNumber(device, 'siak', 'reset-password')).toBe(3);
});

test('the way to another service goes on with what the company began there, and beside what another one did', () => {
  const keep = (dossier: Dossier, number?: number) =>
    device.write(draftKey('muaro-jambi', 'email-change', number), JSON.stringify(dossier));
  expect(carryOver(device, of('PT Contoh'), 'email-change')).toBeUndefined();
  keep(of('CV Lain'));
  keep(of('PT Contoh'), 2);
  expect(carryOver(device, of('PT CONTOH'), 'email-change')).toBe(2);
  expect(carryOver(device, of('UD Ketiga'), 'email-change')).toBe(3);
  expect(device.read(draftKey('muaro-jambi', 'email-change', 3))).toContain('UD Ketiga');
  expect(device.read(draftKey('muaro-jambi', 'email-change'))).toContain('CV Lain');
});

test('an address names the first request by nothing, and no other text than a number from 2 to 99', () => {
  expect(
    ['', '?berkas=2', '?kantor=siak&berkas=14', '?berkas=1', '?berkas=0', '?berkas=100', '?berkas=2a'].map(
      numberInAddress,
    ),
  ).toEqual([...[undefined, 2, 14], ...[undefined, undefined, undefined, undefined]]);
});
