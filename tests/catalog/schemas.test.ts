import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { serviceIds } from '../../src/domain/services/index.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { schemaFolder, schemaTexts } from '../../src/tools/schemas.ts';
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
