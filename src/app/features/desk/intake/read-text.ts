import type { Dossier } from '../../../../domain/dossier.ts';
import { ParseError } from '../../../../domain/parse.ts';
import { CodeError, type CodeProblem } from '../../../../handoff/qr/code-error.ts';
import { decodeDossier } from '../../../../handoff/qr/dossier-codes.ts';
import { holdsCode, readPart } from '../../../../handoff/qr/envelope.ts';
import { AlteredError, readSavedText } from '../../../../handoff/saved-file.ts';
import type { FileProblem } from '../../../storage/dossier-file.ts';

/** Why something that was handed in cannot be read. */
export type IntakeProblem =
  | { readonly code: Exclude<CodeProblem['code'], 'incomplete'> | 'no-picture-code' | 'service' }
  | FileProblem;

/** What reading gives: a dossier, some of its codes, or what is wrong. */
export type Reading =
  | { readonly is: 'dossier'; readonly dossier: Dossier }
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
  if (trimmed.startsWith('{')) return readSaved(trimmed);
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

function joined(texts: readonly string[], other: boolean): Reading {
  try {
    return { is: 'dossier', dossier: decodeDossier(texts) };
  } catch (error) {
    if (!(error instanceof CodeError) || error.problem.code !== 'incomplete') throw error;
    const { total, missing } = error.problem;
    return { is: 'part', texts: [...new Set(texts)], total, missing, other };
  }
}

function readSaved(text: string): Reading {
  try {
    return { is: 'dossier', dossier: readSavedText(text) };
  } catch (error) {
    if (error instanceof AlteredError) return { is: 'problem', problem: { code: 'altered' } };
    if (!text.includes('siapberkas/dossier')) return { is: 'problem', problem: { code: 'not-a-dossier' } };
    return { is: 'problem', problem: problemOf(error) };
  }
}

function problemOf(error: unknown): IntakeProblem {
  if (error instanceof CodeError && error.problem.code !== 'incomplete') return { code: error.problem.code };
  const paths = error instanceof ParseError ? error.problems.map(({ path }) => path).filter(Boolean) : [];
  return { code: 'broken', paths };
}
