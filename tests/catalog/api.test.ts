import { expect, test } from 'vitest';
import { readOffices } from '../../src/catalog/node.ts';
import { listOf, servicesAt } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { schemaTexts } from '../../src/tools/schemas.ts';
import { apiFiles, apiListSchema, apiOfficesSchema } from '../../src/tools/site-data.ts';
import { breaches } from '../support/kernel/json-schema.ts';
import { document, entry, list, rawProfile } from '../support/kernel/profiles.ts';

const offices = [...readOffices().values()];
const files = apiFiles(offices);
const read = (path: string) => JSON.parse(files.get(path) ?? 'null');
const schemaOf = (name: string) => JSON.parse(schemaTexts().get(`${name}.schema.json`) ?? 'null');

test('one file names every office and service, with the way to each list that is published', () => {
  const index = apiOfficesSchema.parse(read('api/offices.json'));
  expect(breaches(schemaOf('api-offices'), index)).toEqual([]);
  expect(index.offices.map(({ id }) => id).sort()).toEqual(offices.map(({ id }) => id).sort());
  const published = offices.flatMap((office) =>
    servicesAt(office)
      .filter((service) => listOf(office, service).published)
      .map((service) => `api/${office.id}/${service}.json`),
  );
  expect(published.length).toBeGreaterThan(20);
  const named = index.offices.flatMap(({ services }) => services.flatMap(({ list }) => list ?? []));
  expect(named.sort()).toEqual(published.sort());
  expect([...files.keys()].sort()).toEqual(['api/offices.json', ...published].sort());
});

test('every list is valid by the schema that it names, and its sources are there', () => {
  const schema = schemaOf('api-list');
  for (const [path, text] of files) {
    if (path === 'api/offices.json') continue;
    const value = JSON.parse(text);
    expect(new URL(value.$schema, `https://lpse.example/a/${path}`).pathname, path).toBe(
      '/a/schema/api-list.schema.json',
    );
    expect(breaches(schema, value), path).toEqual([]);
    const { entries, sources } = apiListSchema.parse(value);
    for (const { citation, name } of entries) {
      expect(sources, path).toHaveProperty(citation.source);
      expect(name.trim(), path).not.toBe('');
    }
  }
});

test('an entry says in words what is asked, in which form and when; a reference to another list is told entry by entry', () => {
  const aCase = parseOffice(
    rawProfile({
      registration: list([entry('akta', document('akta-pendirian', { evidence: { copies: 1 } }))]),
      'npwp-change': list([
        entry(
          'ktp',
          document('ktp', {
            evidence: { original: 'shown', copies: 2 },
            role: 'attorney',
            when: { is: 'represented' },
          }),
        ),
        entry('dokumen', { kind: 'as-at', service: 'registration' }),
      ]),
    }),
  );
  const made = JSON.parse(apiFiles([aCase]).get(`api/${aCase.id}/npwp-change.json`) ?? 'null');
  expect(made.entries).toMatchObject([
    { id: 'ktp', name: 'KTP penerima kuasa', condition: 'berkas diserahkan oleh penerima kuasa' },
    { id: 'dokumen-akta', name: 'Akta pendirian', via: { quote: expect.any(String) } },
  ]);
  expect(made.entries[0].form).toMatch(/asli.*2/);
  expect(made.list.requirements).toHaveLength(2);
});
