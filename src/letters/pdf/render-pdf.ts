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
import { deflated, latin, utf8 } from './bytes.ts';
import { cleaned, language, type Metadata, producer, writeOutline, xmpOf } from './metadata.ts';
import { subsetsFor, writePages } from './pages.ts';
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

/** A number with 16 bits after the point, as ICC profiles write it. */
const fixed = (value: number): number => Math.round(value * 0x10000);

type Tag = readonly [signature: string, type: string, words: readonly number[]];

const xyz = (x: number, y: number, z: number): readonly number[] => [fixed(x), fixed(y), fixed(z)];

/** One text in English, in UTF-16. */
function multilingual(text: string): readonly number[] {
  const units = [...`${text}${text.length % 2 === 0 ? '' : ' '}`].map((letter) => letter.charCodeAt(0));
  const words = [1, 12, 0x656e5553, units.length * 2, 28];
  for (let index = 0; index < units.length; index += 2)
    words.push(((units[index] ?? 0) << 16) | (units[index + 1] ?? 0));
  return words;
}

/** IEC 61966-2-1: Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below. */
const curve: readonly number[] = [3 << 16, ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed)];

const tags: readonly Tag[] = [
  ['desc', 'mluc', multilingual('sRGB')],
  ['cprt', 'mluc', multilingual('No copyright, use freely')],
  ['wtpt', 'XYZ ', xyz(0.9642, 1, 0.8249)],
  // From D65, the white of sRGB, to D50, the white of profiles (Bradford).
  ['chad', 'sf32', [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168].map(fixed)],
  ['rXYZ', 'XYZ ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', 'XYZ ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', 'XYZ ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', 'para', curve],
  ['gTRC', 'para', curve],
  ['bTRC', 'para', curve],
];

/** An ICC profile of sRGB, version 4 (ICC.1:2004-10), built from its published numbers. */
function srgbProfile(): Uint8Array {
  const start = 132 + tags.length * 12;
  const total = tags.reduce((sum, [, , words]) => sum + 8 + words.length * 4, start);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const write = (text: string, at: number) => bytes.set(latin(text), at);
  view.setUint32(0, total);
  view.setUint32(8, 0x04200000);
  write('mntrRGB XYZ ', 12);
  [2026, 1, 1].forEach((part, index) => {
    view.setUint16(24 + 2 * index, part);
  });
  write('acsp', 36);
  xyz(0.9642, 1, 0.8249).forEach((word, index) => {
    view.setInt32(68 + 4 * index, word);
  });
  view.setUint32(128, tags.length);
  let offset = start;
  tags.forEach(([signature, type, words], index) => {
    const size = 8 + words.length * 4;
    write(signature, 132 + 12 * index);
    view.setUint32(136 + 12 * index, offset);
    view.setUint32(140 + 12 * index, size);
    write(type, offset);
    words.forEach((word, at) => {
      view.setInt32(offset + 8 + 4 * at, word);
    });
    offset += size;
  });
  return bytes;
}

const profile = deflated(srgbProfile());
