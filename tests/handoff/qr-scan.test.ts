import { expect, test } from 'vitest';
import { decodeDossier, encodeDossier, fitsOneCode } from '../../src/handoff/dossier-codes.ts';
import { codeSize, qrMatrix } from '../../src/handoff/sheet-codes.ts';
import { returnedDossier } from '../support/desk/browser.ts';
import { codesIn } from '../support/desk/decode.ts';
import { deskDossier } from '../support/desk/offices.ts';
import { type ScanConditions, scanOf } from '../support/desk/scan.ts';

const address = 'https://contoh.id/siapberkas/meja/';
const conditions: ScanConditions = { side: 38, dpi: 150, turned: 3, blur: 0.1, noise: 12, copied: false };
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

async function readOf(text: string, how: ScanConditions): Promise<number> {
  const read = await Promise.all(seeds.map((seed) => codesIn(scanOf(qrMatrix(text), how, seed))));
  return read.filter((texts) => texts[0] === text).length;
}

test('the code of a complete dossier, 38 mm at 150 dpi, turned by 3°, blurred and noisy, is read through to the dossier', {
  timeout: 60_000,
}, async () => {
  const dossier = deskDossier('muaro-jambi', 'reset-password');
  const texts = encodeDossier(dossier, { address });
  const picture = scanOf(qrMatrix(texts[0] ?? ''), conditions);
  expect(decodeDossier(await codesIn(picture))).toEqual(dossier);
  const figures = {
    asPrinted: await readOf(texts[0] ?? '', conditions),
    photocopied: await readOf(texts[0] ?? '', { ...conditions, copied: true }),
    upsideDown: await readOf(texts[0] ?? '', { ...conditions, turned: 177 }),
  };
  console.log(`read of ${seeds.length} scans at 38 mm:`, JSON.stringify(figures));
  expect(Math.min(...Object.values(figures))).toBeGreaterThanOrEqual(19);
});

test('the fullest code that we print is read in its own size, copied once', { timeout: 60_000 }, async () => {
  const before = `${address}#`;
  let signs = '';
  while (fitsOneCode(before, signs.length + 1)) signs += (signs.length ** 3 % 36).toString(36).toUpperCase();
  const text = before + signs;
  const matrix = qrMatrix(text);
  const side = codeSize(matrix);
  const read = await readOf(text, { ...conditions, side, copied: true });
  console.log(`read of ${seeds.length} scans of ${matrix.length} modules at ${side} mm: ${read}`);
  expect(fitsOneCode(before, signs.length + 1)).toBe(false);
  expect(matrix.length).toBe(4 * 18 + 17);
  expect(read).toBeGreaterThanOrEqual(18);
});

test.each([
  ['120 dpi', { dpi: 120, blur: 0.15, noise: 8 }],
  ['150 dpi, blurred and noisy', { blur: 0.18, noise: 15 }],
])('the finer codes of return slips are read where a picture is poor: %s', { timeout: 120_000 }, async (_, poor) => {
  const { slip, ...dossier } = returnedDossier();
  const read = await Promise.all(
    seeds.map(async (seed) => {
      const id = `${seed.toString(16).padStart(8, '0')}-4c1d-4f0e-9a7b-2f6d1c0b8e5a`;
      const [text = ''] = encodeDossier(
        { ...dossier, ...(slip && { slip: { ...slip, id } }) },
        { address, fine: true },
      );
      const matrix = qrMatrix(text);
      const picture = scanOf(matrix, { ...conditions, ...poor, side: codeSize(matrix) }, seed);
      return (await codesIn(picture))[0] === text;
    }),
  );
  console.log(`read of ${seeds.length} slips' codes: ${read.filter(Boolean).length}`);
  expect(read.filter(Boolean).length).toBeGreaterThanOrEqual(18);
});

test('a picture without a code holds none', async () => {
  expect(await codesIn({ width: 200, height: 200, pixels: new Uint8Array(40_000).fill(230) })).toEqual([]);
});
