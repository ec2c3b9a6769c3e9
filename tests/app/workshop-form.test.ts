import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { sayProblem } from '../../src/app/workshop/problems.ts';
import { filled, formOf, type Mistake, profileResolver, profileText } from '../../src/app/workshop/profile-form.ts';
import { readProfileText } from '../../src/app/workshop/start-file.tsx';
import { unfinishedProfile } from '../../src/app/workshop/trial/unfinished.ts';
import { readOffices } from '../../src/catalog/node.ts';
import { listOf } from '../../src/domain/office.ts';
import { parseOffice } from '../../src/domain/parse-office.ts';
import { loadWords, words } from '../../src/i18n/set-up.ts';
import { emptyProfile } from '../../src/workshop/written.ts';
import { wrongProfiles } from '../support/kernel/broken-profiles.ts';

const offices = [...readOffices().values()];

test('every shipped profile comes out of the form as it went in', () => {
  expect(offices.length).toBeGreaterThanOrEqual(18);
  for (const office of offices) expect(parseOffice(filled(formOf(office)))).toEqual(office);
});

test('a scan of any kind stays one, as the schema has it', () => {
  const item = { kind: 'document', document: 'nib', evidence: { scan: {} } };
  const written = { services: { registration: { published: true, requirements: [{ id: 'nib', item }] } } };
  expect(filled(written)).toMatchObject(written);
});

test('what is not whole can be tried out without what is wrong in it, and is never taken for a profile', () => {
  const bombana = formOf(offices.find(({ id }) => id === 'bombana') ?? parseOffice(undefined));
  const { 'npwp-change': list } = bombana.services;
  const [first, ...rest] = list.requirements;
  const written = {
    ...bombana,
    id: 'Bukan Nama',
    name: '',
    services: { ...bombana.services, 'npwp-change': { ...list, requirements: [{ ...first, item: {} }, ...rest] } },
  };
  const office = unfinishedProfile(written, '(belum ditulis)');
  expect(office).toMatchObject({ id: 'kantor', name: '(belum ditulis)' });
  expect(office && listOf(office, 'npwp-change')).toMatchObject({ published: true, requirements: rest });
  expect(() => parseOffice(filled(written))).toThrow();
});

test('a list with one entry, begun a moment ago, can be tried out already', () => {
  const item = { kind: 'document', document: 'nib', evidence: { copies: 1 } };
  const registration = {
    published: true,
    channels: [{ kind: 'counter', citation: {} }],
    requirements: [{ id: 'nib', item, citation: { quote: 'NIB' } }],
  };
  const office = unfinishedProfile({ ...emptyProfile(), services: { registration } }, '(belum ditulis)');
  expect(office && listOf(office, 'registration')).toMatchObject({ published: true, requirements: [{ id: 'nib' }] });
});

test('a downloaded profile tells what it knows in the order of the shipped ones', () => {
  for (const id of ['bombana', 'muaro-jambi', 'kemnaker']) {
    const text = readFileSync(`templates/offices/${id}.json`, 'utf8');
    const bare = (line: string) => !/"(tryFirst|contact|ownServices)": (\[\]|\{\})/.test(line);
    const lines = profileText(formOf(parseOffice(JSON.parse(text))))
      .split('\n')
      .filter(bare);
    expect(lines.map((line) => line.replace(/,$/, ''))).toEqual(
      text
        .split('\n')
        .filter(bare)
        .map((line) => line.replace(/,$/, '')),
    );
  }
});

/** What the form says of a file: at which place, and in which words. */
async function saidOf(text: string): Promise<readonly Mistake[]> {
  const read = readProfileText(text);
  if (typeof read === 'string') throw new Error(read);
  let said: readonly Mistake[] = [];
  const t = words.getFixedT('id', ['mending', 'workshop', 'prepare', 'start'] as const);
  await profileResolver(
    read.written,
    {
      say: (problem, found) => sayProblem(problem, found, t),
      told: ({ mistakes }) => {
        said = mistakes;
      },
    },
    { fields: {}, shouldUseNativeValidation: false },
  );
  return said;
}

/** Names that can be put right without asking, with all that refers to them, and a text in one language. */
const mendedByItself = ['a source by a name with spaces', 'a note that is no text of two languages'];

describe('a file with mistakes', () => {
  beforeAll(() => loadWords('prepare', 'workshop', 'mending'));

  test.each(wrongProfiles.map((one) => [one.name, one] as const))(
    'opens all the same where %s, and whoever writes lists is told in their own words',
    async (name, { text, path }) => {
      const read = readProfileText(text);
      if (typeof read === 'string') return expect(['newer', 'unreadable']).toContain(read);
      const said = await saidOf(text);
      const at = path.replace(/\[(\d+)\]/g, '.$1');
      if (said.length === 0) {
        // What no form can hold was left out, and that is told when the file is opened; the rest mends itself.
        expect(read.dropped.length > 0 || mendedByItself.includes(name), name).toBe(true);
        return;
      }
      for (const { sentence } of said) {
        expect(sentence).toMatch(/^\p{Lu}.*[.\p{L}\d/]$/u);
        expect(sentence).not.toMatch(/undefined|\[object|\{\{|mending|"[a-z]+"|\b(string|array|object|null|enum)\b/);
      }
      const [part] = at.split('.');
      expect(said.some((one) => one.path === '' || one.path.startsWith(part ?? ''))).toBe(true);
    },
  );

  test('that is none says so, and nothing is opened', () => {
    expect(readProfileText('')).toBe('no-json');
    expect(readProfileText('{')).toBe('no-json');
    expect(readProfileText('[1]')).toBe('no-profile');
    expect(readProfileText('{"format":"siapberkas/dossier"}')).toBe('no-profile');
    expect(readProfileText(`{"format":"siapberkas/office","x":${'['.repeat(60)}${']'.repeat(60)}}`)).toBe('unreadable');
    expect(readProfileText('{"format":"siapberkas/office","__proto__":{"a":1}}')).toBe('unreadable');
  });

  test('of version 1 is brought up to date', () => {
    const [office] = offices;
    const read = readProfileText(JSON.stringify({ ...office, version: 1 }));
    expect(typeof read === 'object' && parseOffice(filled(read.written))).toEqual(office);
  });

  test('what is missing is said at the fields that mend it', async () => {
    const bare = { format: 'siapberkas/office', version: 2, revision: 1, kind: 'office', id: 'a', name: 'LPSE A' };
    const list = { published: true, channels: [{ kind: 'counter' }], requirements: [{ id: 'x' }] };
    const said = await saidOf(JSON.stringify({ ...bare, services: { registration: list }, sources: {} }));
    expect(said.map(({ path }) => path)).toEqual([
      'services.registration.channels.0.citation.source',
      'services.registration.channels.0.citation.entry',
      'services.registration.requirements.0.item',
      'services.registration.requirements.0.citation.source',
      'services.registration.requirements.0.citation.entry',
      'services.registration.requirements.0.citation.quote',
    ]);
    expect(new Set(said.map(({ sentence }) => sentence))).toEqual(new Set(['Belum diisi.']));
  });
});
