import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Picture } from '../layout/content.ts';
import { readJpeg } from './jpeg.ts';
import { streamOf } from './objects.ts';
import { readPng } from './png.ts';

/** Adds a picture to the document; what is transparent in a PNG stays so. */
export function embedPicture(context: PDFContext, { format, bytes }: Picture): PDFRef {
  const image = format === 'png' ? readPng(bytes) : readJpeg(bytes);
  const { width, height, bits, colours, filter, data } = image;
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  const mask =
    image.alpha === undefined
      ? undefined
      : streamOf(context, image.alpha, {
          ...common,
          ColorSpace: 'DeviceGray',
          BitsPerComponent: 8,
          Filter: 'FlateDecode',
        });
  return streamOf(context, data, {
    ...common,
    ColorSpace: colours === 1 ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: bits,
    Filter: filter,
    SMask: mask,
  });
}
