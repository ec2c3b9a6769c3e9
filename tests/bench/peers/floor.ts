import { deflateSync } from 'node:zlib';
import { parseFont } from '../../../src/letters/font/font.ts';
import { type FontFiles, winAnsiOf } from '../../support/bench/fonts.ts';
import type { BenchLetter } from '../../support/bench/letter.ts';
import { sheet } from './sheet.ts';

/** What is known of a face before any letter is written: its objects, and widths by WinAnsi code in 1/1000 em. */
interface FloorFace {
  readonly widths: readonly number[];
  readonly objects: readonly Buffer[];
}

export type FloorFonts = { readonly [face in keyof FontFiles]: FloorFace };

const codesOf = (text: string): Buffer => Buffer.from(Array.from(text, (sign) => winAnsiOf(sign.codePointAt(0) ?? 0)));

const stream = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}/Filter/FlateDecode>>stream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);

/** Objects `first` (font), `first + 1` (descriptor) and `first + 2` (file) of a prepared face, embedded whole. */
function face(bytes: Uint8Array, name: string, first: number): FloorFace {
  const font = parseFont(bytes);
  const scale = (units: number) => Math.round((1000 * units) / font.unitsPerEm);
  const widths: number[] = Array.from({ length: 256 }, () => 0);
  for (const [code, glyph] of font.glyphs) widths[winAnsiOf(code)] = scale(font.advances[glyph] ?? 0);
  const file = deflateSync(bytes);
  const objects = [
    Buffer.from(
      `<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+${name}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 148/Widths[${widths.slice(32, 149).join(' ')}]/FontDescriptor ${first + 1} 0 R>>`,
    ),
    Buffer.from(
      `<</Type/FontDescriptor/FontName/ABCDEF+${name}/Flags 34/FontBBox[${font.boundingBox.map(scale).join(' ')}]/ItalicAngle 0/Ascent ${scale(font.ascender)}/Descent ${scale(font.descender)}/CapHeight ${scale(font.capHeight)}/StemV 80/FontFile2 ${first + 2} 0 R>>`,
    ),
    stream(`/Length1 ${bytes.length}`, file),
  ];
  return { widths, objects };
}

/** All that needs doing only once. */
export const floorFonts = ({ regular, bold }: FontFiles): FloorFonts => ({
  regular: face(regular, 'Serif', 3),
  bold: face(bold, 'Serif-Bold', 6),
});

const escaped = (text: string): string =>
  codesOf(text)
    .toString('latin1')
    .replace(/[\\()]/g, '\\$&');

/** The letter by no library at all: what the job costs at least. Untagged, nothing inside, no metadata. */
export function letterByHand(letter: BenchLetter, fonts: FloorFonts): Uint8Array {
  const { left, textWidth, line, gap, size } = sheet;
  const pages: string[][] = [[]];
  let y = sheet.height - sheet.top - line;
  const widthOf = (text: string, { widths }: FloorFace, at: number): number => {
    let sum = 0;
    for (const code of codesOf(text)) sum += widths[code] ?? 0;
    return (sum * at) / 1000;
  };
  const draw = (text: string, x: number, options: { bold?: boolean; size?: number; space?: number } = {}) =>
    pages
      .at(-1)
      ?.push(
        `BT/${options.bold ? 'B' : 'R'} ${options.size ?? size} Tf ${(options.space ?? 0).toFixed(3)} Tw ${x.toFixed(2)} ${y.toFixed(2)} Td(${escaped(text)})Tj ET`,
      );
  const room = (height: number) => {
    if (y - height + line >= sheet.bottom) return;
    pages.push([]);
    y = sheet.height - sheet.top - line;
  };
  const lines = (text: string, x: number, width: number, style: { bold?: boolean; justify?: boolean } = {}) => {
    const used = style.bold ? fonts.bold : fonts.regular;
    const blank = ((used.widths[32] ?? 0) * size) / 1000;
    let words: string[] = [];
    let filled = 0;
    const put = (last: boolean) => {
      room(line);
      const space = style.justify && !last && words.length > 1 ? (width - filled) / (words.length - 1) : 0;
      draw(words.join(' '), x, { ...style, space });
      y -= line;
    };
    for (const word of text.split(' ')) {
      const more = widthOf(word, used, size);
      if (words.length > 0 && filled + blank + more > width) {
        put(false);
        words = [];
        filled = 0;
      }
      filled += words.length > 0 ? blank + more : more;
      words.push(word);
    }
    put(true);
  };
  const rows = (pairs: readonly (readonly [string, string])[], bold?: string) => {
    for (const [label, value] of pairs) {
      room(line);
      draw(label, left);
      draw(':', left + sheet.colon);
      lines(value, left + sheet.value, textWidth - sheet.value, { bold: label === bold });
    }
    y -= gap;
  };
  const paragraph = (text: string) => {
    lines(text, left, textWidth, { justify: true });
    y -= gap;
  };
  const centred = (text: string, at: number, used: FloorFace) => left + (textWidth - widthOf(text, used, at)) / 2;
  draw(letter.company, centred(letter.company, 14, fonts.bold), { bold: true, size: 14 });
  for (const text of letter.companyLines) {
    y -= 13;
    draw(text, centred(text, 10, fonts.regular), { size: 10 });
  }
  pages.at(-1)?.push(`1.5 w ${left} ${y - 6} m ${left + textWidth} ${y - 6} l S 1 w`);
  y -= 2 * line;
  draw(letter.date, left + textWidth - widthOf(letter.date, fonts.regular, size));
  y -= line + gap;
  rows(letter.reference, 'Perihal');
  for (const text of letter.addressee) lines(text, left, textWidth);
  y -= gap;
  for (const text of letter.opening) paragraph(text);
  rows(letter.applicant);
  for (const text of letter.body) paragraph(text);
  letter.items.forEach((text, index) => {
    room(line);
    draw(`${index + 1}.`, left);
    lines(text, left + sheet.indent, textWidth - sheet.indent, { justify: true });
  });
  y -= gap;
  for (const text of letter.closing) paragraph(text);
  room(sheet.zoneHeight);
  const x = left + textWidth - sheet.zone;
  lines(letter.lead, x, sheet.zone);
  lines(letter.company, x, sheet.zone);
  pages.at(-1)?.push(`${x} ${y + 4} ${sheet.stamp.width} ${-sheet.stamp.height} re S`);
  y -= sheet.stamp.height + line;
  lines(letter.signer, x, sheet.zone, { bold: true });
  lines(letter.position, x, sheet.zone);
  return file(pages, fonts);
}

function file(pages: readonly (readonly string[])[], fonts: FloorFonts): Uint8Array {
  const kids = pages.map((_, index) => `${9 + 2 * index} 0 R`).join(' ');
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(
      `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 595.28 841.89]/Resources<</Font<</R 3 0 R/B 6 0 R>>>>>>`,
    ),
    ...fonts.regular.objects,
    ...fonts.bold.objects,
    ...pages.flatMap((operators, index) => [
      Buffer.from(`<</Type/Page/Parent 2 0 R/Contents ${10 + 2 * index} 0 R>>`),
      stream('', deflateSync(Buffer.from(operators.join('\n'), 'latin1'))),
    ]),
  ];
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = chunks[0]?.length ?? 0;
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(at);
    const parts = [Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')];
    for (const part of parts) at += part.length;
    chunks.push(...parts);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  chunks.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(chunks));
}
