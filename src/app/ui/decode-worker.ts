import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** Finds QR codes in pictures away from the page's own thread, which is also where WebAssembly is allowed to run. */
export interface DecodeOrder {
  readonly number: number;
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
    const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 9 });
    answer = { number, texts: found.filter(({ isValid }) => isValid).map(({ text }) => text) };
  } catch (error) {
    answer = { number, problem: String(error) };
  }
  self.postMessage(answer);
});
