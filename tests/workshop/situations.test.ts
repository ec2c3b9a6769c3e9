import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { type Answers, emptyDossier } from '../../src/domain/dossier.ts';
import { channelOf } from '../../src/domain/evaluate.ts';
import { listOf, type OfficeProfile, serviceOf, servicesAt } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import type { Part } from '../../src/domain/part.ts';
import { entriesOf } from '../../src/domain/requirements.ts';
import type { PublishedList } from '../../src/domain/service-list.ts';
import type { ServiceId } from '../../src/domain/services/index.ts';
import { documentKinds, legalForms } from '../../src/domain/terms.ts';
import { prepare } from '../../src/i18n/id/prepare.ts';
import { start } from '../../src/i18n/id/start.ts';
import { conditionWords } from '../../src/i18n/remarks.ts';
import { fixedWords } from '../../src/i18n/words.ts';
import { canBe } from '../../src/workshop/situation-tree.ts';
import { mostSituations, rowOf, type SituationTable, situationsOf } from '../../src/workshop/situations.ts';
import { anyProfile } from '../support/kernel/any-profile.ts';
import { offices, today } from '../support/kernel/dossiers.ts';
import { document, entry, letter, officeWith } from '../support/kernel/profiles.ts';

const t = fixedWords('id', ['prepare', 'start'], { prepare, start });

interface Listed {
  readonly office: OfficeProfile;
  readonly service: ServiceId;
  readonly list: PublishedList;
}

const listsOf = (office: OfficeProfile): readonly Listed[] =>
  servicesAt(office).flatMap((service) => {
    const list = listOf(office, service);
    return list.published ? [{ office, service, list }] : [];
  });
const shipped = [...offices.values()].flatMap(listsOf);

/** What `assess` lists for these answers, entries and their parts, as keys. */
function assessed({ office, service }: Listed, answers: Answers): readonly string[] {
  const dossier = { ...emptyDossier(office.id, service), answers };
  const { requirements } = assess(serviceOf(office, service), office, dossier, today);
  const keysOf = (part: Part): readonly string[] =>
    part.status === 'not-needed'
      ? []
      : [part.key, ...(part.kind === 'any-of' || part.kind === 'all-of' ? part.parts.flatMap(keysOf) : [])];
  return requirements.flatMap(({ part }) => keysOf(part));
}

const yesNo = [true, false];

/** Every set of answers that a list can be given: documents that it never asks about stay out. */
function answersTo({ list, office }: Listed): readonly Answers[] {
  const text = JSON.stringify(entriesOf(list, office));
  const asked = [...documentKinds, 'attachments' as const].filter(
    (kind) => text.includes(`"exists","document":"${kind}"`) || kind.startsWith('akta-'),
  );
  // Of a list that asks for very many "if there is one", the rest is there.
  const mixtures = asked
    .slice(0, 6)
    .reduce<readonly NonNullable<Answers['exists']>[]>(
      (so, paper) => so.flatMap((one) => yesNo.map((there) => ({ ...one, [paper]: there }))),
      [Object.fromEntries(asked.slice(6).map((kind) => [kind, true]))],
    );
  return list.channels.flatMap(({ kind: channel }) =>
    legalForms.flatMap((legalForm) =>
      (['signatory', 'attorney'] as const).flatMap((handedInBy) =>
        yesNo.flatMap((attorneyInDeed) =>
          yesNo.flatMap((oldMailboxOpen) =>
            mixtures.map((exists) => ({ channel, legalForm, handedInBy, attorneyInDeed, oldMailboxOpen, exists })),
          ),
        ),
      ),
    ),
  );
}

function expectSameAsAssessed(listed: Listed, table: SituationTable, answers: Answers) {
  const row = rowOf(table, { answers, channel: channelOf(listed.list, answers).kind });
  expect([...(row?.keys ?? ['no row'])].sort(), JSON.stringify(answers)).toEqual(
    [...new Set(assessed(listed, answers))].sort(),
  );
}

test('for every shipped list and every set of answers that can be, its row lists exactly what assess lists', () => {
  expect(shipped.length).toBeGreaterThan(30);
  for (const listed of shipped) {
    const table = situationsOf(listed.list, listed.office, listed.service);
    expect(table.rows, `${listed.office.id} ${listed.service}`).toBeDefined();
    for (const answers of answersTo(listed).filter((one) => canBe(one, listed.list)))
      expectSameAsAssessed(listed, table, answers);
  }
}, 300_000);

