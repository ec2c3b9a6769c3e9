import type { Face, Fonts } from '../font/fonts.ts';
import { pairKey } from '../font/kern.ts';
import { glyphOf } from '../font/text.ts';
import type { Spans } from '../model.ts';
import { isDots, spanText } from '../words.ts';

/** Part of a word in one face. */
export interface Stretch {
  readonly face: Face;
  readonly underlined: boolean;
  readonly glyphs: readonly number[];
  /** Kerning after each glyph, pt. */
  readonly kerning: readonly number[];
  /** pt */
  readonly width: number;
}

/** What stays on one line, and what follows it. */
export interface Segment {
  readonly stretches: readonly Stretch[];
  readonly width: number;
  /** Width of the space after it; 0 where a word may be broken without one. */
  readonly space: number;
  readonly spaceFace: Face;
  readonly spaceUnderlined: boolean;
  /** How unwelcome a break after it is. */
  readonly penalty: number;
}

/** A style laid over the spans' own: signatories' names are bold and underlined. */
export interface Style {
  readonly size: number;
  readonly face?: Face;
  readonly underlined?: boolean;
}

interface Sign {
  readonly character: string;
  readonly face: Face;
  readonly underlined: boolean;
}

interface Setting {
  readonly fonts: Fonts;
  readonly size: number;
  readonly measure: number;
}

const penalties = { hyphen: 60, address: 400, anywhere: 3000 } as const;

function signsOf(spans: Spans, style: Style): Sign[] {
  const signs: Sign[] = [];
  for (const span of spans) {
    const face = style.face ?? (span.style === 'bold' || span.style === 'italic' ? span.style : 'regular');
    const text = spanText(span);
    const asked = style.underlined === true || span.style === 'underline' || span.blank === true;
    const underlined = asked && !isDots(text);
    for (const character of text) signs.push({ character, face, underlined });
  }
  return signs;
}

const isLetter = (sign: Sign | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign.character);

/** The penalty of breaking a word after its sign at `index`; `undefined` where it must not be broken. */
function penaltyAfter(word: readonly Sign[], index: number): number | undefined {
  if (index < 1 || index > word.length - 3) return undefined;
  const { character } = word[index] as Sign;
  if (character === '-' || character === '\u2010' || character === '\u2013')
    return isLetter(word[index - 1]) && isLetter(word[index + 1]) ? penalties.hyphen : penalties.address;
  return word.length > 12 && '/.@_?=&'.includes(character) ? penalties.address : undefined;
}

function stretchesOf(signs: readonly Sign[], fonts: Fonts, size: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let end = 1; end <= signs.length; end += 1) {
    const first = signs[start] as Sign;
    const next = signs[end];
    if (next !== undefined && next.face === first.face && next.underlined === first.underlined) continue;
    stretches.push(stretchOf(signs, start, end, fonts, size));
    start = end;
  }
  return stretches;
}

/** The signs from `start` up to `end`, all in the look of the first. */
function stretchOf(signs: readonly Sign[], start: number, end: number, fonts: Fonts, size: number): Stretch {
  const { face, underlined } = signs[start] as Sign;
  const font = fonts[face];
  const scale = size / font.unitsPerEm;
  const glyphs: number[] = [];
  const kerning: number[] = [];
  let width = 0;
  let glyph = glyphOf((signs[start] as Sign).character, font);
  for (let index = start; index < end; index += 1) {
    const next = index + 1 < end ? glyphOf((signs[index + 1] as Sign).character, font) : undefined;
    const kern = next === undefined ? 0 : (font.kerning.get(pairKey(glyph, next)) ?? 0) * scale;
    width += (font.advances[glyph] ?? 0) * scale + kern;
    glyphs.push(glyph);
    kerning.push(kern);
    glyph = next ?? glyph;
  }
  return { face, underlined, glyphs, kerning, width };
}

const widthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { width }) => sum + width, 0);

function segmentOf(
  stretches: readonly Stretch[],
  penalty: number,
  space: Sign | undefined,
  { fonts, size }: Setting,
): Segment {
  return {
    stretches,
    width: widthOf(stretches),
    space: space === undefined ? 0 : spaceWidth(space.face, fonts, size),
    spaceFace: space?.face ?? 'regular',
    spaceUnderlined: space?.underlined ?? false,
    penalty,
  };
}

/** Adds a word, in one segment or, where it may be broken, in several. */
function addWord(segments: Segment[], word: readonly Sign[], space: Sign | undefined, setting: Setting): void {
  const { fonts, size, measure } = setting;
  const whole = stretchesOf(word, fonts, size);
  const isTooWide = widthOf(whole) > measure;
  let start = 0;
  for (let index = 0; index < word.length - 1; index += 1) {
    const penalty = penaltyAfter(word, index) ?? (isTooWide ? penalties.anywhere : undefined);
    if (penalty === undefined) continue;
    segments.push(segmentOf(stretchesOf(word.slice(start, index + 1), fonts, size), penalty, undefined, setting));
    start = index + 1;
  }
  const rest = start === 0 ? whole : stretchesOf(word.slice(start), fonts, size);
  segments.push(segmentOf(rest, 0, space, setting));
}

/** Cuts words into what stays together on a line of `measure` pt. */
export function segmentsOf(spans: Spans, style: Style, fonts: Fonts, measure: number): readonly Segment[] {
  const setting = { fonts, size: style.size, measure };
  const segments: Segment[] = [];
  let word: Sign[] = [];
  for (const sign of signsOf(spans, style)) {
    if (sign.character !== ' ') word.push(sign);
    else if (word.length > 0) {
      addWord(segments, word, sign, setting);
      word = [];
    }
  }
  if (word.length > 0) addWord(segments, word, undefined, setting);
  return segments;
}

/** pt */
export function spaceWidth(face: Face, fonts: Fonts, size: number): number {
  const font = fonts[face];
  return ((font.advances[font.glyphs.get(0x20) ?? 0] ?? 0) * size) / font.unitsPerEm;
}
