import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseDossier } from '../../src/domain/dossier.ts';
import { ParseError, type Problem } from '../../src/domain/parse.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { damaged, withPrototypeKey } from '../support/kernel/damage.ts';
import { dossierOf, officeCalled } from '../support/kernel/dossiers.ts';
import { citation, document, entry, letter, list, rawProfile } from '../support/kernel/profiles.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The problems of a value that must not parse. */
function problemsOf(parse: (value: unknown) => unknown, value: unknown): readonly Problem[] {
  try {
    parse(value);
  } catch (error) {
    if (error instanceof ParseError) return error.problems;
    throw error;
  }
  throw new Error('parsed, although it must not');
}

const pathsOf = (value: unknown): string[] => problemsOf(parseOffice, value).map(({ path }) => path);
const reset = (...requirements: object[]): object => rawProfile({ 'reset-password': list(requirements) });

const onlyParseErrors = (parse: (value: unknown) => unknown) => (value: unknown) => {
  try {
    parse(value);
  } catch (error) {
    expect(error).toBeInstanceOf(ParseError);
  }
};

test('whatever JSON comes as a dossier, it is read or refused with its problems', () => {
  const any = fc.oneof(fc.jsonValue(), damaged(dossierOf({ attorney: true })));
  fc.assert(fc.property(any, onlyParseErrors(parseDossier)), { numRuns: 1000 });
});

test('whatever JSON comes as an office profile, it is read or refused with its problems', () => {
  const any = fc.oneof(fc.jsonValue(), damaged(officeCalled('muaro-jambi')), damaged(officeCalled('siak')));
  fc.assert(fc.property(any, onlyParseErrors(parseOffice)), { numRuns: 300 });
});

test.each([[[]], [['company']], [['answers', 'exists']], [['prepared']], [['papers']], [['choices']]])(
  'a key __proto__ in a dossier is refused: at %j',
  (path) => {
    const paths = problemsOf(parseDossier, withPrototypeKey(dossierOf(), path)).map((problem) => problem.path);
    expect(paths).toEqual([[...path, '__proto__'].join('.')]);
  },
);

test.each([[[]], [['sources']], [['contact']], [['services']]])(
  'a key __proto__ in an office profile is refused: at %j',
  (path) => {
    expect(pathsOf(withPrototypeKey(officeCalled('bombana'), path))).toEqual([[...path, '__proto__'].join('.')]);
  },
);

test('a list nested a hundred thousand deep is refused, and exhausts nothing', () => {
  let item: object = document('ktp');
  for (let depth = 0; depth < 100_000; depth += 1) item = { kind: 'any-of', of: [item, document('npwp')] };
  const problems = problemsOf(parseOffice, reset(entry('ktp', item)));
  expect(problems).toEqual([{ path: expect.stringContaining('services'), message: 'nested more than 40 deep' }]);
});

test('every problem of a dossier is listed with its path, not only the first', () => {
  const broken = {
    ...dossierOf(),
    version: 0,
    service: 'x',
    company: { nama: 'PT' },
    prepared: { ktp: { copies: -1 } },
  };
  const paths = problemsOf(parseDossier, broken).map(({ path }) => path);
  expect(paths).toEqual(['version', 'service', 'company', 'prepared.ktp.copies']);
});

test('a dossier of nothing but its four head lines is complete in shape', () => {
  const dossier = parseDossier({
    format: 'siapberkas/dossier',
    version: 1,
    office: 'bombana',
    service: 'registration',
  });
  expect(dossier).toMatchObject({
    answers: {},
    company: {},
    directors: [],
    prepared: {},
    letterhead: { kind: 'typed' },
  });
});

test('texts of more than one line, endless texts and too many entries are refused', () => {
  const refused = (parts: object) => problemsOf(parseDossier, { ...dossierOf(), ...parts }).map(({ path }) => path);
  expect(refused({ company: { name: 'PT\nX' } })).toEqual(['company.name']);
  expect(refused({ company: { name: 'x'.repeat(301) } })).toEqual(['company.name']);
  expect(refused({ directors: Array.from({ length: 51 }, () => ({})) })).toEqual(['directors']);
  const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`k${index}`, { done: true }]));
  expect(refused({ prepared: many })).toEqual(['prepared']);
  expect(refused({ prepared: { '../x': {} } })).toHaveLength(1);
});

