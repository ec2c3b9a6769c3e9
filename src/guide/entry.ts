import { z } from 'zod';
import { parseStrictly, serviceIdSchema } from '../domain/parse.ts';
import { textSchema } from '../domain/text.ts';

/** Whom an entry speaks to: the company, the front desk of an LPSE, or the admin of its SPSE. */
const audiences = ['penyedia', 'desk', 'admin'] as const;
export type Audience = (typeof audiences)[number];

/** Who takes a problem over from whom, as the helpdesk source says it. */
export const escalationSteps = ['helpdesk-lpse', 'admin-lpse', 'helpdesk-lkpp'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** What a key fact of an entry is. */
const factKinds = ['address', 'button', 'code', 'document', 'example', 'field', 'menu', 'program', 'term'] as const;

/** How a path through a flow ends. */
export const results = ['done', 'do', 'bring', 'escalate'] as const;
export type Result = (typeof results)[number];

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** Where an answer leads on: a service of an office, a flow, or a site outside. */
export const linkSchema = z
  .discriminatedUnion('to', [
    z.strictObject({ to: z.literal('service'), office: slugSchema, service: serviceIdSchema }),
    z.strictObject({ to: z.literal('flow'), flow: slugSchema }),
    z.strictObject({ to: z.literal('site'), address: z.url({ protocol: /^https?$/ }) }),
  ])
  .meta({ id: 'GuideLink', description: 'Ke mana jawaban ini mengantar: layanan di satu LPSE, alur, atau situs.' });
export type GuideLink = Readonly<z.infer<typeof linkSchema>>;

const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: textSchema }),
  z.strictObject({
    kind: z.literal('steps'),
    /** Names steps that can be opened and printed by themselves. */
    id: slugSchema.optional(),
    title: textSchema.optional(),
    steps: z.array(textSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('list'), title: textSchema.optional(), items: z.array(textSchema).min(1) }),
]);
export type GuidePart = Readonly<z.infer<typeof partSchema>>;

const entrySchema = z
  .strictObject({
    format: z.literal('siapberkas/guide-entry'),
    version: z.literal(1),
    id: slugSchema,
    /** A source of `sources.json`, and the number of the entry there. */
    provenance: z.strictObject({ source: slugSchema, entry: z.int().positive() }),
    /** Whose answer it is: an office profile, or one of the speakers that `sources.json` names. */
    office: slugSchema,
    audience: z.array(z.enum(audiences)).min(1),
    question: textSchema,
    /** Key words as printed in the source, slips included. */
    quotes: z.array(z.string().min(3).max(600)).min(1),
    /** Messages that the screen shows in this case, as printed. */
    messages: z.array(z.string().min(3).max(120)),
    /** Other words by which people look for it. */
    keywords: z.array(z.string().min(2).max(80)),
    answer: z.array(partSchema).min(1),
    /** For an answer that speaks to the LPSE: what the penyedia can do. */
    vendor: textSchema.optional(),
    /** What has changed since the answer was written: changes of `changes.json`. */
    since: z.array(slugSchema),
    /** The commonest case: answered on the guide's first screen. */
    first: z.literal(true).optional(),
    facts: z.array(z.strictObject({ kind: z.enum(factKinds), value: z.string().min(2).max(120) })),
    escalation: z.array(z.enum(escalationSteps)).min(2).optional(),
    links: z.array(linkSchema),
  })
  .meta({ id: 'GuideEntry', title: 'SiapBerkas: butir panduan' });
export type GuideEntry = Readonly<z.infer<typeof entrySchema>>;

/** @throws {ParseError} with every problem and its path */
export const parseEntry = (value: unknown): GuideEntry =>
  parseStrictly(entrySchema, value, 'guide entry', (entry) =>
    entry.audience.includes('penyedia') || entry.vendor
      ? []
      : [{ path: 'vendor', message: 'an answer for the LPSE alone also says what the penyedia can do' }],
  );
