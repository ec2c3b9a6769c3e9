import { letterhead, list, sizes } from '../layout/measures.ts';
import { sheet } from '../model.ts';
import { lineHeight, type Spacing } from './spacing.ts';
import { cellRoom } from './tables.ts';
import { pointsToTwips } from './units.ts';
import { wordNamespace, xmlDeclaration } from './word/xml.ts';

/** The face of all letters; what Word and LibreOffice take in its stead is in the font table. */
export const face = 'Times New Roman';

interface ParagraphStyle {
  readonly id: string;
  /** The name that Word knows a built-in style by, in whatever language it shows it; ours are Indonesian. */
  readonly name: string;
  readonly align?: 'both' | 'center' | 'right';
  readonly size?: number;
  readonly bold?: true;
  /** Points after it. */
  readonly after?: number;
  readonly keepNext?: true;
}

const paragraphStyles = (gap: number): readonly ParagraphStyle[] => [
  { id: 'BodyText', name: 'Body Text', align: 'both', after: gap },
  { id: 'Title', name: 'Title', align: 'center', size: sizes.title, bold: true, after: gap, keepNext: true },
  { id: 'Subtitle', name: 'Subtitle', align: 'center', after: gap, keepNext: true },
  { id: 'Date', name: 'Date', align: 'right', after: gap },
  { id: 'ListNumber', name: 'List Number', align: 'both', after: gap * list.betweenItems },
  { id: 'Signature', name: 'Signature', keepNext: true },
  { id: 'Header', name: 'header', align: 'right' },
  { id: 'KopNama', name: 'Kop Nama', align: 'center', size: letterhead.nameSizes[0], bold: true },
  { id: 'KopBaris', name: 'Kop Baris', align: 'center', size: sizes.letterheadLine },
  { id: 'AlamatTujuan', name: 'Alamat Tujuan' },
  { id: 'BarisData', name: 'Baris Data' },
  { id: 'IsiTabel', name: 'Isi Tabel', size: sizes.cell },
  { id: 'TeksMeterai', name: 'Teks Meterai', align: 'center', size: sizes.stamp },
];

/** Separates two tables that Word would otherwise take for one; a tenth of a point high, so that it moves nothing. */
const separator =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Pemisah"><w:name w:val="Pemisah"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0" w:line="2" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>';

const blank =
  '<w:style w:type="character" w:customStyle="1" w:styleId="Isian"><w:name w:val="Isian"/><w:rPr><w:u w:val="dotted"/><w:shd w:val="clear" w:color="auto" w:fill="FDF0C4"/></w:rPr></w:style>';

const tableStyles = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${[
  'top',
  'left',
  'bottom',
  'right',
  'insideH',
  'insideV',
]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join(
    '',
  )}</w:tblBorders><w:tblCellMar><w:top w:w="${cellRoom.y}" w:type="dxa"/><w:left w:w="${cellRoom.x}" w:type="dxa"/><w:bottom w:w="${cellRoom.y}" w:type="dxa"/><w:right w:w="${cellRoom.x}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

const paragraphStyle = (style: ParagraphStyle, spacing: Spacing): string => {
  const size = style.size ?? sheet.body;
  const own = /^(Kop|AlamatTujuan|BarisData|IsiTabel|TeksMeterai)/.test(style.id) ? ' w:customStyle="1"' : '';
  return [
    `<w:style w:type="paragraph"${own} w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>`,
    style.keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="0" w:after="${pointsToTwips(style.after ?? 0)}" w:line="${lineHeight(size, spacing)}" w:lineRule="exact"/>`,
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    '</w:pPr><w:rPr>',
    style.bold ? '<w:b/><w:bCs/>' : '',
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>`,
  ].join('');
};

/** `word/styles.xml`: Word's own styles where it has one for the purpose, so that they show in its style list. */
export const stylesXml = (spacing: Spacing): string => {
  const fonts = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`;
  const size = sheet.body * 2;
  return [
    `${xmlDeclaration}<w:styles ${wordNamespace}>`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:kern w:val="2"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="${lineHeight(sheet.body, spacing)}" w:lineRule="exact"/></w:pPr></w:style>`,
    ...paragraphStyles(spacing.gap).map((style) => paragraphStyle(style, spacing)),
    separator,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    blank,
    tableStyles,
    '</w:styles>',
  ].join('');
};
