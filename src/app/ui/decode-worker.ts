import { prepareZXingModule } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { codesOf } from './picture-codes.ts';

/** Finds QR codes in pictures away from the page's own thread, which is also where WebAssembly is allowed to run. */
export interface DecodeOrder {
  readonly number: number;
  /** A frame of a video, or a picture's file. */
  readonly picture: ImageData | Blob;
}

type DecodeAnswer =
  | { readonly number: number; readonly texts: readonly string[] }
  | { readonly number: number; readonly problem: string };

// From our own origin: the package would fetch it from elsewhere.
prepareZXingModule({ overrides: { locateFile: () => new URL(wasm, self.location.href).href } });

self.addEventListener('message', async ({ data: { number, picture } }: MessageEvent<DecodeOrder>) => {
  let answer: DecodeAnswer;
  try {
    const dots = picture instanceof Blob ? await dotsOf(picture) : picture;
    answer = { number, texts: await codesOf(dots, picture instanceof Blob) };
  } catch (error) {
    answer = { number, problem: String(error) };
  }
  self.postMessage(answer);
});

/** More dots than this tell nothing new of a code on a page, and fill the memory of an old PC. */
const mostDots = 12_000_000;

/** The dots of a picture's file, upright as its camera says, on white. */
async function dotsOf(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  try {
    const scale = Math.min(1, Math.sqrt(mostDots / (bitmap.width * bitmap.height)));
    const width = Math.max(1, Math.floor(bitmap.width * scale));
    const height = Math.max(1, Math.floor(bitmap.height * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser draws nothing away from the page.');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
}
