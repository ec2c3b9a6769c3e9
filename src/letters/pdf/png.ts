import { concatBytes } from '@noble/hashes/utils.js';
import { unzlibSync } from 'fflate';
import { deflated } from './bytes.ts';
import { samplesOf } from './png-samples.ts';
import { BrokenPictureError, type Raster } from './raster.ts';

/** The header, palette, transparency and compressed samples of a PNG: https://www.w3.org/TR/png-3/ */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly type: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
}

/** More pixels than any letterhead needs: a small file must not unfold without end. */
const mostPixels = 16_000_000;

export const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Png {
  readonly parts: PngParts;
  readonly compressed: Uint8Array;
  /** Each row behind the number of its filter. */
  readonly raw: Uint8Array;
}

/** A PNG as PDF takes it: one of grey or colours alone as it stands, any other unfolded. */
export function embeddablePng(bytes: Uint8Array): Raster {
  const png = openPng(bytes);
  return isPlain(png) ? asItStands(png) : unfolded(png);
}

/** Unfolds a PNG to eight-bit grey or colour samples and, where anything is transparent, its opacity. */
export const readPng = (bytes: Uint8Array): Raster => unfolded(openPng(bytes));

function openPng(bytes: Uint8Array): Png {
  const { parts, compressed } = readChunks(bytes);
  const channels = channelsOf[parts.type];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(parts.bits))
    throw new BrokenPictureError('its PNG header is damaged');
  const { width, height } = parts;
  if (width === 0 || height === 0) throw new BrokenPictureError('it is empty');
  if (width * height > mostPixels) throw new BrokenPictureError('it is larger than 16 million pixels');
  const rawSize = (Math.ceil((width * channels * parts.bits) / 8) + 1) * height + 8 * (width + height) * channels;
  try {
    return { parts, compressed, raw: unzlibSync(compressed, { out: new Uint8Array(rawSize) }) };
  } catch {
    throw new BrokenPictureError('its PNG data are damaged');
  }
}

/** Rows of grey or colours, of filters that are known, and as many as the header says. */
function isPlain({ parts: { width, height, bits, type, interlaced, transparency }, raw }: Png): boolean {
  if (interlaced || transparency.length > 0 || bits > 8 || (type !== 0 && type !== 2)) return false;
  const row = 1 + Math.ceil((width * (channelsOf[type] ?? 1) * bits) / 8);
  if (raw.length !== row * height) return false;
  for (let at = 0; at < raw.length; at += row) if ((raw[at] ?? 0) > 4) return false;
  return true;
}

/** PDF undoes the filters of a PNG's rows by itself: ISO 32000-1, 7.4.4.4. */
function asItStands({ parts: { width, height, bits, type }, compressed }: Png): Raster {
  const colours = type === 0 ? 1 : 3;
  return { width, height, bits, colours, filter: 'FlateDecode', data: compressed, filteredRows: true };
}

function unfolded({ parts, raw }: Png): Raster {
  const { width, height } = parts;
  const { colours, samples, alpha } = samplesOf(parts, raw);
  const opaque = alpha.every((value) => value === 255);
  const data = deflated(samples);
  const raster = { width, height, bits: 8, colours, filter: 'FlateDecode', data } as const;
  return opaque ? raster : { ...raster, alpha: deflated(alpha) };
}

function readChunks(bytes: Uint8Array): { parts: PngParts; compressed: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45 || view.getUint32(0) !== 0x89504e47) throw new BrokenPictureError('it is not a PNG');
  const found = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) throw new BrokenPictureError('its PNG data are cut off');
    found.set(name, [...(found.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  const header = found.get('IHDR')?.[0];
  const data = found.get('IDAT');
  if (header === undefined || header.length < 13 || data === undefined)
    throw new BrokenPictureError('its PNG data are incomplete');
  const head = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const parts: PngParts = {
    width: head.getUint32(0),
    height: head.getUint32(4),
    bits: head.getUint8(8),
    type: head.getUint8(9),
    interlaced: head.getUint8(12) === 1,
    palette: found.get('PLTE')?.[0] ?? new Uint8Array(),
    transparency: found.get('tRNS')?.[0] ?? new Uint8Array(),
  };
  return { parts, compressed: concatBytes(...data) };
}
