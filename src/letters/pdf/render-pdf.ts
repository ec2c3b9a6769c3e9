import type { Fonts } from '../font/fonts.ts';
import { layoutLetter } from '../layout/layout.ts';
import { childOf, structureNode } from '../layout/structure.ts';
import type { Letter, Paper } from '../model.ts';
import { type Attachment, attach, pdfDate } from './attach.ts';
import { deflated, utf8 } from './bytes.ts';
import { digestOf } from './digest.ts';
import { ObjectFile } from './file/object-file.ts';
import { codeOf, textOf } from './file/value.ts';
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
  const file = new ObjectFile();
  const document = structureNode('Document');
  const laidOut = letters.map((letter) => {
    const parent = letters.length === 1 ? document : childOf(document, 'Sect', { title: cleaned(letter.title) });
    return { letter, ...layoutLetter(letter, paper, fonts, parent) };
  });
  const subsets = subsetsFor(laidOut, fonts);
  const metadata = metadataOf(letters);
  const pages = writePages(file, laidOut, fonts, subsets);
  const info = file.add({
    Title: textOf(metadata.title),
    Author: metadata.author === '' ? undefined : textOf(metadata.author),
    Creator: textOf(producer),
    Producer: textOf(producer),
    CreationDate: metadata.date === undefined ? undefined : pdfDate(metadata.date),
    ModDate: metadata.date === undefined ? undefined : pdfDate(metadata.date),
  });
  const source = attachment === undefined ? undefined : attach(file, attachment, metadata.date);
  const intent = {
    Type: '/OutputIntent',
    S: '/GTS_PDFA1',
    OutputConditionIdentifier: textOf('sRGB'),
    Info: textOf('sRGB'),
    DestOutputProfile: file.addStream(profile, { N: 3, Filter: '/FlateDecode' }),
  } as const;
  const xmp = utf8(xmpOf(metadata));
  const catalog = file.add({
    Type: '/Catalog',
    Pages: pages.tree,
    Lang: codeOf(language),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(file, document, pages.marked, pages.boxes),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: file.addStream(xmp, { Type: '/Metadata', Subtype: '/XML' }),
    OutputIntents: [intent],
    Outlines: letters.length > 1 ? writeOutline(file, pages.firsts) : undefined,
    PageMode: letters.length > 1 ? '/UseOutlines' : undefined,
    AF: source === undefined ? undefined : [source],
    Names: source === undefined ? undefined : { EmbeddedFiles: { Names: [textOf(attachment?.name ?? ''), source] } },
  });
  const id = `<${digestOf([xmp, ...pages.contents, attachment?.bytes ?? new Uint8Array()])}>` as const;
  return file.bytes({ Root: catalog, Info: info, ID: [id, id] });
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
