import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { assess } from '../../src/domain/assess.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { listOf, serviceOf } from '../../src/domain/office.ts';
import type { Report } from '../../src/domain/report.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import type { Letter } from '../../src/letters/model.ts';
import { renderText } from '../../src/letters/render-text.ts';
import { nearlyReadyDossier, oddDossier } from '../support/kernel/arbitrary.ts';
import { blocking, officeCalled, today } from '../support/kernel/dossiers.ts';
import { isComplete } from '../support/kernel/oracle.ts';

const templates = readTemplates();
function judged(dossier: Dossier): Report {
  const office = officeCalled(dossier.office);
  return assess(serviceOf(office, dossier.service), office, dossier, today);
}
const lettersOf = (dossier: Dossier, draft?: boolean): readonly Letter[] =>
  composeSet(
    { office: officeCalled(dossier.office), report: judged(dossier), today },
    templates,
    draft === undefined ? {} : { draft },
  );

const anyDossier = fc.oneof(oddDossier, nearlyReadyDossier);
const often = { numRuns: 400 };

// A slow machine may need more than vitest's five seconds for so many dossiers.
vi.setConfig({ testTimeout: 60_000 });

test('no dossier, however odd, makes assess throw, or say "ready" while something needed is open', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const report = judged(dossier);
      const office = officeCalled(dossier.office);
      const list = listOf(office, dossier.service);
      expect(report.ready).toBe(list.published && blocking(report).length === 0);
      if (!report.ready || !list.published) return;
      expect(isComplete(office, list, dossier)).toBe(true);
      expect(report.facts.filter(({ given }) => !given)).toEqual([]);
    }),
    often,
  );
});

test('a list that is complete by a second opinion has no requirement that lacks something', () => {
  fc.assert(
    fc.property(nearlyReadyDossier, (dossier) => {
      const office = officeCalled(dossier.office);
      const list = listOf(office, dossier.service);
      const report = judged(dossier);
      fc.pre(list.published && report.channel?.kind === list.channels[0]?.kind);
      const open =
        report.asks || report.requirements.some(({ status }) => status === 'missing' || status === 'undecided');
      if (list.published) expect(open).toBe(!isComplete(office, list, dossier));
    }),
    often,
  );
});

test('the generated dossiers are ready now and then, and often are not', () => {
  const ready = fc.sample(nearlyReadyDossier, 1500).filter((dossier) => judged(dossier).ready);
  expect(ready.length).toBeGreaterThan(75);
  expect(ready.length).toBeLessThan(1400);
});

test('the same dossier on the same day gives the same report, and assess changes nothing in it', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const before = JSON.stringify(dossier);
      expect(judged(dossier)).toEqual(judged(dossier));
      expect(JSON.stringify(dossier)).toBe(before);
    }),
    { numRuns: 100 },
  );
});

test('no dossier makes compose throw, or leaves a seam of the program in a letter', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      for (const letter of lettersOf(dossier)) {
        const words = `${letter.fileName} ${letter.title} ${letter.author} ${renderText(letter)}`;
        expect(words).not.toMatch(/undefined|NaN|\[object|\{\{/);
        expect(letter.fileName).toMatch(/^[a-z0-9_-]+$/);
      }
    }),
    often,
  );
});

test('a letter with a blank is a draft; a form of the office may be filled in by hand', () => {
  const handwritten = /^(registration-form|participation-form)$/;
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const final = lettersOf(dossier).filter(({ draft, id }) => !draft && !handwritten.test(id));
      for (const letter of final) expect(JSON.stringify(letter.blocks)).not.toContain('"blank":true');
    }),
    often,
  );
});

test('each dossier gives one file for each letter: no two share a name', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const names = lettersOf(dossier).map(({ fileName }) => fileName);
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 200 },
  );
});
