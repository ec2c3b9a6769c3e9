import type { Font } from '../font/font.ts';
import type { ObjectFile } from './file/object-file.ts';
import { codeOf, type Reference } from './file/value.ts';
import type { FontSubset } from './font-subset.ts';

/** Adds the face to the document as a Type 0 font with Identity-H encoding: ISO 32000-1, 9.7. */
export function embedFont(file: ObjectFile, font: Font, subset: FontSubset): Reference {
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const isBold = font.postScriptName.endsWith('Bold');
  const serif = 2;
  const nonsymbolic = 32;
  const italic = font.italicAngle === 0 ? 0 : 64;
  const descriptor = file.add({
    Type: '/FontDescriptor',
    FontName: subset.name,
    Flags: serif | nonsymbolic | italic,
    FontBBox: font.boundingBox.map(scaled),
    ItalicAngle: font.italicAngle,
    Ascent: scaled(font.ascender),
    Descent: scaled(font.descender),
    CapHeight: scaled(font.capHeight),
    StemV: isBold ? 140 : 80,
    FontFile2: file.addStream(subset.file, { Filter: '/FlateDecode', Length1: subset.fileLength }),
  });
  const descendant = file.add({
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: subset.name,
    CIDSystemInfo: { Registry: codeOf('Adobe'), Ordering: codeOf('Identity'), Supplement: 0 },
    CIDToGIDMap: '/Identity',
    DW: 0,
    W: [0, subset.order.map((glyph) => scaled(font.advances[glyph] ?? 0))],
    FontDescriptor: descriptor,
  });
  return file.add({
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: subset.name,
    Encoding: '/Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.addStream(subset.toUnicode, { Filter: '/FlateDecode' }),
  });
}
