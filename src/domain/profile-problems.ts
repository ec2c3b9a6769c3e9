import type { z } from 'zod';
import type { Key } from './json-places.ts';
import { type Problem, shapeMessages } from './parse.ts';
import {
  asWanted,
  exampleOf,
  formFor,
  formsOf,
  mendings,
  nearest,
  resolved,
  type SchemaNode,
  schemaAt,
  slugOf,
  valueAt,
} from './profile-schema.ts';

/**
 * What is wrong with an office profile, as a code with what a sentence needs: what stands there, what may stand there,
 * and what to write. No wording here.
 */

/** Problems of shape, then those that a schema cannot say. */
export const problemCodes = [
  'missing',
  'type',
  'word',
  'document-word',
  'only',
  'version',
  'key',
  'forms',
  'short',
  'long',
  'few',
  'many',
  'small',
  'big',
  'pattern',
  'name-pattern',
  'too-deep',
  'name-forbidden',
  'name-twice',
  'evidence-empty',
  'legalised-without-copies',
  'sheets-without-original',
  'object-name',
  'hours-half',
  'hours-backwards',
  'own-service-id',
  'addressee-missing',
  'source-unknown',
  'id-twice',
  'reference-inside',
  'reference-self',
  'reference-unpublished',
  'reference-chain',
  'referred-twice',
  'other',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface ProfileProblem {
  readonly code: ProblemCode;
  readonly keys: readonly Key[];
  /** Whether the name there is wrong, rather than what stands behind it. */
  readonly of: 'value' | 'name';
  /** What the place is for, in the schema's words. */
  readonly description?: string;
  readonly found?: unknown;
  readonly allowed?: readonly unknown[];
  /** What kind of value is wanted: `string`, `integer`, … */
  readonly kind?: string;
  readonly bound?: number;
  /** The bound itself is too little. */
  readonly over?: true;
  readonly about?: Readonly<Record<string, string>>;
  /** What to write there. */
  readonly write?: unknown;
}

interface Place {
  readonly root: SchemaNode;
  /** The file as it was read. */
  readonly file: unknown;
}

/** The problems of a file that is no office profile; `file` as it was read, `root` the JSON Schema. */
export function profileProblems(
  problems: readonly Problem[],
  file: unknown,
  root: SchemaNode,
): readonly ProfileProblem[] {
  const all = problems.flatMap((problem) => profileProblem(problem, { root, file }));
  // Where something within is wrong as well, mending that may be all.
  const within = (outer: readonly Key[]) =>
    all.some(({ keys }) => keys.length > outer.length && outer.every((key, at) => key === keys[at]));
  return all.filter(({ code, keys }) => !(Object.hasOwn(mendings, code) && within(keys)));
}

function profileProblem(problem: Problem, place: Place): readonly ProfileProblem[] {
  if (problem.issue) return ofIssue(problem.issue, [], place);
  const { message, about } = problem;
  const keys = keysOf(problem.path);
  const shape = Object.entries(shapeMessages).find(([, text]) => text === message)?.[0];
  const code = codeOf(shape ?? message);
  const named: ProfileProblem = { code, keys, of: 'value', found: message, ...(about ? { about } : {}) };
  const sources = Object.keys((valueAt(place.file, ['sources']) as object | undefined) ?? {});
  switch (code) {
    case 'source-unknown':
      return [
        {
          ...named,
          found: about?.source,
          allowed: sources,
          write: nearest(about?.source ?? '', sources) ?? sources[0],
        },
      ];
    case 'addressee-missing':
      return [{ ...named, write: `Kepala ${about?.name ?? 'LPSE …'}` }];
    case 'id-twice':
      return [{ ...named, write: `${about?.id}-2` }];
    case 'name-forbidden':
      return [{ ...named, of: 'name' }];
    default:
      return [named];
  }
}

const codeOf = (text: string): ProblemCode => problemCodes.find((code) => code === text) ?? 'other';

/** `a[0].b` as its keys. */
const keysOf = (path: string): readonly Key[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = '']) =>
    index === undefined ? name : Number(index),
  );

function ofIssue(issue: z.core.$ZodIssue, above: readonly Key[], place: Place): readonly ProfileProblem[] {
  const keys = [...above, ...(issue.path as Key[])];
  const found = valueAt(place.file, keys);
  const node = schemaAt(place.root, place.file, keys);
  const description = node && resolved(place.root, node).description;
  const said = {
    keys,
    of: 'value' as const,
    ...(description ? { description } : {}),
    ...(found === undefined ? {} : { found }),
  };
  const example = node && exampleOf(place.root, node);
  if (found === undefined && issue.code !== 'custom') return [missing(keys, place)];
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          ...said,
          code: 'type',
          kind: issue.expected === 'int' ? 'integer' : kindOf(issue.expected),
          write: asWanted(found, issue.expected) ?? example,
        },
      ];
    case 'invalid_value':
      return [wordProblem(said, issue.values)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => keyProblem([...keys, key], place));
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator
        ? [wordProblem(said, 'options' in issue ? (issue.options as unknown[]) : [])]
        : ofUnion(issue.errors, said, place);
    case 'too_small':
      return [
        {
          ...said,
          code: tooLittle[issue.origin] ?? 'small',
          bound: Number(issue.minimum),
          ...(issue.inclusive === false ? { over: true as const } : {}),
          write: example,
        },
      ];
    case 'too_big':
      return [
        {
          ...said,
          code: tooMuch[issue.origin] ?? 'big',
          bound: Number(issue.maximum),
          ...(issue.origin === 'string' || issue.origin === 'array' ? {} : { write: Number(issue.maximum) }),
        },
      ];
    case 'invalid_format':
      return [{ ...said, code: 'pattern', write: slugOf(found, example) }];
    case 'invalid_key':
      return [nameProblem(keys, issue.issues, place)];
    case 'custom':
      return [ofOurs(issue.message, said)];
    default:
      return [{ ...said, code: 'other', found: issue.message }];
  }
}

