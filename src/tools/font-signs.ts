import type { Font } from '../letters/font/font.ts';
import { viewOf } from '../letters/font/sfnt.ts';

type Point = readonly [number, number];
type Contour = readonly Point[];

const rectangle = (left: number, bottom: number, right: number, top: number): Contour => [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
];

/** The same corners the other way round: a hole. */
const hole = (contour: Contour): Contour => [...contour].reverse();

const box = [rectangle(110, -190, 1690, 1390), hole(rectangle(230, -70, 1570, 1270))];
const tick: Contour = [
  [330, 620],
  [480, 760],
  [760, 390],
  [1320, 1150],
  [1490, 1030],
  [780, 80],
];

/** Signs for forms that Liberation lacks, drawn by us for this project in units of 2048 to an em. */
const signs = [
  { code: 0x2610, contours: box },
  { code: 0x2611, contours: [...box, tick] },
  { code: 0x2713, contours: [tick] },
] as const;

const advance = 1800;

/** A simple glyph of straight lines: https://learn.microsoft.com/typography/opentype/spec/glyf */
function writeOutline(contours: readonly Contour[]): Uint8Array {
  const points = contours.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const words = [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let last = -1;
  for (const contour of contours) {
    last += contour.length;
    words.push(last);
  }
  words.push(0);
  const deltas = (values: readonly number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  const coordinates = [...deltas(xs), ...deltas(ys)];
  const bytes = new Uint8Array((words.length + coordinates.length) * 2 + points.length);
  const view = viewOf(bytes);
  words.forEach((word, index) => {
    view.setInt16(2 * index, word);
  });
  const onCurve = 0x01;
  bytes.fill(onCurve, 2 * words.length, 2 * words.length + points.length);
  coordinates.forEach((delta, index) => {
    view.setInt16(2 * (words.length + index) + points.length, delta);
  });
  return bytes;
}

/** The font with those of our signs that it lacks, put after its last glyph. */
export function withSigns(font: Font): { readonly font: Font; readonly drawn: ReadonlySet<number> } {
  const added = signs.filter(({ code }) => !font.glyphs.has(code));
  const first = font.advances.length;
  const outlines = added.map(({ contours }) => writeOutline(contours));
  const offsets = [...font.offsets];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + outline.length);
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  bytes.set(font.outlines);
  outlines.forEach((outline, index) => {
    bytes.set(outline, offsets[first + index] ?? 0);
  });
  const bearings = added.map(({ contours }) => Math.min(...contours.flat().map(([x]) => x)));
  return {
    drawn: new Set(added.map(({ code }) => code)),
    font: {
      ...font,
      glyphs: new Map([...font.glyphs, ...added.map(({ code }, index) => [code, first + index] as const)]),
      advances: Uint16Array.from([...font.advances, ...added.map(() => advance)]),
      sideBearings: Int16Array.from([...font.sideBearings, ...bearings]),
      outlines: bytes,
      offsets: Uint32Array.from(offsets),
    },
  };
}
