import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fieldGroups } from '../../src/app/prepare/data/dossier-form.ts';
import { readOffices, readTemplates } from '../../src/catalog/node.ts';
import { checklistOf } from '../../src/desk/result.ts';
import { assess } from '../../src/domain/assess.ts';
import { dayInWords } from '../../src/domain/day.ts';
import { type Answers, type Dossier, parseDossier } from '../../src/domain/dossier.ts';
import { allPaths, columns, printed } from '../../src/domain/facts.ts';
import { usedPapers, usedTables } from '../../src/domain/in-use.ts';
import { serviceOf } from '../../src/domain/office.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { services } from '../../src/domain/services/index.ts';
import { documentKinds, legalForms } from '../../src/domain/terms.ts';
import { decodeDossier, encodeDossier } from '../../src/handoff/dossier-codes.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { today } from '../support/kernel/dossiers.ts';

vi.setConfig({ testTimeout: 120_000 });

const offices = [...readOffices().values()];
const templates = readTemplates();

/** Every text of a dossier with a mark of its own, which stands nowhere else. */
const leaves: readonly string[] = [
  ...allPaths.filter((path) => path !== 'powerOfAttorney.substitution'),
  ...Object.entries(printed).flatMap(([paper, fields]) => fields.map((field) => `papers.${paper}.${field}`)),
  ...Object.entries(columns).flatMap(([table, keys]) => ['name', ...keys].map((key) => `${table}.0.${key}`)),
];
const isDayPath = (path: string) => /date$|validUntil$/.test(path);
const dayPaths = leaves.filter(isDayPath);
const markOf = (path: string): string =>
  isDayPath(path) ? `${1970 + dayPaths.indexOf(path)}-03-01` : `Zq${leaves.indexOf(path)}x`;
const says = (text: string, path: string): boolean =>
  text.includes(markOf(path)) || (isDayPath(path) && text.includes(dayInWords(markOf(path))));

function marked(dossier: Dossier): Dossier {
  const copy = structuredClone({ ...dossier, directors: [{}], owners: [{}], experts: [{}] }) as object;
  for (const path of leaves) {
    const keys = path.split('.');
    let node = copy as Record<string, unknown>;
    for (const key of keys.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node[keys.at(-1) ?? ''] = markOf(path);
  }
  return parseDossier(copy);
}

/** Everything that is made of a dossier and leaves the device, as one text. */
function outputs(dossier: Dossier, office = officeOf(dossier)): string {
  const service = serviceOf(office, dossier.service);
  const report = assess(service, office, dossier, today);
  const atDesk = checklistOf(service, office, report.dossier, { answers: {}, choices: {} }, today).report;
  return [
    ...composeSet({ office, report, today }, templates).map(renderText),
    savedText(report.dossier),
    JSON.stringify(decodeDossier(encodeDossier(report.dossier))),
    JSON.stringify(atDesk.dossier),
  ].join('\n');
}

function officeOf({ office }: Dossier) {
  const found = offices.find(({ id }) => id === office);
  if (!found) throw new Error(`${office} is not shipped`);
  return found;
}

const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      channel: fc.constantFrom('counter', 'email', 'ticket', 'upload', 'video', 'self-service'),
      legalForm: fc.constantFrom(...legalForms),
      handedInBy: fc.constantFrom('signatory', 'attorney'),
      attorneyInDeed: fc.boolean(),
      oldMailboxOpen: fc.boolean(),
      exists: fc.dictionary(fc.constantFrom(...documentKinds, 'attachments'), fc.boolean()),
    },
    { requiredKeys: [] },
  )
  .map((answers) => answers as Answers);

const anyCase = fc.record({
  office: fc.constantFrom(...offices),
  service: fc.constantFrom(...Object.values(services)),
  before: anyAnswers,
  after: anyAnswers,
});

test('after any switch of answers, what no field shows any more is in nothing that leaves the device', () => {
  fc.assert(
    fc.property(anyCase, ({ office, service, before, after }) => {
      const sample = marked(sampleDossier(service, office, today, true));
      const dossier = { ...sample, answers: { ...sample.answers, ...before, ...after } };
      const report = assess(service, office, dossier, today);
      const shown = new Set<string>([
        ...fieldGroups(report).flatMap(({ needed, optional }) => [...needed, ...optional]),
        ...usedPapers(report).flatMap((paper) => printed[paper].map((field) => `papers.${paper}.${field}`)),
        ...usedTables(report).flatMap((table) => ['name', ...columns[table]].map((key) => `${table}.0.${key}`)),
      ]);
      const said = outputs(dossier, office);
      expect(leaves.filter((path) => !shown.has(path) && says(said, path))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test.each([
  [
    'the director comes in person',
    { handedInBy: 'signatory' },
    ['attorney.', 'powerOfAttorney.', 'papers.ktp-attorney.'],
  ],
  ['there is no amendment', { exists: { 'akta-perubahan': false } }, ['company.amendment.', 'papers.akta-perubahan.']],
  ['the vendor is a person', { legalForm: 'individual' }, ['company.deed.', 'company.amendment.', 'papers.akta-']],
] as const)('where %s, nothing of what went with another answer leaves the device', (_, answer, paths) => {
  const gone = leaves.filter((leaf) => paths.some((path) => leaf.startsWith(path)));
  expect(gone.length).toBeGreaterThan(0);
  for (const office of offices)
    for (const service of Object.values(services)) {
      const sample = marked(sampleDossier(service, office, today, true));
      const dossier = { ...sample, answers: { ...sample.answers, ...answer } };
      const said = outputs(dossier, office);
      expect(gone.filter((path) => says(said, path))).toEqual([]);
      if ('handedInBy' in answer) expect(said).not.toMatch(/penerima kuasa/i);
    }
});

test('switched back, everything is there again', () => {
  fc.assert(
    fc.property(anyCase, ({ office, service, after }) => {
      const dossier = marked(sampleDossier(service, office, today, true));
      const before = assess(service, office, dossier, today);
      const away = { ...dossier, answers: { ...dossier.answers, ...after } };
      assess(service, office, away, today);
      const back = { ...away, answers: dossier.answers };
      expect(assess(service, office, back, today)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('what leaves the device is judged as the whole was: what is in use is in use again', () => {
  fc.assert(
    fc.property(anyCase, ({ office, service, after }) => {
      const sample = marked(sampleDossier(service, office, today, true));
      const report = assess(service, office, { ...sample, answers: { ...sample.answers, ...after } }, today);
      if (!report.published) return;
      const again = assess(service, office, report.dossier, today);
      expect(again.dossier).toEqual(report.dossier);
      const lasting = report.findings.filter(({ code }) => code !== 'individual-with-deed');
      expect(again.findings).toEqual(lasting);
    }),
    { numRuns: 300 },
  );
});
