import { assess } from '../../src/domain/assess.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { attachmentOf } from '../../src/handoff/saved-text.ts';
import { renderDocx } from '../../src/letters/docx/render-docx.ts';
import { spacingOfPdf } from '../../src/letters/docx/spacing.ts';
import { loadFonts } from '../../src/letters/font/fonts.ts';
import type { Letter } from '../../src/letters/model.ts';
import { renderPdf } from '../../src/letters/pdf/render-pdf.ts';
import { ourFonts } from '../support/bench/fonts.ts';
import { type BenchLetter, benchLetter } from '../support/bench/letter.ts';
import { benchDay, benchDossier, benchOffice, benchService, ourLetter } from '../support/bench/ours.ts';
import type { Contender } from './measure.ts';

/** A letter and the dossier that travels in it. */
interface Work {
  readonly letter: Letter;
  readonly dossier: Dossier;
}

/** What we do, through the functions that the page and the command line call. */
export function ours(): Contender[] {
  const fonts = loadFonts(ourFonts.regular, ourFonts.bold, ourFonts.italic);
  const office = benchOffice();
  const prepare = (letter: BenchLetter): Work => ({ letter: ourLetter(letter), dossier: benchDossier(office, letter) });
  const withDossier = ({ letter, dossier }: Work) =>
    renderPdf([letter], { paper: 'a4', fonts, attachment: attachmentOf(dossier) });
  return [
    {
      id: 'letterPdf',
      name: 'ours: tagged PDF/A-3a with its dossier',
      file: 'pdf',
      prepare,
      run: (_, work: Work) => withDossier(work),
    },
    {
      id: 'letterPdfAgain',
      name: 'ours: the same letter again and again',
      file: 'pdf',
      prepare: () => prepare(benchLetter(0)),
      run: (_, work: Work) => withDossier(work),
    },
    {
      id: 'letterPdfWithoutDossier',
      name: 'ours: tagged PDF/A-3a, nothing inside',
      file: 'pdf',
      prepare,
      run: (_, { letter }: Work) => renderPdf([letter], { paper: 'a4', fonts }),
    },
    {
      id: 'letterDocx',
      name: 'ours: DOCX, set as close as its PDF',
      file: 'docx',
      prepare,
      run: (_, { letter }: Work) => renderDocx(letter, { paper: 'a4', spacing: spacingOfPdf(letter, 'a4', fonts) }),
    },
    {
      id: 'assess',
      name: 'ours: assess, full dossier with attorney',
      prepare,
      calls: 10,
      run: (_, { dossier }: Work) => assess(benchService, office, dossier, benchDay),
    },
  ];
}
