import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { reportAsText } from '../../src/cli/report.ts';
import { assess } from '../../src/domain/assess.ts';
import { blocks } from '../../src/domain/finding.ts';
import { listOf, type OfficeProfile, serviceOf, servicesAt } from '../../src/domain/office.ts';
import { officeAdvice } from '../../src/domain/office-advice.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { countingLeaves } from '../../src/domain/part.ts';
import type { Report } from '../../src/domain/report.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { type ServiceId, serviceIds } from '../../src/domain/services/index.ts';
import { inIndonesian } from '../../src/i18n/finding-sentences.ts';
import { start } from '../../src/i18n/id/start.ts';
import { indonesian, partName } from '../../src/i18n/part-names.ts';
import { serviceFactsOf } from '../../src/i18n/service-facts.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { anyFirstProfile, anyProfile } from '../support/kernel/any-profile.ts';
import { offices, today } from '../support/kernel/dossiers.ts';

// A slow machine may need more than vitest's five seconds for so many profiles.
vi.setConfig({ testTimeout: 120_000 });

const templates = readTemplates();

interface Sampled {
  readonly office: OfficeProfile;
  readonly service: ServiceId;
  readonly report: Report;
}

/** Each published list of a profile with its sample: by the signatory, by an attorney in the deed, and by one who is not. */
const sampledOf = (office: OfficeProfile): readonly Sampled[] =>
  servicesAt(office)
    .filter((service) => listOf(office, service).published)
    .flatMap((service) =>
      [[false, true] as const, [true, true] as const, [true, false] as const].map(([attorney, inDeed]) => {
        const definition = serviceOf(office, service);
        const dossier = sampleDossier(definition, office, today, attorney, inDeed);
        return { office, service, report: assess(definition, office, dossier, today) };
      }),
    );

/** Holds for every list of every profile that can be written. */
const always = (holds: (sampled: Sampled) => void, numRuns = 100): void =>
  fc.assert(
    fc.property(anyProfile, (profile) => sampledOf(parseOffice(profile)).forEach(holds)),
    { numRuns },
  );

