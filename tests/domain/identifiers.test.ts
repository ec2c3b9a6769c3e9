import { expect, test } from 'vitest';
import { npwpFrom } from '../../src/domain/field-checks.ts';
import {
  holderOf,
  isEmail,
  isNib,
  isPhone,
  nikProblem,
  provinceCodes,
  sameCompany,
  sameName,
} from '../../src/domain/identifiers.ts';

const npwp = (text: string): string => {
  const reading = npwpFrom(text);
  return reading.ok ? `${reading.npwp.short ?? '-'} ${reading.npwp.long}` : reading.problem;
};

test.each(['01.312.166.0-091.000', '01.609.052.4-017.000', '02.183.241.5-000.000'])(
  'NPWP %s, printed in the facts of the field, is right',
  (text) => {
    expect(npwpFrom(text).ok).toBe(true);
  },
);

test('an NPWP with a wrong check digit is refused, in 15 digits and in 16', () => {
  expect(npwp('01.312.166.1-091.000')).toBe('check-digit');
  expect(npwp('0013121661091000')).toBe('check-digit');
});

test('every other check digit of an NPWP is wrong', () => {
  const right = '0123456789'.split('').filter((digit) => npwpFrom(`01312166${digit}091000`).ok);
  expect(right).toEqual(['0']);
});

test('the 16 digits of a company are a zero and its 15 digits: one number in two forms', () => {
  expect(npwp('01.312.166.0-091.000')).toBe('013121660091000 0013121660091000');
  expect(npwp('0013121660091000')).toBe('013121660091000 0013121660091000');
  expect(npwp('0013 1216 6009 1000')).toBe('013121660091000 0013121660091000');
});

test('the 16 digits of a resident are a right NIK, and have no short form', () => {
  expect(npwp('1505014705800003')).toBe('- 1505014705800003');
  expect(npwp('1505014713800003')).toBe('nik');
});

test('22 digits are a NITKU and no NPWP', () => {
  expect(npwp('0013121660091000000000')).toBe('is-nitku');
});

test.each([14, 17, 21, 23])('%i digits are no NPWP', (length) => {
  expect(npwp('1'.repeat(length))).toBe('length');
});

test('letters do not belong in an NPWP', () => {
  expect(npwp('01.312.166.O-091.000')).toBe('characters');
});

