import fc from 'fast-check';
import { factPaths } from '../../../src/domain/facts.ts';
import {
  channelKinds,
  documentKinds,
  documentRoles,
  legalForms,
  letterKinds,
  personConditions,
  weekdays,
  weights,
} from '../../../src/domain/terms.ts';

/** Profiles of the format as it is now, with whatever it can say, and of version 1, with what that could. */

type Arbitrary = fc.Arbitrary<object>;

const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[] = []) =>
  fc.record(shape, { requiredKeys: required as never[] }) as fc.Arbitrary<object>;
const oneOf = <T>(words: readonly T[]) => fc.constantFrom(...words);
const several = <T>(words: readonly T[], most = 3) =>
  fc.uniqueArray(oneOf(words), { minLength: 1, maxLength: most }).map((all) => [...all]);

/** Words that no other text of a report holds, so that a test finds each by itself. */
const word = fc.nat({ max: 999_999 }).map((number) => `Kata${String(number).padStart(6, '0')}`);
const text = fc.record({ id: word.map((one) => `${one} disebut.`) });
const citation = fc.record({
  source: oneOf(['satu', 'dua'] as const),
  entry: fc.nat({ max: 99 }).map(String),
  quote: word.map((one) => `bunyi ${one} sampai akhir`),
});

/** Every form in which a thing may be asked for, each with what it needs. */
const evidence: fc.Arbitrary<object | string> = fc.oneof(
  fc.constant('unstated'),
  fc
    .tuple(
      some({
        original: oneOf(['shown', 'handed-in', 'returned'] as const),
        copies: fc.integer({ min: 1, max: 4 }),
        scan: fc.oneof(
          fc.constant(true as const),
          some({ formats: several(['pdf', 'jpg', 'png'] as const), maxMegabytes: fc.integer({ min: 1, max: 9 }) }),
        ),
      }),
      fc.boolean(),
    )
    .map(([form, more]) => {
      const whole: { original?: string; copies?: number } = Object.keys(form).length > 0 ? form : { original: 'shown' };
      return {
        ...whole,
        ...(more && whole.copies ? { legalised: true } : {}),
        ...(more && whole.original ? { sheets: 2 } : {}),
      };
    }),
);

const simpleCondition = (channels: readonly string[]): Arbitrary =>
  fc.oneof(
    fc.constant({ is: 'represented' }),
    fc.record({ is: fc.constant('legal-form'), in: several(legalForms) }),
    fc.record({ is: fc.constant('exists'), document: oneOf([...documentKinds, 'attachments'] as const) }),
    fc.constant({ is: 'attorney-in-deed' }),
    fc.constant({ is: 'old-mailbox-open' }),
    fc.record({ is: fc.constant('channel'), in: several(channels) }),
  );

const conditionOn = (channels: readonly string[]): Arbitrary => {
  const one = simpleCondition(channels);
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('not'), of: one }) },
    {
      weight: 1,
      arbitrary: fc.record({
        is: oneOf(['all', 'any'] as const),
        of: fc.array(one, { minLength: 1, maxLength: 3 }),
      }),
    },
  );
};

const marks = some({
  letterhead: fc.constant(true as const),
  meterai: fc.record({ printed: oneOf([6000, 10000, 'unstated'] as const) }),
  companyStamp: fc.constant(true as const),
  signedBy: oneOf(['signatory', 'attorney'] as const),
  states: several(factPaths),
});
const form = some(
  {
    title: word.map((one) => `Formulir ${one}`),
    address: word.map((one) => `https://lpse.contoh.go.id/${one}`),
    ours: fc.constant('accepted' as const),
  },
  ['title'],
);
const age = fc.record({ count: fc.integer({ min: 1, max: 12 }), unit: oneOf(['days', 'months'] as const) });

type Version = 1 | 2;
/** Roles that version 1 knew. */
const roles = {
  1: ['signatory', 'attorney', 'every-director', 'company-admin', 'old', 'new'],
  2: documentRoles,
} as const;

