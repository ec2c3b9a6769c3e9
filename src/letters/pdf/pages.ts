import type { PDFContext, PDFRawStream, PDFRef } from 'pdf-lib';
import { letters } from '../../i18n/id/letters.ts';
import type { Font } from '../font/font.ts';
import type { Face, Fonts } from '../font/fonts.ts';
import { glyphsOf } from '../font/text.ts';
import type { Picture, PictureContent, Placed, StructureNode } from '../layout/content.ts';
import type { LaidOut } from '../layout/layout.ts';
import { mm } from '../layout/measures.ts';
import { type Letter, type Paper, papers } from '../model.ts';
import { hundredths, latin, number } from './bytes.ts';
import { embedFont, type FontSubset, fontSubset } from './font-subset.ts';
import { cleaned } from './metadata.ts';
import { faceNames, pageContent } from './page-content.ts';
import { embedPicture } from './picture.ts';
import type { MarkedPage } from './structure-tree.ts';

type LetterPages = LaidOut & { readonly letter: Letter };

type Subsets = Partial<Record<Face, FontSubset>>;

/** The part of each face that the letters show. */
export function subsetsFor(laidOut: readonly LetterPages[], fonts: Fonts): Subsets {
  const used = new Map<Face, Uint8Array>();
  const use = (face: Face, glyphs: readonly number[]) => {
    const shown = used.get(face) ?? new Uint8Array(fonts[face].advances.length);
    used.set(face, shown);
    for (const glyph of glyphs) shown[glyph] = 1;
  };
  for (const { pages } of laidOut)
    for (const item of pages.flat()) {
      if (item.kind !== 'line') continue;
      for (const { face, glyphs } of item.runs) use(face, glyphs);
    }
  if (laidOut.some(({ letter }) => letter.draft)) use(watermarkFace, watermarkGlyphs(fonts));
  return Object.fromEntries([...used].map(([face, shown]) => [face, fontSubset(fonts[face], shown)]));
}

const sourceOf = (picture: Picture): object => (picture.format === 'code' ? picture.code : picture.bytes);

/** Adds each picture once, however often it stands on the pages. */
async function embedPictures(
  context: PDFContext,
  laidOut: readonly LetterPages[],
): Promise<ReadonlyMap<object, PDFRef>> {
  const pictures = new Map<object, PDFRef>();
  for (const item of laidOut.flatMap(({ pages }) => pages.flat())) {
    if (item.kind !== 'picture' || pictures.has(sourceOf(item.picture))) continue;
    pictures.set(sourceOf(item.picture), await embedPicture(context, item.picture));
  }
  return pictures;
}

/** Writes the pages, with their content and what of it belongs to which part of the structure. */
export async function writePages(context: PDFContext, laidOut: readonly LetterPages[], fonts: Fonts, subsets: Subsets) {
  const tree = context.nextRef();
  const faces = Object.entries(subsets).map(([face, subset]) => [
    faceNames[face as Face],
    embedFont(context, fonts[face as Face], subset),
  ]);
  const fontResources = context.register(context.obj(Object.fromEntries(faces)));
  const embedded = await embedPictures(context, laidOut);
  const marked: MarkedPage[] = [];
  const contents: PDFRawStream[] = [];
  const firsts: { title: string; page: PDFRef }[] = [];
  const boxes = new Map<StructureNode, readonly number[]>();
  for (const { letter, paper, width, height, pages } of laidOut) {
    pages.forEach((placed: readonly Placed[], index) => {
      const pictures: Record<string, PDFRef | undefined> = {};
      const pictureName = (item: PictureContent & { readonly y: number }): string => {
        const name = `P${Object.keys(pictures).length}`;
        pictures[name] = embedded.get(sourceOf(item.picture));
        const box = [item.x, height - item.y - item.height, item.x + item.width, height - item.y];
        boxes.set(item.node, box.map(hundredths));
        return name;
      };
      const behind = letter.draft ? watermark(paper, fonts[watermarkFace], subsets[watermarkFace]) : '';
      const content = pageContent(placed, { height, subsets, pictureName, watermark: behind });
      const stream = context.flateStream(latin(content.operators));
      contents.push(stream);
      const page = context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, hundredths(width), hundredths(height)],
        Resources: { Font: fontResources, XObject: Object.keys(pictures).length > 0 ? pictures : undefined },
        Contents: context.register(stream),
        StructParents: marked.length,
        Tabs: 'S',
      });
      const reference = context.register(page);
      if (index === 0) firsts.push({ title: cleaned(letter.title), page: reference });
      marked.push({ page: reference, marked: content.marked });
    });
  }
  const kids = marked.map(({ page }) => page);
  context.assign(tree, context.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  return { tree, marked, contents, firsts, boxes };
}

const word = letters.draft;
const watermarkFace: Face = 'bold';

/** Of the word across the page: how light it is, and how much of the page's diagonal it takes. */
const across = { gray: 0.92, share: 0.54 };
/** Of the word at the head of the page: its top in mm, its size in pt, its colour as in Word and in the preview. */
const atHead = { top: 8, size: 12, colour: '0.64 0.07 0.165' };

/** What the face must hold for the word to be written. */
const watermarkGlyphs = (fonts: Fonts): readonly number[] => glyphsOf(word, fonts[watermarkFace]);

/**
 * DRAF in large light letters from corner to corner of a page of this paper, and small at its head. Both are text in
 * the letter's font, and artifacts, which screen readers leave out. To programs that read the page the large one is
 * nothing (an empty `ActualText`): they would find its letters between the lines, and tear the lines apart.
 */
function watermark(paper: Paper, font: Font, subset: FontSubset | undefined): string {
  const [width, height] = [papers[paper].width * mm, papers[paper].height * mm];
  const glyphs = glyphsOf(word, font);
  const advance = glyphs.reduce((sum, glyph) => sum + (font.advances[glyph] ?? 0), 0) / font.unitsPerEm;
  const capHeight = font.capHeight / font.unitsPerEm;
  const shown = glyphs.map((glyph) => subset?.codes[glyph] ?? '').join('');
  const text = (size: number, matrix: string) =>
    `BT\n/${faceNames[watermarkFace]} ${size} Tf\n${matrix} Tm\n(${shown}) Tj\nET`;

  const right = width - papers[paper].margin.right * mm - advance * atHead.size;
  const top = height - atHead.top * mm - capHeight * atHead.size;

  const diagonal = Math.hypot(width, height);
  const [cos, sin] = [width / diagonal, height / diagonal];
  const size = Math.round((across.share * diagonal) / advance);
  const [half, middle] = [(advance * size) / 2, (capHeight * size) / 2];
  const x = width / 2 - cos * half + sin * middle;
  const y = height / 2 - sin * half - cos * middle;
  const precise = (value: number) => String(Math.round(value * 10000) / 10000);
  const matrix = `${[cos, sin, -sin, cos].map(precise).join(' ')} ${number(x)} ${number(y)}`;
  return `/Artifact <</Type /Pagination /Subtype /Header>> BDC
q
${atHead.colour} rg
${text(atHead.size, `1 0 0 1 ${number(right)} ${number(top)}`)}
Q
EMC
/Artifact <</Type /Pagination /Subtype /Watermark>> BDC
/Span <</ActualText ()>> BDC
q
${across.gray} g
${text(size, matrix)}
Q
EMC
EMC`;
}
