import { type Dossier, NewerDossierError } from '../../domain/dossier.ts';
import { serviceSlug } from '../../domain/services/index.ts';
import {
  DamagedLockError,
  isLocked,
  type LockedFile,
  mostLockedBytes,
  readLockedText,
} from '../../handoff/locked-file.ts';
import { AlteredError, mostSavedBytes, readSavedText } from '../../handoff/saved-file.ts';
import { rootOfPage } from '../ui/address.ts';
import { handReview } from './kept-profiles.ts';

/** Why a file cannot be opened as a dossier. */
export interface FileProblem {
  readonly code: 'too-large' | 'not-a-dossier' | 'altered' | 'newer' | 'pdf-without' | 'not-loaded' | 'broken';
}

/** A saved dossier that needs its password. */
export interface LockedDossier {
  readonly locked: LockedFile;
}

/**
 * Reads a saved dossier, or the one inside a letter's PDF, strictly; what is wrong is returned, never thrown. Of a file
 * that is too large, no more than its beginning is read.
 */
export async function readDossierFile(file: Blob): Promise<Dossier | LockedDossier | FileProblem> {
  const start = await file.slice(0, 80).text();
  if (file.size > (isLocked(start) ? mostLockedBytes : mostSavedBytes)) return { code: 'too-large' };
  if (start.startsWith('%PDF-')) return readPdf(file);
  return readDossierText(await file.text());
}

/** The same for the text of a saved dossier. */
export function readDossierText(text: string): Dossier | LockedDossier | FileProblem {
  try {
    if (!isLocked(text)) return readSavedText(text);
    const locked = readLockedText(text);
    return locked.holds === 'dossier' ? { locked } : { code: 'not-a-dossier' };
  } catch (error) {
    return problemOf(error, text.includes('siapberkas/dossier'));
  }
}

async function readPdf(file: Blob): Promise<Dossier | FileProblem> {
  const { readFromPdf, NoDossierError } = await import('../../handoff/read-pdf.ts');
  try {
    return await readFromPdf(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return error instanceof NoDossierError ? { code: 'pdf-without' } : problemOf(error, true);
  }
}

/** `claims`: the file says that it is a dossier, so that it is a broken one rather than another thing. */
function problemOf(error: unknown, claims: boolean): FileProblem {
  if (error instanceof AlteredError) return { code: 'altered' };
  if (error instanceof NewerDossierError) return { code: 'newer' };
  return { code: claims || error instanceof DamagedLockError ? 'broken' : 'not-a-dossier' };
}

/** File name: `berkas_reset-password_muaro-jambi_cv-contoh.json`. */
export function dossierFileName(dossier: Dossier): string {
  const company = (dossier.company.name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `berkas_${[serviceSlug(dossier.service), dossier.office, company].filter(Boolean).join('_')}.json`;
}

/**
 * Goes to the page that opens reviews, with a review or notes on one: what is no dossier has a page of its own. Where
 * there is no room to hand it on, that page asks for the file again.
 * @returns whether it is one
 */
export async function handedOn(file: Blob): Promise<boolean> {
  if (!/siapberkas\/(locked-)?review/.test(await file.slice(0, 80).text())) return false;
  handReview(await file.text());
  window.location.assign(`${rootOfPage()}tinjau/`);
  return true;
}
