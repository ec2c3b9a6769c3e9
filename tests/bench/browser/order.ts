import type { Dossier } from '../../../src/domain/dossier.ts';
import type { Letter } from '../../../src/letters/model.ts';
import type { BenchLetter } from '../../support/bench/letter.ts';

/** What the harness is given: one letter, in the words of all contenders. */
export interface HarnessData {
  readonly letter: BenchLetter;
  readonly ourLetter: Letter;
  readonly dossier: Dossier;
}

/** What a peer's worker is asked for. `fonts`: address of a folder with `regular.ttf` and `bold.ttf`. */
export interface PeerOrder {
  readonly letter: BenchLetter;
  readonly fonts: string;
}

/** What the harness saw: ms from the click to the bytes, and whether they begin and end as a PDF does. */
export interface FirstLetter {
  readonly took: number;
  readonly size: number;
  readonly whole: boolean;
}

export const browserContenders = {
  firstLetter: 'browser, first letter: ours',
  firstPdfkit: 'browser, first letter: pdfkit',
  firstPdfkitPrepared: 'browser, first letter: pdfkit, prepared font',
  firstPdfmake: 'browser, first letter: pdfmake',
  firstJspdf: 'browser, first letter: jsPDF',
} as const;

export type BrowserContender = keyof typeof browserContenders;
