import type { Fonts } from '../font/fonts.ts';
import type { Spans } from '../model.ts';
import type { Manner } from './break-lines.ts';
import type { Content } from './content.ts';
import { type Line, setLines } from './lines.ts';
import type { Style } from './segments.ts';
import { baseline, lineHeight, type Strip, type StripContent, strip } from './strip.ts';
import type { StructureNode } from './structure.ts';
import { type Extent, extent, plus } from './units.ts';

/** Room between two edges, in pt from the left edge of the paper. */
export interface Room {
  readonly x: number;
  readonly width: number;
}

export interface TextSetting {
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
