import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { cleanText } from '../domain/clean-text.ts';
import { isDay } from '../domain/day.ts';
import { type Dossier, NewerDossierError, parseDossier, withoutPicture } from '../domain/dossier.ts';
import { columns, factOf, isFieldPath, type PeopleTable } from '../domain/facts.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { hasUnsafeNames, parseStrictly, serviceIdSchema } from '../domain/parse.ts';
import { documentKinds, letterKinds } from '../domain/terms.ts';
import { fromBase36, packedText, toBase36, unpackedText } from './code-envelope.ts';
import { dictionary1 } from './dictionary-1.ts';
import { checksumOf } from './saved-text.ts';

/**
 * A dossier on its way to whoever must agree to it, and the notes on their way back: each a file, or what stands behind
 * `#` of a link. Neither is ever part of a dossier, so that no note goes into a letter, a code or a saved file.
 */

/** Why something is no review that can be opened. */
export type ReviewProblem = 'no-review' | 'damaged' | 'altered' | 'too-large' | 'newer';

/** What was opened is no review of ours, or not as it was made; `problem` says why, `message` what to do. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';
  readonly problem: ReviewProblem;

  constructor(problem: ReviewProblem, options?: ErrorOptions) {
    super(`${said[problem]} Ask for it again from whoever sent it.`, options);
    this.problem = problem;
  }
}

const said: Readonly<Record<ReviewProblem, string>> = {
  'no-review': 'This holds no review of SiapBerkas.',
  damaged: 'This review is not whole, or holds what no review holds.',
  altered: 'This review was changed after it was made.',
  'too-large': 'This is larger than any review.',
  newer: 'A newer SiapBerkas made this review; load the page anew.',
};

const version = 1;
export const mostNotes = 200;
/** A dossier with a letterhead's picture, its notes and a list beside it; more is refused before it is parsed. */
export const mostReviewBytes = 9_000_000;
/** What messengers carry as one link, in signs, with some room for the address before it. */
export const mostLinkSigns = 4000;
/** Bytes that a link may inflate to. */
const mostUnpacked = 200_000;

/** Lines as they are shown and taken over: without signs that cannot be seen or turn the text around. */
const shown = (text: string): string => text.split('\n').map(cleanText).join('\n').trim();
const lines = (most: number) => z.string().max(most).transform(shown);
const line = (most: number) => z.string().max(most).transform(cleanText);
const day = z.string().refine(isDay, { error: 'no day of the calendar' });

const questions: ReadonlySet<string> = new Set([
  ...['channel', 'legalForm', 'handedInBy', 'attorneyInDeed', 'oldMailboxOpen', 'exists:attachments'],
  ...documentKinds.map((kind) => `exists:${kind}`),
]);
const partId = /^[a-z0-9][a-z0-9/-]{0,159}$/;

/** The table, row and column of a person's field: `directors.0.nik`. */
export function rowOf(
  path: string,
): { readonly table: PeopleTable; readonly row: number; readonly column: string } | null {
  const [, table = '', row = '', column = ''] = /^([a-z]+)\.(\d{1,2})\.([a-z]+)$/.exec(path) ?? [];
  if (!Object.hasOwn(columns, table) || Number(row) > 49) return null;
  const names: readonly string[] = ['name', ...columns[table as PeopleTable]];
  return names.includes(column) ? { table: table as PeopleTable, row: Number(row), column } : null;
}

/** Whether a text names a place of a dossier that can bear a note, as the address of a step does: `data:company.npwp`. */
export function isPlace(at: string): boolean {
  const [, step, target = ''] = /^([a-z]+):(.+)$/.exec(at) ?? [];
  switch (step) {
    case 'data':
      return isFieldPath(target) || rowOf(target) !== null;
    case 'daftar':
      return partId.test(target);
    case 'pertanyaan':
      return questions.has(target);
    case 'surat':
      return (letterKinds as readonly string[]).includes(target);
    default:
      return false;
  }
}

/** The path of the dossier that a proposed value would go to; undefined where a place holds no text. */
export function pathOf(at: string): string | undefined {
  const path = at.startsWith('data:') ? at.slice('data:'.length) : '';
  if (rowOf(path)) return path;
  return isFieldPath(path) && factOf(path).as !== 'yes' ? path : undefined;
}

