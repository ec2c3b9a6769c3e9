import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  droppedInText,
  droppedOffice,
  noneDroppedIn,
  parseDroppedIn,
  trustedKey,
  withKey,
  withOffice,
  withoutOffice,
} from '../../src/catalog/dropped-in.ts';
import { readOffices } from '../../src/catalog/node.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { ParseError } from '../../src/domain/parse.ts';

const offices = [...readOffices().values()].filter(({ kind }) => kind === 'office');
const office = (id: string): OfficeProfile => {
  const found = offices.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const key = { name: 'LPSE Kabupaten Bombana', key: 'A'.repeat(88) };

test('the list that is shipped holds no office', () => {
  const file = readFileSync(join(import.meta.dirname, '../../public/kantor/daftar.json'), 'utf8');
  expect(parseDroppedIn(JSON.parse(file))).toEqual(noneDroppedIn);
  expect(file).toBe(droppedInText(noneDroppedIn));
});

test('every shipped office could be put into a site, and the list of all is read as it was written', () => {
  const list = offices.reduce((all, one) => withOffice(all, droppedOffice(one, [], false)), noneDroppedIn);
  expect(parseDroppedIn(JSON.parse(droppedInText(list)))).toEqual(list);
  expect(list.offices.map(({ name }) => name)).toEqual(
    [...list.offices.map(({ name }) => name)].sort((one, other) => one.localeCompare(other, 'id')),
  );
});

test('an office stands in the list once; taken out, its key goes with it', () => {
  const once = withOffice(noneDroppedIn, droppedOffice(office('bombana'), [], false));
  const twice = withKey(withOffice(once, droppedOffice(office('bombana'), ['receipt.bombana'], true)), 'bombana', key);
  expect(twice.offices).toMatchObject([{ id: 'bombana', letters: ['receipt.bombana'], signed: true }]);
  expect(trustedKey(twice, 'bombana')).toEqual(key);
  expect(trustedKey(twice, 'constructor')).toBeUndefined();
  expect(withoutOffice(twice, 'bombana')).toEqual(noneDroppedIn);
});

test('the national list cannot be put in', () => {
  const base = [...readOffices().values()].find(({ kind }) => kind === 'base');
  expect(() => droppedOffice(base as OfficeProfile, [], false)).toThrow(ParseError);
});

test.each([
  ['an office twice', { offices: [1, 2].map(() => droppedOffice(office('siak'), [], false)) }],
  [
    'a letter that leads elsewhere',
    { offices: [{ ...droppedOffice(office('siak'), [], false), letters: ['../../x.siak'] }] },
  ],
  ['a name of an object', { keys: JSON.parse('{"__proto__": {"name": "x", "key": "y"}}') }],
  ['what no list says', { more: true }],
])('refused: %s', (_, part) => {
  expect(() => parseDroppedIn({ ...noneDroppedIn, ...part })).toThrow(ParseError);
});
