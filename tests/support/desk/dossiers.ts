import fc from 'fast-check';
import { z } from 'zod';
import { type Dossier, dossierSchema, parseDossier } from '../../../src/domain/dossier.ts';
import { ownServiceIdSchema } from '../../../src/domain/parse.ts';

/** Texts as people type them, and texts that they never would. */
const texts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...['PT', 'CV', 'Cahaya', 'Karya', 'Jalan', 'Nomor', '12', 'Direktur', 'Siti', 'Nur ‘Aini', 'S.H.', 'Kota'],
          ...['kantor@contoh.co.id', '01.312.166.0-091.000', '1505014705800003', '2026-11-23', '0812', 'Sekutu', '–'],
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((words) => words.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', 'a', 'izin-usaha/nib', 'akta/akta-pendirian', '__proto__', '\u{1F3DB}é\u0301'),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/) },
);

/** Whatever the schema of dossiers allows, so that a field added to it is generated too. */
function generatorOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return objectOf(schema);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return generatorOf(schema.def.innerType);
  if (schema === ownServiceIdSchema) return fc.constantFrom('layanan-buka-blokir', 'layanan-akun-katalog-2');
  if (schema instanceof z.ZodString) return texts.filter((text) => schema.safeParse(text).success);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: 0, max: 120 }).filter((number) => schema.safeParse(number).success);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.def.values);
  if (schema instanceof z.ZodArray) return fc.array(generatorOf(schema.def.element), { maxLength: 3 });
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(keysOf(schema.def.keyType), generatorOf(schema.def.valueType), {
      maxKeys: 6,
      noNullPrototype: true,
    });
  if (schema instanceof z.ZodDiscriminatedUnion)
    return fc.oneof(...schema.def.options.filter((option) => !isPicture(option)).map(generatorOf));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.def.options.map(generatorOf));
  throw new TypeError(`no generator for ${schema._zod.def.type}: add one here`);
}

/** Sections are left out as often as not, as people do. */
function objectOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const entries = Object.entries(schema.shape);
  const needed = entries
    .filter(([, inner]) => !(inner instanceof z.ZodOptional || inner instanceof z.ZodDefault))
    .map(([key]) => key);
  const model = Object.fromEntries(entries.map(([key, inner]) => [key, generatorOf(inner)]));
  return fc.record(model, { requiredKeys: needed, noNullPrototype: true });
}

/** Names that could do harm are refused on purpose. */
const keysOf = (schema: z.core.$ZodType): fc.Arbitrary<string> =>
  (generatorOf(schema) as fc.Arbitrary<string>).filter((key) => !['constructor', 'prototype'].includes(key));

/** Pictures travel in files only. */
const isPicture = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodObject && 'data' in schema.shape;

/** What a schema cannot say, such as that no id stands twice. */
function isDossier(value: unknown): boolean {
  try {
    return Boolean(parseDossier(value));
  } catch {
    return false;
  }
}

/** Dossiers of every shape that the schema allows, without pictures. */
export const dossiers: fc.Arbitrary<Dossier> = generatorOf(dossierSchema).filter(isDossier).map(parseDossier);
