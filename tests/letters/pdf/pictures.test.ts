import { decodePDFRawStream, PDFContext, PDFName, PDFNumber, type PDFRawStream, PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { BrokenPictureError, embedPicture } from '../../../src/letters/pdf/picture.ts';
import { bandPng, greyJpeg, paletteChunk, png, transparencyChunk } from '../../support/pdf-pictures.ts';

const small = { width: 2, height: 1 } as const;

/** What stands in the document for a picture: its colours, and how opaque each of them is. */
async function embedded(format: 'png' | 'jpeg', bytes: Uint8Array) {
  const context = PDFContext.create();
  const picture = context.lookup(await embedPicture(context, { format, bytes })) as PDFRawStream;
  const mask = picture.dict.get(PDFName.of('SMask'));
  const unfolded = (stream: PDFRawStream) => [...decodePDFRawStream(stream).decode()];
  return {
    picture,
    width: picture.dict.lookup(PDFName.of('Width'), PDFNumber).asNumber(),
    samples: format === 'png' ? unfolded(picture) : [...picture.contents],
    alpha: mask instanceof PDFRef ? unfolded(context.lookup(mask) as PDFRawStream) : undefined,
  };
}

test('what is transparent in a PNG stays so', async () => {
  const { alpha, width } = await embedded('png', bandPng());
  expect(width).toBe(40);
  expect(alpha?.slice(0, 3)).toEqual([0, 6, 12]);
});

test('a PNG without transparency gets no mask', async () => {
  expect(
    await embedded(
      'png',
      png(2, (x) => [x, 0, 9], small),
    ),
  ).toMatchObject({
    samples: [0, 0, 9, 1, 0, 9],
    alpha: undefined,
  });
  expect(
    (
      await embedded(
        'png',
        png(6, () => [1, 2, 3, 255], small),
      )
    ).alpha,
  ).toBeUndefined();
});

test('grey, palette and keyed PNGs come out in their colours', async () => {
  expect(
    await embedded(
      'png',
      png(0, (x) => [x * 9], small),
    ),
  ).toMatchObject({ samples: [0, 0, 0, 9, 9, 9] });
  expect(
    await embedded(
      'png',
      png(4, (x) => [x * 9, x * 255], small),
    ),
  ).toMatchObject({ alpha: [0, 255] });
  const palette = [...paletteChunk([255, 0, 0, 0, 0, 255]), ...transparencyChunk([255, 128])];
  expect(
    await embedded(
      'png',
      png(3, (x) => [x], { ...small, extra: palette }),
    ),
  ).toMatchObject({
    samples: [255, 0, 0, 0, 0, 255],
    alpha: [255, 128],
  });
  const key = transparencyChunk([0, 7]);
  expect(
    (
      await embedded(
        'png',
        png(0, (x) => [x * 7], { ...small, extra: key }),
      )
    ).alpha,
  ).toEqual([255, 0]);
});

test('each filter of PNG rows is undone', async () => {
  const rows = [
    [1, 5, 5, 5],
    [2, 1, 1, 1],
    [3, 1, 1, 1],
    [4, 1, 1, 1],
  ];
  const { samples } = await embedded(
    'png',
    png(0, () => [0], { width: 3, height: 4, raw: rows.flat() }),
  );
  // By hand: left adds up, up adds the row above, average and Paeth as https://www.w3.org/TR/png-3/#9Filters says.
  expect(samples.filter((_, index) => index % 3 === 0)).toEqual([
    ...[5, 10, 15],
    ...[6, 11, 16],
    ...[4, 8, 13],
    ...[5, 9, 14],
  ]);
});

test('an interlaced PNG is put together', async () => {
  // 2 × 2: the first pass holds one pixel, the sixth the one beside it, the seventh the row below.
  const raw = [0, 10, 0, 20, 0, 30, 40];
  const { samples } = await embedded(
    'png',
    png(0, () => [0], { width: 2, height: 2, interlace: 1, raw }),
  );
  expect(samples.filter((_, index) => index % 3 === 0)).toEqual([10, 20, 30, 40]);
});

test('a JPEG goes in as it is, unless its colours are for print', async () => {
  const bytes = greyJpeg();
  expect(await embedded('jpeg', bytes)).toMatchObject({ width: 8, samples: [...bytes] });
  const frame = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xc0);
  const print = Uint8Array.from(bytes);
  print[frame + 9] = 4;
  await expect(embedded('jpeg', print)).rejects.toThrow('CMYK');
});

test.each([
  ['no PNG at all', 'png', new Uint8Array(100)],
  ['a PNG cut off in its data', 'png', bandPng().subarray(0, 60)],
  ['a PNG of no width', 'png', png(0, () => [0], { width: 0, height: 9 })],
  [
    'a PNG that would unfold to 4 GB',
    'png',
    png(2, () => [0], { width: 1, height: 1 }).map((byte, at) => (at >= 16 && at < 24 ? 127 : byte)),
  ],
  ['a JPEG cut off before its frame', 'jpeg', greyJpeg().subarray(0, 40)],
  ['a PNG called JPEG', 'jpeg', bandPng()],
] as const)('%s is refused with a way out', async (_, format, bytes) => {
  const read = embedded(format, bytes);
  await expect(read).rejects.toThrow(BrokenPictureError);
  await expect(read).rejects.toThrow('Save it again');
});