test('a service that a profile leaves out counts as not published', () => {
  const office = parseOffice(rawProfile({}));
  expect(Object.values(office.services)).toEqual(Array.from({ length: 6 }, () => ({ published: false, tryFirst: [] })));
});

test('a profile with a word that nobody knows says where', () => {
  expect(pathsOf(reset(entry('ktp', document('ktp', { when: { is: 'full-moon' } }))))).toEqual([
    'services.reset-password.requirements[0].item.when.is',
  ]);
  expect(pathsOf(reset(entry('ktp', document('paspor'))))).toEqual([
    'services.reset-password.requirements[0].item.document',
  ]);
  expect(pathsOf(reset(entry('ktp', document('ktp', { evidence: {} }))))).not.toEqual([]);
});

test('a requirement without its quote is refused', () => {
  const { quote: _, ...unquoted } = citation;
  expect(pathsOf(reset({ id: 'ktp', item: document('ktp'), citation: unquoted }))).toEqual([
    'services.reset-password.requirements[0].citation.quote',
  ]);
});

test('an office names the addressee of its letters, and every source that it cites', () => {
  const { addressee: _, ...nobody } = rawProfile({}) as Record<string, unknown>;
  expect(pathsOf(nobody)).toEqual(['addressee']);
  const cited = { ...entry('ktp', document('ktp')), citation: { ...citation, source: 'lain' } };
  expect(pathsOf(reset(cited))).toEqual(['services.reset-password.requirements[0].citation.source']);
  const inherited = { ...entry('ktp', document('ktp')), citation: { ...citation, source: 'toString' } };
  expect(pathsOf(reset(inherited))).toEqual(['services.reset-password.requirements[0].citation.source']);
});

test('no two entries of a list bear one id, not even after a reference is followed', () => {
  const ktp = entry('ktp', document('ktp'));
  expect(pathsOf(reset(ktp, ktp))).toEqual(['services.reset-password.requirements[1].id']);
  const clash = rawProfile({
    registration: list([ktp]),
    'reset-password': list([
      entry('daftar', { kind: 'as-at', service: 'registration' }),
      entry('daftar-ktp', document('ktp')),
    ]),
  });
  expect(pathsOf(clash)).toEqual(['services.reset-password.requirements']);
});

test('a reference leads to another, published list that does not refer on, and is an entry of its own', () => {
  const to = (service: string) => entry('daftar', { kind: 'as-at', service });
  const at = 'services.reset-password.requirements[0].item';
  expect(pathsOf(reset(to('reset-password')))).toEqual([at]);
  expect(pathsOf(reset(to('registration')))).toEqual([at]);
  const chain = rawProfile({
    'reset-password': list([to('registration')]),
    registration: list([to('aggregation')]),
    aggregation: list([entry('ktp', document('ktp'))]),
  });
  expect(pathsOf(chain)).toEqual([at]);
  const inside = entry('x', {
    kind: 'all-of',
    of: [letter('application'), { kind: 'as-at', service: 'registration' }],
  });
  const nested = rawProfile({ 'reset-password': list([inside]), registration: list([entry('ktp', document('ktp'))]) });
  expect(pathsOf(nested)).toEqual([`${at}.of[1]`]);
});

test('the message of a refused file lists every problem and says what to do', () => {
  const error = new ParseError('dossier', [
    { path: 'a[0].b', message: 'wrong' },
    { path: '', message: 'odd' },
  ]);
  expect(error.message).toBe('Not a valid dossier. Mend these and try again:\na[0].b: wrong\n(whole file): odd');
});

test.each(['constructor', 'prototype'])('a key "%s" is refused wherever it stands', (key) => {
  expect(problemsOf(parseDossier, { ...dossierOf(), prepared: { [key]: { done: true } } })).toEqual([
    { path: `prepared.${key}`, message: 'this name is not allowed' },
  ]);
});
