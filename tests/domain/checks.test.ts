import { expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier.ts';
import { legalForms } from '../../src/domain/terms.ts';
import { blocking, type Case, change, codesOf, found, reportOf } from '../support/kernel/dossiers.ts';

/** The blocking and doubtful codes with the paths at which they stand. */
const marks = (one: Case): string[] =>
  reportOf(one)
    .findings.filter(({ severity }) => severity !== 'note')
    .map((finding) => ('path' in finding ? `${finding.code} ${finding.path}` : finding.code));

const changed = (parts: Parameters<typeof change>[0], one: Case = {}): string[] =>
  marks({ ...one, with: change(parts) });

test('the sample is consistent: nothing blocks and nothing is doubtful', () => {
  expect(marks({})).toEqual([]);
  expect(marks({ attorney: true })).toEqual([]);
});

test('dates that are not in the calendar are named, each at its place', () => {
  const date = '2026-02-29';
  expect(
    changed({
      company: { deed: { date }, amendment: { date: '2015-13-01' }, licence: { validUntil: '31-12-2026' } },
      letter: { date: 'besok' },
      visit: { date: '2026-11-31' },
    }),
  ).toEqual([
    'date-invalid company.deed.date',
    'date-invalid company.amendment.date',
    'date-invalid company.licence.validUntil',
    'date-invalid letter.date',
    'date-invalid visit.date',
  ]);
  expect(changed({ company: { deed: { date: '2024-02-29' }, amendment: { date: '2025-02-28' } } })).toEqual([]);
});

test('a letter or a deed dated tomorrow lies in the future, dated today it does not', () => {
  expect(changed({ letter: { date: '2026-11-23' } })).toEqual([]);
  expect(changed({ letter: { date: '2026-11-24' } })).toEqual(['date-in-future letter.date']);
  expect(changed({ company: { amendment: { date: '2026-11-23' } } })).toEqual([]);
  expect(changed({ company: { amendment: { date: '2026-11-24' } } })).toContain(
    'date-in-future company.amendment.date',
  );
});

test('a letter may bear the day of the last deed, not the day before', () => {
  expect(changed({ letter: { date: '2019-08-14' } })).toEqual([]);
  expect(changed({ letter: { date: '2019-08-13' } })).toEqual(['letter-before-deed letter.date']);
});

test('without an amendment the letter is held against the deed of establishment', () => {
  const never = { answers: { exists: { 'akta-perubahan': false } } } as const;
  expect(changed({ ...never, letter: { date: '2015-03-02' } })).toEqual([]);
  expect(changed({ ...never, letter: { date: '2015-03-01' } })).toEqual(['letter-before-deed letter.date']);
});

test('an amendment of the day of establishment is possible, of the day before it is not', () => {
  expect(changed({ company: { amendment: { date: '2015-03-02' } } })).toEqual([]);
  expect(changed({ company: { amendment: { date: '2015-03-01' } } })).toEqual([
    'amendment-before-establishment company.amendment.date',
  ]);
});

test('a licence may end on the day of the visit, not the day before', () => {
  const visit = { date: '2026-12-01' };
  expect(changed({ visit, company: { licence: { validUntil: '2026-12-01' } } })).toEqual([]);
  expect(changed({ visit, company: { licence: { validUntil: '2026-11-30' } } })).toEqual([
    'paper-expired company.licence.validUntil',
  ]);
});

test('without a day of the visit a paper is held against today', () => {
  expect(changed({ company: { licence: { validUntil: '2026-11-23' } } })).toEqual([]);
  expect(changed({ company: { licence: { validUntil: '2026-11-22' } } })).toEqual([
    'paper-expired company.licence.validUntil',
  ]);
});

test('a visit that has gone by does not make an expired paper good', () => {
  expect(changed({ visit: { date: '2026-01-05' }, company: { licence: { validUntil: '2026-06-30' } } })).toEqual([
    'paper-expired company.licence.validUntil',
  ]);
});

test('a surat kuasa that has ended on the day of the visit is of no use; the attorney’s only', () => {
  const ended = { powerOfAttorney: { validUntil: '2026-11-30' }, visit: { date: '2026-12-01' } };
  expect(changed(ended, { attorney: true })).toEqual(['paper-expired powerOfAttorney.validUntil']);
  expect(changed(ended)).toEqual([]);
});

test('a new e-mail address differs from the old one in more than case', () => {
  const service = 'email-change';
  expect(changed({ request: { newEmail: ' LAMA@Cahayabatanghari.co.id' } }, { service })).toEqual([
    'email-unchanged request.newEmail',
  ]);
  expect(changed({ request: { newEmail: 'baru@cahayabatanghari.co.id' } }, { service })).toEqual([]);
});

test('the old NPWP typed in either form as the new one is no change', () => {
  const change = (oldNpwp: string, npwp: string) =>
    changed({ request: { oldNpwp }, company: { npwp } }, { service: 'npwp-change' });
  expect(change('01.312.166.0-091.000', '013121660091000')).toEqual(['npwp-unchanged company.npwp']);
  expect(change('0013121660091000', '0013121660091000')).toEqual(['npwp-unchanged company.npwp']);
  expect(change('0013121660091000', '01.312.166.0-091.000')).toEqual(['npwp-unchanged company.npwp']);
  expect(change('01.312.166.0-091.000', '01.609.052.4-017.000')).toEqual([]);
});

test('the old 15 digits as the new 16 are a doubt, which does not block', () => {
  const report = reportOf({
    service: 'npwp-change',
    with: change({ request: { oldNpwp: '01.312.166.0-091.000' }, company: { npwp: '0013121660091000' } }),
  });
  expect(found(report, 'npwp-only-new-form')).toEqual([
    { code: 'npwp-only-new-form', severity: 'doubtful', path: 'company.npwp' },
  ]);
  expect(report.ready).toBe(true);
});

test('the attorney is another person than the signatory, by name and by NIK', () => {
  expect(changed({ attorney: { name: 'Siti  RAHMAWATI' } }, { attorney: true })).toEqual([
    'attorney-is-signatory attorney.name',
  ]);
  expect(changed({ attorney: { nik: '1505014705800003' } }, { attorney: true })).toEqual([
    'attorney-nik-is-signatory attorney.nik',
  ]);
});

test('a deed of an individual, its number, the paper or the answer that there is one, makes the legal form doubtful', () => {
  const individual = { legalForm: 'individual', handedInBy: 'signatory' } as const;
  const none = { deed: {}, amendment: {}, npwp: '1505014705800003' };
  const person = { position: 'Pemilik' };
  const at = (parts: Parameters<typeof change>[0]) =>
    changed({ answers: { ...individual, exists: {} }, company: none, signatory: person, ...parts });
  const doubt = 'individual-with-deed answers.legalForm';
  expect(at({})).toEqual([]);
  expect(at({ company: { ...none, deed: { number: '15' } } })).toEqual([doubt]);
  expect(at({ papers: { 'akta-pendirian': { company: 'UD Maju' } } })).toEqual([doubt]);
  expect(at({ answers: { ...individual, exists: { 'akta-perubahan': true } } })).toEqual([doubt]);
});

test.each([
  ['pt', 'Direktur Utama', true],
  ['pt', 'Plt. Direktur', true],
  ['pt', 'Ketua', false],
  ['cv', 'Sekutu Aktif', true],
  ['cv', 'Ketua', false],
  ['koperasi', 'Ketua', true],
  ['koperasi', 'Direktur', false],
  ['yayasan', 'ketua  pengurus', true],
  ['ud', 'Pemilik', true],
] as const)('%s signed by a %s: usual %s', (legalForm, position, usual) => {
  const report = reportOf({ with: change({ answers: { legalForm }, signatory: { position } }) });
  expect(codesOf(report).includes('position-unusual')).toBe(!usual);
});

test('an NPWP of a person is unusual for a company, one of an entity for an individual or a UD', () => {
  const doubted = (npwp: string) =>
    legalForms.filter((legalForm) =>
      codesOf(reportOf({ with: change({ answers: { legalForm }, company: { npwp } }) })).includes(
        'npwp-holder-unusual',
      ),
    );
  expect(doubted('01.312.166.0-091.000')).toEqual(['ud', 'individual']);
  expect(doubted('1505014705800003')).toEqual(legalForms.filter((form) => form !== 'ud' && form !== 'individual'));
  expect(doubted('10.312.166.0-091.000')).toEqual([]);
});

test('what is printed on each paper is compared with the letters', () => {
  const papers: Dossier['papers'] = {
    'ktp-signatory': { person: 'Siti Rahma', nik: '1505014705800004' },
    'ktp-attorney': { person: 'Andi', nik: '1571021203900003' },
    npwp: { company: 'PT Lain', npwp: '01.609.052.4-017.000' },
    licence: { company: 'PT Lain' },
    nib: { company: 'PT Lain', number: '9999999999999', npwp: '01.609.052.4-017.000' },
    'akta-pendirian': { company: 'PT Lain' },
    'akta-perubahan': { company: 'PT Lain', person: 'Budi' },
  };
  expect(changed({ papers }, { attorney: true }).sort()).toEqual(
    [
      'name-differs papers.ktp-signatory.person',
      'number-differs papers.ktp-signatory.nik',
      'name-differs papers.ktp-attorney.person',
      'number-differs papers.ktp-attorney.nik',
      'name-differs papers.npwp.company',
      'number-differs papers.npwp.npwp',
      'name-differs papers.licence.company',
      'name-differs papers.nib.company',
      'number-differs papers.nib.number',
      'number-differs papers.nib.npwp',
      'name-differs papers.akta-pendirian.company',
      'name-differs papers.akta-perubahan.company',
      'name-differs papers.akta-perubahan.person',
    ].sort(),
  );
});

test('the old NPWP card is held against the old number', () => {
  const papers = { 'npwp-old': { npwp: '02.183.241.5-000.000' } };
  expect(changed({ papers }, { service: 'npwp-change' })).toEqual(['number-differs papers.npwp-old.npwp']);
});

test('papers that say the same in other dress differ in nothing', () => {
  expect(
    changed({
      papers: {
        'ktp-signatory': { person: 'SITI RAHMAWATI', nik: '15 0501 470580 0003' },
        npwp: { company: 'CAHAYA BATANG HARI, PT.', npwp: '0013121660091000' },
        nib: { number: '1234 5678 90123' },
        'akta-perubahan': { company: 'P.T. Cahaya Batanghari', person: 'siti rahmawati' },
      },
    }),
  ).toEqual([]);
});

test('the last deed says who may sign: an old director in the first deed is no contradiction', () => {
  const first = { person: 'Pendiri Lama' };
  expect(changed({ papers: { 'akta-pendirian': first, 'akta-perubahan': { person: 'Siti Rahmawati' } } })).toEqual([]);
  expect(changed({ papers: { 'akta-pendirian': first } })).toEqual(['name-differs papers.akta-pendirian.person']);
});

test('a person’s old 15 digits and the NIK that replaced them contradict each other in nothing', () => {
  const parts = {
    answers: { legalForm: 'individual', exists: {} },
    company: { deed: {}, amendment: {}, npwp: '1505014705800003' },
    signatory: { position: 'Pemilik' },
  } as const;
  expect(changed({ ...parts, papers: { npwp: { npwp: '04.312.166.4-091.000' } } })).toEqual([]);
  expect(changed({ ...parts, papers: { npwp: { npwp: '01.609.052.4-017.000' } } })).toContain(
    'number-differs papers.npwp.npwp',
  );
});

test('every field with a number or an address is checked where it stands', () => {
  const report = reportOf({
    attorney: true,
    with: change({
      company: { npwp: '1', nib: '1', phone: '1', email: '1' },
      account: { email: '1' },
      signatory: { nik: '1', phone: '1' },
      attorney: { nik: '2', phone: '1' },
      papers: { npwp: { npwp: '1' }, 'ktp-signatory': { nik: '1' } },
    }),
  });
  expect(blocking(report).map((one) => ('path' in one ? `${one.code} ${one.path}` : one.code))).toEqual([
    'npwp-invalid company.npwp',
    'npwp-invalid papers.npwp.npwp',
    'nik-invalid signatory.nik',
    'nik-invalid attorney.nik',
    'nik-invalid papers.ktp-signatory.nik',
    'nib-invalid company.nib',
    'email-invalid company.email',
    'email-invalid account.email',
    'phone-invalid company.phone',
    'phone-invalid signatory.phone',
    'phone-invalid attorney.phone',
  ]);
});

test('the NIK of each director is checked where a form names them all', () => {
  const directors = [
    { name: 'Siti Rahmawati', nik: '1', position: 'Direktur' },
    { name: 'Budi Santoso', nik: '1505014705800003', position: 'Direktur' },
  ];
  const report = reportOf({ office: 'siak', service: 'registration', with: change({ directors }) });
  expect(blocking(report).map((one) => ('path' in one ? `${one.code} ${one.path}` : one.code))).toEqual([
    'nik-invalid directors.0.nik',
  ]);
});

test('characters that cannot be printed are named, each once', () => {
  const report = reportOf({
    with: change({ company: { name: 'PT 光光 Cahaya \u{1F600}' }, letter: { place: 'Jambi ᬳ' } }),
  });
  expect(found(report, 'character-unprintable')).toEqual([
    expect.objectContaining({ path: 'company.name', characters: ['光', '\u{1F600}'] }),
    expect.objectContaining({ path: 'letter.place', characters: ['ᬳ'] }),
  ]);
});

test('signs that come with pasted text, which the letters leave out or replace, are not complained of', () => {
  const name = 'PT Cahaya\u2011Batang\u00adhari\u200b \u202aJaya\u202c\ufe0f Abadi';
  expect(changed({ company: { name } })).toEqual([]);
});

test('letters with marks, quotes and dashes are printed', () => {
  expect(changed({ company: { name: 'PT “Cahaya” — Ágnes Müller & Þór’s … § 5' } })).toEqual([]);
});
