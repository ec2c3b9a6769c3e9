import { z } from 'zod';
import { type Problem, parseStrictly } from './parse.ts';
import { serviceIds } from './services/index.ts';
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

const person = z.strictObject({
  name: line.optional(),
  nik: line.optional(),
  position: line.optional(),
  address: lines.optional(),
  phone: line.optional(),
});

const deed = z.strictObject({ number: line.optional(), date: day.optional(), notary: line.optional() });

/** What is printed on a paper, to be compared with the letters. */
const printed = z.strictObject({
  company: line.optional(),
  person: line.optional(),
  nik: line.optional(),
  npwp: line.optional(),
  number: line.optional(),
});
export const paperKeys = [
  'ktp-signatory',
  'ktp-attorney',
  'npwp',
  'npwp-old',
  'licence',
  'nib',
  'akta-pendirian',
  'akta-perubahan',
] as const;
export type PaperKey = (typeof paperKeys)[number];

/** What stands before the padding of base64 has no bits left over: one text for the same bytes. */
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
  /** For things that are no papers. */
  done: z.boolean().optional(),
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

/** So many additions at most; more than that is a list of its own. */
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
    version: z.literal(1),
    office: slug,
    /** Revision of the office's list when this was prepared. */
    officeRevision: z.int().positive().optional(),
    service: z.enum(serviceIds),
    answers: answersSchema.default({}),
    company: z
      .strictObject({
        name: line.optional(),
        address: lines.optional(),
        npwp: line.optional(),
        nib: line.optional(),
        phone: line.optional(),
        email: line.optional(),
        deed: deed.optional(),
        amendment: deed.optional(),
        licence: z.strictObject({ number: line.optional(), validUntil: day.optional() }).optional(),
      })
      .default({}),
    account: z.strictObject({ userId: line.optional(), email: line.optional() }).default({}),
    request: z
      .strictObject({ oldNpwp: line.optional(), newEmail: line.optional(), reason: lines.optional() })
      .default({}),
    signatory: person.default({}),
    attorney: person.default({}),
    admin: person.default({}),
    directors: z.array(person).max(50).default([]),
    /** Owners with their share, and experts with their field: for the registration form, filled in by hand where left open. */
    owners: z
      .array(z.strictObject({ name: line.optional(), nik: line.optional(), share: line.optional() }))
      .max(50)
      .default([]),
    experts: z
      .array(z.strictObject({ name: line.optional(), nik: line.optional(), field: line.optional() }))
      .max(50)
      .default([]),
    /** To whom the letter goes, where the list is a national one. */
    addressee: z.strictObject({ name: line.optional(), town: line.optional() }).default({}),
    letter: z
      .strictObject({
        number: line.optional(),
        place: line.optional(),
        /** Open: the day of printing. */ date: day.optional(),
      })
      .default({}),
    powerOfAttorney: z
      .strictObject({ number: line.optional(), validUntil: day.optional(), substitution: z.boolean().optional() })
      .default({}),
    letterhead: letterheadSchema.default({ kind: 'typed' }),
    /** Day of the visit; open: today. */
    visit: z.strictObject({ date: day.optional() }).default({}),
    papers: z.partialRecord(z.enum(paperKeys), printed).default({}),
    /** What is ticked, by part of the list. */
    prepared: z.record(partKey, preparedSchema).default({}),
    /** Which of several alternatives is brought, by part of the list. */
    choices: z.record(partKey, partKey).default({}),
    /** What the vendor adds to the office's list. */
    additions: z.array(additionSchema).max(mostAdditions).default([]),
  })
  .meta({ id: 'Dossier', title: 'SiapBerkas: berkas' });
export type Dossier = z.infer<typeof dossierSchema>;

/**
 * Reads a dossier.
 * @throws {ParseError} with every problem and its path.
 */
export const parseDossier = (value: unknown): Dossier =>
  parseStrictly(dossierSchema, value, 'dossier', (dossier) => [...tooMany(dossier), ...sameIds(dossier)]);

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

/** An empty dossier for one service at one office. */
export const emptyDossier = (office: string, service: Dossier['service']): Dossier =>
  parseDossier({ format: 'siapberkas/dossier', version: 1, office, service });

/** The dossier without its largest part, as codes and the desk carry it: a picture of a letterhead stays behind. */
export const withoutPicture = (dossier: Dossier): Dossier =>
  dossier.letterhead.kind === 'image' ? { ...dossier, letterhead: { kind: 'typed' } } : dossier;
