import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { serviceIds } from '../../src/domain/services/index.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { schemaFolder, schemaTexts, withoutMeta } from '../../src/tools/schemas.ts';
import { dossierOf } from '../support/kernel/dossiers.ts';
import { breaches } from '../support/kernel/json-schema.ts';
import { document, entry, list, rawProfile } from '../support/kernel/profiles.ts';

const folder = resolve(import.meta.dirname, '../../templates/offices');
const profiles = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))] as const,
);

const schemaOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(schemaFolder, `${name}.schema.json`), 'utf8'));
const office = schemaOf('office');
const dossier = schemaOf('dossier');

test('the JSON Schemas are those of the code; npx tsx src/tools/schemas.ts writes them anew', () => {
  const served = readdirSync(schemaFolder).map((name) => [name, readFileSync(join(schemaFolder, name), 'utf8')]);
  expect(new Map(served as [string, string][])).toEqual(new Map(schemaTexts()));
});

test.each(profiles)('%s names the schema and is valid by it', (_, profile) => {
  expect(resolve(folder, profile.$schema)).toBe(join(schemaFolder, 'office.schema.json'));
  expect(breaches(office, profile)).toEqual([]);
});

interface Described {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly propertyNames?: Described;
}
const defs = office.$defs as Readonly<Record<string, Described>>;

/** Every property of the office's schema at every level, with its path, and what is said where it refers to. */
function propertiesIn(node: unknown, path: string): [path: string, property: Described][] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as Described;
  return [
    ...Object.entries(properties).map(([name, property]): [string, Described] => [
      `${path}.${name}`,
      { ...defs[property.$ref?.replace('#/$defs/', '') ?? ''], ...property },
    ]),
    ...Object.entries(node).flatMap(([key, inner]) => propertiesIn(inner, `${path}.${key}`)),
  ];
}
const properties = Object.entries(defs).flatMap(([name, node]) => propertiesIn(node, name));

test('whoever hovers over a property of an office profile, at whatever level, is told in Indonesian what it is for', () => {
  expect(properties.length).toBeGreaterThan(150);
  expect(Object.keys(defs).filter((name) => !defs[name]?.description)).toEqual([]);
  const silent = properties.filter(([, { description = '' }]) => description.length < 5);
  expect(silent.map(([path]) => path)).toEqual([]);
  const english = /\b(the|of|when|this|which|with|whether)\b/i;
  expect(properties.filter(([, { description = '' }]) => english.test(description.replace(/"[^"]*"/g, '')))).toEqual(
    [],
  );
});

test('where a value is not one of a few words, an example stands beside its description', () => {
  const free = properties.filter(
    ([, { type, const: only, enum: words }]) => type !== 'boolean' && only === undefined && !words,
  );
  expect(free.length).toBeGreaterThan(100);
  expect(free.filter(([, { examples = [] }]) => examples.length === 0).map(([path]) => path)).toEqual([]);
});

test('every example of the schema is valid where it stands', () => {
  const examples = [...properties, ...Object.entries(defs)].flatMap(([path, node]) =>
    (node.examples ?? []).map((example) => ({ path, node, example })),
  );
  expect(examples.length).toBeGreaterThan(80);
  const wrong = examples.filter(({ node, example }) => breaches({ ...node, $defs: office.$defs }, example).length > 0);
  expect(wrong.map(({ path, example }) => `${path}: ${JSON.stringify(example)}`)).toEqual([]);
});

test('the page is built without descriptions, and is else the same module line by line', () => {
  const text = `const a = z\n  .string()\n  .meta({\n    examples: [b.meta({ c: 1 })],\n  })\n  .min(2);\n`;
  expect(withoutMeta(text, 'a.ts')).toBe('const a = z\n  .string()\n\n\n\n  .min(2);\n');
  for (const name of ['condition', 'evidence', 'requirement', 'service-list', 'office-schema', 'text']) {
    const module = readFileSync(resolve(import.meta.dirname, `../../src/domain/${name}.ts`), 'utf8');
    const built = withoutMeta(module, `${name}.ts`);
    expect(built).not.toContain('.meta(');
    expect(built.length).toBeLessThan(module.length);
    expect(built.split('\n')).toHaveLength(module.split('\n').length);
  }
});

test('an office profile that is wrong is not valid by the schema', () => {
  const wrong = (profile: object) => breaches(office, profile).length > 0;
  expect(wrong(rawProfile({}))).toBe(false);
  expect(wrong(rawProfile({}, { kind: 'shop' }))).toBe(true);
  expect(wrong(rawProfile({}, { warna: 'biru' }))).toBe(true);
  expect(wrong(rawProfile({ 'reset-password': list([entry('x', document('paspor'))]) }))).toBe(true);
  expect(wrong(rawProfile({ 'reset-password': list([entry('x', document('ktp', { when: { is: 'never' } }))]) }))).toBe(
    true,
  );
  expect(wrong(rawProfile({ 'reset-password': list([entry('x', document('ktp'))], { channels: [] }) }))).toBe(true);
});

test.each(serviceIds)('a sample for %s is valid by the schema, bare and as a saved file', (service) => {
  const sample = dossierOf({ office: 'nasional', service, attorney: true });
  expect(breaches(dossier, sample)).toEqual([]);
  expect(breaches(dossier, JSON.parse(savedText(sample)))).toEqual([]);
});

test('a dossier that is wrong is not valid by the schema', () => {
  expect(breaches(dossier, { ...dossierOf(), service: 'paspor' })).toEqual(['.service']);
  expect(breaches(dossier, { ...dossierOf(), version: 1 })).toEqual(['.version']);
  expect(breaches(dossier, { ...dossierOf(), company: { nama: 'PT' } })).toEqual(['.company.nama']);
  const { office: _, ...nowhere } = dossierOf();
  expect(breaches(dossier, nowhere)).toEqual(['.office']);
});
