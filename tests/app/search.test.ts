import { expect, test } from 'vitest';
import { distance, search } from '../../src/app/features/choose/search.ts';

const offices = [
  'LPSE Kabupaten Muaro Jambi',
  'LPSE Kota Jambi',
  'LPSE Kabupaten Bombana',
  'LPSE Kabupaten Muara Enim',
];
const found = (typed: string) => search(typed, offices, (office) => office);

test('nothing typed shows every office', () => {
  expect(found('')).toEqual(offices);
});

test('beginnings of words find an office, in any order and case', () => {
  expect(found('jam muar')).toEqual(['LPSE Kabupaten Muaro Jambi']);
  expect(found('BOMB')).toEqual(['LPSE Kabupaten Bombana']);
});

test('one slip in a word is forgiven, the exact match standing first', () => {
  expect(found('bmobana')).toEqual(['LPSE Kabupaten Bombana']);
  expect(found('muaro')).toEqual(['LPSE Kabupaten Muaro Jambi', 'LPSE Kabupaten Muara Enim']);
  expect(found('jambbi')).toEqual(['LPSE Kabupaten Muaro Jambi', 'LPSE Kota Jambi']);
});

test('short words must be exact, and what is far off finds nothing', () => {
  expect(found('koat')).toEqual(['LPSE Kota Jambi']);
  expect(found('ena')).toEqual([]);
  expect(found('surabaya')).toEqual([]);
});

test('two letters swapped are one step, and the count is given up beyond the limit', () => {
  expect(distance('jmabi', 'jambi', 2)).toBe(1);
  expect(distance('jambi', 'bombana', 1)).toBe(2);
});