/** A single thing of a list. */
function leafOf(version: Version, channels: readonly string[]): Arbitrary {
  const when = conditionOn(channels);
  const now = version === 2;
  const plainEvidence = fc.oneof(
    fc.constant('unstated'),
    some({ copies: fc.integer({ min: 1, max: 3 }), original: oneOf(['shown', 'handed-in'] as const) }).map((one) =>
      Object.keys(one).length > 0 ? one : { copies: 1 },
    ),
  );
  const asked = now ? evidence : plainEvidence;
  const kinds: Arbitrary[] = [
    some(
      {
        kind: fc.constant('document' as const),
        document: oneOf(documentKinds),
        role: oneOf(roles[version] as readonly string[]),
        evidence: asked,
        when,
        ...(now ? { person: several(personConditions), notOlderThan: age } : {}),
      },
      ['kind', 'document', 'evidence'],
    ),
    some(
      {
        kind: fc.constant('letter' as const),
        letter: oneOf(letterKinds),
        evidence: asked,
        marks,
        when,
        ...(now ? { form } : {}),
      },
      ['kind', 'letter', 'evidence', 'marks'],
    ),
    some({ kind: fc.constant('facts' as const), facts: several(factPaths), when }, ['kind', 'facts']),
    some(
      {
        kind: fc.constant('object' as const),
        object: oneOf(
          (now ? ['company-stamp', 'folder', 'laptop', 'flash-drive'] : ['company-stamp', 'folder']) as string[],
        ),
        when,
      },
      ['kind', 'object'],
    ),
    some(
      {
        kind: fc.constant('object' as const),
        object: fc.constant('folder' as const),
        colours: fc.dictionary(oneOf([...legalForms, 'other'] as string[]), word, { minKeys: 1, maxKeys: 3 }),
        cover: fc.constant(true as const),
        when,
      },
      ['kind', 'object'],
    ),
  ];
  if (now)
    kinds.push(
      some(
        {
          kind: fc.constant('named' as const),
          name: word.map((one) => `Dokumen ${one}`),
          role: oneOf(documentRoles),
          person: several(personConditions),
          evidence,
          notOlderThan: age,
          marks,
          form,
          when,
        },
        ['kind', 'name', 'evidence'],
      ),
      some({ kind: fc.constant('object' as const), object: fc.constant('other' as const), name: word, when }, [
        'kind',
        'object',
        'name',
      ]),
    );
  return fc.oneof(...kinds);
}

function itemOf(version: Version, channels: readonly string[]): Arbitrary {
  const leaf = leafOf(version, channels);
  const openEnd = some({ kind: fc.constant('open-ended' as const), when: conditionOn(channels) }, ['kind']);
  const groupOf = (inner: Arbitrary) =>
    some(
      {
        kind: oneOf(['any-of', 'all-of'] as const),
        of: fc.array(inner, { minLength: 2, maxLength: 3 }),
        when: conditionOn(channels),
      },
      ['kind', 'of'],
    );
  return fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 2, arbitrary: groupOf(leaf) },
    { weight: 1, arbitrary: groupOf(fc.oneof(leaf, groupOf(leaf))) },
    { weight: 1, arbitrary: openEnd },
  );
}

const hours = fc.record({
  days: several(weekdays, 4),
  from: oneOf(['08:00', '09:30'] as const),
  until: oneOf(['12:00', '15:45'] as const),
});
const point = some(
  { name: word, address: word, serves: text, hours: fc.array(hours, { minLength: 1, maxLength: 2 }) },
  ['name'],
);

/** A way to the office; version 1 knew neither hours nor several places. */
const channelOf = (version: Version, kind: string): Arbitrary =>
  some(
    {
      kind: fc.constant(kind),
      address: word,
      appointment: fc.constant(true as const),
      fromRegisteredMailbox: fc.constant(true as const),
      note: text,
      citation,
      ...(version === 2
        ? {
            hours: fc.array(hours, { minLength: 1, maxLength: 2 }),
            closed: text,
            servicePoints: fc.array(point, { minLength: 1, maxLength: 2 }),
            also: fc.array(
              some(
                {
                  kind: oneOf(channelKinds),
                  address: word,
                  appointment: fc.constant(true as const),
                  hours: fc.array(hours, { minLength: 1, maxLength: 2 }),
                  note: text,
                },
                ['kind'],
              ),
              {
                minLength: 1,
                maxLength: 2,
              },
            ),
          }
        : {}),
    },
    ['kind', 'citation'],
  );

const step = some({ text, address: word, citation, withinDays: fc.integer({ min: 1, max: 30 }) }, ['text', 'citation']);
const plainStep = some({ text, address: word, citation }, ['text', 'citation']);

