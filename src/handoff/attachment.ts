import { utf8ToBytes } from '@noble/hashes/utils.js';
import { strFromU8 } from 'fflate';
import type { Dossier } from '../domain/dossier.ts';
import type { Attachment } from '../letters/pdf/attach.ts';
import { readAttachment } from '../letters/pdf/attachment.ts';
import { readSavedText, savedText } from './saved-file.ts';

const name = 'berkas.json';

/** The PDF holds no dossier. */
export class NoDossierError extends Error {
  override readonly name = 'NoDossierError';

  constructor() {
    super('This PDF holds no dossier (berkas.json). Use a PDF that SiapBerkas wrote, not a scan or a print of it.');
  }
}

/** The dossier as it travels inside a letter's PDF. */
export const attachmentOf = (dossier: Dossier): Attachment => ({
  name,
  mime: 'application/json',
  bytes: utf8ToBytes(savedText(dossier)),
  description: 'Berkas SiapBerkas: data yang menjadi sumber surat ini',
});

/**
 * The dossier inside a PDF of ours.
 * @throws {NoDossierError | AlteredError | ParseError} or the reader's own error where the PDF is broken
 */
export async function readFromPdf(pdf: Uint8Array): Promise<Dossier> {
  const bytes = await readAttachment(pdf, name);
  if (bytes === null) throw new NoDossierError();
  return readSavedText(strFromU8(bytes));
}

/** Whether a file begins as a PDF does. */
export const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
