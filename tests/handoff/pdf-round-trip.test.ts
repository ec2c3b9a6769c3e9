import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFromPdf } from '../../src/handoff/read-pdf.ts';
import { attachmentOf } from '../../src/handoff/saved-text.ts';
import type { Letter } from '../../src/letters/model.ts';
import { renderPdf } from '../../src/letters/pdf/render-pdf.ts';
import { dossiers } from '../support/desk/dossiers.ts';
import { fonts } from '../support/pdf/fonts.ts';
import { application } from '../support/pdf/letters.ts';

/** Each run writes and reads a whole PDF; the attachment does not depend on the letter around it, so a short one will do. */
const runs = process.env.CI ? 10_000 : 300;
const letter: Letter = { ...application, blocks: [{ kind: 'paragraph', spans: [{ text: 'Dengan hormat,' }] }] };

test(`${runs} generated dossiers come back unchanged from a PDF`, { timeout: 600_000 }, async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(dossiers, async (dossier) => {
      const pdf = await renderPdf([letter], { paper: 'a4', fonts, attachment: attachmentOf(dossier) });
      expect(await readFromPdf(pdf)).toEqual(dossier);
      read += 1;
    }),
    { numRuns: runs, seed: 4 },
  );
  expect(read).toBe(runs);
});
