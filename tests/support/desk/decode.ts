import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import UPNG from 'pdf-lib/upng';
import { prepareZXingModule } from 'zxing-wasm/reader';
import { codesOf } from '../../../src/app/ui/picture-codes.ts';
import type { Picture } from './scan.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** The texts of the codes in a picture, by the decoder that the desk uses. */
export async function codesIn({ width, height, pixels }: Picture): Promise<readonly string[]> {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  pixels.forEach((grey, index) => {
    data.fill(grey, index * 4, index * 4 + 3);
  });
  return codesOf({ data, width, height, colorSpace: 'srgb' }, true);
}

/** The texts of the codes in a PNG, such as a scanner's. */
export async function codesOnPicture(file: Uint8Array): Promise<readonly string[]> {
  const decoded = UPNG.decode(file.slice().buffer);
  const [rgba] = UPNG.toRGBA8(decoded);
  if (!rgba) throw new Error('The file holds no picture.');
  const { width, height } = decoded;
  return codesOf({ data: new Uint8ClampedArray(rgba), width, height, colorSpace: 'srgb' }, true);
}
