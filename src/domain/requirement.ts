import { z } from 'zod';
import { type Condition, conditionSchema } from './condition.ts';
import { type FactPath, factPaths } from './facts.ts';
import { type ServiceId, serviceIds } from './services/index.ts';
import {
  type DocumentKind,
  type DocumentRole,
  documentKinds,
  documentRoles,
  type LegalForm,
  type LetterKind,
  legalForms,
  letterKinds,
  type ObjectKind,
  objectKinds,
} from './terms.ts';

/** Where a statement comes from: a source of the profile, its entry, and the words as printed there where they were seen. */
export const citationSchema = z
  .strictObject({
    source: z.string().min(1).max(60),
    entry: z.string().min(1).max(60),
    quote: z.string().min(1).max(600).optional(),
  })
  .meta({ id: 'Citation', description: 'Sumber, nomor butir, dan kutipan apa adanya.' });
export type Citation = Readonly<z.infer<typeof citationSchema>>;

/** The citation of a requirement: never without its words. */
const quotedSchema = citationSchema.required({ quote: true }).meta({ id: 'QuotedCitation' });
export type QuotedCitation = Readonly<z.infer<typeof quotedSchema>>;

/**
 * In which form a thing is asked for; any mixture. `unstated`: the source does not say, so that it is shown
 * and asked of the office, and the plain original is brought.
 */
const evidenceSchema = z
  .union([
    z.literal('unstated'),
    z
      .strictObject({
        original: z.enum(['shown', 'handed-in']).optional(),
        copies: z.int().min(1).max(20).optional(),
        legalised: z.literal(true).optional(),
        scan: z.literal(true).optional(),
      })
      .refine((form) => form.original ?? form.copies ?? form.scan, {
        error: 'evidence needs original, copies or scan',
      }),
  ])
  .meta({ id: 'Evidence', description: 'Bentuk bukti: asli ditunjukkan/diserahkan, n salinan, pindaian.' });
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

/** What a letter must bear. `meterai`: the value as printed in the source, or `unstated`. */
const marksSchema = z
  .strictObject({
    letterhead: z.literal(true).optional(),
    meterai: z.strictObject({ printed: z.union([z.int().positive(), z.literal('unstated')]) }).optional(),
    companyStamp: z.literal(true).optional(),
    signedBy: z.enum(['signatory', 'attorney']).optional(),
    states: z.array(z.enum(factPaths)).min(1).optional(),
  })
  .meta({ id: 'Marks', description: 'Ciri surat: kop, meterai (nilai yang tercetak), cap, penanda tangan, isi.' });
export type Marks = Readonly<z.infer<typeof marksSchema>>;

interface Conditional {
  readonly when?: Condition | undefined;
}

/** A single thing that a list can ask for. */
export type ListedItem =
  | ({
      readonly kind: 'document';
      readonly document: DocumentKind;
      readonly role?: DocumentRole | undefined;
      readonly evidence: Evidence;
    } & Conditional)
  | ({
      readonly kind: 'letter';
      readonly letter: LetterKind;
      readonly evidence: Evidence;
      readonly marks: Marks;
    } & Conditional)
  | ({ readonly kind: 'facts'; readonly facts: readonly FactPath[] } & Conditional)
  | ({
      readonly kind: 'object';
      readonly object: ObjectKind;
      /** Colour of the folder by legal form, in Indonesian. */
      readonly colours?: Partial<Record<LegalForm | 'other', string>> | undefined;
      /** Whether the folder bears a cover sheet with the company's identity. */
      readonly cover?: true | undefined;
    } & Conditional);

/** What the vendor adds for this dossier alone, in their own words: no list names it. */
export interface OwnItem {
  readonly kind: 'own';
  readonly text: string;
  readonly evidence: Exclude<Evidence, 'unstated'>;
}

export type LeafItem = ListedItem | OwnItem;

export type Item =
  | ListedItem
  | ({ readonly kind: 'any-of'; readonly of: readonly Item[] } & Conditional)
  | ({ readonly kind: 'all-of'; readonly of: readonly Item[] } & Conditional)
  /** "As at registration": the papers (not the forms and letters) of another service's list of this office. */
  | ({ readonly kind: 'as-at'; readonly service: ServiceId } & Conditional)
  /** "dll.": the list goes on, and does not say how. */
  | ({ readonly kind: 'open-ended' } & Conditional);

const when = conditionSchema.optional();

const itemSchema: z.ZodType<Item> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('document'),
        document: z.enum(documentKinds),
        role: z.enum(documentRoles).optional(),
        evidence: evidenceSchema,
        when,
      }),
      z.strictObject({
        kind: z.literal('letter'),
        letter: z.enum(letterKinds),
        evidence: evidenceSchema,
        marks: marksSchema,
        when,
      }),
      z.strictObject({ kind: z.literal('facts'), facts: z.array(z.enum(factPaths)).min(1), when }),
      z.strictObject({
        kind: z.literal('object'),
        object: z.enum(objectKinds),
        colours: z.partialRecord(z.enum([...legalForms, 'other']), z.string().min(1).max(30)).optional(),
        cover: z.literal(true).optional(),
        when,
      }),
      z.strictObject({ kind: z.literal('any-of'), of: z.array(itemSchema).min(2), when }),
      z.strictObject({ kind: z.literal('all-of'), of: z.array(itemSchema).min(2), when }),
      z.strictObject({ kind: z.literal('as-at'), service: z.enum(serviceIds), when }),
      z.strictObject({ kind: z.literal('open-ended'), when }),
    ]),
  )
  .meta({ id: 'Item', description: 'Apa yang diminta: dokumen, surat, data, benda, salah satu dari, semua dari.' });

export const requirementSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(60),
    item: itemSchema,
    citation: quotedSchema,
  })
  .meta({ id: 'Requirement', description: 'Satu butir daftar, seperti tercetak di sumbernya.' });
export type Requirement = Readonly<z.infer<typeof requirementSchema>>;
