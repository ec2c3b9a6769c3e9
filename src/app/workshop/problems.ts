import type { TFunction } from 'i18next';
import type { z } from 'zod';
import type { Advice } from '../../domain/office-advice.ts';
import type { Problem } from '../../domain/parse.ts';
import type { ProblemCode } from '../../domain/profile-problems.ts';
import { isOwnService, type ServiceId } from '../../domain/services/index.ts';
import { at, type Written } from '../../workshop/written.ts';

/** Which words a sentence takes depends on its code. */
type Filled = (key: string, filling: object) => string;

type Translate = TFunction<['mending', 'workshop', 'prepare', 'start']>;

/** `services.x.channels[0].kind` as a form names it: `services.x.channels.0.kind`. */
export const formPath = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');

/** A group that is missing is mended at its fields. */
const fieldsOf = (path: string): readonly string[] => {
  if (path.endsWith('.citation'))
    return ['source', 'entry', ...(/\.requirements\.\d+\.citation$/.test(path) ? ['quote'] : [])];
  if (/\.(text|purpose|note)$/.test(path) || /^ownServices\.[^.]+\.title$/.test(path)) return ['id'];
  if (path.endsWith('.meterai')) return ['printed'];
  return [];
};

/**
 * A problem at the fields that mend it: of several forms that one which was meant, of a missing group its own fields.
 * @param file what was parsed
 */
export function placesOf(problem: Problem, file: unknown): readonly Problem[] {
  const path = formPath(problem.path);
  const { issue } = problem;
  if (issue?.code === 'invalid_union' && !('discriminator' in issue && issue.discriminator)) {
    const meant = issue.errors.find((inner) =>
      inner.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
    );
    return (meant ?? []).length > 0
      ? (meant ?? []).flatMap((inner) => placesOf(within(path, inner), file))
      : [{ ...problem, path }];
  }
  const fields = at(file, path) === undefined ? fieldsOf(path) : [];
  return fields.length > 0 ? fields.map((field) => ({ ...problem, path: `${path}.${field}` })) : [{ ...problem, path }];
}

const within = (path: string, issue: z.core.$ZodIssue): Problem => ({
  path: [path, ...issue.path.map(String)].filter(Boolean).join('.'),
  message: issue.message,
  issue,
});

/** What is wrong, in the words of who writes a list: never of the file. `found`: what stands there, if anything. */
export function sayProblem({ path, issue, message, about }: Problem, found: unknown, t: Translate): string {
  if (!issue) return ofOurs(message, about ?? {}, t);
  if (issue.code !== 'custom' && issue.code !== 'unrecognized_keys' && found === undefined) return t('mending:missing');
  switch (issue.code) {
    case 'invalid_type':
      return t(issue.expected === 'number' || issue.expected === 'int' ? 'mending:number' : 'mending:form');
    case 'invalid_value':
    case 'invalid_union':
      return t('mending:choose');
    case 'unrecognized_keys':
      return t('mending:unknown', { names: issue.keys.join(', ') });
    case 'too_small': {
      const bound = Number(issue.minimum);
      if (issue.origin === 'string') return t('mending:short', { bound });
      if (issue.origin === 'array') return t(bound === 1 ? 'mending:none' : 'mending:few', { bound });
      return t('mending:small', { bound: issue.inclusive === false ? bound + 1 : bound });
    }
    case 'too_big': {
      const bound = Number(issue.maximum);
      if (issue.origin === 'string') return t('mending:long', { bound });
      return t(issue.origin === 'array' ? 'mending:many' : 'mending:big', { bound });
    }
    case 'invalid_format':
      return t(`mending:pattern.${patternAt(path)}`);
    case 'invalid_key':
      return t(path.startsWith('ownServices.') ? 'mending:own-service-id' : 'mending:pattern.slug');
    case 'custom':
      return ofOurs(issue.message, about ?? {}, t);
    default:
      return t('mending:form');
  }
}

function patternAt(path: string): 'slug' | 'day' | 'clock' | 'page' | 'other' {
  const last = path.split('.').at(-1);
  if (last === 'id') return 'slug';
  if (last === 'on') return 'day';
  if (last === 'from' || last === 'until') return 'clock';
  return last === 'address' ? 'page' : 'other';
}

/** What the schema's own checks and those of references find, by their codes. */
const ours = [
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
] as const satisfies readonly ProblemCode[];

function ofOurs(code: string, about: Readonly<Record<string, string>>, t: Translate): string {
  const known = ours.find((one) => one === code);
  const say = t as unknown as Filled;
  return known
    ? say(`mending:${known}`, { ...about, service: serviceWord(about.service ?? '', t) })
    : t('mending:form');
}

const serviceWord = (id: string, t: Translate): string =>
  id === '' ? '' : isOwnService(id) ? id : t(`start:service.${id as Exclude<ServiceId, `layanan-${string}`>}`);

export const sayAdvice = ({ code, about }: Advice, t: Translate): string => {
  const say = t as unknown as Filled;
  return say(`mending:advice.${code}`, about);
};

/** The rooms in the order of the work; each service is one of its own. */
export type RoomName =
  | 'mulai'
  | 'kantor'
  | 'sumber'
  | 'layanan'
  | 'surat'
  | 'coba'
  | 'periksa'
  | 'perubahan'
  | 'terbitkan';

/** Which room holds a path of the form, as the address names it: `kantor`, `layanan/reset-password`. */
export function roomOf(path: string): string {
  const [part = '', id] = path.split('.');
  if (part === 'sources') return 'sumber';
  if (part === 'services' || part === 'ownServices') return id ? `layanan/${id}` : 'layanan';
  return 'kantor';
}

/** Parts whose rows are told by their number. */
const rows = [
  'channels',
  'tryFirst',
  'stepsBefore',
  'stepsAfter',
  'legalBasis',
  'notes',
  'requirements',
  'hours',
  'servicePoints',
  'also',
] as const;

const places = [
  ...['name', 'id', 'addressee', 'town', 'province', 'revision', 'kind', 'email', 'site', 'phone', 'counter'],
  ...['title', 'publisher', 'year', 'yearNote', 'address', 'seen', 'purpose', 'facts', 'quote', 'source', 'entry'],
  ...['text', 'withinDays', 'note', 'closed', 'serves', 'days', 'from', 'until', 'who', 'rule', 'rupiah', 'on', 'by'],
  ...['competent', 'attorney', 'answer', 'fee', 'checked', 'appliesTo', 'item', 'published', 'weight'],
] as const;

/** Where a path of the form is, in words: `Jalur 2, Alamat`. What cannot be named is told by what it stands in. */
export function placeName(path: string, written: Written, t: Translate): string {
  const keys = path.split('.');
  const said: string[] = [];
  keys.forEach((key, index) => {
    const row = rows.find((one) => one === key);
    const next = keys[index + 1];
    if (row && next !== undefined) said.push(t(`workshop:row.${row}`, { number: Number(next) + 1 }));
    else if (row) said.push(t(`workshop:list.${row}`));
    if (keys[index - 1] === 'sources' && index === 1) said.push(sourceName(key, written, t));
    else {
      const place = places.find((one) => one === key);
      const named = index > 1 || !['sources', 'services', 'ownServices'].includes(keys[0] ?? '');
      if (place && named && !(key === 'id' && index > 0)) said.push(t(`workshop:place.${place}`));
    }
  });
  return said.join(', ');
}

const sourceName = (id: string, written: Written, t: Translate): string => {
  const title = at(written, `sources.${id}.title`);
  return t('workshop:sources.one', { title: typeof title === 'string' && title !== '' ? title : id });
};
