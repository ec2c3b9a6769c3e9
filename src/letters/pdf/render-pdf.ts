import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { PDFContext, PDFHeader, PDFHexString, PDFRawStream, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { Fonts } from '../font/fonts.ts';
import { layoutLetter } from '../layout/layout.ts';
import { childOf, structureNode } from '../layout/structure.ts';
import type { Letter, Paper } from '../model.ts';
import { type Attachment, attach, pdfDate } from './attach.ts';
import { deflated, utf8 } from './bytes.ts';
import { cleaned, language, type Metadata, producer, xmpOf } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { subsetsFor, writePages } from './pages.ts';
import { srgbProfile } from './srgb.ts';
import { writeStructure } from './structure-tree.ts';

export interface PdfOptions {
  readonly paper: Paper;
  readonly fonts: Fonts;
  /** Embedded as the source that the letters were made from. */
  readonly attachment?: Attachment;
}

const profile = deflated(srgbProfile());

/**
 * Writes letters as one PDF that is PDF/A-3a and PDF/UA-1 at once. The same letters, paper, fonts and attachment give
 * the same bytes. Several letters get a bookmark each. Throws `MissingCharacterError` for what the fonts cannot show.
 */
export async function renderPdf(letters: readonly Letter[], options: PdfOptions): Promise<Uint8Array> {
  const { paper, fonts, attachment } = options;
  if (letters.length === 0) throw new Error('A PDF needs at least one letter.');
  const context = PDFContext.create();
  context.header = PDFHeader.forVersion(1, 7);
  const document = structureNode('Document');
  const laidOut = letters.map((letter) => {
    const parent = letters.length === 1 ? document : childOf(document, 'Sect', { title: cleaned(letter.title) });
    return { letter, ...layoutLetter(letter, paper, fonts, parent) };
  });
  const subsets = subsetsFor(laidOut, fonts);
  const metadata = metadataOf(letters);
  const pages = await writePages(context, laidOut, fonts, subsets);
  const { date } = metadata;
  const info = context.obj({
    Title: PDFHexString.fromText(metadata.title),
    Author: metadata.author === '' ? undefined : PDFHexString.fromText(metadata.author),
    Creator: PDFString.of(producer),
    Producer: PDFString.of(producer),
    CreationDate: date === undefined ? undefined : pdfDate(date),
    ModDate: date === undefined ? undefined : pdfDate(date),
  });
  const source = attachment && (await attach(context, attachment, date));
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB'),
    DestOutputProfile: context.register(PDFRawStream.of(context.obj({ N: 3, Filter: 'FlateDecode' }), profile)),
  };
  const xmp = utf8(xmpOf(metadata));
  // Programs that look for what the document says about itself read it as it stands: not deflated.
  const described = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), xmp);
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pages.tree,
    Lang: PDFString.of(language),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(context, document, pages.marked, pages.boxes),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: context.register(described),
    OutputIntents: [intent],
    Outlines: letters.length > 1 ? writeOutline(context, pages.firsts) : undefined,
    PageMode: letters.length > 1 ? 'UseOutlines' : undefined,
    AF: source && [source],
    Names: source && { EmbeddedFiles: { Names: [PDFHexString.fromText(attachment?.name ?? ''), source] } },
  });
  const digest = sha256(concatBytes(xmp, ...pages.contents, attachment?.bytes ?? new Uint8Array()));
  const id = PDFHexString.fromBytes(digest.subarray(0, 16));
  context.trailerInfo = {
    Root: context.register(catalog),
    Info: context.register(info),
    ID: context.obj([id, id]),
  };
  return PDFStreamWriter.forContext(context, Infinity, true, Infinity).serializeToBuffer();
}

function metadataOf(letters: readonly Letter[]): Metadata {
  const titles = [...new Set(letters.map(({ title, id }) => cleaned(title) || cleaned(id) || 'Surat'))];
  const date = letters[0]?.date ?? '';
  return {
    title: titles.join(', '),
    author: cleaned(letters[0]?.author ?? ''),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(date) ? { date } : {}),
  };
}