const tooLittle: Readonly<Record<string, ProblemCode>> = { string: 'short', array: 'few' };
const tooMuch: Readonly<Record<string, ProblemCode>> = { string: 'long', array: 'many' };
const kindOf = (expected: string): string => (expected === 'record' ? 'object' : expected);

type Said = Pick<ProfileProblem, 'keys' | 'of' | 'description' | 'found'>;

function missing(keys: readonly Key[], { root, file }: Place): ProfileProblem {
  const node = schemaAt(root, file, keys);
  const description = node && resolved(root, node).description;
  const example = node && exampleOf(root, node);
  const [source] = Object.keys((valueAt(file, ['sources']) as object | undefined) ?? {});
  const cites = typeof example === 'object' && example !== null && 'source' in example && source !== undefined;
  const write = cites ? { ...example, source } : example;
  return { code: 'missing', keys, of: 'value', ...(description ? { description } : {}), write };
}

function wordProblem(said: Said, allowed: readonly unknown[]): ProfileProblem {
  const words = allowed.filter((word) => typeof word === 'string');
  const near = typeof said.found === 'string' ? nearest(said.found, words, said.description) : undefined;
  const meant =
    typeof said.found === 'string' && allowed.includes(true) ? yesOrNo[said.found.toLowerCase()] : undefined;
  const last = said.keys.at(-1);
  const code =
    last === 'version'
      ? 'version'
      : allowed.length === 1
        ? 'only'
        : last === 'document' && !near
          ? 'document-word'
          : 'word';
  return {
    ...said,
    code,
    allowed,
    ...(code === 'document-word' ? {} : { write: near ?? meant ?? (allowed.length === 1 ? allowed[0] : undefined) }),
  };
}

const yesOrNo: Readonly<Record<string, boolean>> = { ya: true, true: true, tidak: false, false: false };

function keyProblem(keys: readonly Key[], { root, file }: Place): ProfileProblem {
  const [name, holder] = [String(keys.at(-1)), keys.slice(0, -1)];
  const node = schemaAt(root, file, holder);
  const form = node && formFor(root, node, valueAt(file, holder));
  const taken = Object.keys((valueAt(file, holder) as object | undefined) ?? {});
  const allowed = Object.keys(form?.properties ?? {}).filter((one) => !taken.includes(one));
  const write = nearest(name, allowed);
  return { code: 'key', keys, of: 'name', found: name, allowed, ...(write ? { write } : {}) };
}

function nameProblem(keys: readonly Key[], issues: readonly z.core.$ZodIssue[], { root, file }: Place): ProfileProblem {
  const [name, holder] = [String(keys.at(-1)), keys.slice(0, -1)];
  const node = schemaAt(root, file, holder);
  const form = node && formFor(root, node, valueAt(file, holder));
  const description = form?.propertyNames?.description;
  const own = holder[0] === 'ownServices';
  const slug = slugOf(name, 'nama-pendek');
  return {
    code: own ? 'own-service-id' : issues.some(({ code }) => code === 'too_big') ? 'long' : 'name-pattern',
    keys,
    of: 'name',
    found: name,
    ...(description ? { description } : {}),
    write: own && !slug.startsWith('layanan-') ? `layanan-${slug}` : slug,
  };
}

/** Of several forms, what is wrong with the one that was meant; where none was, all of them. */
function ofUnion(
  errors: readonly (readonly z.core.$ZodIssue[])[],
  said: Said,
  place: Place,
): readonly ProfileProblem[] {
  const meant = errors.filter((issues) =>
    issues.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (meant.length === 1 && meant[0]) return meant[0].flatMap((issue) => ofIssue(issue, said.keys, place));
  const node = schemaAt(place.root, place.file, said.keys);
  const forms = node ? formsOf(place.root, node) : [];
  const words = forms.flatMap(({ const: word, enum: several }) => several ?? (word === undefined ? [] : [word]));
  const objects = forms.filter(({ type }) => type === 'object').slice(0, 1);
  const allowed = [
    ...words,
    ...objects.map((form) => (node && resolved(place.root, node).examples?.[0]) ?? exampleOf(place.root, form)),
  ];
  const near =
    typeof said.found === 'string'
      ? nearest(
          said.found,
          words.filter((word) => typeof word === 'string'),
        )
      : undefined;
  if (objects.length === 0) return [{ ...said, code: 'word', allowed, ...(near ? { write: near } : {}) }];
  return [{ ...said, code: 'forms', allowed, write: near ?? allowed.at(-1) }];
}

/** The schema's own checks, by their code. */
function ofOurs(message: string, said: Said): ProfileProblem {
  const code = codeOf(message);
  return { ...said, code, ...(code === 'other' ? { found: message } : {}), write: mendings[code]?.(said.found) };
}
