import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, FieldValues, Resolver } from 'react-hook-form';
import type { OfficeProfile } from '../../domain/office.ts';
import { ParseError, type Problem } from '../../domain/parse.ts';
import { parseOffice } from '../../domain/parse-office.ts';
import { at, takenIn } from '../../workshop/written.ts';
import { placesOf } from './problems.ts';

/**
 * A profile while it is written: the same shape as the file, in which anything may still be missing, and an empty field
 * holds an empty text. So a path of the form is the path in the file: `services.reset-password.requirements.0.id`.
 */
export type WrittenProfile = FieldValues;

/** A profile as a form holds it. */
export const formOf = (profile: OfficeProfile): WrittenProfile => takenIn(profile).written;

/**
 * A profile as the file would hold it: without empty fields, ticks that are not set, groups that hold nothing, and what is
 * kept of a list that is not published.
 */
export const filled = (written: WrittenProfile): unknown => kept(published(written)) ?? {};

/** Where nothing is a word of its own: a source without a year says `null`, a service without a list `false`. */
const spoken: ReadonlySet<string> = new Set(['year', 'published']);
/** Groups and lists that say something even where they are empty. */
const standing: ReadonlySet<string> = new Set(['requirements', 'marks', 'sources', 'services', 'scan']);
/** What the form alone knows. */
const ours: ReadonlySet<string> = new Set(['doubts']);

function kept(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((row) => kept(row) ?? {});
    return rows.length > 0 || standing.has(name) ? rows : undefined;
  }
  if (typeof value !== 'object' || value === null)
    return value === '' || ((value === false || value === null) && !spoken.has(name)) ? undefined : value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const one = ours.has(key) ? undefined : kept(inner, key);
    return one === undefined ? [] : [[key, one] as const];
  });
  return entries.length > 0 || standing.has(name) ? Object.fromEntries(entries) : undefined;
}

/** A service that was switched off says so and what to try first; one of the office's own is not there then. */
function published(written: WrittenProfile): WrittenProfile {
  const { services, ownServices, ...rest } = written;
  const lists = (record: unknown): [string, WrittenProfile][] =>
    Object.entries((record ?? {}) as Record<string, WrittenProfile | null>).flatMap(([id, list]) =>
      list ? [[id, list]] : [],
    );
  const off = ({ tryFirst }: WrittenProfile): WrittenProfile => ({ published: false, tryFirst });
  return {
    ...rest,
    services: Object.fromEntries(
      lists(services).map(([id, list]) => [id, list.published ? { requirements: [], ...list } : off(list)]),
    ),
    ownServices: Object.fromEntries(lists(ownServices).filter(([, list]) => list.published)),
  };
}

/** The order in which a file tells what it knows, wherever it stands. */
const order: readonly string[] = (
  '$schema format version revision id en kind name addressee town province contact email site phone counter ' +
  'sources services ownServices title publisher year yearNote purpose facts hasAccount handsOver published channels ' +
  'who rule withinDays workingDays rupiah on by text address appointment fromRegisteredMailbox days from until serves ' +
  'hours closed servicePoints also tryFirst stepsBefore stepsAfter competent attorney answer fee legalBasis checked notes ' +
  'appliesTo requirements is in document letter object service role person colours cover of evidence original sheets copies ' +
  'legalised scan formats maxMegabytes notOlderThan count unit marks letterhead meterai printed companyStamp signedBy ' +
  'states form ours when item weight note seen source entry quote citation'
).split(' ');

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => rank(one) - rank(other))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/** The text of the file, valid or not, as the shipped ones are written. */
export const profileText = (written: WrittenProfile): string =>
  `${JSON.stringify(inOrder(filled(written)), null, 2)}\n`;

/** What the resolver needs: the words, and who else is told. */
export interface ProfileContext {
  /** `found`: what stands at the place; undefined where nothing does. */
  readonly say: (problem: Problem, found: unknown) => string;
  readonly told?: (outcome: Outcome) => void;
}

/** One thing that is wrong, at a path of the form. */
export interface Mistake {
  readonly path: string;
  readonly sentence: string;
  /** Nothing stands there yet: no one is wrong who is not through. */
  readonly open?: true;
  /** Names that nothing knows there, which no field can show. */
  readonly unknown?: readonly string[];
}

export interface Outcome {
  readonly profile: OfficeProfile | undefined;
  readonly mistakes: readonly Mistake[];
}

/** The schema of the files, and what it cannot say: each problem is the error of its field. */
export const profileResolver: Resolver<WrittenProfile, ProfileContext, OfficeProfile> = (written, context, options) => {
  const file = filled(written);
  try {
    const profile = parseOffice(file);
    context?.told?.({ profile, mistakes: [] });
    return { values: profile, errors: {} };
  } catch (error) {
    if (!(error instanceof ParseError) || !context) throw error;
    const mistakes = error.problems
      .flatMap((problem) => placesOf(problem, file))
      .map(({ path, ...problem }): Mistake => {
        const found = at(file, path);
        const sentence = context.say({ path, ...problem }, found);
        const unknown = problem.issue?.code === 'unrecognized_keys' ? problem.issue.keys : undefined;
        const open = found === undefined && !unknown && problem.issue?.code !== 'custom';
        return { path, sentence, ...(open ? { open } : {}), ...(unknown ? { unknown } : {}) };
      });
    context.told?.({ profile: undefined, mistakes });
    return { values: {}, errors: toNestErrors(Object.fromEntries(errorsOf(mistakes)), options) };
  }
};

/** What the error of a field is called in which nothing stands yet. */
export const openField = 'open';

/** The outer ones first: what is wrong within does not hide them. */
function errorsOf(mistakes: readonly Mistake[]): ReadonlyMap<string, FieldError> {
  const said = new Map<string, FieldError>();
  for (const { path, sentence, open } of [...mistakes].sort((one, other) => one.path.length - other.path.length)) {
    const types = { ...said.get(path)?.types, [sentence]: sentence };
    said.set(path, { type: open ? openField : 'profile', message: sentence, types });
  }
  return said;
}