/** Whether a proposed value fits into a dossier as it is typed there. */
function fits(at: string, value: string): boolean {
  const path = pathOf(at);
  if (path === undefined) return false;
  const as = isFieldPath(path) ? factOf(path).as : 'text';
  return as === 'lines' || (!value.includes('\n') && value.length <= (as === 'day' ? 10 : 300));
}

const noteShape = {
  at: z.string().max(200).refine(isPlace, { error: 'no place of a dossier' }),
  /** What stood there when the note was written. */
  was: lines(2000),
  text: lines(600),
  /** What should stand there, where a value was proposed. */
  value: lines(600).optional(),
};
type Noted = { readonly at: string; readonly text: string; readonly value?: string | undefined };
const says = ({ text, value }: Noted): boolean => text !== '' || value !== undefined;
const isApt = ({ at, value }: Noted): boolean => value === undefined || fits(at, value);
const noteSchema = z
  .strictObject(noteShape)
  .refine(says, { error: 'says nothing' })
  .refine(isApt, { error: 'no value' });
export type Note = z.infer<typeof noteSchema>;

/** A note of an earlier round, and what became of it. */
const settledSchema = z.strictObject({
  ...noteShape,
  by: line(120),
  settled: z.enum(['taken', 'answered']).optional(),
  answer: lines(600).optional(),
});
export type SettledNote = z.infer<typeof settledSchema>;

const notesSchema = z
  .strictObject({
    format: z.literal('siapberkas/review-notes'),
    version: z.literal(version),
    /** The fingerprint of the dossier that was looked at. */
    about: z.string().regex(/^[0-9a-f]{16}$/),
    office: z.string().regex(/^[a-z0-9-]{1,60}$/),
    service: serviceIdSchema,
    company: line(300),
    by: line(120).refine((name) => name.trim() !== '', { error: 'nobody' }),
    on: day,
    verdict: z.enum(['agreed', 'to-change']),
    remark: lines(1000).default(''),
    notes: z
      .array(noteSchema)
      .max(mostNotes)
      .refine((notes) => new Set(notes.map(({ at }) => at)).size === notes.length, { error: 'two notes at one place' }),
  })
  .readonly();
/** What comes back: the notes alone, and which dossier they are about. */
export type ReviewNotes = z.infer<typeof notesSchema>;

const reviewSchema = z.strictObject({
  format: z.literal('siapberkas/review'),
  version: z.literal(version),
  on: day,
  /** What is asked of the one who looks at it, in the words of who prepares. */
  asked: lines(600).default(''),
  /** What came of the notes before. */
  earlier: z.array(settledSchema).max(mostNotes).default([]),
  /** Without its format, so that nobody takes the whole for a saved dossier. */
  dossier: z.record(z.string(), z.unknown()),
  /** The list, where the site does not have it. */
  list: z.unknown().optional(),
});
/** What is sent: the dossier in use, to be read. */
export interface Review extends Omit<z.infer<typeof reviewSchema>, 'dossier' | 'list' | 'version'> {
  readonly dossier: Dossier;
  readonly list?: OfficeProfile | undefined;
}

/** Which dossier notes are about, whatever its letterhead looks like. */
export const fingerprintOf = (dossier: Dossier): string => checksumOf(withoutPicture(dossier)).slice(7, 23);

/** A review as JSON says it. */
function written({ dossier, list, ...rest }: Review): object {
  const { format, ...kept } = dossier;
  return reviewSchema.parse({ ...rest, version, dossier: kept, ...(list ? { list } : {}) });
}

const contentOf = (made: Review | ReviewNotes): object =>
  made.format === 'siapberkas/review' ? written(made) : notesSchema.parse(made);

/** A review, or the notes on one, as the text of a file with its checksum. */
export function reviewText(made: Review | ReviewNotes): string {
  const content = contentOf(made);
  // Its format comes first: by that a file is known before it is read.
  const { format, ...rest } = content as { readonly format: string };
  return `${JSON.stringify({ format, ...rest, integrity: checksumOf(content) }, null, 2)}\n`;
}

