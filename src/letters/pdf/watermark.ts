import { number } from './bytes.ts';

/** D, R, A and F as strokes on a grid 10 high; drawn, not written, so that the word is never read as text. */
const strokes = [
  '0 0 m 0 10 l 2.5 10 l 8.5 10 8.5 0 2.5 0 c h',
  '10 0 m 10 10 l 13 10 l 17 10 17 5 13 5 c 10 5 l 13.2 5 m 16.4 0 l',
  '18.4 0 m 22.2 10 l 26 0 l 19.6 3.2 m 24.8 3.2 l',
  '28.4 0 m 28.4 10 l 34 10 l 28.4 5.2 m 32.8 5.2 l',
].join('\n');
const [width, height] = [34, 10];

/** DRAF in large light letters from corner to corner of a page of this size (pt). */
export function watermark(pageWidth: number, pageHeight: number): string {
  const angle = Math.atan2(pageHeight, pageWidth);
  const scale = (0.54 * Math.hypot(pageWidth, pageHeight)) / width;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const x = pageWidth / 2 - (cos * width - sin * height) / 2;
  const y = pageHeight / 2 - (sin * width + cos * height) / 2;
  const precise = (value: number) => String(Math.round(value * 10000) / 10000);
  const matrix = `${[cos, sin, -sin, cos].map(precise).join(' ')} ${number(x)} ${number(y)}`;
  return `/Artifact <</Type /Pagination /Subtype /Watermark>> BDC
q
${matrix} cm
0.92 G 1.15 w 1 j
${strokes}
S
Q
EMC`;
}
