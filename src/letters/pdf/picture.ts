import { JpegEmbedder, type PDFContext, type PDFRef, PngEmbedder } from 'pdf-lib';
import type { Picture } from '../layout/content.ts';

/** A picture that no letter can show; the message says what to do. */
export class BrokenPictureError extends Error {
  constructor(problem: string, options?: ErrorOptions) {
    super(`The letterhead's picture cannot be used: ${problem}. Save it again as PNG or JPEG.`, options);
    this.name = 'BrokenPictureError';
  }
}

/** More than any letterhead needs, and as much as a cheap phone can unfold. */
const mostPixels = 16_000_000;

/**
 * Adds a picture to the document; what is transparent in a PNG stays so.
 * @throws {BrokenPictureError} where it is damaged, too large, or its colours are for print
 */
export async function embedPicture(context: PDFContext, { format, bytes }: Picture): Promise<PDFRef> {
  if (format === 'png') sayWhatIsWrong(bytes);
  try {
    const picture = format === 'png' ? await PngEmbedder.for(bytes) : await JpegEmbedder.for(bytes);
    if (picture.colorSpace === 'DeviceCMYK') throw new BrokenPictureError('its colours are for print (CMYK)');
    if (format === 'jpeg' && picture.bitsPerComponent !== 8)
      throw new BrokenPictureError('it has more than eight bits a colour');
    return await picture.embedIntoContext(context);
  } catch (error) {
    if (error instanceof BrokenPictureError) throw error;
    throw new BrokenPictureError(`its ${format.toUpperCase()} data are damaged`, { cause: error });
  }
}

/** What a PNG says of itself in its first chunk, before anything of it is unfolded: https://www.w3.org/TR/png-3/#11IHDR. */
function sayWhatIsWrong(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45 || view.getUint32(0) !== 0x89504e47) throw new BrokenPictureError('it is not a PNG');
  const pixels = view.getUint32(16) * view.getUint32(20);
  if (pixels === 0) throw new BrokenPictureError('it is empty');
  if (pixels > mostPixels) throw new BrokenPictureError('it is larger than 16 million pixels');
}
