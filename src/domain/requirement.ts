import { z } from 'zod';
import { type Condition, conditionSchema } from './condition.ts';
import {
  type Age,
  type Evidence,
  evidenceSchema,
  type Form,
  formSchema,
  type Marks,
  marksSchema,
  notOlderThanSchema,
  type StatedEvidence,
} from './evidence.ts';
import { type FactPath, factPaths } from './facts.ts';
import { serviceIdSchema } from './parse.ts';
import type { ServiceId } from './services/index.ts';
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
  type PersonCondition,
  personConditions,
  weights,
} from './terms.ts';
import { textSchema } from './text.ts';

/** How a citation looks, for who writes one. */
export const cited = { source: 'tanya-jawab', entry: '9, butir 2', quote: 'asli dan copy NPWP baru' };

/** Where a statement comes from: a source of the profile, its entry, and the words as printed there where they were seen. */
export const citationSchema = z
  .strictObject({
    source: z
      .string()
      .min(1)
      .max(60)
      .meta({ description: 'Nama sumber, seperti tertulis di "sources" profil ini.', examples: ['tanya-jawab'] }),
    entry: z
      .string()
      .min(1)
      .max(60)
      .meta({ description: 'Nomor butir atau halaman di sumber itu.', examples: ['9, butir 2', 'halaman 3'] }),
    quote: z
      .string()
      .min(1)
      .max(600)
      .optional()
      .meta({ description: 'Bunyinya, persis seperti tercetak.', examples: ['asli dan copy NPWP baru'] }),
  })
  .meta({
    id: 'Citation',
    description: 'Dari mana suatu keterangan berasal: sumber, butir, dan bunyinya.',
    examples: [cited],
  });
export type Citation = Readonly<z.infer<typeof citationSchema>>;

/** The citation of a requirement: never without its words. */
const quotedSchema = citationSchema.required({ quote: true }).meta({
  id: 'QuotedCitation',
  description: 'Dari mana suatu butir berasal; bunyinya wajib dikutip.',
  examples: [cited],
});
export type QuotedCitation = Readonly<z.infer<typeof quotedSchema>>;

interface Conditional {
  readonly when?: Condition | undefined;
}

/** Whose paper it is, and what must hold of that person. */
interface OfPerson {
  readonly role?: DocumentRole | undefined;
  readonly person?: readonly PersonCondition[] | undefined;
}

/** A single thing that a list can ask for. */
export type ListedItem =
  | ({
      readonly kind: 'document';
      readonly document: DocumentKind;
      readonly evidence: Evidence;
      readonly notOlderThan?: Age | undefined;
    } & OfPerson &
      Conditional)
  /** A paper in the office's own words, where none of the known kinds is meant. */
  | ({
      readonly kind: 'named';
      readonly name: string;
      readonly evidence: Evidence;
      readonly notOlderThan?: Age | undefined;
      /** Where it is a letter: what it must bear. */
      readonly marks?: Marks | undefined;
      readonly form?: Form | undefined;
    } & OfPerson &
      Conditional)
  | ({
      readonly kind: 'letter';
      readonly letter: LetterKind;
      readonly evidence: Evidence;
      readonly marks: Marks;
      readonly form?: Form | undefined;
    } & Conditional)
  | ({ readonly kind: 'facts'; readonly facts: readonly FactPath[] } & Conditional)
  | ({
      readonly kind: 'object';
      readonly object: ObjectKind;
      /** Of `other`: what it is. */
      readonly name?: string | undefined;
      /** Colour of the folder by legal form, in Indonesian. */
      readonly colours?: Partial<Record<LegalForm | 'other', string>> | undefined;
      /** Whether the folder bears a cover sheet with the company's identity. */
      readonly cover?: true | undefined;
    } & Conditional);

/** What the vendor adds for this dossier alone, in their own words: no list names it. */
export interface OwnItem {
  readonly kind: 'own';
  readonly text: string;
  readonly evidence: StatedEvidence;
}

export type LeafItem = ListedItem | OwnItem;

/** What an entry of a list asks for. */
export type Item =
  | ListedItem
  | ({ readonly kind: 'any-of'; readonly of: readonly Item[] } & Conditional)
  | ({ readonly kind: 'all-of'; readonly of: readonly Item[] } & Conditional)
  /** "As at registration": the papers (not the forms and letters) of another service's list of this office. */
  | ({ readonly kind: 'as-at'; readonly service: ServiceId } & Conditional)
  /** "dll.": the list goes on, and does not say how. */
  | ({ readonly kind: 'open-ended' } & Conditional);

const when = conditionSchema.optional().meta({ description: 'Kapan butir ini berlaku; kosong: selalu.' });
const ownName = (examples: readonly string[]) =>
  z
    .string()
    .trim()
    .min(2)
    .max(120)
    .meta({ description: 'Namanya menurut kantor sendiri, diawali huruf besar.', examples: [...examples] });
const role = z.enum(documentRoles).optional().meta({
  description:
    'Milik siapa: "signatory" pimpinan, "attorney" penerima kuasa, "every-director" setiap direktur, "every-commissioner" setiap komisaris, "every-owner" setiap pemilik, "company-admin" admin perusahaan, "person-in-charge" penanggung jawab, "staff" staf yang ikut datang; atau yang mana dari dua NPWP: "old" lama, "new" baru.',
});
const person = z
  .array(z.enum(personConditions))
  .min(1)
  .optional()
  .meta({
    description:
      'Syarat atas orangnya: "in-deed" tercantum dalam akta, "employee" karyawan, "one-company" hanya untuk satu perusahaan.',
    examples: [['employee']],
  });
