import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { readJpeg } from '../../../src/letters/pdf/jpeg.ts';
import { embeddablePng, readPng } from '../../../src/letters/pdf/png.ts';
import { BrokenPictureError } from '../../../src/letters/pdf/raster.ts';
import { bandPng, greyJpeg, paletteChunk, png, transparencyChunk } from '../../support/pdf-pictures.ts';

const samples = (bytes: Uint8Array) => {
  const { data, alpha, ...rest } = readPng(bytes);
  return { ...rest, samples: [...unzlibSync(data)], alpha: alpha && [...unzlibSync(alpha)] };
};
const small = { width: 2, height: 1 } as const;

test('what is transparent in a PNG stays so', () => {
  const { alpha, colours } = samples(bandPng());
  expect(colours).toBe(3);
  expect(alpha?.slice(0, 3)).toEqual([0, 6, 12]);
});

test('a PNG without transparency gets no mask', () => {
  expect(samples(png(2, (x) => [x, 0, 9], small))).toMatchObject({ samples: [0, 0, 9, 1, 0, 9], alpha: undefined });
  expect(samples(png(6, () => [1, 2, 3, 255], small)).alpha).toBeUndefined();
});

test('grey, palette and keyed PNGs come out in their colours', () => {
  expect(samples(png(0, (x) => [x * 9], small))).toMatchObject({ colours: 1, samples: [0, 9] });
  expect(samples(png(4, (x) => [x * 9, x * 255], small))).toMatchObject({ samples: [0, 9], alpha: [0, 255] });
  const palette = [...paletteChunk([255, 0, 0, 0, 0, 255]), ...transparencyChunk([255, 128])];
  expect(samples(png(3, (x) => [x], { ...small, extra: palette }))).toMatchObject({
    samples: [255, 0, 0, 0, 0, 255],
    alpha: [255, 128],
  });
  const key = transparencyChunk([0, 7]);
  expect(samples(png(0, (x) => [x * 7], { ...small, extra: key })).alpha).toEqual([255, 0]);
});

test('each filter of PNG rows is undone', () => {
  const rows = [
    [1, 5, 5, 5],
    [2, 1, 1, 1],
    [3, 1, 1, 1],
    [4, 1, 1, 1],
  ];
  const raw = rows.flat();
  // By hand: left adds up, up adds the row above, average and Paeth as https://www.w3.org/TR/png-3/#9Filters says.
  expect(samples(png(0, () => [0], { width: 3, height: 4, raw })).samples).toEqual([
    ...[5, 10, 15],
    ...[6, 11, 16],
    ...[4, 8, 13],
    ...[5, 9, 14],
  ]);
});

test('an interlaced PNG is put together', () => {
  // 2 × 2: the first pass holds one pixel, the sixth the one beside it, the seventh the row below.
  const raw = [0, 10, 0, 20, 0, 30, 40];
  expect(samples(png(0, () => [0], { width: 2, height: 2, interlace: 1, raw })).samples).toEqual([10, 20, 30, 40]);
});

test('a PNG of grey or colours alone goes in as it is, with its filters; any other is unfolded', () => {
  const raw = [1, 1, 2, 2, 1, 1];
  const grey = png(0, () => [0], { width: 2, height: 2, raw });
  expect(embeddablePng(grey)).toMatchObject({ colours: 1, bits: 8, filteredRows: true });
  expect([...unzlibSync(embeddablePng(grey).data)]).toEqual(raw);
  expect(embeddablePng(png(2, (x) => [x, 0, 9], small))).toMatchObject({ colours: 3, filteredRows: true });
  for (const other of [
    png(6, () => [1, 2, 3, 255], small),
    png(0, (x) => [x * 7], { ...small, extra: transparencyChunk([0, 7]) }),
    png(0, () => [0], { width: 2, height: 2, interlace: 1, raw: [0, 10, 0, 20, 0, 30, 40] }),
  ])
    expect(embeddablePng(other)).toEqual(readPng(other));
});

test('a JPEG goes in as it is, unless its colours are for print', () => {
  const bytes = greyJpeg();
  expect(readJpeg(bytes)).toMatchObject({ width: 8, height: 8, colours: 1, data: bytes });
  const frame = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xc0);
  const print = Uint8Array.from(bytes);
  print[frame + 9] = 4;
  expect(() => readJpeg(print)).toThrow('CMYK');
});

test('damaged pictures are refused with a way out', () => {
  expect(() => readPng(new Uint8Array(100))).toThrow(BrokenPictureError);
  expect(() => readPng(bandPng().subarray(0, 60))).toThrow('Save it again');
  expect(() => readPng(png(0, () => [0], { width: 9, height: 9, raw: [0, 1, 2] }))).toThrow('cut off');
  expect(() => readPng(png(0, () => [0], { ...small, raw: [9, 1, 2] }))).toThrow('damaged');
  expect(() => embeddablePng(png(0, () => [0], { width: 9, height: 9, raw: [0, 1, 2] }))).toThrow('cut off');
  expect(() => embeddablePng(png(0, () => [0], { ...small, raw: [9, 1, 2] }))).toThrow('damaged');
  expect(() => readJpeg(greyJpeg().subarray(0, 40))).toThrow('cut off');
  expect(() => readJpeg(bandPng())).toThrow('not a JPEG');
});
