import { JpegEmbedder, type PDFContext, type PDFRef, PngEmbedder } from 'pdf-lib';
import type { Picture } from '../layout/content.ts';

export class BrokenPictureError extends Error {
  constructor(problem: string) {
    super(`The letterhead's picture cannot be used: ${problem}. Save it again as PNG or JPEG.`);
    this.name = 'BrokenPictureError';
  }
}

/** More pixels than any letterhead needs: a small file must not unfold without end. */
const mostPixels = 16_000_000;

/** Adds a picture to the document; what is transparent in a PNG stays so. Throws `BrokenPictureError`. */
export async function embedPicture(context: PDFContext, { format, bytes }: Picture): Promise<PDFRef> {
  const image = await (format === 'png' ? openPng(bytes) : openJpeg(bytes));
  if (image.width === 0 || image.height === 0) throw new BrokenPictureError('it is empty');
  return image.embedIntoContext(context);
}

async function openPng(bytes: Uint8Array): Promise<PngEmbedder> {
  checkPngSize(bytes);
  try {
    return await PngEmbedder.for(bytes);
  } catch {
    throw new BrokenPictureError('its PNG data are damaged, or it is animated');
  }
}

/** A PNG says its size at the same place always, and is unfolded whole: https://www.w3.org/TR/png-3/#11IHDR */
function checkPngSize(bytes: Uint8Array): void {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45 || head.getUint32(0) !== 0x89504e47) throw new BrokenPictureError('it is not a PNG');
  if (head.getUint32(16) * head.getUint32(20) > mostPixels)
    throw new BrokenPictureError('it is larger than 16 million pixels');
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
