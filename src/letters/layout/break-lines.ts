import { pairKey } from '../font/font.ts';
import { type Face, type Fonts, glyphOf } from '../font/fonts.ts';
import type { Spans } from '../model.ts';
import { isDots, spanText } from '../text.ts';

/** `justified` weighs the spaces that a full line would get, `ragged` the room left at its end. */
export type Manner = 'justified' | 'ragged';

/** Part of a space that it may give up, and that it may gain before a line counts as loose. */
const shrink = 0.22;
const stretch = 0.5;

/** Multiplied out: `value ** 3` calls the power function, which took most of the time of breaking lines. */
const cube = (value: number): number => value * value * value;

/** What a justified line of natural width is worth, after Knuth and Plass, "Breaking Paragraphs into Lines" (1981). */
function badness(natural: number, spaces: number, measure: number, manner: Manner, last: boolean): number {
  const room = measure - natural;
  if (manner === 'ragged') return room < -0.01 ? Infinity : last ? 0 : 100 * (room / measure) ** 2;
  if (room < 0) return room < -shrink * spaces - 0.01 ? Infinity : 100 * cube(-room / (shrink * spaces + 1e-9));
  // A last line of one short word looks forgotten.
  if (last) return natural < 0.1 * measure ? 30 : 0;
  return Math.min(100 * cube(room / (stretch * spaces + 0.1)), 1e6);
}

/**
 * Chooses the line ends of a paragraph as a whole: for each line, the index after its last segment.
 * A segment wider than `measure` (pt) has a line of its own.
 */
export function breakLines(segments: readonly Segment[], measure: number, manner: Manner): readonly number[] {
  const count = segments.length;
  const cost = new Float64Array(count + 1).fill(Infinity);
  const from = new Int32Array(count + 1);
  cost[0] = 0;
  let first = 0;
  for (let end = 1; end <= count; end += 1) {
    const last = end === count;
    const penalty = last ? 0 : (segments[end - 1]?.penalty ?? 0);
    let natural = 0;
    let spaces = 0;
    for (let start = end - 1; start >= first; start -= 1) {
      const segment = segments[start] as Segment;
      natural += segment.width;
      if (start < end - 1) {
        natural += segment.space;
        spaces += segment.space;
      }
      const alone = start === end - 1;
      let bad = badness(natural, spaces, measure, manner, last);
      if (bad === Infinity) {
        if (natural - shrink * spaces > measure && !alone) {
          first = Math.max(first, start + 1);
          break;
        }
        if (!alone) continue;
        bad = 1e6;
      }
      const sum = (cost[start] ?? Infinity) + (10 + bad) ** 2 + penalty ** 2;
      if (sum < (cost[end] ?? Infinity)) {
        cost[end] = sum;
        from[end] = start;
      }
    }
  }
  const ends: number[] = [];
  for (let end = count; end > 0; end = from[end] ?? 0) ends.push(end);
  return ends.reverse();
}

/** Part of a word in one face. */
interface Stretch {
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
function spaceWidth(face: Face, fonts: Fonts, size: number): number {
  const font = fonts[face];
  return ((font.advances[font.glyphs.get(0x20) ?? 0] ?? 0) * size) / font.unitsPerEm;
}
