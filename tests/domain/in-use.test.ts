import { expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { assess } from '../../src/domain/assess.ts';
import { type Dossier, emptyDossier } from '../../src/domain/dossier.ts';
import { services } from '../../src/domain/services/index.ts';
import { composeLetters } from '../../src/letters/compose/letters.ts';
import { renderText } from '../../src/letters/render-text.ts';
import {
  blocking,
  type Case,
  change,
  codesOf,
  dossierOf,
  officeCalled,
  reportOf,
  today,
} from '../support/kernel/dossiers.ts';
import { document, entry, officeWith } from '../support/kernel/profiles.ts';

/** Nothing of this may be found in a letter or a finding. */
const wrongAttorney = {
  attorney: { name: 'Siti Rahmawati', nik: '000', position: 'Orang 光', address: 'x', phone: '1' },
  powerOfAttorney: { number: 'LAMA', validUntil: '2001-01-01' },
  papers: { 'ktp-attorney': { person: 'Orang Lain', nik: '1' } },
} as const;

function wordsOf(one: Case): string {
  const office = officeCalled(typeof one.office === 'string' ? one.office : 'muaro-jambi');
  const composed = composeLetters({ office, report: reportOf(one), today }, readTemplates());
  return composed.map(({ letter }) => renderText(letter)).join('\n');
}

test('after "I come myself" the attorney’s data count for nothing and reach no letter', () => {
  const one: Case = { with: change(wrongAttorney) };
  expect(blocking(reportOf(one))).toEqual([]);
  expect(reportOf(one).letters.map(({ kind }) => kind)).toEqual(['application']);
  expect(wordsOf(one)).toBe(wordsOf({}));
});

test('the same data count as soon as the attorney hands in again', () => {
  const back: Case = { attorney: true, with: change(wrongAttorney) };
  expect(codesOf(reportOf(back))).toEqual(
    expect.arrayContaining(['attorney-is-signatory', 'nik-invalid', 'paper-expired', 'name-differs']),
  );
});

test('an individual types one name: it stands for the vendor and signs; a company’s signatory is asked again', () => {
  const typed = { company: { name: 'Wati Handayani' }, signatory: { name: 'Direktur Dulu' } };
  const alone: Case = { with: change({ answers: { legalForm: 'individual', exists: {} }, ...typed }) };
  expect(reportOf(alone).facts.map(({ path }) => path)).not.toContain('signatory.name');
  expect(reportOf(alone).dossier.signatory.name).toBe('Wati Handayani');
  expect(wordsOf(alone)).not.toContain('Direktur Dulu');
  expect(wordsOf(alone).match(/Wati Handayani/g)?.length).toBeGreaterThan(1);
  const company: Case = { with: change(typed) };
  expect(reportOf(company).facts.map(({ path }) => path)).toContain('signatory.name');
  expect(reportOf(company).dossier.signatory.name).toBe('Direktur Dulu');
});

test('whether the attorney stands in the deed counts only while one hands in', () => {
  const asked = (handedInBy: 'signatory' | 'attorney') =>
    reportOf({
      office: 'siak',
      service: 'registration',
      with: change({ answers: { handedInBy, attorneyInDeed: false } }),
    })
      .requirements.filter(({ part }) => part.kind === 'leaf' && part.item.kind === 'letter')
      .flatMap(({ part, status }) =>
        part.kind === 'leaf' && 'letter' in part.item ? [`${part.item.letter} ${status}`] : [],
      );
  expect(asked('signatory')).toContain('employment-statement not-needed');
  expect(asked('attorney').some((line) => /^employment-statement (ready|missing)$/.test(line))).toBe(true);
});

test('a ticket is handed in by nobody: an answer from the counter names no attorney in the letter', () => {
  const one: Case = { service: 'aggregation', attorney: true };
  expect(reportOf(one).letters.map(({ kind }) => kind)).toEqual(['application']);
  expect(wordsOf(one)).not.toContain('Andi Saputra');
  expect(wordsOf(one)).not.toContain('surat kuasa');
});

test('an amendment that does not exist is held against nothing and reaches no letter', () => {
  const dates = {
    company: { amendment: { number: '8', date: '2001-01-01' } },
    papers: { 'akta-perubahan': { company: 'X' } },
  };
  const never = change({ ...dates, answers: { exists: { 'akta-perubahan': false } } });
  expect(blocking(reportOf({ with: never }))).toEqual([]);
  expect(
    blocking(reportOf({ with: change(dates) }))
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['amendment-before-establishment', 'name-differs']);
});

test('an old NPWP and a new e-mail address count for their own service only', () => {
  const request = { oldNpwp: '1', newEmail: 'x' };
  expect(blocking(reportOf({ with: change({ request }) }))).toEqual([]);
  const blocked = (service: 'npwp-change' | 'email-change') =>
    blocking(reportOf({ service, with: change({ request }) })).map((one) => ('path' in one ? one.path : ''));
  expect(blocked('npwp-change')).toEqual(['request.oldNpwp']);
  expect(blocked('email-change')).toEqual(['request.newEmail']);
});

test('an addressee is typed for the national list only', () => {
  const addressee = { name: 'LPSE Lain 光', town: 'Lain' };
  expect(blocking(reportOf({ with: change({ addressee }) }))).toEqual([]);
  expect(wordsOf({ with: change({ addressee }) })).not.toContain('LPSE Lain');
  expect(codesOf(reportOf({ office: 'nasional', with: change({ addressee }) }))).toContain('character-unprintable');
});

test('what does not apply stays in the user’s own file', () => {
  const dossier: Dossier = dossierOf({ with: change(wrongAttorney) });
  expect(dossier.attorney.name).toBe('Siti Rahmawati');
});

const ifTheyExist = officeWith([
  { ...entry('pkp', document('pkp')), weight: 'if-exists' },
  { ...entry('izin', { kind: 'any-of', of: [document('situ'), document('ho')] }), weight: 'if-exists' },
]);

test.each([
  ['a paper', { pkp: { absent: true } }],
  ['one of two', { 'izin/situ': { absent: true } }],
  ['both of two', { pkp: { absent: true }, 'izin/situ': { absent: true }, 'izin/ho': { absent: true } }],
])('what the vendor said does not exist leaves with the dossier, and says the same where it is read: %s', (_, told) => {
  const report = reportOf({ office: ifTheyExist, with: (dossier) => ({ ...dossier, prepared: told }) });
  expect(report.dossier.prepared).toEqual(told);
  const again = assess(services['reset-password'], ifTheyExist, report.dossier, today);
  expect(again.requirements).toEqual(report.requirements);
});

test('where a question spares a paper, that it does not exist either is of no use to anyone', () => {
  const office = officeWith([
    { ...entry('ktp', document('ktp', { role: 'attorney', when: { is: 'represented' } })), weight: 'if-exists' },
  ]);
  const report = reportOf({ office, with: (dossier) => ({ ...dossier, prepared: { ktp: { absent: true } } }) });
  expect(report.dossier.prepared).toEqual({});
});

test('that the vendor has no such paper leaves the device with the file, so that nobody asks for it again', () => {
  const asked = { ...entry('sbu', document('sbu')), weight: 'if-exists' };
  const choice = {
    ...entry('izin', { kind: 'any-of', of: [document('siup'), document('siujk')] }),
    weight: 'if-exists',
  };
  const office = officeWith([asked, choice]);
  const absent = Object.fromEntries(
    ['sbu', 'izin/siup', 'izin/siujk', 'izin/nib'].map((key) => [key, { absent: true }]),
  );
  const given = { ...emptyDossier(office.id, 'reset-password'), prepared: absent };
  const first = assess(services['reset-password'], office, given, '2026-11-23');
  expect(first.requirements.map(({ status }) => status)).toEqual(['not-needed', 'not-needed']);
  const again = assess(services['reset-password'], office, first.dossier, '2026-11-23');
  expect(again.requirements).toEqual(first.requirements);
});
