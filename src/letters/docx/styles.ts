import {
  AlignmentType,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
  UnderlineType,
} from 'docx';
import { letterhead, list, sizes } from '../layout/measures.ts';
import { sheet } from '../model.ts';
import { lineHeight, pointsToTwips, type Spacing } from './spacing.ts';

/** The face of all letters; where it is missing, Liberation Serif has the same widths. */
export const face = 'Times New Roman';

interface ParagraphStyle {
  readonly id: string;
  /** Built-in styles have the name by which Word knows them in every language; ours are Indonesian. */
  readonly name: string;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Points. */
  readonly size?: number;
  readonly bold?: true;
  /** Points after it. */
  readonly after?: number;
  readonly keepNext?: true;
}

const { BOTH, CENTER, RIGHT } = AlignmentType;

/** Word's own styles where it has one for the purpose, so that they show in its style list. */
const paragraphStyles = (gap: number): readonly ParagraphStyle[] => [
  { id: 'BodyText', name: 'Body Text', align: BOTH, after: gap },
  { id: 'Title', name: 'Title', align: CENTER, size: sizes.title, bold: true, after: gap, keepNext: true },
  { id: 'Subtitle', name: 'Subtitle', align: CENTER, after: gap, keepNext: true },
  { id: 'Date', name: 'Date', align: RIGHT, after: gap },
  { id: 'ListNumber', name: 'List Number', align: BOTH, after: gap * list.betweenItems },
  { id: 'Signature', name: 'Signature', keepNext: true },
  { id: 'Header', name: 'header', align: RIGHT },
  { id: 'KopNama', name: 'Kop Nama', align: CENTER, size: letterhead.nameSizes[0], bold: true },
  { id: 'NamaSampul', name: 'Nama Sampul', align: CENTER, size: sizes.name, bold: true, after: gap, keepNext: true },
  { id: 'KopBaris', name: 'Kop Baris', align: CENTER, size: sizes.letterheadLine },
  { id: 'AlamatTujuan', name: 'Alamat Tujuan' },
  { id: 'BarisData', name: 'Baris Data' },
  { id: 'IsiTabel', name: 'Isi Tabel', size: sizes.cell },
  { id: 'TeksMeterai', name: 'Teks Meterai', align: CENTER, size: sizes.stamp },
];

/** A paragraph style with lines of an exact height, in twips. */
const exact = (line: number, after = 0) => ({ before: 0, after, line, lineRule: LineRuleType.EXACT });

const optionsOf = (style: ParagraphStyle, spacing: Spacing): IParagraphStyleOptions => {
  const { size = sheet.body, after = 0 } = style;
  const isBody = size === sheet.body;
  const run = { ...(isBody ? {} : { size: size * 2 }), ...(style.bold ? { bold: true } : {}) };
  const look = {
    ...(isBody ? {} : { line: lineHeight(size, spacing), lineRule: LineRuleType.EXACT }),
    ...(after > 0 ? { after: pointsToTwips(after) } : {}),
  };
  return {
    id: style.id,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: {
      ...(isBody && after === 0 ? {} : { spacing: look }),
      ...(style.align ? { alignment: style.align } : {}),
      ...(style.keepNext ? { keepNext: true } : {}),
    },
  };
};

/**
 * In place of all that docx brings by itself, of which a letter uses nothing: headings, tables of contents, notes. Word
 * knows those and adds the ones that someone picks. Each table of ours says what room its cells have.
 */
const importedStyles = [
  new DocumentDefaults({
    run: {
      font: face,
      size: sheet.body * 2,
      kern: 2,
      language: { value: 'id-ID', eastAsia: 'id-ID', bidirectional: 'ar-SA' },
    },
  }),
];

/** The styles of a letter whose lines stand so close. */
export const stylesOf = (spacing: Spacing): IStylesOptions => ({
  importedStyles,
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      paragraph: { spacing: exact(lineHeight(sheet.body, spacing)) },
    },
    ...paragraphStyles(spacing.gap).map((style) => optionsOf(style, spacing)),
    // Keeps Word from merging two tables; a tenth of a point high, so that it moves nothing.
    {
      id: 'Pemisah',
      name: 'Pemisah',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { keepNext: true, spacing: exact(2) },
    },
  ],
  characterStyles: [
    {
      id: 'Isian',
      name: 'Isian',
      run: {
        underline: { type: UnderlineType.DOTTED },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FDF0C4' },
      },
    },
  ],
});
