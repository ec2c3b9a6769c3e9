import { z } from 'zod';
import { isDay } from './day.ts';
import { allPaths, columns, type FieldPath, facts, isFieldPath, type PeopleTable, paperKeys } from './facts.ts';
import { broughtUpToDate, dossierVersion, isNewer } from './older-dossiers.ts';
import { ParseError, type Problem, parseStrictly, serviceIdSchema } from './parse.ts';
import type { ServiceId } from './services/index.ts';
import { channelKinds, documentKinds, legalForms } from './terms.ts';

/**
 * Everything about one request. What the user typed is kept as typed, right or wrong: `assess` says what is
 * wrong with it. Only the shape is strict here.
 */

/** One line; empty counts as left open. */
const line = z
  .string()
  .max(300)
  .refine((text) => !/[\n\r]/.test(text), { error: 'one line only' });
const lines = z.string().max(600);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
/** A day as `YYYY-MM-DD`; whether it is in the calendar is for `assess` to say. */
const day = z.string().max(10);
const partKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9/-]*$/)
  .max(160);

/** Facts of one section, typed by the table of facts: `company.deed.date` is `deed.date` in the section `company`. */
type Section<At extends string> = {
  -readonly [Name in NameIn<At>]?:
    | (`${At}.${Name}` extends FieldPath ? Typed<(typeof facts)[`${At}.${Name}`]['as']> : Section<`${At}.${Name}`>)
    | undefined;
};
type NameIn<At extends string> = FieldPath extends infer Path
  ? Path extends `${At}.${infer Rest}`
    ? Rest extends `${infer Name}.${string}`
      ? Name
      : Rest
    : never
  : never;
type Typed<As> = As extends 'yes' ? boolean : string;

const shapes = { text: line, lines, digits: line, email: line, phone: line, day, yes: z.boolean() } as const;

