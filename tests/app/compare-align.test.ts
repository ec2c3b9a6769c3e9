import { expect, test } from 'vitest';
import { alignLists, type CompareLine } from '../../src/app/compare/pair.ts';
import { comparePages } from '../../src/app/site-pages.ts';
import { assess } from '../../src/domain/assess.ts';
import { emptyDossier } from '../../src/domain/dossier.ts';
import { type OfficeProfile, only, serviceOf } from '../../src/domain/office.ts';
import { type ServiceId, serviceIds, services } from '../../src/domain/services/index.ts';
import { indonesian, partName } from '../../src/i18n/part-names.ts';
import { officeCalled, offices } from '../support/kernel/dossiers.ts';
import { document, entry, officeWith } from '../support/kernel/profiles.ts';

const today = '2026-11-23';

function rowsOf(one: OfficeProfile, other: OfficeProfile, service: ServiceId = 'reset-password'): string[] {
  const [first, second] = [one, other].map((office) =>
    assess(serviceOf(office, service), office, emptyDossier(office.id, service), today),
  );
  if (!first || !second) throw new Error('two offices are compared');
  const name = (line: CompareLine | null) => (line ? partName(line.part, indonesian).replaceAll(' / ', '/') : '-');
  return alignLists(first, second).map(({ lines }) => lines.map(name).join(' | '));
}

test('what both ask stands in one row, in the order of the first; what one asks alone is said', () => {
  const one = officeWith([entry('ktp', document('ktp', { role: 'signatory' })), entry('sbu', document('sbu'))]);
  const other = officeWith([
    entry('domisili', document('domisili')),
    entry('ktp', document('ktp', { role: 'signatory' })),
  ]);
  expect(rowsOf(one, other)).toEqual(['KTP pimpinan | KTP pimpinan', 'SBU | -', '- | Surat keterangan domisili']);
});

test('alternatives meet the list that names one of them; papers of the attorney never meet those of the director', () => {
  const licence = { kind: 'any-of', of: [document('siup'), document('siujk')] };
  const one = officeWith([entry('izin', licence), entry('ktp', document('ktp', { role: 'signatory' }))]);
  const other = officeWith([entry('siujk', document('siujk')), entry('ktp', document('ktp', { role: 'attorney' }))]);
  expect(rowsOf(one, other)).toEqual(['SIUP/SIUJK | SIUJK', 'KTP pimpinan | -', '- | KTP penerima kuasa']);
});

test('papers in the offices’ own words meet by name, however it is written, and by whose they are', () => {
  const named = (name: string, more: object = {}) => ({ kind: 'named', name, evidence: { scan: true }, ...more });
  const one = officeWith([entry('spt', named('SPT Tahunan')), entry('tugas', named('Surat tugas', { role: 'staff' }))]);
  const other = officeWith([entry('tugas', named('Surat tugas')), entry('spt', named('SPT tahunan'))]);
  expect(rowsOf(one, other)).toEqual([
    'SPT Tahunan | SPT tahunan',
    'Surat tugas staf yang datang | -',
    '- | Surat tugas',
  ]);
});

test('an NIB meets the licence that it replaces by law, if nothing nearer does', () => {
  const siup = officeWith([entry('siup', document('siup'))]);
  const nib = officeWith([entry('nib', document('nib'))]);
  expect(rowsOf(siup, nib)).toHaveLength(1);
  const both = officeWith([entry('nib', document('nib')), entry('siup', document('siup'))]);
  expect(rowsOf(siup, both)).toHaveLength(2);
});

test('a list compared with itself meets itself in every row', () => {
  for (const office of offices.values())
    for (const service of serviceIds) {
      if (!office.services[service].published) continue;
      for (const row of rowsOf(office, office, service)) {
        const [left, right] = row.split(' | ');
        expect(left, `${office.id} ${service}`).toBe(right);
      }
    }
});

test('nothing that a shipped list asks for is lost in a comparison, nor stands twice', () => {
  const all = [...offices.values()];
  let compared = 0;
  for (const service of serviceIds)
    for (const one of all)
      for (const other of all) {
        if (!one.services[service].published || !other.services[service].published) continue;
        compared++;
        const rows = rowsOf(one, other, service).map((row) => row.split(' | '));
        const side = (index: 0 | 1) =>
          rows
            .map((row) => row[index] ?? '')
            .filter((name) => name !== '-')
            .sort();
        const alone = (office: OfficeProfile) =>
          rowsOf(office, office, service)
            .map((row) => row.split(' | ')[0] ?? '')
            .sort();
        expect(side(0), `${one.id} ${other.id} ${service}`).toEqual(alone(one));
        expect(side(1), `${one.id} ${other.id} ${service}`).toEqual(alone(other));
      }
  expect(compared).toBeGreaterThan(50);
});

test('there is a page to compare for each service, with two lists that ask for something', () => {
  const pages = comparePages([...offices.values()], today, only);
  expect(pages.map(({ path }) => path)).toEqual(serviceIds.map((service) => `bandingkan/${services[service].slug}/`));
  const reset = pages.find(({ data }) => data.service === 'reset-password')?.data.pair ?? [];
  expect(reset).toHaveLength(2);
  expect(reset.map(({ id }) => id)).toContain('muaro-jambi');
  expect(officeCalled('nasional').kind).toBe('base');
});
