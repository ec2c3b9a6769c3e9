import { Document, Header, type ISectionOptions, Packer, Table, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { cleanText } from '../../domain/clean-text.ts';
import { letters } from '../../i18n/id/letters.ts';
import { type Letter, type Paper, papers } from '../model.ts';
import { widestLabel } from '../text-width.ts';
import { zipped } from '../zip.ts';
import { childrenOfBlock, listsOf } from './blocks.ts';
import { normalSpacing, pointsToTwips, type Spacing, textWidth, twips } from './spacing.ts';
import { face, stylesOf } from './styles.ts';
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
