import { sha256 } from '@noble/hashes/sha2.js';
import {
  AFRelationship,
  FileEmbedder,
  PDFContext,
  PDFHexString,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib';
import type { Fonts } from '../font/fonts.ts';
import { childOf, structureNode } from '../layout/content.ts';
import { layoutLetter, versionOnOnePage } from '../layout/layout.ts';
import type { Letter, Paper } from '../model.ts';
import { deflated, utf8 } from './bytes.ts';
import { cleaned, language, type Metadata, producer, writeOutline, xmpOf } from './metadata.ts';
import { subsetsFor, writePages } from './pages.ts';
import { srgbProfile } from './srgb.ts';
import { writeStructure } from './structure-tree.ts';

/** A file that travels inside the PDF: what the letter was made from. */
export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** How a PDF is written. */
export interface PdfOptions {
  readonly paper: Paper;
  readonly fonts: Fonts;
  /** Embedded as the source that the letters were made from. */
  readonly attachment?: Attachment;
  /** The letters are versions of one sheet, from fullest to barest: the first that stands on one page is written alone. */
  readonly onePage?: true;
}

const profile = deflated(srgbProfile());

/**
 * Writes letters as one PDF that is PDF/A-3a and PDF/UA-1 at once. The same letters, paper, fonts and attachment give
 * the same bytes. Several letters get a bookmark each. Throws `MissingCharacterError` for what the fonts cannot show,
 * and `BrokenPictureError` for a letterhead that is no picture.
 */
export async function renderPdf(given: readonly Letter[], options: PdfOptions): Promise<Uint8Array> {
  const { paper, fonts, attachment, onePage } = options;
  const letters = onePage ? [versionOnOnePage(given, paper, fonts) ?? []].flat() : given;
  if (letters.length === 0) throw new Error('A PDF needs at least one letter.');
  const document = structureNode('Document');
  const laidOut = letters.map((letter) => {
    const parent = letters.length === 1 ? document : childOf(document, 'Sect', { title: cleaned(letter.title) });
    return { letter, ...layoutLetter(letter, paper, fonts, parent) };
  });
  const context = PDFContext.create();
  const pages = await writePages(context, laidOut, fonts, subsetsFor(laidOut, fonts));
  const metadata = metadataOf(letters);
  const xmp = utf8(xmpOf(metadata));
  const source = attachment && (await attach(context, attachment, metadata.date));
  const several = letters.length > 1;
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pages.tree,
    Lang: PDFString.of(language),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(context, document, pages.marked, pages.boxes),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })),
    OutputIntents: [outputIntent(context)],
    Outlines: several ? writeOutline(context, pages.firsts) : undefined,
    PageMode: several ? 'UseOutlines' : undefined,
    AF: source && [source],
    Names: source && { EmbeddedFiles: { Names: [PDFHexString.fromText(attachment.name), source] } },
  });
  const digest = sha256.create().update(xmp);
  for (const content of pages.contents) digest.update(content.getContents());
  if (attachment) digest.update(attachment.bytes);
  const id = PDFHexString.fromBytes(digest.digest().subarray(0, 16));
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = writeInfo(context, metadata);
  context.trailerInfo.ID = context.obj([id, id]);
  // All at once, and whatever is no stream in one object stream.
  return PDFStreamWriter.forContext(context, Infinity, true, Infinity).serializeToBuffer();
}

function metadataOf(letters: readonly Letter[]): Metadata {
  const titles = [...new Set(letters.map(({ title, id }) => cleaned(title) || cleaned(id) || 'Surat'))];
  const day = letters[0]?.date ?? '';
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(day) ? `${day}T00:00:00Z` : '');
  return {
    title: titles.join(', '),
    author: cleaned(letters[0]?.author ?? ''),
    ...(Number.isNaN(date.getTime()) ? {} : { date }),
  };
}

function writeInfo(context: PDFContext, { title, author, date }: Metadata): PDFRef {
  const made = date && PDFString.fromDate(date);
  const info = context.obj({
    Title: PDFHexString.fromText(title),
    Author: author === '' ? undefined : PDFHexString.fromText(author),
    Creator: PDFString.of(producer),
    Producer: PDFString.of(producer),
    CreationDate: made,
    ModDate: made,
  });
  return context.register(info);
}

/** Embeds a file as the source of the document: ISO 19005-3, 6.8. Returns its file specification. */
function attach(context: PDFContext, attachment: Attachment, date: Date | undefined): Promise<PDFRef> {
  const { name, mime, bytes, description } = attachment;
  return FileEmbedder.for(bytes, name, {
    mimeType: mime,
    description,
    afRelationship: AFRelationship.Source,
    ...(date && { modificationDate: date }),
  }).embedIntoContext(context);
}

/** The colours that the document's numbers mean: ISO 19005-3, 6.2.3. */
function outputIntent(context: PDFContext) {
  const name = PDFString.of('sRGB');
  return context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: context.register(context.stream(profile, { N: 3, Filter: 'FlateDecode' })),
  });
}
