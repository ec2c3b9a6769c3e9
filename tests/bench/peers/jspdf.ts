import { jsPDF } from 'jspdf';
import type { FontFiles } from '../../support/bench/fonts.ts';
import type { BenchLetter } from '../../support/bench/letter.ts';
import { sheet } from './sheet.ts';

/** Fonts as jsPDF takes them: strings, encoded once and kept. */
export interface JspdfFonts {
  readonly regular: string;
  readonly bold: string;
}

const binary = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
};

export const jspdfFonts = ({ regular, bold }: FontFiles): JspdfFonts => ({
  regular: binary(regular),
  bold: binary(bold),
});

/** The letter by jsPDF, which leaves pages and lines to its user. */
export function letterByJspdf(letter: BenchLetter, fonts: JspdfFonts): Uint8Array {
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  document.setProperties({ title: 'Surat Permohonan Reset Password', author: letter.company });
  for (const [style, name] of [
    ['normal', 'regular'],
    ['bold', 'bold'],
  ] as const) {
    document.addFileToVFS(`${name}.ttf`, fonts[name]);
    document.addFont(`${name}.ttf`, 'Serif', style);
  }
  document
    .setFont('Serif', 'normal')
    .setFontSize(sheet.size)
    .setLineHeightFactor(sheet.line / sheet.size);
  write(document, letter);
  return new Uint8Array(document.output('arraybuffer'));
}

function write(document: jsPDF, letter: BenchLetter): void {
  const { left, textWidth: width, line, gap } = sheet;
  let y = sheet.top + line;
  const room = (height: number) => {
    if (y + height - line <= sheet.height - sheet.bottom) return;
    document.addPage();
    y = sheet.top + line;
  };
  /** Lines of a text in its place; a text is broken where the page ends. */
  const lines = (text: string, x: number, options: { maxWidth: number; align: 'left' | 'justify' }) => {
    let rest: string[] = document.splitTextToSize(text, options.maxWidth);
    while (rest.length > 0) {
      room(line);
      const fit = Math.max(1, Math.floor((sheet.height - sheet.bottom - y) / line) + 1);
      const part = rest.slice(0, fit);
      rest = rest.slice(fit);
      document.text(part, x, y, options);
      y += part.length * line;
    }
  };
  const rows = (pairs: readonly (readonly [string, string])[], bold?: string) => {
    for (const [label, value] of pairs) {
      room(line);
      document.text(label, left, y).text(':', left + sheet.colon, y);
      if (label === bold) document.setFont('Serif', 'bold');
      lines(value, left + sheet.value, { maxWidth: width - sheet.value, align: 'left' });
      document.setFont('Serif', 'normal');
    }
    y += gap;
  };
  const paragraph = (text: string) => {
    lines(text, left, { maxWidth: width, align: 'justify' });
    y += gap;
  };
  document
    .setFont('Serif', 'bold')
    .setFontSize(14)
    .text(letter.company, left + width / 2, y, { align: 'center' });
  document.setFont('Serif', 'normal').setFontSize(10);
  for (const text of letter.companyLines) {
    y += 13;
    document.text(text, left + width / 2, y, { align: 'center' });
  }
  document.setLineWidth(1.5).line(left, y + 6, left + width, y + 6);
  document.setFontSize(sheet.size);
  y += 2 * line;
  document.text(letter.date, left + width, y, { align: 'right' });
  y += line + gap;
  rows(letter.reference, 'Perihal');
  for (const text of letter.addressee) lines(text, left, { maxWidth: width, align: 'left' });
  y += gap;
  for (const text of letter.opening) paragraph(text);
  rows(letter.applicant);
  for (const text of letter.body) paragraph(text);
  letter.items.forEach((text, index) => {
    room(line);
    document.text(`${index + 1}.`, left, y);
    lines(text, left + sheet.indent, { maxWidth: width - sheet.indent, align: 'justify' });
  });
  y += gap;
  for (const text of letter.closing) paragraph(text);
  room(sheet.zoneHeight);
  const x = left + width - sheet.zone;
  document.text([letter.lead, letter.company], x, y);
  document.rect(x, y + line + 8, sheet.stamp.width, sheet.stamp.height);
  y += sheet.stamp.height + 3 * line;
  document.setFont('Serif', 'bold').text(letter.signer, x, y);
  document.setFont('Serif', 'normal').text(letter.position, x, y + line);
}