test('01 to 03 are given to entities, 04 to 09 to persons, the rest says nothing', () => {
  const holder = (type: string) => holderOf({ short: `${type}3121660091000`, long: '' });
  expect(['01', '02', '03'].map(holder)).toEqual(['entity', 'entity', 'entity']);
  expect(['04', '09'].map(holder)).toEqual(['person', 'person']);
  expect(['00', '10', '31', '99'].map(holder)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(holderOf({ short: null, long: '1505014705800003' })).toBe('person');
});

test('a NIK of a man and of a woman, whose day is raised by 40, are right', () => {
  expect(nikProblem('1571021203900002')).toBeNull();
  expect(nikProblem('1505014705800003')).toBeNull();
  expect(nikProblem('15.05.01.470580.0003')).toBeNull();
});

test.each([
  ['00', 'date'],
  ['01', null],
  ['31', null],
  ['32', 'date'],
  ['40', 'date'],
  ['41', null],
  ['71', null],
  ['72', 'date'],
])('day %s of a NIK gives %s', (day, problem) => {
  expect(nikProblem(`150501${day}01800003`)).toBe(problem);
});

test('29 February is a birthday in leap years only, for men and for women', () => {
  expect(nikProblem('1505012902800003')).toBeNull();
  expect(nikProblem('1505016902800003')).toBeNull();
  expect(nikProblem('1505012902000003')).toBeNull();
  expect(nikProblem('1505012902810003')).toBe('date');
  expect(nikProblem('1505016902810003')).toBe('date');
});

test('month 0 and month 13 are no months of a NIK', () => {
  expect(nikProblem('1505011200800003')).toBe('date');
  expect(nikProblem('1505011213800003')).toBe('date');
});

test('a NIK begins with a province that exists', () => {
  expect(provinceCodes.size).toBe(38);
  for (const code of ['00', '10', '20', '22', '37', '54', '66', '77', '83', '90', '97', '99'])
    expect(nikProblem(`${code}05014705800003`)).toBe('province');
  for (const code of provinceCodes) expect(nikProblem(`${code}05014705800003`)).toBeNull();
});

test('the serial of a NIK is never 0000', () => {
  expect(nikProblem('1505014705800000')).toBe('serial');
  expect(nikProblem('1505014705800001')).toBeNull();
});

test('a NIK has 16 digits and nothing else', () => {
  expect(nikProblem('150501470580003')).toBe('length');
  expect(nikProblem('15050147058000030')).toBe('length');
  expect(nikProblem('15050147058000O3')).toBe('characters');
});

test('a NIB has 13 digits', () => {
  expect(['123456789012', '1234567890123', '12345678901234', '123456789012A'].map(isNib)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(isNib('1234 5678 90123')).toBe(true);
});

test.each(['nama@perusahaan.co.id', 'a.b+c@x.id', ' nama@perusahaan.id '])('%s is an e-mail address', (text) => {
  expect(isEmail(text)).toBe(true);
});

test.each([
  'nama',
  'nama@',
  '@x.id',
  'nama@localhost',
  'a b@x.id',
  'a@b..id',
  'a@-b.id',
  'a@b.id.',
  `${'a'.repeat(250)}@x.id`,
])('%s is no e-mail address', (text) => {
  expect(isEmail(text)).toBe(false);
});

test.each([
  '0741 555 0123',
  '(0741) 5550123',
  '+62 812-5550-1234',
  '62812 5550 1234',
  '0812 3456 7890 / 0741 555 0123',
  '0741 555012 ext. 12',
])('%s is a telephone number', (text) => {
  expect(isPhone(text)).toBe(true);
});

test.each(['555 0123', '0741', '012345', '0123456789012345', '+1 212 555 0123', '0812-ABC', '0812 3456 7890 /'])(
  '%s is no telephone number of Indonesia',
  (text) => {
    expect(isPhone(text)).toBe(false);
  },
);

test.each([
  ['PT Cahaya Batang Hari', 'pt. cahaya  batanghari'],
  ['PT. Cahaya Batanghari', 'CAHAYA BATANGHARI, PT'],
  ['P.T. Cahaya Batanghari', 'PT Cahaya Batanghari'],
  ['P.T.Cahaya Batanghari', 'Cahaya Batanghari'],
  ['P T Cahaya Batanghari', 'PT Cahaya Batanghari'],
  ['Cahaya Batanghari, C.V.', 'CV Cahaya Batanghari'],
  ['U.D. Maju', 'UD Maju'],
  ['Siti Rahmawati', 'SITI RAHMAWATI'],
])('"%s" and "%s" are one name', (one, other) => {
  expect(sameName(one, other)).toBe(true);
});

test.each([
  ['PT Cahaya Batanghari', 'PT Cahaya Batanghari Jaya'],
  ['PT Cahaya', 'PT Cahya'],
  ['Siti Rahmawati', 'Siti Rahmawaty'],
  ['PT', 'CV'],
])('"%s" and "%s" are two names', (one, other) => {
  expect(sameName(one, other)).toBe(false);
});

const batanghari = { name: 'CV Contoh Batanghari', npwp: '01.312.166.0-091.000' };

test('one NPWP, in 15 or 16 digits, is one company, whatever its name is', () => {
  expect(sameCompany(batanghari, { name: 'CV Contoh Jaya', npwp: '0013121660091000' })).toBe('npwp');
});

test('two NPWP are two companies of one name, as a head office and its branch are, and so is a slip of a finger', () => {
  expect(sameCompany(batanghari, { ...batanghari, npwp: '01.312.166.0-091.001' })).toBeUndefined();
  expect(sameCompany(batanghari, { ...batanghari, npwp: '01.312.167.0-091.000' })).toBeUndefined();
});

test.each([
  ['is left open', undefined],
  ['is not typed yet', ''],
  ['is typed in part', '01.312.1'],
  ['is no number', 'belum ada'],
])('where an NPWP %s, the name says whether it is one company', (_, npwp) => {
  const likeNamed = { name: 'contoh batanghari, cv', npwp };
  expect(sameCompany(batanghari, likeNamed)).toBe('name');
  expect(sameCompany(likeNamed, batanghari)).toBe('name');
  expect(sameCompany(likeNamed, { ...batanghari, npwp })).toBe('name');
  expect(sameCompany(batanghari, { name: 'CV Contoh Jaya', npwp })).toBeUndefined();
  expect(sameCompany({ name: 'CV Contoh Jaya', npwp }, { ...batanghari, npwp })).toBeUndefined();
});

test('without a name and an NPWP nothing is known of a company', () => {
  expect(sameCompany({}, {})).toBeUndefined();
  expect(sameCompany({ name: ' ' }, { name: '' })).toBeUndefined();
  expect(sameCompany({ name: '' }, batanghari)).toBeUndefined();
});
