import { type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';

const sought: ReaderOptions = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 9, returnErrors: true };
/** Above this many dots, a code's modules are large enough as they are, and a doubled picture would fill the memory. */
const mostDoubled = 6_000_000;

/**
 * The texts of the QR codes in a picture. What is seen and cannot be read is looked at again at double size, and then by
 * one threshold for the whole: codes of fewer than three dots a module are often read only so.
 * @param once the picture does not come again, as the next frame of a video does: it is looked at again where nothing
 * was seen at all, too
 */
export async function codesOf(picture: ImageData, once: boolean): Promise<readonly string[]> {
  const found = new Set<string>();
  const small = picture.width * picture.height <= mostDoubled;
  const looks = [
    () => readBarcodes(picture, sought),
    ...(small ? [() => readBarcodes(doubled(picture), sought)] : []),
    () => readBarcodes(picture, { ...sought, binarizer: 'FixedThreshold' as const }),
  ];
  for (const look of looks) {
    const seen = await look();
    for (const { isValid, text } of seen) if (isValid) found.add(text);
    if (seen.length > 0 ? seen.every(({ isValid }) => isValid) : found.size > 0 || !once) break;
  }
  return [...found];
}

/** A picture of twice the width and height, each dot mixed from the four nearest; grey, as codes are read. */
function doubled({ data, width, height }: ImageData): ImageData {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = ((data[4 * at] ?? 0) * 77 + (data[4 * at + 1] ?? 0) * 151 + (data[4 * at + 2] ?? 0) * 28) >> 8;
  const dots = new Uint32Array(4 * width * height);
  for (let y = 0; y < 2 * height; y += 1) {
    const near = (y >> 1) * width;
    const far = beside(y, height) * width;
    for (let x = 0; x < 2 * width; x += 1) {
      const [here, there] = [x >> 1, beside(x, width)];
      const next = (grey[near + there] ?? 0) + (grey[far + here] ?? 0);
      const mixed = (9 * (grey[near + here] ?? 0) + 3 * next + (grey[far + there] ?? 0)) >> 4;
      dots[2 * width * y + x] = 0xff000000 | (mixed * 0x010101);
    }
  }
  return { data: new Uint8ClampedArray(dots.buffer), width: 2 * width, height: 2 * height, colorSpace: 'srgb' };
}

/** The dot beside the one that a dot of the doubled picture lies in, on the side where it lies. */
const beside = (at: number, most: number): number => Math.min(most - 1, Math.max(0, (at >> 1) + (at & 1 ? 1 : -1)));
