import { BrokenPictureError, type Raster } from './raster.ts';

/** Start of frame, baseline to progressive; the others are rare and not for pictures on paper. */
const startsOfFrame: readonly number[] = [0xc0, 0xc1, 0xc2];

/** Finds a JPEG's size and colours; its bytes go into the PDF as they are. ITU-T T.81, B.2. */
export function readJpeg(bytes: Uint8Array): Raster {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) throw new BrokenPictureError('it is not a JPEG');
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) throw new BrokenPictureError('its JPEG data are damaged');
    const marker = bytes[at + 1] ?? 0;
    if (startsOfFrame.includes(marker)) {
      const colours = bytes[at + 9];
      if (colours !== 1 && colours !== 3) throw new BrokenPictureError('its colours are for print (CMYK)');
      if (bytes[at + 4] !== 8) throw new BrokenPictureError('it has more than eight bits a colour');
      return {
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        bits: 8,
        colours,
        filter: 'DCTDecode',
        data: bytes,
      };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new BrokenPictureError('its JPEG data are cut off');
}
