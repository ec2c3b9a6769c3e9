import {
  AlignmentType,
  Document,
  DocumentDefaults,
  Header,
  type IParagraphStyleOptions,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  Packer,
  ShadingType,
  Table,
  TextRun,
  UnderlineType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { cleanText } from '../../domain/clean-text.ts';
import { letters } from '../../i18n/id/letters.ts';
import { letterhead, list, sizes } from '../layout/measures.ts';
import { type Letter, type Paper, papers, sheet } from '../model.ts';
import { widestLabel } from '../text.ts';
import { zipped } from '../zip.ts';
import { childrenOfBlock, listsOf } from './blocks.ts';
import { lineHeight, normalSpacing, pointsToTwips, type Spacing, textWidth, twips } from './spacing.ts';
import { gapAfter, keptWithNext, paragraph, separator } from './text.ts';

/** How a Word file is written. */
export interface DocxOptions {
  readonly paper: Paper;
  /** Line height and gaps, where the layout tightened them to spare a page; `sheet`'s normal ones else. */
  readonly spacing?: Spacing;
}

/** The letter as a Word file. The same letter on the same paper is the same bytes. */
export async function renderDocx(letter: Letter, { paper, spacing = normalSpacing }: DocxOptions): Promise<Uint8Array> {
  const author = cleanText(letter.author);
  const document = new Document({
    title: cleanText(letter.title),
    creator: author,
    lastModifiedBy: author,
    description: letters.madeWith,
    revision: 1,
    // Laid out as Word 2013 and later do, not in the compatibility mode of older files.
    compatibility: { version: 15 },
    defaultTabStop: 720,
    styles: stylesOf(spacing),
    numbering: { config: listsOf(letter.blocks) },
    sections: [sectionOf(letter, paper, spacing)],
  });
  return repeatable(new Uint8Array(await Packer.toArrayBuffer(document)), letter.date);
}

/** The sheet: its paper, its margins, what stands on it. A draft has a header. */
function sectionOf(letter: Letter, paper: Paper, spacing: Spacing): ISectionOptions {
  const { width, height, margin } = papers[paper];
  return {
    properties: {
      page: {
        size: { width: twips(width), height: twips(height) },
        margin: {
          top: twips(margin.top),
          right: twips(margin.right),
          // Room for the separator that ends a letter, and for what Word and LibreOffice round up.
          bottom: twips(margin.bottom) - pointsToTwips(1.2 + (spacing.foot ?? 0)),
          left: twips(margin.left),
          header: twips(8),
          footer: twips(8),
          gutter: 0,
        },
      },
    },
    ...(letter.draft ? { headers: { default: draftHeader() } } : {}),
    children: childrenOf(letter, paper, spacing),
  };
}

function childrenOf(letter: Letter, paper: Paper, spacing: Spacing): ISectionOptions['children'] {
  const width = textWidth(paper);
  const kept = keptWithNext(letter.blocks, width / 20);
  let [pictures, listed] = [0, 0];
  const nextPicture = () => ++pictures;
  const nextList = () => listed++;
  const children = letter.blocks.flatMap((block, index) => {
    const after = gapAfter(block, letter.blocks[index + 1], spacing.gap);
    const labels = widestLabel(letter.blocks, block);
    const keepNext = kept[index] ?? false;
    return childrenOfBlock(block, { paper, width, spacing, labels, after, keepNext, nextPicture, nextList });
  });
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    return child instanceof Table && (next === undefined || next instanceof Table) ? [child, separator()] : [child];
  });
}

/** The word DRAF at the head of each page, and across it as Word's own watermark, which it can take away again. */
const draftHeader = (): Header =>
  new Header({
    children: [
      paragraph('Header', [
        new TextWatermark({ text: letters.draft, font: face, bold: true, color: 'D8D8D8', width: 420, height: 140 }),
        new TextRun({ text: letters.draft, bold: true, color: 'A3122A' }),
      ]),
    ],
  });

/**
 * Dates the file by the letter's day, so that one letter always gives the same file: docx writes the current time into the
 * properties and the archive, and a random name for the watermark, and has no option to change that.
 */
function repeatable(file: Uint8Array, day: string): Uint8Array {
  const { [contentTypes]: types = nothing, ...parts } = unzipSync(file);
  const time = `${/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '1980-01-01'}T00:00:00Z`;
  const rewrite = (part: string, from: RegExp, to: string) => {
    const text = parts[part];
    if (text) parts[part] = strToU8(strFromU8(text).replaceAll(from, to));
  };
  rewrite('docProps/core.xml', /(W3CDTF">)[^<]*/g, `$1${time}`);
  rewrite('word/header1.xml', /(PowerPlusWaterMarkObject)[\w-]+/g, '$11');
  // Some programs recognise a Word file by its first entry, which must be the content types.
  return zipped({ [contentTypes]: types, ...parts }, 6);
}

const contentTypes = '[Content_Types].xml';
const nothing = new Uint8Array();

/** The face of all letters; where it is missing, Liberation Serif has the same widths. */
const face = 'Times New Roman';

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
const stylesOf = (spacing: Spacing): IStylesOptions => ({
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
