import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { assess } from '../../src/domain/assess.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { serviceOf } from '../../src/domain/office.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import type { Letter, Paper } from '../../src/letters/model.ts';
import { renderPdf } from '../../src/letters/pdf/render-pdf.ts';
import { oddDossier } from '../support/kernel/arbitrary.ts';
import { officeCalled, today } from '../support/kernel/dossiers.ts';
import { missingCharacters } from '../support/letters/missing-characters.ts';
import { wordsOf } from '../support/letters/words.ts';
import { fonts } from '../support/pdf/fonts.ts';
import { collisions, laidOut, linesOf, placedWords, squeezed, textOfLine } from '../support/pdf/layout-checks.ts';
import { oddlyWordedDossier } from '../support/pdf/odd-dossiers.ts';
import { collisionsOfTexts, placedText } from '../support/pdf/placed-text.ts';

const templates = readTemplates();

/** Every sheet of a dossier that the fonts can show; what they cannot is a finding, and no letter is written. */
function sheetsOf(dossier: Dossier): readonly Letter[] {
  const office = officeCalled(dossier.office);
  const report = assess(serviceOf(office, dossier.service), office, dossier, today);
  const faces = Object.values(fonts);
  return composeSet({ office, report, today }, templates).filter((letter) =>
    wordsOf(letter).every((word) => faces.every((font) => missingCharacters(word, font).length === 0)),
  );
}

const paper = fc.constantFrom<Paper>('a4', 'f4');
const seen = { dossiers: 0, sheets: 0, pages: 0, written: 0 };

afterAll(() =>
  console.log(
    `fuzz: ${seen.dossiers} odd dossiers, ${seen.sheets} sheets on ${seen.pages} pages; ${seen.written} sheets read back from their PDF`,
  ),
);

test.each([
  ['oddly worded', oddlyWordedDossier, 1500],
  ['as odd as the schema allows', oddDossier, 500],
] as const)(
  'of no dossier does text leave its page, touch other text, or go missing: %s',
  (_, dossiers, numRuns) => {
    fc.assert(
      fc.property(dossiers, paper, (dossier, size) => {
        seen.dossiers += 1;
        for (const letter of sheetsOf(dossier)) {
          const laid = laidOut(letter, size);
          seen.sheets += 1;
          seen.pages += laid.pages.length;
          expect(collisions(laid)).toEqual([]);
          expect(placedWords(laid)).toBe(squeezed(wordsOf(letter)));
        }
      }),
      { numRuns, seed: 2026 },
    );
    expect(seen.sheets).toBeGreaterThan(numRuns / 4);
  },
  240_000,
);

test('nor from the PDF itself, as another program reads it', async () => {
  await fc.assert(
    fc.asyncProperty(oddlyWordedDossier, paper, async (dossier, size) => {
      for (const letter of sheetsOf(dossier).slice(0, 2)) {
        seen.written += 1;
        // The word DRAF lies across the others on purpose.
        const pdf = await renderPdf([{ ...letter, draft: false }], { paper: size, fonts });
        const { texts, text } = await placedText(pdf);
        expect(collisionsOfTexts(texts, size)).toEqual([]);
        expect(squeezed([text])).toBe(
          squeezed(laidOut(letter, size).pages.flatMap((page) => linesOf(page).map(textOfLine))),
        );
      }
    }),
    { numRuns: 180, seed: 2026 },
  );
  expect(seen.written).toBeGreaterThan(100);
}, 240_000);
