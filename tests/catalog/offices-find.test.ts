import { expect, test } from 'vitest';
import { officeFinder } from '../../src/catalog/find-office.ts';
import { officeIndex } from '../../src/catalog/office-index.ts';
import { entriesOf, generatedProfiles } from '../support/kernel/many-offices.ts';

const find = officeFinder(officeIndex);
const ids = (typed: string): string[] => find(typed).map(({ id }) => id);

test('nothing typed shows every office, in the order of the index', () => {
  expect(find('')).toEqual(officeIndex);
  expect(find('  ,. ')).toEqual(officeIndex);
  expect(find('LPSE')).toEqual(officeIndex);
});

test.each([
  ['muaro jambi', 'muaro-jambi'],
  ['MUARO', 'muaro-jambi'],
  ['muara jambi', 'muaro-jambi'],
  ['lpse kab. muaro jambi', 'muaro-jambi'],
  ['kota muaro jambi', 'muaro-jambi'],
  ['bombna', 'bombana'],
  ['tangrang', 'kota-tangerang'],
  ['tangeran', 'kota-tangerang'],
  ['pemkot tangerang', 'kota-tangerang'],
  ['kalteng', 'kalimantan-tengah'],
  ['prov kalimantan tengah', 'kalimantan-tengah'],
  ['sultra', 'bombana'],
  ['kaltara', 'bulungan'],
  ['kalimantan utara', 'bulungan'],
  ['siak', 'siak'],
  ['riau', 'siak'],
  ['barito', 'barito-utara'],
  ['barito utra', 'barito-utara'],
  ['lamandu', 'lamandau'],
  ['kab luwu', 'luwu'],
  ['sulsel', 'luwu'],
  ['jateng', 'jawa-tengah'],
  ['cilcap', 'cilacap'],
  ['diy', 'yogyakarta'],
  ['jogjakarta', 'yogyakarta'],
  ['bandung', 'kota-bandung'],
  ['kemnaker', 'kemnaker'],
  ['kementerian ketenagakerjaan', 'kemnaker'],
  ['dpr ri', 'dpr'],
  ['kejaksaan', 'kejaksaan'],
  ['kejagung', 'kejaksaan'],
  ['bengkulu', 'kepahiang'],
])('“%s” finds %s first', (typed, id) => {
  expect(ids(typed)[0]).toBe(id);
});

test('a place that is not there finds nothing', () => {
  for (const typed of ['surabaya', 'lpse surabaya', 'kabupaten merauke', 'xyz']) expect(ids(typed)).toEqual([]);
});

test('a kind of region alone shows the regions of that kind', () => {
  expect(ids('kota')).toEqual(['kota-bandung', 'kota-tangerang']);
  expect(ids('provinsi')).toContain('kalimantan-tengah');
});

test('an office whose name bears the word stands before one whose province does', () => {
  expect(ids('kalimantan tengah').slice(0, 2)).toEqual(['kalimantan-tengah', 'barito-utara']);
});

test('a town finds every office that has its seat there', () => {
  expect(ids('jakarta').sort()).toEqual(['dpr', 'kejaksaan', 'kemnaker']);
});

test('a ministry is found by its short name', () => {
  const ministries = ['Keuangan', 'Kesehatan', 'Perhubungan', 'Perdagangan'].map((name) => ({
    name: `LPSE Kementerian ${name}`,
  }));
  const found = (typed: string): string[] => officeFinder(ministries)(typed).map(({ name }) => name);
  expect(found('kemenkeu')[0]).toBe('LPSE Kementerian Keuangan');
  expect(found('kemenkes')[0]).toBe('LPSE Kementerian Kesehatan');
  expect(found('kemenhub')[0]).toBe('LPSE Kementerian Perhubungan');
  expect(found('kementrian perdagngan')).toEqual(['LPSE Kementerian Perdagangan']);
});

test('a town is found where the entry bears it', () => {
  const offices = [
    { name: 'LPSE Kabupaten Bombana', town: 'Rumbia' },
    { name: 'LPSE Kabupaten Siak', town: 'Siak Sri Indrapura' },
  ];
  expect(officeFinder(offices)('rumbiya')).toEqual([offices[0]]);
});

test('1,000 offices are searched within a frame, and each is found by its own name', () => {
  const entries = entriesOf(generatedProfiles(1000));
  expect(new Set(entries.map(({ name }) => name)).size).toBe(1000);
  const start = performance.now();
  const among = officeFinder(entries);
  const prepared = performance.now() - start;
  const typed = entries.map(({ name }) => name);
  const times = typed.map((name, index) => {
    const before = performance.now();
    const first = among(name)[0];
    expect(first).toBe(entries[index]);
    return performance.now() - before;
  });
  times.sort((one, other) => one - other);
  const [median, slowest] = [times[500] ?? 0, times[990] ?? 0];
  console.info(
    `1,000 offices: prepared in ${prepared.toFixed(1)} ms; a search ${median.toFixed(2)} ms (median), ${slowest.toFixed(2)} ms (99 %)`,
  );
  expect(median).toBeLessThan(16);
});

test('with a slip in every place name, one of 1,000 offices is still first in at least 95 %', () => {
  const entries = entriesOf(generatedProfiles(1000));
  const among = officeFinder(entries);
  const slip = (name: string): string => name.replace(/\b(\w)(\w)(\w)(?=[a-z])/g, '$1$3$2').toLowerCase();
  const tried = entries.filter((_, index) => index % 10 === 0);
  const found = tried.filter((entry) => among(slip(entry.name))[0] === entry);
  console.info(`slips among 1,000: right office first in ${found.length} of ${tried.length}`);
  expect(tried.every((entry) => slip(entry.name) !== entry.name.toLowerCase())).toBe(true);
  expect(found.length / tried.length).toBeGreaterThanOrEqual(0.95);
});
