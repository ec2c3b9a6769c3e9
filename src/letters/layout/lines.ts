import type { Face, Fonts } from '../font/fonts.ts';
import type { Spans } from '../model.ts';
import { breakLines, type Manner, type Segment, type Style, segmentsOf } from './break-lines.ts';
import {
  baseline,
  type Content,
  lineHeight,
  type Run,
  type Strip,
  type StripContent,
  type StructureNode,
  strip,
} from './content.ts';
import { type Extent, extent, plus } from './measures.ts';

/** A line of words; lengths in pt. */
interface Line {
  readonly runs: readonly Run[];
  /** Without the space at its end. */
  readonly width: number;
  readonly underlines: readonly { readonly x: number; readonly width: number }[];
}

interface Setting {
  readonly style: Style;
  readonly fonts: Fonts;
  readonly measure: number;
  readonly manner: Manner;
  /** Whether more words of the same part follow on this line: then its last line ends in a space, too. */
  readonly continues?: boolean;
}

/** A line whose spaces would grow by more than this many times their width is left ragged instead. */
const loosest = 3;

/** Sets words into lines of at most `measure` pt. */
export function setLines(spans: Spans, setting: Setting): readonly Line[] {
  const segments = segmentsOf(spans, setting.style, setting.fonts, setting.measure);
  let start = 0;
  return breakLines(segments, setting.measure, setting.manner).map((end) => {
    const line = setLine(segments.slice(start, end), end === segments.length, setting);
    start = end;
    return line;
  });
}

/** The widest line of words that are not broken, pt. */
export function naturalWidth(spans: Spans, style: Style, fonts: Fonts): number {
  const segments = segmentsOf(spans, style, fonts, Infinity);
  return segments.reduce((sum, { width, space }, index) => sum + width + (index < segments.length - 1 ? space : 0), 0);
}

function setLine(
  segments: readonly Segment[],
  last: boolean,
  { fonts, measure, manner, continues = false }: Setting,
): Line {
  const inner = segments.slice(0, -1);
  const spaces = inner.reduce((sum, { space }) => sum + space, 0);
  const natural = segments.reduce((sum, { width }) => sum + width, spaces);
  const room = measure - natural;
  const justify = manner === 'justified' && spaces > 0 && (room < 0 || (!last && room < loosest * spaces));
  const factor = justify ? 1 + room / spaces : 1;
  const builder = new LineBuilder();
  segments.forEach((segment, index) => {
    for (const { face, glyphs, kerning, width, underlined } of segment.stretches)
      builder.add(face, glyphs, kerning, width, underlined);
    const isEnd = index === segments.length - 1;
    const goesOn = isEnd && last ? continues : segment.space > 0;
    if (!goesOn) return;
    const space = fonts[segment.spaceFace].glyphs.get(0x20) ?? 0;
    const width = isEnd ? 0 : segment.space * factor;
    const underlined = segment.spaceUnderlined && !isEnd && (segments[index + 1]?.stretches[0]?.underlined ?? false);
    builder.add(segment.spaceFace, [space], [width - segment.space], width, underlined);
  });
  return builder.line();
}

class LineBuilder {
  #runs: { face: Face; glyphs: number[]; extra: number[] }[] = [];
  #underlines: { x: number; width: number }[] = [];
  #width = 0;

  add(face: Face, glyphs: readonly number[], extra: readonly number[], width: number, underlined: boolean): void {
    const open = this.#runs.at(-1);
    if (open?.face === face) {
      open.glyphs.push(...glyphs);
      open.extra.push(...extra);
    } else this.#runs.push({ face, glyphs: [...glyphs], extra: [...extra] });
    if (underlined) this.#underline(width);
    this.#width += width;
  }

  #underline(width: number): void {
    const open = this.#underlines.at(-1);
    if (open !== undefined && Math.abs(open.x + open.width - this.#width) < 0.001) open.width += width;
    else this.#underlines.push({ x: this.#width, width });
  }

  line(): Line {
    return { runs: this.#runs, width: this.#width, underlines: this.#underlines };
  }
}

/** Room between two edges, in pt from the left edge of the paper. */
export interface Room {
  readonly x: number;
  readonly width: number;
}

interface TextSetting {
  readonly room: Room;
  readonly style: Style;
  readonly manner: Manner;
  readonly align?: 'left' | 'center' | 'right';
  readonly gray?: number;
  readonly continues?: boolean;
  readonly node: StructureNode;
  readonly fonts: Fonts;
}

/** Sets words in their room: the content of each line, from the top of that line. */
export function setText(spans: Spans, setting: TextSetting): readonly (readonly StripContent[])[] {
  const { room, style, manner, fonts, continues = false } = setting;
  return setLines(spans, { style, fonts, measure: room.width, manner, continues }).map((line) =>
    contentOf(line, setting),
  );
}

function contentOf(line: Line, { room, style, align = 'left', gray = 0, node }: TextSetting): readonly StripContent[] {
  const free = room.width - line.width;
  const x = room.x + (align === 'left' ? 0 : align === 'right' ? free : free / 2);
  const { size } = style;
  const y = baseline(size);
  const words: Content = { kind: 'line', x, width: line.width, size, runs: line.runs, node, gray };
  const rules = line.underlines.map((underline): StripContent => {
    const content: Content = { kind: 'rule', x: x + underline.x, width: underline.width, height: size * 0.05, gray };
    return { y: plus(y, extent(size * 0.11)), content };
  });
  return [{ y, content: words }, ...rules];
}

/** Sets words as strips of one line each. */
export const textStrips = (spans: Spans, setting: TextSetting): readonly Strip[] =>
  setText(spans, setting).map((content) => strip(lineHeight(setting.style.size), content));

/** Sets words as one unit that begins at `top`: its content and where it ends. */
export function textUnit(spans: Spans, top: Extent, setting: TextSetting) {
  const { size } = setting.style;
  const lines = setText(spans, setting);
  const content = lines.flatMap((line, index) =>
    line.map((item) => ({ ...item, y: plus(plus(top, lineHeight(size, index)), item.y) })),
  );
  return { content, lines: lines.length, bottom: plus(top, lineHeight(size, lines.length)) };
}
