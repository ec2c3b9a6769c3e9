import { concatBytes } from '@noble/hashes/utils.js';
import { zlibSync } from 'fflate';
import type { Code } from './model.ts';

/** Pixels a module: sharp on paper, and small since it is one bit deep. */
const scale = 8;

/** The filter of a row that holds the difference from the row above. */
const up = 2;

export interface CodePicture {
  /** The whole PNG. */
  readonly bytes: Uint8Array;
  /** Its width and height. */
  readonly pixels: number;
  /** Its rows, a bit a pixel behind the number of their filter, deflated. */
  readonly rows: Uint8Array;
}

/** A code as a black and white PNG without a margin (https://www.w3.org/TR/png-3/). */
export function codePicture({ modules }: Pick<Code, 'modules'>): CodePicture {
  const pixels = modules.length * scale;
  const bytesInRow = Math.ceil(pixels / 8);
  const samples = new Uint8Array(pixels * (bytesInRow + 1));
  modules.forEach((row, y) => {
    const line = y * scale * (bytesInRow + 1);
    // Eight pixels a module are one byte; a set bit is white.
    row.forEach((dark, x) => {
      samples[line + 1 + x] = dark ? 0 : 0xff;
    });
    // The rows below are the same: told as their difference from the row above, they are nothing but zeros.
    for (let below = 1; below < scale; below += 1) samples[line + below * (bytesInRow + 1)] = up;
  });
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, pixels);
  view.setUint32(4, pixels);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = zlibSync(samples, { level: 9 });
  const chunks = [chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', new Uint8Array())];
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return { bytes: concatBytes(signature, ...chunks), pixels, rows };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = name.charCodeAt(index);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** The check of a PNG's chunk: annex D of its specification. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
