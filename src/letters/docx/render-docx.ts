import { Document, type FileChild, Header, Packer, PageOrientation, Paragraph, Table } from 'docx';
import { type Letter, type Paper, papers, sheet } from '../model.ts';
import { cleanText } from '../words.ts';
import { childrenOfBlock } from './blocks.ts';
import { draftHeaderXml } from './draft.ts';
import { fontTableXml } from './font-table.ts';
import { gapAfter } from './gaps.ts';
import { keptWithNext } from './keep.ts';
import { numbering } from './numbering.ts';
import { corePropertiesXml } from './properties.ts';
import { normalSpacing, type Spacing } from './spacing.ts';
import { stylesXml } from './styles.ts';
import { separator } from './tables.ts';
import { pointsToTwips, textWidth, twips } from './units.ts';
import { fixZipTimes } from './zip-times.ts';

export interface DocxOptions {
  readonly paper: Paper;
  /** Line height and gaps, where the layout tightened them to spare a page; `sheet`'s normal ones else. */
  readonly spacing?: Spacing;
}

/** The letter as a Word file. The same letter on the same paper is the same bytes. */
export const renderDocx = async (letter: Letter, options: DocxOptions): Promise<Uint8Array> => {
  const spacing = options.spacing ?? normalSpacing;
  const document = new Document({
    title: cleanText(letter.title),
    creator: cleanText(letter.author),
    numbering,
    sections: [
      {
        properties: { page: { size: pageSize(options.paper), margin: marginFor(spacing) } },
        ...(letter.draft ? { headers: { default: new Header({ children: [new Paragraph({})] }) } } : {}),
        children: childrenOf(letter, options.paper, spacing),
      },
    ],
  });
  // docx writes these parts with the clock, with random names or without what we need: ours stand in their place.
  const parts = [
    { path: 'word/styles.xml', data: stylesXml(spacing) },
    { path: 'word/fontTable.xml', data: fontTableXml },
    { path: 'docProps/core.xml', data: corePropertiesXml(letter) },
    ...(letter.draft ? [{ path: 'word/header1.xml', data: draftHeaderXml }] : []),
  ];
  return fixZipTimes(new Uint8Array(await Packer.toArrayBuffer(document, false, parts)));
};

const childrenOf = (letter: Letter, paper: Paper, spacing: Spacing): readonly FileChild[] => {
  const width = textWidth(paper);
  const kept = keptWithNext(letter.blocks, width / 20);
  const children = letter.blocks.flatMap((block, index) => {
    const after = gapAfter(block, letter.blocks[index + 1], spacing.gap);
    return childrenOfBlock(block, { width, spacing, after, keepNext: kept[index] ?? false }, index);
  });
  return children.flatMap((child, index) =>
    child instanceof Table && !(children[index + 1] instanceof Paragraph) ? [child, separator()] : [child],
  );
};

const marginFor = ({ foot = 0 }: Spacing) => ({
  top: twips(sheet.margin.top),
  right: twips(sheet.margin.right),
  // Room for the separator that ends a letter, and for what Word and LibreOffice round up.
  bottom: twips(sheet.margin.bottom) - pointsToTwips(1.2 + foot),
  left: twips(sheet.margin.left),
  header: twips(8),
  footer: twips(8),
  gutter: 0,
});

const pageSize = (paper: Paper) => ({
  width: twips(papers[paper].width),
  height: twips(papers[paper].height),
  orientation: PageOrientation.PORTRAIT,
});
