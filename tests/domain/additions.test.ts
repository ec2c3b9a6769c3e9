import { expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { checkLines } from '../../src/desk/line.ts';
import { parseDossier } from '../../src/domain/dossier.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { composeLetters } from '../../src/letters/compose/letters.ts';
import {
  blocking,
  type Case,
  change,
  codesOf,
  dossierOf,
  found,
  officeCalled,
  reportOf,
  today,
} from '../support/kernel/dossiers.ts';
import { wordsOf } from '../support/letters/words.ts';

const domicile = { id: 't1', text: 'Surat keterangan domisili', original: 'shown', copies: 2 } as const;
const photograph = { id: 't2', text: 'Foto kantor tampak depan', copies: 1 } as const;

const adding = (...additions: object[]): Case => ({
  with: (dossier) => ({ ...dossier, additions: additions as never }),
});

const problemsOf = (additions: unknown): string[] => {
  try {
    parseDossier({ ...dossierOf(), additions });
  } catch (error) {
    if (error instanceof ParseError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
};

test('what the penyedia adds stands behind the list, marked as own, and cites nothing', () => {
  const listed = reportOf().requirements.length;
  const report = reportOf(adding(domicile));
  expect(report.requirements).toHaveLength(listed + 1);
  const own = report.requirements.at(-1);
  expect(own).toMatchObject({ own: true, id: 'tambahan--t1', status: 'missing', reason: { because: 'own' } });
  expect(own?.citation).toBeUndefined();
  expect(own?.source).toBeUndefined();
  expect(report.requirements.slice(0, listed).every((one) => one.own === undefined && one.citation !== undefined)).toBe(
    true,
  );
});

test('a complete file is not ready while an addition is not ticked, and ready once it is', () => {
  expect(reportOf().ready).toBe(true);
  const open = reportOf(adding(domicile, photograph));
  expect(open.ready).toBe(false);
  expect(open.draft).toBe(false);
  expect(blocking(open)).toEqual([
    expect.objectContaining({
      code: 'requirement-missing',
      requirement: 'tambahan--t1',
      part: 'tambahan--t1',
      lacking: ['original', 'copies'],
    }),
    expect.objectContaining({ code: 'requirement-missing', requirement: 'tambahan--t2', lacking: ['copies'] }),
  ]);
  const ticked = (copies: number): Case => ({
    with: (dossier) =>
      change({
        additions: [domicile],
        prepared: { ...dossier.prepared, 'tambahan--t1': { original: true, copies } },
      })(dossier),
  });
  expect(reportOf(ticked(1)).ready).toBe(false);
  expect(reportOf(ticked(2)).ready).toBe(true);
});

test('additions are carried and photocopied, under their own words', () => {
  const before = reportOf();
  const report = reportOf(adding(domicile, photograph));
  expect(report.photocopies).toEqual([
    ...before.photocopies,
    { own: 'Surat keterangan domisili', copies: 2 },
    { own: 'Foto kantor tampak depan', copies: 1 },
  ]);
  expect(report.carry.slice(before.carry.length).map(({ key }) => key)).toEqual(['tambahan--t1', 'tambahan--t2']);
});

test('additions change no question, no letter, and nothing that is said of the list', () => {
  const [before, after] = [reportOf(), reportOf(adding(domicile))];
  expect(after.questions).toEqual(before.questions);
  expect(after.letters).toEqual(before.letters);
  expect(codesOf(after).filter((code) => code !== 'requirement-missing')).toEqual(codesOf(before));
});

test('an addition stands on the checklist as the penyedia’s own, and among what is handed in', () => {
  const office = officeCalled('muaro-jambi');
  const report = reportOf(adding(domicile));
  const letters = composeLetters({ office, report, today }, readTemplates());
  const textOf = (kind: string) => wordsOf(letters.find((one) => one.kind === kind)?.letter ?? fail(kind)).join(' ');
  expect(textOf('checklist')).toMatch(
    /Surat keterangan domisili asli ditunjukkan dan 2 \(dua\) salinan tambahan penyedia/,
  );
  expect(textOf('application')).toContain('Surat keterangan domisili');
});

test('a list that nobody has to visit for stays so; the addition still blocks', () => {
  const report = reportOf({ office: 'muaro-jambi', service: 'user-id-lookup', ...adding(photograph) });
  expect(found(report, 'requirement-missing').some((one) => 'part' in one && one.part === 'tambahan--t2')).toBe(true);
  expect(report.ready).toBe(false);
});

test('characters that no letter can show are named in an addition too', () => {
  const report = reportOf(adding({ ...domicile, text: 'Surat 光' }));
  expect(found(report, 'character-unprintable')).toEqual([
    expect.objectContaining({ path: 'additions.0.text', characters: ['光'] }),
  ]);
});

test('the desk checks its own list, and what a penyedia added only beside it', () => {
  const brought = { today, prepared: {} };
  const lines = checkLines(reportOf(adding(domicile)), dossierOf().answers, brought);
  const listed = checkLines(reportOf(), dossierOf().answers, brought);
  expect(lines.slice(0, -1)).toEqual(listed);
  expect(listed.some(({ need }) => need === 'own')).toBe(false);
  expect(lines.at(-1)).toMatchObject({ key: 'tambahan--t1', need: 'own' });
});

test('an addition has words, at most 200 signs in one line, a form, and a name of its own', () => {
  expect(problemsOf([domicile, photograph])).toEqual([]);
  expect(problemsOf([{ ...domicile, text: '   ' }])).toEqual(['additions[0].text']);
  expect(problemsOf([{ ...domicile, text: 'x'.repeat(200) }])).toEqual([]);
  expect(problemsOf([{ ...domicile, text: 'x'.repeat(201) }])).toEqual(['additions[0].text']);
  expect(problemsOf([{ ...domicile, text: 'dua\nbaris' }])).toEqual(['additions[0].text']);
  expect(problemsOf([{ id: 't1', text: 'Tanpa bentuk' }])).toEqual(['additions[0]']);
  expect(problemsOf([{ ...domicile, copies: 0 }])).toEqual(['additions[0].copies']);
  expect(problemsOf([{ ...domicile, quote: 'kata siapa' }])).toEqual(['additions[0]']);
  expect(problemsOf([domicile, { ...photograph, id: 't1' }])).toEqual(['additions[1].id']);
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...photograph, id: `t${index}` }));
  expect(problemsOf(many(20))).toEqual([]);
  expect(problemsOf(many(21))).toEqual(['additions']);
});

test('a file that was saved before additions were known opens without any', () => {
  const { additions: _none, ...old } = dossierOf();
  expect(parseDossier(old).additions).toEqual([]);
});

function fail(what: string): never {
  throw new Error(`there is no ${what}`);
}