function section<At extends string>(at: At): z.ZodType<Section<At>, Section<At>> {
  const names = new Set(
    allPaths.filter((path) => path.startsWith(`${at}.`)).map((path) => path.slice(at.length + 1).split('.')[0] ?? ''),
  );
  const shape = [...names].map((name) => {
    const path = `${at}.${name}`;
    return [name, (isFieldPath(path) ? shapes[facts[path].as] : section(path)).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Section<At>, Section<At>>;
}

/** A person of a table: the name, and what else is asked of each. */
const rows = <Table extends PeopleTable>(table: Table) => {
  type Row = { -readonly [Name in 'name' | (typeof columns)[Table][number]]?: string | undefined };
  const shape = ['name', ...columns[table]].map((name) => [name, line.optional()] as const);
  const row = z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Row, Row>;
  return z.array(row).max(50).default([]);
};

/** What is printed on a paper, to be compared with the letters. */
const printed = z.strictObject({
  company: line.optional(),
  person: line.optional(),
  nik: line.optional(),
  npwp: line.optional(),
  number: line.optional(),
});
/** The last character before base64 padding has no spare bits set, so that the same bytes have one text only. */
const spareBits = /[^AQgw]==$|[^AEIMQUYcgkosw048=]=$/;

/** Base64 of a picture of 5 MB is under 7 million characters. */
const pictureText = z
  .base64()
  .max(7_000_000)
  .refine((text) => !spareBits.test(text), 'base64 with bits left over before its padding');

const letterheadSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({
    kind: z.literal('image'),
    format: z.enum(['png', 'jpeg']),
    data: pictureText,
    width: z.int().min(1).max(20_000),
    height: z.int().min(1).max(20_000),
  }),
  z.strictObject({ kind: z.literal('preprinted'), /** mm */ height: z.number().min(0).max(120) }),
]);

const preparedSchema = z.strictObject({
  original: z.boolean().optional(),
  copies: z.int().min(0).max(99).optional(),
  scan: z.boolean().optional(),
  /** For things that are no papers; of a list that goes on: the office was asked how. */
  done: z.boolean().optional(),
  /** The vendor has no such paper, where the list asks for it only if it exists. */
  absent: z.boolean().optional(),
  /** The day that stands on the paper, where the list says how old it may be. */
  issued: day.optional(),
});
export type Prepared = z.infer<typeof preparedSchema>;

/** What an office asks for beyond its published list, as the vendor was told; for this dossier only. */
const additionSchema = z
  .strictObject({
    id: slug,
    text: line.max(200).refine((text) => text.trim() !== '', { error: 'says nothing' }),
    original: z.enum(['shown', 'handed-in']).optional(),
    copies: z.int().min(1).max(20).optional(),
  })
  .refine(({ original, copies }) => original ?? copies, { error: 'an addition needs original or copies' })
  .meta({ id: 'Addition', description: 'Tambahan dari penyedia sendiri, hanya untuk berkas ini.' });
export type Addition = z.infer<typeof additionSchema>;

/** What the front desk found wrong at a visit: a reason, or a point that differed, with the parts of the list it is about. */
const slipSchema = z
  .strictObject({
    /** The desk's own name for that file: its book knows the visit again by it. */
    id: line.max(60),
    number: line,
    day,
    visit: z.int().min(1).max(99),
    faults: z
      .array(
        z.strictObject({
          at: z.array(partKey).max(50),
          why: slug,
          note: lines.optional(),
          /** The vendor says that it is mended, where no tick of the list says so. */
          mended: z.boolean().optional(),
        }),
      )
      .max(300),
  })
  .meta({ id: 'Slip', description: 'Lembar kekurangan dari meja depan: apa yang perlu diperbaiki.' });
export type Slip = z.infer<typeof slipSchema>;

/** The most additions that a dossier takes. */
export const mostAdditions = 20;

const answersSchema = z.strictObject({
  channel: z.enum(channelKinds).optional(),
  legalForm: z.enum(legalForms).optional(),
  handedInBy: z.enum(['signatory', 'attorney']).optional(),
  attorneyInDeed: z.boolean().optional(),
  oldMailboxOpen: z.boolean().optional(),
  exists: z.partialRecord(z.enum([...documentKinds, 'attachments']), z.boolean()).optional(),
});
export type Answers = z.infer<typeof answersSchema>;

export const dossierSchema = z
  .strictObject({
    format: z.literal('siapberkas/dossier'),
    version: z.literal(dossierVersion),
    office: slug,
    /** Revision of the office's list when this was prepared. */
    officeRevision: z.int().positive().optional(),
    service: serviceIdSchema,
    answers: answersSchema.default({}),
    company: section('company').default({}),
    account: section('account').default({}),
    request: section('request').default({}),
    signatory: section('signatory').default({}),
    attorney: section('attorney').default({}),
    admin: section('admin').default({}),
    directors: rows('directors'),
    commissioners: rows('commissioners'),
    /** Owners with their share, and experts with their field, if there are any: for the registration form. */
    owners: rows('owners'),
    experts: rows('experts'),
    /** To whom the letter goes, where the list is a national one. */
    addressee: section('addressee').default({}),
    /** Without a date: the day of printing. */
    letter: section('letter').default({}),
    powerOfAttorney: section('powerOfAttorney').default({}),
    letterhead: letterheadSchema.default({ kind: 'typed' }),
    /** Day of the visit; open: today. */
    visit: section('visit').default({}),
    papers: z.partialRecord(z.enum(paperKeys), printed).default({}),
    /** What is ticked, by part of the list. */
    prepared: z.record(partKey, preparedSchema).default({}),
    /** Which of several alternatives is brought, by part of the list. */
    choices: z.record(partKey, partKey).default({}),
    /** What the vendor adds to the office's list. */
    additions: z.array(additionSchema).max(mostAdditions).default([]),
    /** The return slip that this file comes back after. */
    slip: slipSchema.optional(),
  })
  .meta({ id: 'Dossier', title: 'SiapBerkas: berkas' });
/** Everything about one request, as it was typed: what a list asks, what is prepared, what the letters print. */
export type Dossier = z.infer<typeof dossierSchema>;

/** The dossier's version is newer than this SiapBerkas. */
export class NewerDossierError extends ParseError {
  constructor() {
    super('dossier', [{ path: 'version', message: 'written by a newer SiapBerkas; load the page anew, or update it' }]);
  }
}

/**
 * Reads a dossier of this or an earlier version.
 * @throws {NewerDossierError}
 * @throws {ParseError} with every problem and its path
 */
export function parseDossier(value: unknown): Dossier {
  if (isNewer(value)) throw new NewerDossierError();
  const dossier = broughtUpToDate(value);
  return parseStrictly(dossierSchema, dossier, 'dossier', (parsed) => [...tooMany(parsed), ...sameIds(parsed)]);
}

function sameIds({ additions }: Dossier): Problem[] {
  return additions.flatMap(({ id }, index) =>
    additions.findIndex((other) => other.id === id) < index
      ? [{ path: `additions[${index}].id`, message: `"${id}" stands twice` }]
      : [],
  );
}

function tooMany(dossier: Dossier): Problem[] {
  return (['prepared', 'choices'] as const)
    .filter((key) => Object.keys(dossier[key]).length > 300)
    .map((path) => ({ path, message: 'more than 300 entries' }));
}

/** The day on which the file is handed in. A visit that has gone by is none: what is handed in now is handed in today. */
export const visitDay = ({ visit }: Pick<Dossier, 'visit'>, today: string): string =>
  visit.date && isDay(visit.date) && visit.date > today ? visit.date : today;

/** An empty dossier for one service at one office. */
export const emptyDossier = (office: string, service: ServiceId): Dossier =>
  parseDossier({ format: 'siapberkas/dossier', version: dossierVersion, office, service });

/** The dossier without its largest part, as codes and the desk carry it: a picture of a letterhead stays behind. */
export const withoutPicture = (dossier: Dossier): Dossier =>
  dossier.letterhead.kind === 'image' ? { ...dossier, letterhead: { kind: 'typed' } } : dossier;

/** What was typed at a path of the dossier; of a tick, nothing. */
export function textAt(dossier: Dossier, path: FieldPath): string | undefined {
  let at: unknown = dossier;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  return typeof at === 'string' ? at : undefined;
}

/** The same, trimmed; empty where it is open. */
export const factAt = (dossier: Dossier, path: FieldPath): string => textAt(dossier, path)?.trim() ?? '';
