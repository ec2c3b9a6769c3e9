import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Picture } from './scan.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** The texts of the codes in a picture, by the decoder that the desk uses. */
export async function codesIn({ width, height, pixels }: Picture): Promise<readonly string[]> {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  pixels.forEach((grey, index) => {
    data.fill(grey, index * 4, index * 4 + 3);
  });
  const found = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { formats: ['QRCode'] });
  return found.filter((code) => code.isValid).map((code) => code.text);
}

/** The texts of the codes in a picture's file, as a phone's camera reads them. */
export async function codesOnPicture(picture: Uint8Array): Promise<readonly string[]> {
  const found = await readBarcodes(new Blob([Uint8Array.from(picture)]), { formats: ['QRCode'] });
  return found.filter((code) => code.isValid).map((code) => code.text);
}
