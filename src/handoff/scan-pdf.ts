import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { writeOutline } from '../letters/pdf/metadata.ts';
import type { FolderPaper, ScannedPage } from './scan-folder.ts';

/**
 * Number of pages of a PDF.
 * @throws whatever pdf-lib throws where the bytes are no PDF, or one that is locked
 */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<number> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();

/** The pages of one paper as one PDF: a picture fills an A4 page up to its edge, upright or across as it is. */
export async function paperAsPdf(paper: FolderPaper): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  await addPages(document, paper.pages);
  document.setTitle(paper.name, { showInWindowTitleBar: true });
  return document.save();
}

/** All papers as one PDF, in order, with a bookmark each. */
export async function folderAsPdf(papers: readonly FolderPaper[], title: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const firsts: { title: string; page: PDFRef }[] = [];
  for (const { name, pages } of papers) {
    const before = document.getPageCount();
    await addPages(document, pages);
    if (document.getPageCount() > before) firsts.push({ title: name, page: document.getPage(before).ref });
  }
  document.setTitle(title, { showInWindowTitleBar: true });
  if (firsts.length > 0) {
    document.catalog.set(PDFName.of('Outlines'), writeOutline(document.context, firsts));
    document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
  return document.save();
}

/** pt */
const a4 = { short: 595.28, long: 841.89 } as const;

async function addPages(document: PDFDocument, pages: readonly ScannedPage[]): Promise<void> {
  for (const page of pages) {
    if (page.kind === 'pdf') {
      const source = await PDFDocument.load(page.bytes, { updateMetadata: false });
      for (const copy of await document.copyPages(source, source.getPageIndices())) document.addPage(copy);
      continue;
    }
    const across = page.width > page.height;
    const [width, height] = across ? [a4.long, a4.short] : [a4.short, a4.long];
    const scale = Math.min(width / page.width, height / page.height);
    const [drawnWidth, drawnHeight] = [page.width * scale, page.height * scale];
    const isPng = page.bytes[0] === 0x89;
    const picture = isPng ? await document.embedPng(page.bytes) : await document.embedJpg(page.bytes);
    document.addPage([width, height]).drawImage(picture, {
      x: (width - drawnWidth) / 2,
      y: height - drawnHeight,
      width: drawnWidth,
      height: drawnHeight,
    });
  }
}
