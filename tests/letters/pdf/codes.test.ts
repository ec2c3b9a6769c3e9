import UPNG from 'pdf-lib/upng';
import { expect, test } from 'vitest';
import { readOffices, readTemplates } from '../../../src/catalog/node.ts';
import { assess } from '../../../src/domain/assess.ts';
import { sampleDossier } from '../../../src/domain/sample.ts';
import { services } from '../../../src/domain/services/index.ts';
import { decodeDossier } from '../../../src/handoff/dossier-codes.ts';
import { sheetCodes } from '../../../src/handoff/sheet-codes.ts';
import { codePicture } from '../../../src/letters/code-picture.ts';
import { composeSet } from '../../../src/letters/compose/letters.ts';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import { renderHtml } from '../../../src/letters/html/render-html.ts';
import type { Letter } from '../../../src/letters/model.ts';

const today = '2026-11-23';

function sheets(withCodes: boolean): readonly Letter[] {
  const office = readOffices().get('muaro-jambi');
  if (!office) throw new Error('muaro-jambi is shipped');
  const service = services['reset-password'];
  const dossier = sampleDossier(service, office, today, true);
  const report = assess(service, office, dossier, today);
  const codes = withCodes ? sheetCodes(dossier) : [];
  return composeSet({ office, report, today, codes }, readTemplates());
}

const bearsCodes = (letter: Letter): boolean => letter.blocks.some((block) => block.kind === 'codes');

test('the code stands on the cover and the checklist, and on no letter', () => {
  expect(
    sheets(true)
      .filter(bearsCodes)
      .map(({ id }) => id),
  ).toEqual(['cover', 'checklist']);
});

test('a penyedia who leaves the code out gets sheets without it', () => {
  expect(sheets(false).filter(bearsCodes)).toEqual([]);
});

test('each dark module of a code is a dark square of its picture', () => {
  const modules = [
    [true, false],
    [false, true],
  ];
  const { bytes, pixels } = codePicture({ modules });
  const raster = UPNG.decode(bytes.slice().buffer);
  const [frame = new ArrayBuffer()] = UPNG.toRGBA8(raster);
  const samples = new Uint8Array(frame);
  expect([raster.width, raster.height]).toEqual([pixels, pixels]);
  const shade = (x: number, y: number) => samples[4 * (Math.floor(y * pixels) * pixels + Math.floor(x * pixels))];
  expect([shade(0.1, 0.1), shade(0.9, 0.1), shade(0.1, 0.9), shade(0.9, 0.9)]).toEqual([0, 255, 255, 0]);
});

test('Word and the preview show the code with words for those who do not see it', async () => {
  const checklist = sheets(true).find(({ id }) => id === 'checklist');
  if (!checklist) throw new Error('there is a checklist');
  expect(renderHtml(checklist, { paper: 'a4' })).toContain('alt="Kode QR berisi data berkas, 1 dari 1"');
  const { unzipSync, strFromU8 } = await import('fflate');
  const parts = unzipSync(await renderDocx(checklist, { paper: 'a4' }));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Kode QR berisi data berkas, 1 dari 1');
});

test('a dossier too large for any number of codes prints sheets without one', () => {
  const office = readOffices().get('muaro-jambi');
  if (!office) throw new Error('muaro-jambi is shipped');
  const dossier = sampleDossier(services['reset-password'], office, today, false);
  const noise = (seed: number) =>
    Array.from({ length: 290 }, (_, index) => String.fromCharCode(33 + ((seed * 7919 + index * index * 31) % 90))).join(
      '',
    );
  const directors = Array.from({ length: 50 }, (_, index) => ({
    name: noise(index),
    address: noise(index + 77),
    position: noise(index + 191),
  }));
  expect(sheetCodes({ ...dossier, directors })).toEqual([]);
});

test('what the code on a sheet holds is the dossier itself', async () => {
  const office = readOffices().get('bombana');
  if (!office) throw new Error('bombana is shipped');
  const dossier = sampleDossier(services['npwp-change'], office, today, true);
  const { encodeDossier } = await import('../../../src/handoff/dossier-codes.ts');
  expect(decodeDossier(encodeDossier(dossier))).toEqual(dossier);
});