test('for lists of any kind, too', () => {
  fc.assert(
    fc.property(anyProfile, fc.nat(), (profile, seed) => {
      for (const listed of listsOf(parseOffice(profile))) {
        const table = situationsOf(listed.list, listed.office, listed.service);
        if (!table.rows) continue;
        const all = answersTo(listed).filter((one) => canBe(one, listed.list));
        for (const step of [1, 7, 31, 101]) {
          const answers = all[(seed * step) % all.length];
          if (answers) expectSameAsAssessed(listed, table, answers);
        }
      }
    }),
    { numRuns: 60 },
  );
}, 300_000);

test('no situation and no paper without a reason: each is told by conditions of the list or of the law', () => {
  for (const { office, service, list } of shipped) {
    const { rows = [], sometimes, always } = situationsOf(list, office, service);
    for (const { ways } of rows.length > 1 ? rows : [])
      for (const way of ways) {
        expect(way.length).toBeGreaterThan(0);
        for (const one of way) expect(conditionWords(one, t)).not.toBe('');
      }
    for (const { condition } of sometimes) expect(conditionWords(condition ?? { is: 'all', of: [] }, t)).not.toBe('');
    const told = rows.map(({ keys }) => sometimes.map(({ key }) => keys.has(key)).join());
    expect(new Set(told).size).toBe(rows.length);
    for (const { key } of always) expect(rows.every(({ keys }) => keys.has(key))).toBe(true);
  }
});

test('no shipped list tells more situations apart than one can read', () => {
  for (const { office, service, list } of shipped)
    expect(situationsOf(list, office, service).rows?.length).toBeLessThanOrEqual(mostSituations);
});

const waysOf = (office: OfficeProfile) => {
  const [listed] = listsOf(office);
  if (!listed) throw new Error('no list');
  const { rows = [] } = situationsOf(listed.list, office, listed.service);
  return rows.map(({ ways }) => ways.map((way) => way.map((one) => conditionWords(one, t)).join('; ')).join(' / '));
};

test('a person has no deed, so nobody asks whether it was amended; a UD may have one', () => {
  const office = officeWith([
    entry('akta', document('akta-pendirian')),
    entry('perubahan', document('akta-perubahan')),
  ]);
  expect(waysOf(office)).toEqual([
    'bentuk usahanya memakai akta; ada akta perubahan terakhir',
    'bentuk usahanya memakai akta; tidak ada akta perubahan terakhir',
    'bentuk usahanya tidak memakai akta',
  ]);
});

test('whether the attorney stands in the deed is asked of an attorney alone', () => {
  const office = officeWith([
    entry('surat-kuasa', letter('power-of-attorney', { when: { is: 'represented' } })),
    entry('tugas', { ...letter('employment-statement'), when: { is: 'not', of: { is: 'attorney-in-deed' } } }),
  ]);
  expect(waysOf(office)).toEqual([
    'berkas diserahkan oleh penerima kuasa; nama penerima kuasa tercantum dalam akta',
    'berkas diserahkan oleh penerima kuasa; nama penerima kuasa tidak tercantum dalam akta',
    'pimpinan datang sendiri',
  ]);
});

test('a list that asks the same of everyone has one situation', () => {
  const office = officeWith([entry('ktp', document('ktp', { role: 'signatory' }))]);
  expect(waysOf(office)).toEqual(['']);
});

test('where nobody may be sent there is no situation with an attorney, and what only an attorney brings is never asked for', () => {
  const office = officeWith([entry('kuasa', letter('power-of-attorney', { when: { is: 'represented' } }))], {
    attorney: { rule: 'nobody', citation: { source: 'daftar', entry: '1', quote: 'sendiri' } },
  });
  const table = situationsOf(listsOf(office)[0]?.list as PublishedList, office, 'reset-password');
  expect(table.never.map(({ key }) => key)).toEqual(['kuasa']);
  expect(table.rows).toHaveLength(1);
});

test('where a list tells too many situations apart, it says for each paper when it is asked for', () => {
  const kinds = documentKinds.filter((kind) => !kind.startsWith('akta-') && kind !== 'ktp').slice(0, 8);
  const office = officeWith([
    entry('ktp', document('ktp')),
    ...kinds.map((kind) => entry(kind, document(kind, { when: { is: 'exists', document: kind } }))),
  ]);
  const table = situationsOf(listsOf(office)[0]?.list as PublishedList, office, 'reset-password');
  expect(table.rows).toBeUndefined();
  expect(table.always.map(({ key }) => key)).toEqual(['ktp']);
  expect(table.sometimes.map(({ condition }) => condition)).toEqual(
    kinds.map((kind) => ({ is: 'exists', document: kind })),
  );
});
