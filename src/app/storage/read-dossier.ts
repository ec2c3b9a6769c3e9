import { type Dossier, NewerDossierError } from '../../domain/dossier.ts';
import { serviceSlug } from '../../domain/services/index.ts';
import { CodeError, type CodeProblem, holdsCode, readPart } from '../../handoff/code-envelope.ts';
import { decodeDossier } from '../../handoff/dossier-codes.ts';
import {
  DamagedLockError,
  isLocked,
  type LockedFile,
  mostLockedBytes,
  readLockedText,
} from '../../handoff/locked-file.ts';
import { AlteredError, mostSavedBytes, readSavedText } from '../../handoff/saved-file.ts';
import { rootOfPage } from '../ui/address.ts';
import { thisDevice } from './device.ts';
import { handReview } from './kept-profiles.ts';

/** Why a file cannot be opened as a dossier. */
export interface FileProblem {
  readonly code: 'too-large' | 'not-a-dossier' | 'altered' | 'newer' | 'pdf-without' | 'not-loaded' | 'broken';
}

/** A saved dossier that needs its password. */
export interface LockedDossier {
  readonly locked: LockedFile;
}

/** Why something that was handed in cannot be read. */
export type IntakeProblem =
  | { readonly code: Exclude<CodeProblem['code'], 'incomplete'> | 'no-picture-code' | 'service' }
  /** A service that another office has for itself, with its name and that office's. */
  | { readonly code: 'own-service'; readonly service: string; readonly office: string }
  | FileProblem;

/** What reading gives: a dossier, some of its codes, or what is wrong. */
export type Reading =
  | { readonly is: 'dossier'; readonly dossier: Dossier }
  /** A saved file that needs its password. */
  | { readonly is: 'locked'; readonly locked: LockedFile }
  /** `texts`: the codes read so far. `other`: they belong to another sheet than those before. */
  | {
      readonly is: 'part';
      readonly texts: readonly string[];
      readonly total: number;
      readonly missing: readonly number[];
      readonly other: boolean;
    }
  | { readonly is: 'problem'; readonly problem: IntakeProblem };

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

/** Above the longest text that is a code or a set of them; a saved file pasted as text has a limit of its own. */
const mostSigns = 8_000_000;

/**
 * Reads a text: scanned, typed by a scanner, pasted, or from behind an address. Never throws, whatever it is given.
 * @param before codes of the same set that were read already
 */
export function readText(text: string, before: readonly string[] = []): Reading {
  if (text.length > mostSigns) return { is: 'problem', problem: { code: 'too-large' } };
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('{')) return readingOf(readDossierText(trimmed));
  const pieces = trimmed.split(/\s+/).filter(holdsCode);
  const codes = pieces.length > 0 ? pieces : [trimmed];
  try {
    const set = readPart(codes[0] ?? '').set;
    const same = before.filter((one) => readPart(one).set === set);
    return joined([...same, ...codes], same.length < before.length);
  } catch (error) {
    return { is: 'problem', problem: codeProblemOf(error) };
  }
}

const key = 'desk-codes';
/** Codes of an unfinished set are kept for a while, since a phone's camera opens each in a tab of its own, ms. */
const keptFor = 10 * 60_000;

/** The same, joined with the codes that this device has read of the set so far. */
export function readCodes(text: string): Reading {
  const reading = readText(text, keptCodes());
  if (reading.is === 'dossier') forgetCodes();
  if (reading.is === 'part') thisDevice().write(key, JSON.stringify({ at: Date.now(), texts: reading.texts }));
  return reading;
}

function keptCodes(): readonly string[] {
  try {
    const { at, texts } = JSON.parse(thisDevice().read(key) ?? '') as { at: number; texts: string[] };
    return Math.abs(Date.now() - at) < keptFor && texts.every((one) => typeof one === 'string') ? texts : [];
  } catch {
    return [];
  }
}

/** Lets go of the codes read so far. */
export const forgetCodes = (): void => thisDevice().remove(key);

function joined(texts: readonly string[], other: boolean): Reading {
  try {
    return { is: 'dossier', dossier: decodeDossier(texts) };
  } catch (error) {
    if (!(error instanceof CodeError) || error.problem.code !== 'incomplete') throw error;
    const { total, missing } = error.problem;
    return { is: 'part', texts: [...new Set(texts)], total, missing, other };
  }
}

/** What reading a saved file came to. */
export function readingOf(read: Dossier | LockedDossier | FileProblem): Reading {
  if ('code' in read) return { is: 'problem', problem: read };
  return 'locked' in read ? { is: 'locked', locked: read.locked } : { is: 'dossier', dossier: read };
}

function codeProblemOf(error: unknown): IntakeProblem {
  if (error instanceof CodeError && error.problem.code !== 'incomplete') return { code: error.problem.code };
  return { code: 'broken' };
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
