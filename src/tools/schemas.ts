import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { dossierSchema } from '../domain/dossier.ts';
import { officeSchema } from '../domain/office-schema.ts';

/** Folder of the JSON Schemas, served with the page. */
export const schemaFolder = resolve(import.meta.dirname, '../../public/schema');

/** A dossier as a file: with the checksum that SiapBerkas adds, or without, written by hand. */
const savedDossier = dossierSchema
  .extend({
    integrity: z
      .string()
      .regex(/^sha256-[0-9a-f]{64}$/)
      .optional(),
  })
  .meta({ id: 'Dossier', title: 'SiapBerkas: berkas' });

/**
 * The JSON Schemas by file name, as text: what a file may hold before our defaults are filled in. A cross-check that
 * no schema can say (that sources are named) is left to `siap office`.
 */
export const schemaTexts = (): ReadonlyMap<string, string> =>
  new Map(
    (
      [
        ['dossier', savedDossier],
        ['office', officeSchema],
      ] as const
    ).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }), null, 2)}\n`,
    ]),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of schemaTexts()) {
    writeFileSync(join(schemaFolder, name), text);
    console.log(`public/schema/${name}`);
  }
}
