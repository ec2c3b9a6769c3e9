import { strFromU8 } from 'fflate';
import type { Dossier } from '../domain/dossier.ts';
import {
  BrokenPdfError,
  decoded,
  isDictionary,
  nameOf,
  type PdfDictionary,
  type PdfObjects,
  type PdfValue,
  readObjects,
} from '../letters/pdf/read-objects.ts';
import { readSavedText } from './saved-file.ts';
import { attachedName } from './saved-text.ts';

/** The PDF holds no dossier. */
export class NoDossierError extends Error {
  override readonly name = 'NoDossierError';

  constructor() {
    super('This PDF holds no dossier (berkas.json). Use a PDF that SiapBerkas wrote, not a scan or a print of it.');
  }
}

/**
 * The dossier inside a PDF of ours.
 * @throws {NoDossierError | AlteredError | ParseError} or the reader's own error where the PDF is broken
 */
export async function readFromPdf(pdf: Uint8Array): Promise<Dossier> {
  const bytes = await readAttachment(pdf, attachedName);
  if (bytes === null) throw new NoDossierError();
  return readSavedText(strFromU8(bytes));
}

/** Whether a file begins as a PDF does. */
export const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

/** A PDF of letters with the largest letterhead picture stays well below. */
const mostBytes = 32_000_000;
const mostAttachmentBytes = 4_000_000;
const mostNodes = 1000;

/**
 * The bytes of the file called `name` that is embedded in a PDF; `null` where the PDF has none. Untrusted input: limited in
 * size and depth. Throws `BrokenPdfError` where the file is not a PDF, damaged, or encrypted.
 */
export async function readAttachment(pdf: Uint8Array, name: string): Promise<Uint8Array | null> {
  if (pdf.length > mostBytes) throw new BrokenPdfError('it is larger than 32 MB');
  const head = String.fromCharCode(...pdf.subarray(0, 1024));
  if (!head.includes('%PDF-')) throw new BrokenPdfError('it is not a PDF');
  const objects = readObjects(pdf);
  const catalogs = [...objects.values()].map(({ value }) => value).filter(isDictionary);
  const catalog = catalogs.filter((value) => nameOf(value.get('Type')) === 'Catalog').at(-1);
  if (catalog === undefined) throw new BrokenPdfError('it is cut off, or encrypted');
  for (const specification of fileSpecifications(catalog, objects)) {
    const label = resolved(specification.get('UF'), objects) ?? resolved(specification.get('F'), objects);
    if (textOf(label) === name) return contentOf(specification, objects);
  }
  return null;
}

function resolved(value: PdfValue | undefined, objects: PdfObjects): PdfValue | undefined {
  if (value === null || typeof value !== 'object' || !('object' in value)) return value;
  return objects.get(value.object)?.value;
}

/** Files named in the catalog's name tree, and those associated with the document. */
function fileSpecifications(catalog: PdfDictionary, objects: PdfObjects): readonly PdfDictionary[] {
  const found: PdfValue[] = [];
  const names = resolved(catalog.get('Names'), objects);
  const open: (PdfValue | undefined)[] = isDictionary(names) ? [names.get('EmbeddedFiles')] : [];
  for (let visited = 0; open.length > 0; visited += 1) {
    if (visited > mostNodes) throw new BrokenPdfError('its list of attachments has no end');
    const node = resolved(open.pop(), objects);
    if (!isDictionary(node)) continue;
    const leaves = resolved(node.get('Names'), objects);
    if (Array.isArray(leaves)) found.push(...leaves.filter((_, index) => index % 2 === 1));
    const kids = resolved(node.get('Kids'), objects);
    if (Array.isArray(kids)) open.push(...kids);
  }
  const associated = resolved(catalog.get('AF'), objects);
  if (Array.isArray(associated)) found.push(...associated);
  return found.map((value) => resolved(value, objects)).filter(isDictionary);
}

function contentOf(specification: PdfDictionary, objects: PdfObjects): Uint8Array {
  const files = resolved(specification.get('EF'), objects);
  const pointer = isDictionary(files) ? (files.get('UF') ?? files.get('F')) : undefined;
  if (pointer === null || typeof pointer !== 'object' || !('object' in pointer))
    throw new BrokenPdfError('its attachment is missing');
  const { value, stream } = objects.get(pointer.object) ?? {};
  if (!isDictionary(value) || stream === undefined) throw new BrokenPdfError('its attachment is missing');
  return decoded(stream, value, mostAttachmentBytes).slice();
}

/** A text string: UTF-16 after its mark, else one byte for each character. */
function textOf(value: PdfValue | undefined): string | undefined {
  if (value === null || typeof value !== 'object' || !('text' in value)) return undefined;
  const { text } = value;
  if (!text.startsWith('\u00fe\u00ff')) return text;
  let decodedText = '';
  for (let at = 2; at + 1 < text.length; at += 2)
    decodedText += String.fromCharCode((text.charCodeAt(at) << 8) | text.charCodeAt(at + 1));
  return decodedText;
}
