import { plainFonts, preparedFonts } from '../support/bench/fonts.ts';
import type { Contender } from './measure.ts';
import { docxTemplate, letterByDocxtemplater } from './peers/docxtemplater.ts';
import { floorFonts, letterByHand } from './peers/floor.ts';
import { jspdfFonts, letterByJspdf } from './peers/jspdf.ts';
import { letterByPdfkit } from './peers/pdfkit.ts';
import { letterByPdfmake, setUpPdfmake } from './peers/pdfmake.ts';
import { letterByReactPdf, setUpReactPdf } from './peers/react-pdf.tsx';

/** Those that subset a plain font while they write: the fastest of them is what we are held against. */
export const peersOfPlainFont = ['pdfkit', 'pdfmake', 'reactPdf', 'jspdf'] as const;

const dataAddress = (font: Uint8Array): string => `data:font/ttf;base64,${Buffer.from(font).toString('base64')}`;

/** The peers that can run here, each with what it takes only once already done; and why any cannot. */
export async function theirs(): Promise<{ readonly contenders: Contender[]; readonly skipped: readonly string[] }> {
  const prepared = preparedFonts();
  const floor = floorFonts(prepared);
  const template = await docxTemplate();
  const always: Contender[] = [
    {
      id: 'pdfkitPrepared',
      name: 'pdfkit, font prepared beforehand',
      file: 'pdf',
      run: (letter) => letterByPdfkit(letter, prepared),
    },
    {
      id: 'floor',
      name: 'floor: by hand, untagged, no library',
      file: 'pdf',
      run: (letter) => letterByHand(letter, floor),
    },
    {
      id: 'docxtemplater',
      name: 'docxtemplater, from a template',
      file: 'docx',
      run: (letter) => letterByDocxtemplater(letter, template),
    },
  ];
  const fonts = plainFonts();
  if (!fonts) {
    const reason = 'no Liberation Serif here (Debian: fonts-liberation2); name its folder in BENCH_FONTS';
    return { contenders: always, skipped: peersOfPlainFont.map((id) => `${id}: ${reason}`) };
  }
  const forJspdf = jspdfFonts(fonts);
  setUpPdfmake(fonts);
  setUpReactPdf(dataAddress(fonts.regular), dataAddress(fonts.bold));
  const plain: Contender[] = [
    { id: 'pdfkit', name: 'pdfkit', file: 'pdf', run: (letter) => letterByPdfkit(letter, fonts) },
    { id: 'pdfmake', name: 'pdfmake', file: 'pdf', run: (letter) => letterByPdfmake(letter) },
    { id: 'reactPdf', name: '@react-pdf/renderer', file: 'pdf', run: (letter) => letterByReactPdf(letter) },
    { id: 'jspdf', name: 'jsPDF', file: 'pdf', run: (letter) => letterByJspdf(letter, forJspdf) },
  ];
  return { contenders: [...plain, ...always], skipped: [] };
}
