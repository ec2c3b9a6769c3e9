import type { Face } from '../font/fonts.ts';
import type { LineContent, PictureContent, Placed, Run, StructureNode } from '../layout/content.ts';
import { number } from './bytes.ts';
import type { FontSubset } from './font-subset.ts';

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
export const faceNames: Readonly<Record<Face, string>> = { regular: 'R', bold: 'B', italic: 'I' };

/** The operators that draw a page: rules first, as artifacts, then the words in the order in which they are read. */
export function pageContent(placed: readonly Placed[], setting: PageSetting): PageContent {
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
