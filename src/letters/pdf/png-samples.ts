import { channelsOf, type PngParts } from './png.ts';
import { BrokenPictureError } from './raster.ts';

interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const whole: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];

/** Adam7: https://www.w3.org/TR/png-3/#8InterlaceMethods */
const interlaced: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

/** Grey or colour samples of eight bits, row by row, and the opacity of each. */
export function samplesOf(parts: PngParts, raw: Uint8Array) {
  const { width, height, bits, type } = parts;
  const channels = channelsOf[type] ?? 1;
  const colours = type === 0 || type === 4 ? 1 : 3;
  const samples = new Uint8Array(width * height * colours);
  const alpha = new Uint8Array(width * height);
  const store = storeFor(parts, samples, alpha);
  const pixelBytes = Math.max(1, (channels * bits) >> 3);
  let at = 0;
  for (const { x, y, stepX, stepY } of parts.interlaced ? interlaced : whole) {
    const columns = Math.ceil((width - x) / stepX);
    const rows = Math.ceil((height - y) / stepY);
    if (columns <= 0 || rows <= 0) continue;
    const rowBytes = Math.ceil((columns * channels * bits) / 8);
    let above = new Uint8Array(rowBytes);
    for (let row = 0; row < rows; row += 1) {
      if (at + 1 + rowBytes > raw.length) throw new BrokenPictureError('its PNG data are cut off');
      const line = raw.subarray(at + 1, at + 1 + rowBytes);
      unfilter(raw[at] ?? 0, line, above, pixelBytes);
      for (let column = 0; column < columns; column += 1)
        store(line, column, (y + row * stepY) * width + x + column * stepX);
      above = line as Uint8Array<ArrayBuffer>;
      at += 1 + rowBytes;
    }
  }
  return { colours, samples, alpha } as const;
}

/** https://www.w3.org/TR/png-3/#9Filters */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < line.length; at += 1) {
    const left = at < step ? 0 : (line[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    line[at] = (line[at] ?? 0) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      throw new BrokenPictureError('its PNG data are damaged');
  }
}

type Store = (line: Uint8Array, column: number, pixel: number) => void;

/** How a pixel of this kind of PNG becomes samples and opacity. */
function storeFor({ bits, type, palette, transparency }: PngParts, samples: Uint8Array, alpha: Uint8Array): Store {
  const channels = channelsOf[type] ?? 1;
  const top = 2 ** bits - 1;
  const read = (line: Uint8Array, index: number): number => {
    if (bits === 8) return line[index] ?? 0;
    if (bits === 16) return ((line[2 * index] ?? 0) << 8) | (line[2 * index + 1] ?? 0);
    const bit = index * bits;
    return ((line[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & top;
  };
  if (type === 3)
    return (line, column, pixel) => {
      const entry = read(line, column);
      for (let part = 0; part < 3; part += 1) samples[3 * pixel + part] = palette[3 * entry + part] ?? 0;
      alpha[pixel] = transparency[entry] ?? 255;
    };
  const colours = channels < 3 ? 1 : 3;
  const key = transparency.length >= 2 * colours ? transparency : undefined;
  const keyed = Array.from({ length: colours }, (_, part) => read16(key, part));
  return (line, column, pixel) => {
    let isKey = key !== undefined;
    for (let part = 0; part < colours; part += 1) {
      const value = read(line, column * channels + part);
      samples[colours * pixel + part] = Math.round((value * 255) / top);
      isKey &&= value === keyed[part];
    }
    const opacity = channels === colours ? top : read(line, column * channels + colours);
    alpha[pixel] = isKey ? 0 : Math.round((opacity * 255) / top);
  };
}

const read16 = (bytes: Uint8Array | undefined, index: number): number =>
  ((bytes?.[2 * index] ?? 0) << 8) | (bytes?.[2 * index + 1] ?? 0);