/** Whether a text claims to be a review or notes on one, locked or not; its first characters are enough. */
export const isReviewText = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"siapberkas\/(locked-)?review/.test(text);

/**
 * Reads the text of a file.
 * @throws {ReviewError}
 */
export async function readReviewText(text: string): Promise<Review | ReviewNotes> {
  if (text.length > mostReviewBytes) throw new ReviewError('too-large');
  if (!isReviewText(text)) throw new ReviewError('no-review');
  const { integrity, ...content } = objectIn(text.replace(/^\uFEFF/, ''));
  const read = await parsed(content);
  if (integrity !== checksumOf(content)) throw new ReviewError('altered');
  return read;
}

const dictionary = utf8ToBytes(dictionary1);
const checkBytes = 4;

/**
 * A review, or notes, as what stands behind `#` of a link: `t=1…`. A letterhead's picture stays behind.
 * @returns null where it is longer than messengers carry
 */
export function reviewFragment(made: Review | ReviewNotes): string | null {
  const small = made.format === 'siapberkas/review' ? { ...made, dossier: withoutPicture(made.dossier) } : made;
  const text = JSON.stringify(contentOf(small));
  if (utf8ToBytes(text).length > mostUnpacked) return null;
  const content = packedText(text, dictionary);
  const signs = toBase36(concatBytes(sha256(content).subarray(0, checkBytes), content));
  return signs.length > mostLinkSigns ? null : `t=${version}${signs}`;
}

/**
 * Reads what stands behind `#` of a link, from whoever wrote it.
 * @throws {ReviewError}
 */
export async function readReviewFragment(fragment: string): Promise<Review | ReviewNotes> {
  const [, of, signs = ''] = /^#?t=(.)([\s\S]*)$/u.exec(fragment.slice(0, 3 * mostLinkSigns)) ?? [];
  if (of === undefined) throw new ReviewError('no-review');
  if (of !== String(version)) throw new ReviewError(/[2-9]/.test(of) ? 'newer' : 'damaged');
  if (signs.length > mostLinkSigns) throw new ReviewError('too-large');
  const bytes = fromBase36(signs);
  if (!bytes) throw new ReviewError('damaged');
  const [check, content] = [bytes.subarray(0, checkBytes), bytes.subarray(checkBytes)];
  const proper = sha256(content);
  if (content.length === 0 || check.some((byte, at) => byte !== proper[at])) throw new ReviewError('damaged');
  const unpacked = unpackedText(content, dictionary, mostUnpacked);
  if ('fault' in unpacked) throw new ReviewError(unpacked.fault);
  return parsed(objectIn(unpacked.text));
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !hasUnsafeNames(value))
      return { ...value };
  } catch {
    // Cut off, or changed by hand.
  }
  throw new ReviewError('damaged');
}

async function parsed(value: Readonly<Record<string, unknown>>): Promise<Review | ReviewNotes> {
  if (typeof value.version === 'number' && value.version > version) throw new ReviewError('newer');
  try {
    if (value.format === 'siapberkas/review-notes') return parseStrictly(notesSchema, value, 'review');
    const { version: _, dossier: raw, list, ...review } = parseStrictly(reviewSchema, value, 'review');
    const dossier = parseDossier({ ...raw, format: 'siapberkas/dossier' });
    return { ...review, dossier, ...(list === undefined ? {} : { list: await listIn(list, dossier) }) };
  } catch (cause) {
    throw cause instanceof ReviewError
      ? cause
      : new ReviewError(cause instanceof NewerDossierError ? 'newer' : 'damaged', { cause });
  }
}

/** A list that came along, from whoever wrote it: refused as one in a link is. */
async function listIn(list: unknown, { office }: Dossier): Promise<OfficeProfile> {
  const [{ parseOffice }, { holdsTooMany, untrustedFaults }] = await Promise.all([
    import('../domain/parse-office.ts'),
    import('./untrusted-list.ts'),
  ]);
  if (holdsTooMany(list)) throw new ReviewError('too-large');
  const profile = parseOffice(list);
  if (profile.id !== office || untrustedFaults(profile).length > 0) throw new ReviewError('damaged');
  return profile;
}
