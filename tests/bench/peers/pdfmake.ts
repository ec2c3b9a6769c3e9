import pdfmake from 'pdfmake';
import type { FontFiles } from '../../support/bench/fonts.ts';
import type { BenchLetter } from '../../support/bench/letter.ts';
import { sheet } from './sheet.ts';

/** Hands pdfmake its fonts, once. */
export function setUpPdfmake(fonts: FontFiles): void {
  pdfmake.virtualfs.writeFileSync('regular.ttf', fonts.regular);
  pdfmake.virtualfs.writeFileSync('bold.ttf', fonts.bold);
  pdfmake.setFonts({ Serif: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy?.(() => false);
}

type Pair = readonly [string, string];

const gap = [0, 0, 0, sheet.gap];

const rows = (pairs: readonly Pair[], bold?: string): object => ({
  layout: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  },
  table: {
    widths: [sheet.colon, sheet.value - sheet.colon, '*'],
    body: pairs.map(([label, value]) => [label, ':', { text: value, bold: label === bold }]),
  },
  margin: gap,
});

const paragraph = (text: string): object => ({ text, alignment: 'justify', margin: gap });

/** The letter by pdfmake. */
export const letterByPdfmake = (letter: BenchLetter): Promise<Uint8Array> =>
  pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [sheet.left, sheet.top, sheet.right, sheet.bottom],
      info: { title: 'Surat Permohonan Reset Password', author: letter.company },
      defaultStyle: { font: 'Serif', fontSize: sheet.size, lineHeight: 1.08 },
      content: [
        { text: letter.company, bold: true, fontSize: 14, alignment: 'center' },
        ...letter.companyLines.map((text) => ({ text, fontSize: 10, alignment: 'center' })),
        { canvas: [{ type: 'line', x1: 0, y1: 4, x2: sheet.textWidth, y2: 4, lineWidth: 1.5 }], margin: gap },
        { text: letter.date, alignment: 'right', margin: gap },
        rows(letter.reference, 'Perihal'),
        ...letter.addressee.map((text) => ({ text })),
        { text: '', margin: gap },
        ...letter.opening.map(paragraph),
        rows(letter.applicant),
        ...letter.body.map(paragraph),
        { ol: letter.items.map((text) => ({ text, alignment: 'justify' })), margin: gap },
        ...letter.closing.map(paragraph),
        {
          unbreakable: true,
          margin: [sheet.textWidth - sheet.zone, 0, 0, 0],
          stack: [
            letter.lead,
            letter.company,
            {
              canvas: [{ type: 'rect', x: 0, y: 8, w: sheet.stamp.width, h: sheet.stamp.height }],
              margin: [0, 0, 0, 12],
            },
            { text: letter.signer, bold: true },
            letter.position,
          ],
        },
      ],
    })
    .getBuffer();
