import type { Dossier } from '../../domain/dossier.ts';
import { CodeError, type CodeProblem, holdsCode, readPart } from '../../handoff/code-envelope.ts';
import { decodeDossier } from '../../handoff/dossier-codes.ts';
import type { LockedFile } from '../../handoff/locked-file.ts';
import { type FileProblem, type LockedDossier, readDossierText } from './dossier-file.ts';
import { thisDevice } from './shared.ts';

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
    return { is: 'problem', problem: problemOf(error) };
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

function problemOf(error: unknown): IntakeProblem {
  if (error instanceof CodeError && error.problem.code !== 'incomplete') return { code: error.problem.code };
  return { code: 'broken' };
}
