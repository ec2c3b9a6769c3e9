import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Letter } from '../../../src/letters/model.ts';
import { application } from './letters.ts';

export const chunk = (name: string, data: Uint8Array): number[] => {
  const four = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  const content = [...[...name].map((letter) => letter.charCodeAt(0)), ...data];
  return [...four(data.length), ...content, ...four(crc32(Uint8Array.from(content)))];
};

/** A PNG of one colour type, whose samples `sample` gives byte by byte. */
export function png(
  type: 0 | 2 | 3 | 4 | 6,
  sample: (x: number, y: number) => readonly number[],
  { width = 40, height = 10, extra = [] as number[], interlace = 0, bits = 8, raw }: Partial<PngSetting> = {},
): Uint8Array {
  const rows = () =>
    Array.from({ length: height }, (_, y) => [
      0,
      ...Array.from({ length: width }, (_, x) => sample(x, y)).flat(),
    ]).flat();
  const header = [0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, bits, type, 0, 0, interlace];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', Uint8Array.from(header)),
    ...extra,
    ...chunk('IDAT', zlibSync(Uint8Array.from(raw ?? rows()))),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

interface PngSetting {
  readonly width: number;
  readonly height: number;
  readonly extra: number[];
  readonly interlace: number;
  readonly bits: number;
  readonly raw: readonly number[];
}

export const paletteChunk = (colours: readonly number[]): number[] => chunk('PLTE', Uint8Array.from(colours));
export const transparencyChunk = (values: readonly number[]): number[] => chunk('tRNS', Uint8Array.from(values));

/** A see-through blue band. */
export const bandPng = (): Uint8Array => png(6, (x) => [39, 64, 139, Math.min(255, x * 6)]);

/** A grey JPEG of 8 × 8 pixels: the shortest that decoders take. */
export const greyJpeg = (): Uint8Array =>
  Uint8Array.from(
    atob(
      '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
    ),
    (letter) => letter.charCodeAt(0),
  );

/** The application letter below a picture as its head. */
export const withPicture = (format: 'png' | 'jpeg', bytes: Uint8Array, width = 40, height = 10): Letter => ({
  ...application,
  blocks: [
    {
      kind: 'letterhead',
      letterhead: { kind: 'image', format, bytes, width, height, alternative: 'PT Cahaya Batanghari' },
    },
    ...application.blocks.slice(1),
  ],
});
