import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { citationSchema, requirementSchema } from './requirement.ts';
import { type ServiceId, serviceIds } from './services/index.ts';
import { channelKinds } from './terms.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
/** A sentence in Indonesian, and in English where it was translated. */
export const textSchema = z
  .strictObject({ id: z.string().min(1).max(400), en: z.string().min(1).max(400).optional() })
  .meta({ id: 'Text', description: 'Kalimat dalam bahasa Indonesia, dan bahasa Inggris bila ada.' });
export type Text = Readonly<z.infer<typeof textSchema>>;

const address = z.string().min(3).max(300);

const sourceSchema = z
  .strictObject({
    title: z.string().min(3).max(200),
    publisher: z.string().min(2).max(120),
    /** The year printed on it; null where it bears none. */
    year: z.int().min(1990).max(2100).nullable(),
    /** Why the year is null or only inferred. */
    yearNote: textSchema.optional(),
    address: address.optional(),
    /** Whether the whole list was seen, or a part of it. */
    seen: z.enum(['whole', 'part']),
  })
  .meta({
    id: 'Source',
    description: 'Sebuah sumber: siapa menerbitkannya, tahun berapa, dan apakah terlihat seluruhnya.',
  });
export type Source = Readonly<z.infer<typeof sourceSchema>>;

const step = z
  .strictObject({ text: textSchema, address: address.optional(), citation: citationSchema })
  .meta({ id: 'Step', description: 'Satu langkah, dengan sumbernya.' });

const channelSchema = z
  .strictObject({
    kind: z.enum(channelKinds),
    address: address.optional(),
    /** Whether one must have an appointment. */
    appointment: z.literal(true).optional(),
    /** The message must come from the mailbox registered with the account. */
    fromRegisteredMailbox: z.literal(true).optional(),
    note: textSchema.optional(),
    citation: citationSchema,
  })
  .meta({ id: 'Channel', description: 'Satu jalur permohonan: loket, email, tiket, dan sebagainya.' });
export type Channel = Readonly<z.infer<typeof channelSchema>>;

const listSchema = z
  .strictObject({
    published: z.literal(true),
    /** The first is the usual one. */
    channels: z.array(channelSchema).min(1),
    /** What to try before a visit. */
    tryFirst: z.array(step).default([]),
    /** What must be done before handing in, such as an online step, with the days within which to come. */
    stepsBefore: z.array(step.extend({ withinDays: z.int().positive().optional() })).default([]),
    /** Which office is competent, or who decides. */
    competent: z
      .strictObject({
        who: z.enum(['place-of-registration', 'place-of-aggregation', 'lkpp']),
        citation: citationSchema,
      })
      .optional(),
    /** Who may be the attorney. Absent: the source does not say. */
    attorney: z
      .strictObject({ rule: z.enum(['in-deed', 'in-deed-or-employee', 'nobody']), citation: citationSchema })
      .optional(),
    /** When to expect an answer. */
    answer: z
      .strictObject({ withinDays: z.int().min(0).optional(), text: textSchema.optional(), citation: citationSchema })
      .optional(),
    /** Whom the list is for, where it says so. */
    appliesTo: z.strictObject({ when: conditionSchema, citation: citationSchema }).optional(),
    requirements: z.array(requirementSchema),
  })
  .meta({ id: 'PublishedList', description: 'Daftar syarat yang diterbitkan LPSE untuk satu layanan.' });
export type PublishedList = z.infer<typeof listSchema>;

const unpublishedSchema = z.strictObject({ published: z.literal(false), tryFirst: z.array(step).default([]) });
const serviceList = z
  .discriminatedUnion('published', [listSchema, unpublishedSchema])
  .default({ published: false, tryFirst: [] });
export type ServiceList = z.infer<typeof serviceList>;

export const officeSchema = z
  .strictObject({
    $schema: z.string().max(300).optional(),
    format: z.literal('siapberkas/office'),
    version: z.literal(1),
    /** Version of this office's list, raised at each change: travels in the dossier. */
    revision: z.int().positive(),
    id: slug,
    /** `office`: an LPSE with a counter. `base`: a national base list that no counter published as its own. */
    kind: z.enum(['office', 'base']),
    name: z.string().min(3).max(120),
    /** As in "Kepala …" on a letter. */
    addressee: z.string().min(3).max(160).optional(),
    town: z.string().min(2).max(80).optional(),
    province: z.string().min(2).max(80).optional(),
    contact: z
      .strictObject({
        email: address.optional(),
        site: address.optional(),
        phone: address.optional(),
        counter: address.optional(),
      })
      .default({}),
    sources: z.record(slug, sourceSchema),
    /** A service that is left out counts as not published. */
    services: z.strictObject(
      Object.fromEntries(serviceIds.map((id) => [id, serviceList])) as Record<ServiceId, typeof serviceList>,
    ),
  })
  .meta({ id: 'OfficeProfile', title: 'SiapBerkas: profil LPSE' });
export type OfficeProfile = z.infer<typeof officeSchema>;
