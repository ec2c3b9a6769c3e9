import { decodePDFRawStream, PDFContext, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { codePicture } from '../../../src/letters/code-picture.ts';
import type { Picture } from '../../../src/letters/layout/content.ts';
import { BrokenPictureError, embedPicture } from '../../../src/letters/pdf/picture.ts';
import { bandPng, chunk, greyJpeg, paletteChunk, png, transparencyChunk } from '../../support/pdf/pictures.ts';

const embed = async (picture: Picture) => {
  const context = PDFContext.create();
  const image = context.lookup(await embedPicture(context, picture));
  if (!(image instanceof PDFRawStream)) throw new Error('A picture is a stream.');
  return image;
};

/** What a PDF shows of a PNG: red, green and blue of each pixel, and how opaque it is. */
async function shown(bytes: Uint8Array) {
  const { dict, ...image } = await embed({ format: 'png', bytes });
  const mask = dict.lookup(PDFName.of('SMask'));
  const unfolded = (stream: PDFRawStream) => [...decodePDFRawStream(stream).decode()];
  return {
    space: dict.lookup(PDFName.of('ColorSpace'), PDFName).decodeText(),
    size: ['Width', 'Height'].map((name) => dict.lookup(PDFName.of(name), PDFNumber).asNumber()),
    samples: unfolded(PDFRawStream.of(dict, image.contents)),
    alpha: mask instanceof PDFRawStream ? unfolded(mask) : undefined,
  };
}

const greys = (...shades: number[]) => shades.flatMap((shade) => [shade, shade, shade]);
const small = { width: 2, height: 1 } as const;

test('what is transparent in a PNG stays so', async () => {
  const { alpha, space } = await shown(bandPng());
  expect(space).toBe('DeviceRGB');
  expect(alpha?.slice(0, 3)).toEqual([0, 6, 12]);
});

test('a PNG without transparency gets no mask', async () => {
  const colours = png(2, (x) => [x, 0, 9], small);
  expect(await shown(colours)).toMatchObject({ size: [2, 1], samples: [0, 0, 9, 1, 0, 9], alpha: undefined });
  expect((await shown(png(6, () => [1, 2, 3, 255], small))).alpha).toBeUndefined();
});

test('grey, palette and keyed PNGs come out in their colours', async () => {
  expect(await shown(png(0, (x) => [x * 9], small))).toMatchObject({ samples: greys(0, 9) });
  expect(await shown(png(4, (x) => [x * 9, x * 255], small))).toMatchObject({ samples: greys(0, 9), alpha: [0, 255] });
  const palette = [...paletteChunk([255, 0, 0, 0, 0, 255]), ...transparencyChunk([255, 128])];
  expect(await shown(png(3, (x) => [x], { ...small, extra: palette }))).toMatchObject({
    samples: [255, 0, 0, 0, 0, 255],
    alpha: [255, 128],
  });
  const key = transparencyChunk([0, 7]);
  expect((await shown(png(0, (x) => [x * 7], { ...small, extra: key }))).alpha).toEqual([255, 0]);
});

test('a PNG of one bit or of sixteen is shown in eight', async () => {
  const oneBit = png(0, () => [0b01000000], { ...small, bits: 1, raw: [0, 0b01000000] });
  expect((await shown(oneBit)).samples).toEqual(greys(0, 255));
  const sixteen = png(2, (x) => [x, 99, 0, 0, 255, 255], { ...small, bits: 16 });
  expect((await shown(sixteen)).samples).toEqual([0, 0, 255, 1, 0, 255]);
});

test('each filter of PNG rows is undone', async () => {
  const rows = [
    [1, 5, 5, 5],
    [2, 1, 1, 1],
    [3, 1, 1, 1],
    [4, 1, 1, 1],
  ];
  const raw = rows.flat();
  // By hand: left adds up, up adds the row above, average and Paeth as https://www.w3.org/TR/png-3/#9Filters says.
  const samples = greys(...[5, 10, 15], ...[6, 11, 16], ...[4, 8, 13], ...[5, 9, 14]);
  expect((await shown(png(0, () => [0], { width: 3, height: 4, raw }))).samples).toEqual(samples);
});

test('an interlaced PNG is put together', async () => {
  // 2 × 2: the first pass holds one pixel, the sixth the one beside it, the seventh the row below.
  const raw = [0, 10, 0, 20, 0, 30, 40];
  const { samples } = await shown(png(0, () => [0], { width: 2, height: 2, interlace: 1, raw }));
  expect(samples).toEqual(greys(10, 20, 30, 40));
});

test('of a PNG with texts and further frames, the picture alone is taken', async () => {
  const text = new TextEncoder().encode('Comment\0\0no zlib data');
  const moving = [...chunk('acTL', new Uint8Array([0, 0, 0, 2, 0, 0, 0, 0])), ...chunk('zTXt', text)];
  expect((await shown(png(0, (x) => [x * 9], { ...small, extra: moving }))).samples).toEqual(greys(0, 9));
});

test('a code goes in with one bit a pixel', async () => {
  const code = codePicture({
    modules: [
      [true, false],
      [false, true],
    ],
  });
  const { dict, contents } = await embed({ format: 'code', code });
  expect(dict.lookup(PDFName.of('BitsPerComponent'), PDFNumber).asNumber()).toBe(1);
  expect(contents).toBe(code.rows);
});

test('a JPEG goes in as it is, unless its colours are for print', async () => {
  const bytes = greyJpeg();
  const { contents, dict } = await embed({ format: 'jpeg', bytes });
  expect(contents).toBe(bytes);
  expect(dict.lookup(PDFName.of('ColorSpace'))).toBe(PDFName.of('DeviceGray'));
  const frame = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xc0);
  const changed = (offset: number, value: number): Picture => {
    const copy = Uint8Array.from(bytes);
    copy[frame + offset] = value;
    return { format: 'jpeg', bytes: copy };
  };
  expect((await embed(changed(1, 0xc2))).getContentsSize()).toBe(bytes.length);
  await expect(embed(changed(9, 4))).rejects.toThrow('CMYK');
  await expect(embed(changed(4, 12))).rejects.toThrow('eight bits');
  await expect(embed(changed(9, 2))).rejects.toThrow(BrokenPictureError);
});

