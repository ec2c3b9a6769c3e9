import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import type { Font } from '../font/font.ts';
import type { FontSubset } from './font-subset.ts';

/** Adds the face to the document as a Type 0 font with Identity-H encoding: ISO 32000-1, 9.7. */
export function embedFont(context: PDFContext, font: Font, subset: FontSubset): PDFRef {
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const isBold = font.postScriptName.endsWith('Bold');
  const serif = 2;
  const nonsymbolic = 32;
  const italic = font.italicAngle === 0 ? 0 : 64;
  const packed = (bytes: Uint8Array, entries: Readonly<Record<string, number>> = {}): PDFRef =>
    context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode', ...entries }), bytes));
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: subset.name,
    Flags: serif | nonsymbolic | italic,
    FontBBox: font.boundingBox.map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascender),
    Descent: scaled(font.descender),
    CapHeight: scaled(font.capHeight),
    StemV: isBold ? 140 : 80,
    FontFile2: packed(subset.file, { Length1: subset.fileLength }),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: subset.name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    DW: 0,
    W: [0, subset.order.map((glyph) => scaled(font.advances[glyph] ?? 0))],
    FontDescriptor: context.register(descriptor),
  });
  const font0 = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: subset.name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: packed(subset.toUnicode),
  });
  return context.register(font0);
}
