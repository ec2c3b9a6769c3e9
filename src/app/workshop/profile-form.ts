import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, FieldValues, Resolver } from 'react-hook-form';
import type { OfficeProfile } from '../../domain/office.ts';
import { ParseError, type Problem } from '../../domain/parse.ts';
import { parseOffice } from '../../domain/parse-office.ts';

/**
 * A profile while it is written: the same shape as the file, in which anything may still be missing, and an empty field
 * holds an empty text. So a path of the form is the path in the file: `services.reset-password.requirements.0.id`.
 */
export type WrittenProfile = FieldValues;

/** A profile as the file would hold it: without empty fields, ticks that are not set, and groups that hold nothing. */
export const filled = (written: WrittenProfile): unknown => kept(written) ?? {};

/** Where nothing is a word of its own: a source without a year says `null`, a service without a list `false`. */
const spoken: ReadonlySet<string> = new Set(['year', 'published']);

function kept(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((row) => kept(row) ?? {});
    return rows.length > 0 ? rows : undefined;
  }
  if (typeof value !== 'object' || value === null)
    return value === '' || ((value === false || value === null) && !spoken.has(name)) ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const one = kept(inner, key);
    return one === undefined ? [] : [[key, one] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** What the resolver needs: the words. */
export interface ProfileContext {
  readonly say: (problem: Problem) => string;
}

/** `services.x.channels[0].kind` as a form names it: `services.x.channels.0.kind`. */
export const formPath = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');

/** The schema of the files, and what it cannot say: each problem is the error of its field. */
export const profileResolver: Resolver<WrittenProfile, ProfileContext, OfficeProfile> = (written, context, options) => {
  try {
    return { values: parseOffice(filled(written)), errors: {} };
  } catch (error) {
    if (!(error instanceof ParseError) || !context) throw error;
    const said = new Map<string, FieldError>();
    for (const problem of error.problems) {
      const path = formPath(problem.path);
      const sentence = context.say(problem);
      const types = { ...said.get(path)?.types, [problem.issue?.code ?? problem.message]: sentence };
      said.set(path, { type: 'profile', message: sentence, types });
    }
    return { values: {}, errors: toNestErrors(Object.fromEntries(said), options) };
  }
};