test('damaged pictures are refused with a way out', async () => {
  const broken: readonly (readonly [Picture['format'], Uint8Array, string])[] = [
    ['png', new Uint8Array(100), 'not a PNG'],
    ['png', bandPng().subarray(0, 60), 'Save it again'],
    ['png', bandPng().subarray(0, 90), 'cut off'],
    ['png', png(0, () => [0], { width: 9, height: 9, raw: [0, 1, 2] }), 'cut off'],
    ['png', png(0, () => [0], { width: 0, height: 9 }), 'empty'],
    ['png', png(0, () => [0], { ...small, bits: 32 }), 'header is damaged'],
    ['png', png(0, () => [0], { ...small, extra: chunk('IHDR', new Uint8Array(13)) }), 'header is damaged'],
    ['png', png(0, () => [0], { width: 65_535, height: 300, raw: [0] }), '16 million'],
    ['png', png(0, () => [0], { ...small, raw: new Array(200_000).fill(0) }), 'unfolds to more'],
    ['png', png(3, () => [1], small), 'damaged'],
    ['jpeg', greyJpeg().subarray(0, 40), 'cut off'],
    ['jpeg', greyJpeg().subarray(0, 3), 'cut off'],
    ['jpeg', bandPng(), 'not a JPEG'],
  ];
  for (const [format, bytes, problem] of broken) {
    const outcome = embed({ format, bytes } as Picture);
    await expect(outcome, problem).rejects.toThrow(BrokenPictureError);
    await expect(outcome).rejects.toThrow(problem);
  }
});
