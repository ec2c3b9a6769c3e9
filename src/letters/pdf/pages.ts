import type { PDFContext, PDFRawStream, PDFRef } from 'pdf-lib';
import { letters } from '../../i18n/id/letters.ts';
import type { Font } from '../font/font.ts';
import { type Face, type Fonts, glyphsOf } from '../font/fonts.ts';
import type { LineContent, Picture, PictureContent, Placed, Run, StructureNode } from '../layout/content.ts';
import type { LaidOut } from '../layout/layout.ts';
import { mm } from '../layout/measures.ts';
import { type Letter, type Paper, papers } from '../model.ts';
import { hundredths, latin, number } from './bytes.ts';
import { embedFont, type FontSubset, fontSubset } from './font-subset.ts';
import { cleaned } from './metadata.ts';
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

/** What a page's content needs to know of the document. */
interface PageSetting {
  /** Height of the paper, pt: PDF measures from the bottom. */
  readonly height: number;
  readonly subsets: Readonly<Partial<Record<Face, FontSubset>>>;
  readonly pictureName: (content: PictureContent & { readonly y: number }) => string;
  /** Drawn behind everything, as an artifact. */
  readonly watermark: string;
}

interface PageContent {
  readonly operators: string;
  /** The part of the structure that each marked content belongs to, in the order of their identifiers. */
  readonly marked: readonly StructureNode[];
}

/** Names of the faces in each page's resources. */
const faceNames: Readonly<Record<Face, string>> = { regular: 'R', bold: 'B', italic: 'I' };

/** The operators that draw a page: rules first, as artifacts, then the words in the order in which they are read. */
function pageContent(placed: readonly Placed[], setting: PageSetting): PageContent {
  const artifacts = placed.flatMap((item) => artifactOperators(item, setting.height)).join('\n');
  const parts = [setting.watermark, artifacts === '' ? '' : `/Artifact BMC\nq\n${artifacts}\nQ\nEMC`];
  const marked: StructureNode[] = [];
  const pen: Pen = { font: '', gray: 0 };
  const words = placed.filter((item) => item.kind === 'line' || item.kind === 'picture');
  let at = 0;
  while (at < words.length) {
    const first = words[at] as (typeof words)[number];
    if (first.kind === 'picture') {
      parts.push(`/Figure <</MCID ${marked.length}>> BDC\n${pictureOperators(first, setting)}\nEMC`);
      marked.push(first.node);
      at += 1;
      continue;
    }
    const group: (LineContent & { readonly y: number })[] = [];
    for (let next = words[at]; next?.kind === 'line' && belongsTo(next, first); next = words[at]) {
      group.push(next);
      at += 1;
    }
    const lines = group.map((line) => lineOperators(line, setting, pen)).join('\n');
    if (first.repeated) parts.push(`/Artifact <</Type /Pagination>> BDC\nBT\n${lines}\nET\nEMC`);
    else {
      parts.push(`/${first.node.role} <</MCID ${marked.length}>> BDC\nBT\n${lines}\nET\nEMC`);
      marked.push(first.node);
    }
  }
  return { operators: parts.filter((part) => part !== '').join('\n'), marked };
}

const belongsTo = (line: LineContent, first: LineContent): boolean =>
  line.node === first.node && line.repeated === first.repeated;

/** What is set already, so that it is not set again. */
interface Pen {
  font: string;
  gray: number;
}

function lineOperators(line: LineContent & { readonly y: number }, setting: PageSetting, pen: Pen): string {
  const operators: string[] = [];
  if (line.gray !== pen.gray) {
    operators.push(`${number(line.gray)} g`);
    pen.gray = line.gray;
  }
  operators.push(`1 0 0 1 ${number(line.x)} ${number(setting.height - line.y)} Tm`);
  for (const run of line.runs) {
    const font = `/${faceNames[run.face]} ${number(line.size)} Tf`;
    if (font !== pen.font) operators.push(font);
    pen.font = font;
    operators.push(showOperator(run, line.size, setting.subsets[run.face]));
  }
  return operators.join('\n');
}

/** One TJ for a run: its glyphs, and between them what is taken off or added, in thousandths of an em. */
function showOperator({ glyphs, extra }: Run, size: number, subset: FontSubset | undefined): string {
  let shown = '(';
  for (let index = 0; index < glyphs.length; index += 1) {
    shown += subset?.codes[glyphs[index] as number] ?? '';
    const added = extra[index] ?? 0;
    const shift = added === 0 ? 0 : Math.round((-1000 * added) / size);
    if (shift !== 0) shown += `)${shift}(`;
  }
  return `[${shown})]TJ`;
}

function pictureOperators(item: PictureContent & { readonly y: number }, setting: PageSetting): string {
  const { x, y, width, height } = item;
  const matrix = [width, 0, 0, height, x, setting.height - y - height].map(number).join(' ');
  return `q\n${matrix} cm\n/${setting.pictureName(item)} Do\nQ`;
}

function artifactOperators(item: Placed, pageHeight: number): readonly string[] {
  if (item.kind !== 'rule' && item.kind !== 'frame') return [];
  const bottom = pageHeight - item.y - item.height;
  const corner = [item.x, bottom, item.width, item.height].map(number).join(' ');
  if (item.kind === 'frame') {
    const path = item.round ? ringPath(item.x, bottom, item.width / 2) : `${corner} re`;
    return [`0.6 G 0.5 w [3 2.5] 0 d ${path} S`];
  }
  return [`${number(item.gray)} g ${corner} re f`];
}

/** How far the handles of a quarter's curve reach, as a part of the radius. */
const handle = 0.5523;

/** A ring of four curves, by the corner of the box around it. */
function ringPath(left: number, bottom: number, radius: number): string {
  const [x, y] = [left + radius, bottom + radius];
  const at = (...units: readonly number[]): string =>
    units.map((unit, index) => number((index % 2 === 0 ? x : y) + unit * radius)).join(' ');
  return [
    `${at(1, 0)} m`,
    `${at(1, handle, handle, 1, 0, 1)} c`,
    `${at(-handle, 1, -1, handle, -1, 0)} c`,
    `${at(-1, -handle, -handle, -1, 0, -1)} c`,
    `${at(handle, -1, 1, -handle, 1, 0)} c`,
  ].join(' ');
}
