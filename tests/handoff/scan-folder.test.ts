import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { folderAsZip, mostBytes, type ScannedPage, scanFormat, scanName } from '../../src/handoff/scan-folder.ts';
import { folderAsPdf, pagesOfPdf, paperAsPdf } from '../../src/handoff/scan-pdf.ts';
import { openPdf } from '../../src/recognise/open-pdf.ts';

/** A JPEG of 8 × 16 grey pixels. */
const jpeg = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAQAAgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AKKAP//Z',
    'base64',
  ),
);
const upright: ScannedPage = { kind: 'picture', bytes: jpeg, width: 8, height: 16 };
const across: ScannedPage = { kind: 'picture', bytes: jpeg, width: 16, height: 8 };

async function pdfOf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([300, 400]);
  return document.save();
}

test('photos and PDFs of one paper become one PDF: pictures on A4, upright or across, a PDF’s pages as they are', async () => {
  const bytes = await paperAsPdf({ name: 'KTP', pages: [upright, { kind: 'pdf', bytes: await pdfOf(2) }, across] });
  const sizes = (await PDFDocument.load(bytes)).getPages().map((page) => [page.getWidth(), page.getHeight()]);
  expect(sizes).toEqual([
    [595.28, 841.89],
    [300, 400],
    [300, 400],
    [841.89, 595.28],
  ]);
});

test('the folder is one PDF in the order of the list, with a bookmark at the first page of each paper', async () => {
  const bytes = await folderAsPdf(
    [
      { name: 'KTP pimpinan', pages: [upright, upright] },
      { name: 'Tidak ada', pages: [] },
      { name: 'Surat permohonan', pages: [{ kind: 'pdf', bytes: await pdfOf(1) }] },
    ],
    'Berkas',
  );
  const pdf = await openPdf(bytes);
  expect(pdf.numPages).toBe(3);
  const outline = await pdf.getOutline();
  const places = await Promise.all(
    outline.map(async ({ title, dest }) => [
      title,
      await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0]),
    ]),
  );
  expect(places).toEqual([
    ['KTP pimpinan', 0],
    ['Surat permohonan', 2],
  ]);
});

test('what is no PDF is refused', async () => {
  await expect(pagesOfPdf(new Uint8Array([1, 2, 3]))).rejects.toThrow();
  expect(await pagesOfPdf(await pdfOf(3))).toBe(3);
});

test('files are named by their place in the list and the paper’s name, as any system takes them', () => {
  expect(scanName(3, 'NPWP perusahaan')).toBe('03-npwp-perusahaan');
  expect(scanName(12, 'SIUP/SIUJK, é “asli”')).toBe('12-siup-siujk-e-asli');
  expect(scanName(1, '中文')).toBe('01-dokumen');
  expect(scanName(1, 'sangat '.repeat(20)).length).toBeLessThanOrEqual(60);
});

test('a list that takes PDF gets PDF, one that takes pictures alone gets these; the limit is the list’s, or 2 MB', () => {
  expect([{}, { formats: ['jpg', 'pdf'] }, { formats: ['png', 'jpg'] }, { formats: ['png'] }].map(scanFormat)).toEqual([
    ...['pdf', 'pdf'],
    ...['jpg', 'png'],
  ]);
  expect([{}, { most: 0.5 }].map(mostBytes)).toEqual([2_000_000, 500_000]);
});

test('the ZIP holds the files in order', () => {
  const files = unzipSync(folderAsZip({ '01-a.pdf': new Uint8Array([65]), '02-b.jpg': new Uint8Array([66]) }));
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['01-a.pdf', 'A'],
    ['02-b.jpg', 'B'],
  ]);
});
