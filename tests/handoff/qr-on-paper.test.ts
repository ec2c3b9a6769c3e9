import { expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { serviceOf } from '../../src/domain/office.ts';
import { decodeDossier } from '../../src/handoff/dossier-codes.ts';
import { sheetCodes } from '../../src/handoff/sheet-codes.ts';
import { composeSet } from '../../src/letters/compose/letters.ts';
import type { Letter, Paper } from '../../src/letters/model.ts';
import { renderPdf } from '../../src/letters/pdf/render-pdf.ts';
import { codesIn } from '../support/desk/decode.ts';
import { deskDossier, deskOffice, deskTemplates, deskToday } from '../support/desk/offices.ts';
import { fonts } from '../support/pdf/fonts.ts';
import { laidOut } from '../support/pdf/layout-checks.ts';
import { pictureOfPage } from '../support/pdf/page-picture.ts';
import { needs } from '../support/programs/needs.ts';

const address = 'https://contoh.id/siapberkas/meja/';

/** A dossier as the sheets take it, with what its answers use, and its sheets. */
function sheetsOf(dossier: Dossier): { readonly used: Dossier; readonly sheets: readonly Letter[] } {
  const office = deskOffice(dossier.office);
  const report = assess(serviceOf(office, dossier.service), office, dossier, deskToday);
  const codes = sheetCodes(report.dossier, address);
  return { used: report.dossier, sheets: composeSet({ office, report, today: deskToday, codes }, deskTemplates) };
}

const one = sheetsOf(deskDossier('muaro-jambi', 'reset-password'));
const registration = deskDossier('bombana', 'registration', false);
const many = sheetsOf({
  ...registration,
  directors: Array.from({ length: 50 }, (_, index) => ({ name: `Direktur ${(index * 7919).toString(36)}` })),
});

const printed: readonly (readonly [sheet: string, paper: Paper, codes: number, of: typeof one])[] = [
  ['cover', 'a4', 1, one],
  ['cover', 'f4', 1, one],
  ['checklist', 'a4', 1, one],
  ['checklist', 'f4', 1, one],
  ['cover', 'a4', 2, many],
];

test.each(printed)(
  'scanned off the page at 150 dpi, the %s on %s (codes: %i) gives back the dossier',
  async (id, paper, count, { used, sheets }) => {
    needs('pdftoppm');
    const sheet = sheets.find((letter) => letter.id === id);
    if (!sheet) throw new Error(`there is no ${id}`);
    // Nothing is attached to this PDF: what comes back was on the page.
    const pdf = await renderPdf([sheet], { paper, fonts });
    const { pages } = laidOut(sheet, paper);
    const scanned = pages.map((_, index) => pictureOfPage(pdf, 150, index + 1));
    const found = await Promise.all(
      scanned.map(({ width, height, shades }) => codesIn({ width, height, pixels: shades })),
    );
    const texts = found.flat();
    expect(texts).toHaveLength(count);
    expect(texts.filter((text) => !text.startsWith(`${address}#`))).toEqual([]);
    expect(decodeDossier(texts)).toEqual(used);
  },
);
