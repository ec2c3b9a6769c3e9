import type { Face, Fonts } from '../font/fonts.ts';
import type { Spans } from '../model.ts';
import { breakLines, type Manner } from './break-lines.ts';
import type { Run } from './content.ts';
import { type Segment, type Style, segmentsOf } from './segments.ts';

/** A line of words; lengths in pt. */
export interface Line {
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

/** A line looser than this many of its own spaces is left ragged rather than torn apart. */
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
