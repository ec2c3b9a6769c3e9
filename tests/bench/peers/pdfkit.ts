import PDFDocument from 'pdfkit';
import type { FontFiles } from '../../support/bench/fonts.ts';
import type { BenchLetter } from '../../support/bench/letter.ts';
import { sheet } from './sheet.ts';

type Pair = readonly [string, string];

/** The letter by pdfkit, subset at run time as pdfkit does. */
export function letterByPdfkit(letter: BenchLetter, fonts: FontFiles): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { left: sheet.left, right: sheet.right, top: sheet.top, bottom: sheet.bottom },
    info: { Title: 'Surat Permohonan Reset Password', Author: letter.company },
    font: null,
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(joined(chunks)));
    document.on('error', reject);
  });
  document.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  write(document, letter);
  document.end();
  return done;
}

function write(document: PDFDocument, letter: BenchLetter): void {
  const { left, textWidth: width, gap } = sheet;
  const room = (height: number) => {
    if (document.y + height > sheet.height - sheet.bottom) document.addPage();
  };
  const paragraph = (text: string, align: 'left' | 'right' | 'justify' = 'justify') => {
    document.text(text, left, document.y, { width, align, lineGap: 1.2 });
    document.y += gap;
  };
  const rows = (pairs: readonly Pair[], bold?: string) => {
    for (const [label, value] of pairs) {
      document.font(label === bold ? 'bold' : 'regular');
      room(document.heightOfString(value, { width: width - sheet.value, lineGap: 1.2 }));
      const y = document.y;
      document
        .font('regular')
        .text(label, left, y)
        .text(':', left + sheet.colon, y);
      document.font(label === bold ? 'bold' : 'regular');
      document.text(value, left + sheet.value, y, { width: width - sheet.value, lineGap: 1.2 });
    }
    document.font('regular');
    document.y += gap;
  };
  document.font('bold').fontSize(14).text(letter.company, { align: 'center' });
  document.font('regular').fontSize(10);
  for (const line of letter.companyLines) document.text(line, { align: 'center' });
  document
    .lineWidth(1.5)
    .moveTo(left, document.y + 4)
    .lineTo(left + width, document.y + 4)
    .stroke();
  document.fontSize(sheet.size).text('', left, document.y + 14);
  paragraph(letter.date, 'right');
  rows(letter.reference, 'Perihal');
  document.text(letter.addressee.join('\n'), left, document.y);
  document.y += gap;
  for (const text of letter.opening) paragraph(text);
  rows(letter.applicant);
  for (const text of letter.body) paragraph(text);
  letter.items.forEach((text, index) => {
    const options = { width: width - sheet.indent, align: 'justify', lineGap: 1.2 } as const;
    room(document.heightOfString(text, options));
    const y = document.y;
    document.text(`${index + 1}.`, left, y).text(text, left + sheet.indent, y, options);
  });
  document.y += gap;
  for (const text of letter.closing) paragraph(text);
  room(sheet.zoneHeight);
  const x = left + width - sheet.zone;
  document.text(`${letter.lead}\n${letter.company}`, x, document.y);
  document.rect(x, document.y + 8, sheet.stamp.width, sheet.stamp.height).stroke();
  document.font('bold').text(letter.signer, x, document.y + sheet.stamp.height + 20);
  document.font('regular').text(letter.position);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
