import { z } from 'zod';
import type { OfficeProfile } from '../domain/office.ts';
import { ParseError, parseStrictly, serviceIdSchema } from '../domain/parse.ts';
import { slugSchema, textSchema } from '../domain/text.ts';
import { officeEntry } from './office-entry.ts';
import { byName } from './office-order.ts';

/**
 * The list of the offices that were put into a site after it was built: `kantor/daftar.json`, beside each office's
 * profile (`<id>.json`), the wordings of its own letters (`<letter>.<id>.md`) and its signature (`<id>.sig.json`).
 */

/** A letter's file name without `.md`: which letter, then whose wording. */
const wordingSchema = z
  .string()
  .max(140)
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/);

const officeSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(3).max(120),
  kind: z.literal('office'),
  town: z.string().min(2).max(80).optional(),
  province: z.string().min(2).max(80).optional(),
  published: z.array(serviceIdSchema).max(60),
  revision: z.int().positive(),
  /** Names of its own services. */
  titles: z.record(slugSchema, textSchema).optional(),
  letters: z.array(wordingSchema).max(60).default([]),
  /** A signature stands beside the profile. */
  signed: z.literal(true).optional(),
});
export type DroppedOffice = Readonly<z.infer<typeof officeSchema>>;

/** A public key that this site trusts: whose it is, and the key itself (a point of P-256, base64). */
const keySchema = z.strictObject({ name: z.string().min(2).max(120), key: z.string().min(40).max(1000) });
export type TrustedKey = Readonly<z.infer<typeof keySchema>>;

const listSchema = z.strictObject({
  format: z.literal('siapberkas/offices'),
  version: z.literal(1),
  offices: z.array(officeSchema).max(2000),
  keys: z.record(slugSchema, keySchema).default({}),
});
export type DroppedIn = Readonly<z.infer<typeof listSchema>>;

export const noneDroppedIn: DroppedIn = { format: 'siapberkas/offices', version: 1, offices: [], keys: {} };

/**
 * Reads a list of offices.
 * @throws {ParseError} with every problem, where it is none, or names an office twice
 */
export const parseDroppedIn = (value: unknown): DroppedIn =>
  parseStrictly(listSchema, value, 'list of offices', ({ offices }) => {
    const seen = new Set<string>();
    return offices.flatMap(({ id }, index) => {
      const twice = seen.has(id);
      seen.add(id);
      return twice ? [{ path: `offices[${index}].id`, message: `"${id}" stands here twice` }] : [];
    });
  });

/**
 * What the list says of an office.
 * @param letters names of the wordings of its own, without `.md`
 * @throws {ParseError} where the profile is of no office: the national list cannot be dropped in
 */
export function droppedOffice(office: OfficeProfile, letters: readonly string[], signed: boolean): DroppedOffice {
  if (office.kind !== 'office')
    throw new ParseError('profile to publish', [{ path: 'kind', message: 'only the list of an office can be put in' }]);
  const titles = Object.entries(office.ownServices).flatMap(([id, own]) => (own ? [[id, own.title] as const] : []));
  const { id, name, town, province, published } = officeEntry(office);
  return {
    id,
    name,
    kind: 'office',
    ...(town ? { town } : {}),
    ...(province ? { province } : {}),
    published: [...published],
    revision: office.revision,
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
    letters: [...letters].sort(),
    ...(signed ? { signed } : {}),
  };
}

/** The list with an office, in the place of the one with its id; by name. */
export const withOffice = (list: DroppedIn, office: DroppedOffice): DroppedIn => ({
  ...list,
  offices: [...list.offices.filter(({ id }) => id !== office.id), office].sort(byName),
});

/** The list without an office, and without its key. */
export function withoutOffice(list: DroppedIn, id: string): DroppedIn {
  const keys = Object.fromEntries(Object.entries(list.keys).filter(([office]) => office !== id));
  return { ...list, offices: list.offices.filter((office) => office.id !== id), keys };
}

/** The list with a key that this site trusts for an office. */
export const withKey = (list: DroppedIn, id: string, key: TrustedKey): DroppedIn => ({
  ...list,
  keys: { ...list.keys, [id]: key },
});

/** The key that this site trusts for an office; undefined where it knows none. */
export const trustedKey = (list: DroppedIn, id: string): TrustedKey | undefined =>
  Object.hasOwn(list.keys, id) ? list.keys[id] : undefined;

/** As the file holds it. */
export const droppedInText = (list: DroppedIn): string => `${JSON.stringify(list, null, 2)}\n`;
