import { concatBytes } from '@noble/hashes/utils.js';
import { JpegEmbedder, type PDFContext, type PDFRef, PngEmbedder } from 'pdf-lib';
import type { CodePicture } from '../code-picture.ts';
import type { Picture } from '../layout/content.ts';
import { inflated } from './bytes.ts';

/** The letterhead is no picture that a PDF can hold. */
export class BrokenPictureError extends Error {
  constructor(problem: string) {
    super(`The letterhead's picture cannot be used: ${problem}. Save it again as PNG or JPEG.`);
    this.name = 'BrokenPictureError';
  }
}

/** Adds a picture to the document; what is transparent in a PNG stays so. Throws `BrokenPictureError`. */
export async function embedPicture(context: PDFContext, picture: Picture): Promise<PDFRef> {
  if (picture.format === 'code') return embedCode(context, picture.code);
  const image = await (picture.format === 'png' ? openPng(picture.bytes) : openJpeg(picture.bytes));
  if (image.width === 0 || image.height === 0) throw new BrokenPictureError('it is empty');
  return image.embedIntoContext(context);
}

/** A code goes in as it is, one bit a pixel: `PngEmbedder` would make 24 of it. PDF undoes the filters: ISO 32000-1, 7.4.4.4. */
function embedCode(context: PDFContext, { pixels, rows }: CodePicture): PDFRef {
  const image = context.stream(rows, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: pixels,
    Height: pixels,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 1,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: 1, BitsPerComponent: 1, Columns: pixels },
  });
  return context.register(image);
}

async function openJpeg(bytes: Uint8Array): Promise<JpegEmbedder> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new BrokenPictureError('it is not a JPEG');
  const image = await JpegEmbedder.for(bytes).catch(() => {
    throw new BrokenPictureError('its JPEG data are damaged or cut off');
  });
  // The colours of the document are those of screens: ISO 19005-3, 6.2.4.3.
  if (String(image.colorSpace) === 'DeviceCMYK') throw new BrokenPictureError('its colours are for print (CMYK)');
  if (image.bitsPerComponent !== 8) throw new BrokenPictureError('it has more than eight bits a colour');
  return image;
}

async function openPng(bytes: Uint8Array): Promise<PngEmbedder> {
  const still = checkedPng(bytes);
  return PngEmbedder.for(still).catch(() => {
    throw new BrokenPictureError('its PNG data are damaged');
  });
}

/** More pixels than any letterhead needs. */
const mostPixels = 16_000_000;
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** What draws a PNG; texts and further frames are left out. */
const drawing: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * pdf-lib decompresses a PNG however large it is, and draws missing data black. So a PNG is measured first
 * (https://www.w3.org/TR/png-3/#5DataRep), and only what draws it is handed on.
 */
function checkedPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45 || view.getUint32(0) !== 0x89504e47) throw new BrokenPictureError('it is not a PNG');
  const [width, height, bits] = [view.getUint32(16), view.getUint32(20), view.getUint8(24)];
  const depth = bits * (channelsOf[view.getUint8(25)] ?? 0);
  if (depth === 0 || bits > 16) throw new BrokenPictureError('its PNG header is damaged');
  if (width * height > mostPixels) throw new BrokenPictureError('it is larger than 16 million pixels');
  const kept = [bytes.subarray(0, 8)];
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new BrokenPictureError('its PNG data are cut off');
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if ((name === 'IHDR') !== (at === 8)) throw new BrokenPictureError('its PNG header is damaged');
    if (drawing.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IDAT') packed.push(bytes.subarray(at + 8, end - 4));
    at = end;
  }
  const least = Math.ceil((width * height * depth) / 8);
  // Each row is rounded up to whole bytes and has its filter; an interlaced picture has up to 15 rows for eight.
  const samples = inflatedPng(concatBytes(...packed), least + 4 * (height + 8));
  if (samples === undefined) throw new BrokenPictureError('it unfolds to more than its size');
  if (samples.length < least) throw new BrokenPictureError('its PNG data are cut off');
  return concatBytes(...kept);
}

function inflatedPng(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflated(packed, most);
  } catch {
    throw new BrokenPictureError('its PNG data are damaged');
  }
}
