import { describe, expect, test } from 'vitest';
import { dataOf, withData } from '../../src/app/prepare/data/dossier-form.ts';
import { readOffices, readTemplates } from '../../src/catalog/node.ts';
import { assess } from '../../src/domain/assess.ts';
import { dayInWords } from '../../src/domain/day.ts';
import { type Dossier, emptyDossier, parseDossier } from '../../src/domain/dossier.ts';
import { columns, facts, paperKeys } from '../../src/domain/facts.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { services } from '../../src/domain/services/index.ts';
import { legalForms } from '../../src/domain/terms.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import { renderText } from '../../src/letters/render-text.ts';

const today = '2026-11-23';

/** Every text that the data of a dossier can hold; of lists, the first row. */
const leaves: readonly string[] = [
  ...Object.keys(facts).filter((path) => path !== 'powerOfAttorney.substitution'),
  ...Object.entries(columns).flatMap(([table, keys]) => ['name', ...keys].map((key) => `${table}.0.${key}`)),
];

const isDayPath = (path: string) => /date$|validUntil$/.test(path);

/** A word that stands nowhere else, or a day. */
const mark = (index: number, path: string): string =>
  isDayPath(path) ? `20${10 + Math.floor(index / 28)}-03-${String(1 + (index % 28)).padStart(2, '0')}` : `Qx${index}z`;

/** The dossier with a mark of its own at each leaf. */
function marked(dossier: Dossier): Dossier {
  const copy = structuredClone({ ...dossier, directors: [{}], owners: [{}], experts: [{}] }) as unknown as Record<
    string,
    unknown
  >;
  leaves.forEach((path, index) => {
    const keys = path.split('.');
    let node = copy;
    for (const key of keys.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node[keys.at(-1) ?? ''] = mark(index, path);
  });
  return parseDossier({ ...copy, letterhead: { kind: 'typed' } });
}

/** Everything that any letter of any office can say of marked dossiers. */
function allWords(): string {
  const templates = readTemplates();
  const said: string[] = [];
  for (const office of readOffices().values())
    for (const service of Object.values(services))
      for (const attorney of [false, true])
        for (const legalForm of legalForms) {
          const sample = sampleDossier(service, office, today, attorney);
          const dossier = marked({ ...sample, answers: { ...sample.answers, legalForm } });
          const report = assess(service, office, dossier, today);
          for (const letter of composeSet({ office, report, today }, templates)) said.push(renderText(letter));
        }
  return said.join('\n').replace(/\s+/g, ' ');
}

test('names, numbers and tables of people reach the letters', () => {
  const words = allWords();
  const printed = leaves.filter((path, index) => {
    const text = mark(index, path);
    return words.includes(isDayPath(path) ? dayInWords(text) : text);
  });
  expect(printed).toEqual(
    expect.arrayContaining(['company.name', 'owners.0.share', 'experts.0.field', 'signatory.phone']),
  );
});

test('whatever a dossier can hold has a field, and nothing else has', () => {
  const full = marked(emptyDossier('nasional', 'registration'));
  const found = (node: unknown, path: string): string[] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, inner]) => found(inner, path ? `${path}.${key}` : key))
      : [path];
  const { papers: _, ...data } = dataOf(full);
  expect(found(data, '').sort()).toEqual([...leaves].sort());
});

describe('what stands in the form goes into the dossier', () => {
  const empty = emptyDossier('muaro-jambi', 'reset-password');

  test('an empty field leaves its fact open, and an empty row of a list stays', () => {
    const values = {
      ...dataOf(empty),
      company: { name: '', phone: '0741' },
      directors: [{ name: '' }, { name: 'Sari', nik: '' }],
      powerOfAttorney: { substitution: false },
    };
    const changed = withData(empty, values);
    expect(changed.company).toEqual({ phone: '0741' });
    expect(changed.directors).toEqual([{}, { name: 'Sari' }]);
    expect(changed.powerOfAttorney).toEqual({});
  });

  test('what says the same is the same dossier', () => {
    expect(withData(empty, { ...dataOf(empty), company: { name: '' }, papers: { npwp: { npwp: '' } } })).toBe(empty);
  });

  test('a text that no dossier holds changes nothing of what is kept', () => {
    const named = withData(empty, { ...dataOf(empty), company: { name: 'CV Contoh' } });
    expect(named.company.name).toBe('CV Contoh');
    expect(withData(named, { ...dataOf(named), company: { name: 'a'.repeat(301) } })).toBe(named);
  });

  test('every paper has its place in the form', () => {
    const papers = Object.fromEntries(paperKeys.map((key) => [key, { number: '1' }]));
    expect(withData(empty, { ...dataOf(empty), papers }).papers).toEqual(papers);
  });
});
