import { BrokenFontError, viewOf } from './sfnt.ts';

/** Reads which glyph stands for which code point, from the Unicode BMP subtable (format 4). */
export function readCmap(table: Uint8Array): Map<number, number> {
  const view = viewOf(table);
  const count = view.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    const entry = 4 + index * 8;
    const offset = view.getUint32(entry + 4);
    if (view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1 && view.getUint16(offset) === 4)
      return readSegments(view, offset);
  }
  throw new BrokenFontError('it has no Unicode character map of format 4');
}

function readSegments(view: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = view.getUint16(start + 6);
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(start + 14 + at);
    const first = view.getUint16(start + 16 + doubled + at);
    const delta = view.getUint16(start + 16 + 2 * doubled + at);
    const rangeAt = start + 16 + 3 * doubled + at;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Writes a character map of format 4; runs in which code point and glyph rise together share a segment. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const delta = (glyph - code) & 0xffff;
    const open = segments.at(-1);
    if (open !== undefined && open.last === code - 1 && open.delta === delta) open.last = code;
    else segments.push({ first: code, last: code, delta });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const count = segments.length;
  const power = Math.floor(Math.log2(count));
  const length = 16 + 8 * count;
  const bytes = new Uint8Array(12 + length);
  const view = viewOf(bytes);
  const words = [0, 1, 3, 1, 0, 12, 4, length, 0, 2 * count, 2 << power, power, 2 * count - (2 << power)];
  words.push(...segments.map((segment) => segment.last), 0);
  words.push(...segments.map((segment) => segment.first));
  words.push(...segments.map((segment) => segment.delta));
  words.forEach((word, index) => {
    view.setUint16(2 * index, word);
  });
  return bytes;
}