test('whatever the format can say is read, and reads the same when it is written again', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const office = parseOffice(profile);
      expect(parseOffice(JSON.parse(JSON.stringify(office)))).toEqual(office);
      expect(() => officeAdvice(office)).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test('the generated profiles say everything that the format has, own services included', () => {
  const all = fc.sample(anyProfile, 300).map((profile) => JSON.stringify(profile));
  const said = [
    ...['document', 'named', 'letter', 'facts', 'object', 'any-of', 'all-of', 'as-at', 'open-ended'].map(
      (kind) => `"kind":"${kind}"`,
    ),
    ...['required', 'if-exists', 'recommended', 'brought'].map((weight) => `"weight":"${weight}"`),
    ...['returned', 'unstated'].map((form) => `"${form}"`),
    ...['sheets', 'legalised', 'formats', 'maxMegabytes', 'notOlderThan', 'person', 'form', 'when'].map(
      (key) => `"${key}":`,
    ),
    ...['hours', 'closed', 'servicePoints', 'also', 'fee', 'legalBasis', 'checked', 'stepsAfter', 'notes'].map(
      (key) => `"${key}":`,
    ),
    ...[
      'represented',
      'legal-form',
      'exists',
      'attorney-in-deed',
      'old-mailbox-open',
      'channel',
      'not',
      'all',
      'any',
    ].map((is) => `"is":"${is}"`),
    '"layanan-satu":',
  ];
  expect(said.filter((words) => !all.some((profile) => profile.includes(words)))).toEqual([]);
});

test('no list makes check or the letters fail, or leaves a seam of the program in them', () => {
  always(({ office, report }) => {
    const texts = [
      reportAsText(report, office, 'id'),
      reportAsText(report, office, 'en'),
      ...composeSet({ office, report, today }, templates).map((letter) => `${letter.title} ${renderText(letter)}`),
    ];
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\[object|\{\{/);
  }, 60);
});

test('whatever is asked for is shown by check: each entry, each thing that counts, each note, quote and fact', () => {
  always(({ office, service, report }) => {
    const text = reportAsText(report, office, 'id');
    for (const { part, note, citation } of report.requirements) {
      expect(text).toContain(partName(part, indonesian));
      if (note) expect(text).toContain(note.id);
      if (citation) expect(text).toContain(`“${citation.quote}”`);
      for (const leaf of countingLeaves(part)) {
        // In a row of several, only the first begins with a capital.
        expect(text.toLowerCase()).toContain(partName(leaf, indonesian).toLowerCase());
        if ('form' in leaf.item && leaf.item.form) {
          expect(text).toContain(leaf.item.form.title);
          if (leaf.item.form.address) expect(text).toContain(leaf.item.form.address);
        }
      }
    }
    const list = listOf(office, service);
    if (!list.published || !report.channel) throw new Error('a published list has a channel');
    for (const fact of serviceFactsOf(list, report.channel, inIndonesian, (kind) => start.channel[kind])) {
      expect(text).toContain(fact.text);
      if (fact.address) expect(text).toContain(fact.address);
    }
  });
});

/** The office's own words: each stands at one place of a generated profile. */
const ownWords = (value: unknown): Set<string> => new Set(JSON.stringify(value).match(/Kata\d{6}/g) ?? []);

test('nothing is shown by check that this list does not ask for: no entry more, no word of another list', () => {
  always(({ office, service, report }) => {
    const text = reportAsText(report, office, 'id');
    expect(text.match(/^ {2}\[[a-z ]+\] /gm) ?? []).toHaveLength(report.requirements.length);
    const list = listOf(office, service);
    const refers = JSON.stringify(list).includes('"as-at"');
    const known = ownWords([list, office.sources, office.contact, refers ? office.services.registration : []]);
    const title = ownWords(Object.values(office.ownServices).map((own) => own?.title));
    expect([...ownWords(text)].filter((word) => !known.has(word) && !title.has(word))).toEqual([]);
  });
});

/** What a sample cannot help: the office itself refuses an attorney. */
const beyondHelp = ['attorney-not-allowed'];

test('a sample answers every question of every list, and is ready unless the office refuses its attorney', () => {
  always(({ report }) => {
    expect(report.findings.filter(({ code }) => code === 'answer-missing')).toEqual([]);
    const blocking = report.findings.filter(blocks).filter(({ code }) => !beyondHelp.includes(code));
    expect(blocking).toEqual([]);
    expect(report.ready).toBe(!report.findings.some(blocks));
    expect(report.asks).toBe(false);
  });
});

test('a sample brings a paper in all its forms where one entry names it several times', () => {
  const scan = { kind: 'letter', letter: 'registration-form', evidence: { scan: true }, marks: {} };
  const stamp = { kind: 'object', object: 'company-stamp' };
  const cited = { source: 'satu', entry: '1', quote: 'bunyi butirnya' };
  const office = parseOffice({
    ...{ format: 'siapberkas/office', version: 2, revision: 1, id: 'contoh', kind: 'office', name: 'LPSE Contoh' },
    ...{ addressee: 'Kepala LPSE Contoh', town: 'Contoh', contact: {} },
    sources: { satu: { title: 'Petunjuk', publisher: 'LPSE Contoh', year: null, seen: 'whole' } },
    services: {
      'email-change': {
        published: true,
        channels: [{ kind: 'email', citation: cited }],
        requirements: [
          {
            id: 'butir-1',
            item: {
              kind: 'all-of',
              of: [
                { kind: 'any-of', of: [{ ...scan, evidence: 'unstated' }, stamp] },
                { kind: 'any-of', of: [scan, stamp] },
                { kind: 'any-of', of: [{ ...scan, evidence: { copies: 3 } }, stamp] },
                { kind: 'any-of', of: [{ ...scan, evidence: { copies: 1 } }, stamp] },
              ],
            },
            citation: cited,
          },
        ],
      },
    },
    ownServices: {},
  });
  for (const { report } of sampledOf(office)) expect(report.ready).toBe(true);
});

test('a profile of version 1 says the same as version 2: every generated one, and every shipped one', () => {
  fc.assert(
    fc.property(anyFirstProfile, (profile) => {
      expect(parseOffice(profile)).toEqual(parseOffice({ ...profile, version: 2 }));
    }),
    { numRuns: 200 },
  );
  for (const office of offices.values()) expect(parseOffice({ ...office, version: 1 })).toEqual(office);
  expect(offices.size * serviceIds.length).toBeGreaterThan(40);
});
