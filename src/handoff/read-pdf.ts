import { strFromU8 } from 'fflate';
import type { Dossier } from '../domain/dossier.ts';
import { readAttachment } from '../letters/pdf/attachment.ts';
import { attachedName } from './attachment.ts';
import { readSavedText } from './saved-file.ts';

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
