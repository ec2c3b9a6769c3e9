import type { Segment } from './segments.ts';

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
