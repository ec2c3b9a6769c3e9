import { parsed } from './docx-dom.ts';

/** Children in the order of ECMA-376 part 1, annex A (of those that we write): Word repairs files that depart from it. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr'.split(
      ' ',
    ),
  'w:rPr': 'rStyle rFonts b bCs i iCs strike noProof color kern sz szCs highlight u shd lang'.split(' '),
  'w:tblPr': 'tblStyle tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(' '),
  'w:tblBorders': 'top left bottom right insideH insideV'.split(' '),
  'w:tblCellMar': 'top left bottom right'.split(' '),
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd tcMar vAlign'.split(' '),
  'w:sectPr': 'headerReference footerReference pgSz pgMar pgNumType docGrid'.split(' '),
  'w:style': 'name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr'.split(' '),
  'w:font': 'altName panose1 charset family pitch'.split(' '),
  'w:lvl': 'start numFmt suff lvlText lvlJc pPr rPr'.split(' '),
  'w:numbering': 'abstractNum num'.split(' '),
  'w:abstractNum': 'nsid multiLevelType tmpl lvl'.split(' '),
  'w:num': 'abstractNumId lvlOverride'.split(' '),
  'w:settings': 'defaultTabStop evenAndOddHeaders compat themeFontLang'.split(' '),
  'w:p': 'pPr r'.split(' '),
  'w:r': 'rPr t drawing pict'.split(' '),
  'w:tbl': 'tblPr tblGrid tr'.split(' '),
  'w:tr': 'trPr tc'.split(' '),
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic'.split(' '),
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr'.split(' '),
  'pic:nvPicPr': 'pic:cNvPr pic:cNvPicPr'.split(' '),
  'pic:blipFill': 'a:blip a:srcRect a:stretch'.split(' '),
  'pic:spPr': 'a:xfrm a:prstGeom'.split(' '),
  'a:xfrm': 'a:off a:ext'.split(' '),
};

const problemOf = (element: Element): readonly string[] => {
  const order = orders[element.tagName] ?? [];
  const children = [...element.children].map((child) => child.tagName.replace('w:', ''));
  const places = children.map((child) => order.indexOf(child));
  const isOrdered = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return isOrdered ? [] : [`${element.tagName}: ${children.join(' ')}`];
};

/** How many elements were looked at, and which hold children that are unknown or out of order. */
export const orderOf = (xml: string): { readonly seen: number; readonly problems: readonly string[] } => {
  const document = parsed(xml);
  const elements = Object.keys(orders).flatMap((name) => [...document.getElementsByTagName(name)]);
  return { seen: elements.length, problems: [...new Set(elements.flatMap(problemOf))] };
};

/** Cells that do not end in a paragraph, which Word asks for. */
export const openCells = (xml: string): number =>
  [...parsed(xml).getElementsByTagName('w:tc')].filter((cell) => cell.lastElementChild?.tagName !== 'w:p').length;
