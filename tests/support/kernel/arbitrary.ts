import fc from 'fast-check';
import { type Dossier, parseDossier } from '../../../src/domain/dossier.ts';
import { paperKeys } from '../../../src/domain/facts.ts';
import type { Part } from '../../../src/domain/part.ts';
import { serviceIds } from '../../../src/domain/services/index.ts';
import { channelKinds, documentKinds, legalForms } from '../../../src/domain/terms.ts';
import { dossierOf, offices, reportOf } from './dossiers.ts';

/** What people type, right, wrong and odd; never words that a test looks for. */
const text = fc
  .oneof(
    fc.constantFrom('', ' ', '光', 'PT Cahaya Batanghari', 'Siti Rahmawati', 'Direktur', 'a@b.id', '0812 3456 7890'),
    fc.constantFrom('01.312.166.0-091.000', '0013121660091000', '1505014705800003', '1234567890123', '../../x', '<b>'),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  .map((line) => line.replace(/[\n\r{[]|undefined|NaN/g, ' '));
const day = fc.oneof(
  fc.constantFrom('2026-11-23', '2026-11-24', '2015-03-02', '2026-02-29', '1999-01-01', '../../../x', ''),
  fc.string({ maxLength: 10 }),
);
const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] });

const person = some({ name: text, nik: text, position: text, address: text, phone: text });
const deed = some({ number: text, date: day, notary: text });

const answers = some({
  channel: fc.constantFrom(...channelKinds),
  legalForm: fc.constantFrom(...legalForms),
  handedInBy: fc.constantFrom('signatory' as const, 'attorney' as const),
  attorneyInDeed: fc.boolean(),
  oldMailboxOpen: fc.boolean(),
  exists: fc.dictionary(
    fc.constantFrom('akta-pendirian', 'akta-perubahan', 'attachments', ...documentKinds),
    fc.boolean(),
  ),
});

/** Every key under which some shipped list ticks a part. */
const partKeys = [
  ...new Set(
    [...offices.keys()].flatMap((office) =>
      serviceIds.flatMap((service) =>
        [true, false].flatMap((attorney) =>
          reportOf({ office, service, attorney }).requirements.flatMap(({ part }) => keysOf(part)),
        ),
      ),
    ),
  ),
];

function keysOf(part: Part): string[] {
  return part.kind === 'any-of' || part.kind === 'all-of' ? [part.key, ...part.parts.flatMap(keysOf)] : [part.key];
}

const partKey = fc.constantFrom(...partKeys, 'tostring', 'tidak-ada/x');
const tick = some({ original: fc.boolean(), copies: fc.nat({ max: 99 }), scan: fc.boolean(), done: fc.boolean() });
const prepared = fc.oneof(
  fc.dictionary(partKey, tick, { maxKeys: 40 }),
  fc.constant(
    Object.fromEntries(
      [...partKeys, 'tambahan--a', 'tambahan--b', 'tambahan--foto'].map((key) => [
        key,
        { original: true, copies: 3, scan: true, done: true },
      ]),
    ),
  ),
);

const additions = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'foto'),
    text: text.map((words) => words.trim() || 'Pasfoto'),
    original: fc.constantFrom('shown' as const, 'handed-in' as const),
    copies: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 2 },
);

const odd = some({
  answers,
  company: some({
    name: text,
    address: text,
    npwp: text,
    nib: text,
    phone: text,
    email: text,
    deed,
    amendment: deed,
    licence: some({ number: text, validUntil: day }),
  }),
  account: some({ userId: text, email: text }),
  request: some({ oldNpwp: text, newEmail: text, reason: text }),
  signatory: person,
  attorney: person,
  admin: person,
  directors: fc.array(person, { maxLength: 3 }),
  addressee: some({ name: text, town: text }),
  letter: some({ number: text, place: text, date: day }),
  powerOfAttorney: some({ number: text, validUntil: day, substitution: fc.boolean() }),
  letterhead: fc.oneof(
    fc.constant({ kind: 'typed' as const }),
    fc.record({ kind: fc.constant('preprinted' as const), height: fc.nat({ max: 120 }) }),
  ),
  visit: some({ date: day }),
  papers: fc.dictionary(
    fc.constantFrom(...paperKeys),
    some({ company: text, person: text, nik: text, npwp: text, number: text }),
  ),
  prepared,
  choices: fc.dictionary(partKey, partKey, { maxKeys: 5 }),
  owners: fc.array(some({ name: text, nik: text, share: text }), { maxLength: 2 }),
  experts: fc.array(some({ name: text, nik: text, field: text }), { maxLength: 2 }),
  additions,
});

const request = fc.record({
  format: fc.constant('siapberkas/dossier'),
  version: fc.constant(1),
  office: fc.constantFrom(...offices.keys()),
  service: fc.constantFrom(...serviceIds),
});

/** A dossier as odd as the schema allows, for one of the shipped offices. */
export const oddDossier: fc.Arbitrary<Dossier> = fc
  .tuple(request, odd)
  .map((parts) => parseDossier(Object.assign({}, ...parts)));

/** A complete dossier with other answers and, at times, other ticks: near enough to ready to be ready often. */
export const nearlyReadyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(
    request,
    fc.option(answers, { nil: {}, freq: 2 }),
    fc.option(prepared, { nil: undefined, freq: 2 }),
    fc.boolean(),
    fc.option(additions, { nil: [], freq: 3 }),
  )
  .map(([{ office, service }, others, ticks, attorney, added]) => {
    const dossier = dossierOf({ office, service, attorney });
    const all = {
      ...dossier,
      answers: { ...dossier.answers, ...others },
      ...(ticks ? { prepared: ticks } : {}),
      additions: added,
    };
    return parseDossier(all);
  });
