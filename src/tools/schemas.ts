import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, parseSync } from 'vite';
import { z } from 'zod';
import { dossierSchema } from '../domain/dossier.ts';
import { officeSchema } from '../domain/office-schema.ts';
import { apiListSchema, apiOfficesSchema } from './site-data.ts';

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
        ['api-offices', apiOfficesSchema],
        ['api-list', apiListSchema],
      ] as const
    ).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }), null, 2)}\n`,
    ]),
  );

/**
 * Descriptions and examples are for the JSON Schemas, not for the page, which would carry some kilobytes of them for
 * nothing: every `.meta(…)` of the domain is left out of what is built. Lines stay where they were.
 */
export function withoutDescriptions(): Plugin {
  return {
    name: 'siapberkas-without-descriptions',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/domain\/.*\.ts$/, code: '.meta(' },
      handler: (code, id) => ({ code: withoutMeta(code, id), map: null }),
    },
  };
}

/**
 * The page makes no JSON Schema, and says what is wrong in words of its own: what zod brings for these does nothing there.
 */
export function withoutUnusedZod(): Plugin {
  return {
    name: 'siapberkas-without-unused-zod',
    apply: 'build',
    transform: {
      filter: { id: /zod\/v4\/(core\/(to-json-schema|json-schema-processors)|locales\/en)\.js$/ },
      handler(code, id) {
        if (id.endsWith('en.js')) return 'export default () => ({ localeError: () => undefined });';
        const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
        return `const nothing = () => nothing;\nexport { ${names.map((name) => `nothing as ${name}`).join(', ')} };`;
      },
    },
  };
}

/** The text of a module without its calls of `.meta`. */
export function withoutMeta(code: string, id: string): string {
  const calls = metaCalls(parseSync(id, code).program);
  return calls
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to }) => text.slice(0, from) + linesOf(text.slice(from, to)) + text.slice(to), code);
}

const linesOf = (text: string): string => text.replace(/[^\n]/g, '');

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where `.meta(…)` stands behind what it describes; what stands within one goes with it. */
function metaCalls(node: unknown): Range[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, callee, end } = node as { type?: string; end: number; callee?: Callee };
  if (type === 'CallExpression' && callee?.type === 'MemberExpression' && callee.property.name === 'meta')
    return [{ from: callee.object.end, to: end }, ...metaCalls(callee.object)];
  return Object.values(node).flatMap(metaCalls);
}

interface Callee {
  readonly type: string;
  readonly object: { readonly end: number };
  readonly property: { readonly name?: string };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of schemaTexts()) {
    writeFileSync(join(schemaFolder, name), text);
    console.log(`public/schema/${name}`);
  }
}