/** Channels that version 1 knew. */
const oldChannels = ['counter', 'email', 'ticket', 'upload', 'video', 'whatsapp', 'phone', 'self-service'];

function listOf(version: Version): fc.Arbitrary<object> {
  return several(version === 2 ? (channelKinds as readonly string[]) : oldChannels).chain((kinds) => {
    const requirement = some(
      {
        item: itemOf(version, kinds),
        citation,
        ...(version === 2 ? { weight: oneOf(weights), note: text } : {}),
      },
      ['item', 'citation'],
    );
    return some(
      {
        published: fc.constant(true as const),
        channels: fc.tuple(...kinds.map((kind) => channelOf(version, kind))),
        tryFirst: fc.array(plainStep, { maxLength: 1 }),
        stepsBefore: fc.array(step, { maxLength: 2 }),
        competent: fc.record({ who: oneOf(['place-of-registration', 'lkpp'] as const), citation }),
        attorney: fc.record({ rule: oneOf(['in-deed', 'in-deed-or-employee', 'nobody'] as const), citation }),
        answer: some({ withinDays: fc.nat({ max: 9 }), text, citation }, ['citation']),
        requirements: fc
          .array(requirement, { maxLength: 5 })
          .map((all) => all.map((one, index) => ({ id: `butir-${index + 1}`, ...one }))),
        ...(version === 2
          ? {
              stepsAfter: fc.array(plainStep, { maxLength: 2 }),
              fee: fc.record({ rupiah: oneOf([0, 25000] as const), citation }),
              legalBasis: fc.array(fc.record({ title: word, citation }), { maxLength: 2 }),
              checked: fc.record({ on: fc.constant('2026-10-01'), by: word }),
              notes: fc.array(fc.record({ text, citation }), { maxLength: 2 }),
            }
          : {}),
      },
      ['published', 'channels', 'requirements'],
    );
  });
}

const source = some(
  {
    title: word,
    publisher: word,
    year: fc.option(fc.integer({ min: 2012, max: 2026 })),
    address: word,
    seen: oneOf(['whole', 'part'] as const),
  },
  ['title', 'publisher', 'year', 'seen'],
);

const head = (version: Version) => ({
  format: fc.constant('siapberkas/office' as const),
  version: fc.constant(version),
  revision: fc.integer({ min: 1, max: 9 }),
  id: fc.constant('contoh'),
  kind: fc.constant('office' as const),
  name: fc.constant('LPSE Contoh'),
  addressee: fc.constant('Kepala LPSE Contoh'),
  town: fc.constant('Contoh'),
  contact: some({ email: word, phone: word, counter: word }),
  sources: fc.record({ satu: source, dua: source }),
});

/** "As at registration", where registration has a list of its own. */
const withReference = (services: Record<string, unknown>, refers: boolean): object => {
  const list = services['reset-password'] as { requirements: object[] } | undefined;
  if (!refers || !list || !services.registration) return services;
  const reference = {
    id: 'rujukan',
    item: { kind: 'as-at', service: 'registration' },
    citation: { source: 'satu', entry: '1', quote: 'seperti saat registrasi' },
  };
  return { ...services, 'reset-password': { ...list, requirements: [...list.requirements, reference] } };
};

const known = (version: Version) =>
  fc
    .tuple(
      some({
        'reset-password': listOf(version),
        registration: listOf(version),
        'npwp-change': listOf(version),
        'email-change': listOf(version),
      }) as fc.Arbitrary<Record<string, unknown>>,
      fc.boolean(),
    )
    .map(([services, refers]) => withReference(services, refers));

const ownService = fc
  .tuple(
    listOf(2),
    some({ facts: several(factPaths), hasAccount: fc.constant(true as const), handsOver: fc.constant(true as const) }),
    text,
  )
  .map(([list, more, title]) => ({ title, purpose: { id: 'Untuk mencoba.' }, ...more, ...list }));

/** A profile of today with whatever can be said: own services too. */
export const anyProfile: Arbitrary = fc.record({
  ...head(2),
  services: known(2),
  ownServices: fc.dictionary(oneOf(['layanan-satu', 'layanan-dua-tiga']), ownService, { maxKeys: 2 }),
});

/** A profile of version 1, with what that version could say. */
export const anyFirstProfile: Arbitrary = fc.record({ ...head(1), services: known(1) });
