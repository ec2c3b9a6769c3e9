import type { Picture } from '../layout/content.ts';
import type { ObjectFile } from './file/object-file.ts';
import type { Reference } from './file/value.ts';
import { readJpeg } from './jpeg.ts';
import { embeddablePng } from './png.ts';

/** Adds a picture to the document; what is transparent in a PNG stays so. */
export function embedPicture(file: ObjectFile, { format, bytes }: Picture): Reference {
  const image = format === 'png' ? embeddablePng(bytes) : readJpeg(bytes);
  const { width, height, bits, colours, filter, data } = image;
  const common = { Type: '/XObject', Subtype: '/Image', Width: width, Height: height } as const;
  const mask =
    image.alpha === undefined
      ? undefined
      : file.addStream(image.alpha, {
          ...common,
          ColorSpace: '/DeviceGray',
          BitsPerComponent: 8,
          Filter: '/FlateDecode',
        });
  return file.addStream(data, {
    ...common,
    ColorSpace: colours === 1 ? '/DeviceGray' : '/DeviceRGB',
    BitsPerComponent: bits,
    Filter: `/${filter}`,
    DecodeParms: image.filteredRows && { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width },
    SMask: mask,
  });
}