const notOlderThan = notOlderThanSchema.optional();

const kind = <const Word extends Item['kind']>(word: Word) =>
  z.literal(word).meta({
    description:
      'Apa yang diminta: "document" dokumen yang dikenal, "named" dokumen lain menurut kantor, "letter" surat, "facts" data, "object" benda, "any-of" salah satu, "all-of" semua, "as-at" seperti layanan lain, "open-ended" belum disebut.',
  });
const inner = (description: string) =>
  z
    .array(itemSchema)
    .min(2)
    .meta({ description, examples: [[npwpItem, { ...npwpItem, document: 'nib' }]] });
const npwpItem = { kind: 'document', document: 'npwp', evidence: { original: 'shown', copies: 1 } };

const itemSchema: z.ZodType<Item> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z
        .strictObject({
          kind: kind('document'),
          document: z.enum(documentKinds).meta({ description: 'Jenis dokumen.', examples: ['ktp', 'npwp', 'nib'] }),
          role,
          person,
          evidence: evidenceSchema,
          notOlderThan,
          when,
        })
        .meta({ description: 'Dokumen yang dikenal.' }),
      z
        .strictObject({
          kind: kind('named'),
          name: ownName(['SPT tahunan', 'Dokumen penunjang']),
          role,
          person,
          evidence: evidenceSchema,
          notOlderThan,
          marks: marksSchema.optional(),
          form: formSchema.optional(),
          when,
        })
        .meta({ description: 'Dokumen dengan kata-kata kantor sendiri.' }),
      z
        .strictObject({
          kind: kind('letter'),
          letter: z
            .enum(letterKinds)
            .meta({ description: 'Jenis surat.', examples: ['application', 'power-of-attorney'] }),
          evidence: evidenceSchema,
          marks: marksSchema,
          form: formSchema.optional(),
          when,
        })
        .meta({ description: 'Surat yang dibuat penyedia.' }),
      z
        .strictObject({
          kind: kind('facts'),
          facts: z
            .array(z.enum(factPaths))
            .min(1)
            .meta({ description: 'Data yang harus disebutkan.', examples: [['account.userId', 'company.email']] }),
          when,
        })
        .meta({ description: 'Data, bukan dokumen.' }),
      z
        .strictObject({
          kind: kind('object'),
          object: z.enum(objectKinds).meta({ description: 'Benda yang dibawa; "other" dengan nama sendiri.' }),
          name: ownName(['Tanda pengenal perusahaan']).optional(),
          colours: z
            .partialRecord(z.enum([...legalForms, 'other']), z.string().min(1).max(30))
            .optional()
            .meta({
              description: 'Warna map menurut bentuk usaha; "other" untuk bentuk selebihnya.',
              examples: [{ pt: 'merah', other: 'biru' }],
            }),
          cover: z.literal(true).optional().meta({ description: 'Map diberi sampul dengan identitas perusahaan.' }),
          when,
        })
        .refine(({ object, name }) => (object === 'other') === (name !== undefined), { error: 'object-name' })
        .meta({ description: 'Benda, bukan dokumen: cap, map, laptop.' }),
      z
        .strictObject({ kind: kind('any-of'), of: inner('Pilihannya, paling sedikit dua.'), when })
        .meta({ description: 'Salah satu dari beberapa.' }),
      z
        .strictObject({ kind: kind('all-of'), of: inner('Isinya, paling sedikit dua.'), when })
        .meta({ description: 'Semua dari beberapa, yang tercetak sebagai satu butir.' }),
      z
        .strictObject({
          kind: kind('as-at'),
          service: serviceIdSchema.meta({
            description: 'Layanan yang daftarnya dirujuk.',
            examples: ['registration'],
          }),
          when,
        })
        .meta({ description: 'Dokumen seperti pada layanan lain: "seperti pada saat registrasi".' }),
      z
        .strictObject({ kind: kind('open-ended'), when })
        .meta({ description: 'Daftar masih berlanjut, dan sumber tidak menyebut isinya ("dll.").' }),
    ]),
  )
  .meta({
    id: 'Item',
    description: 'Apa yang diminta: dokumen, surat, data, benda, salah satu dari, semua dari.',
    examples: [npwpItem],
  });

export const requirementSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(60)
      .meta({ description: 'Nama pendek butir ini, huruf kecil dan tanda hubung.', examples: ['ktp-pimpinan'] }),
    item: itemSchema,
    weight: z.enum(weights).optional().meta({
      description:
        'Bobot: "required" wajib (bila kosong), "if-exists" wajib bila ada, "recommended" disarankan, "brought" dibawa saja.',
    }),
    note: textSchema.optional().meta({ description: 'Catatan kantor untuk butir ini; selalu ditampilkan.' }),
    citation: quotedSchema,
  })
  .meta({ id: 'Requirement', description: 'Satu butir daftar, seperti tercetak di sumbernya.' });
export type Requirement = Readonly<z.infer<typeof requirementSchema>>;
