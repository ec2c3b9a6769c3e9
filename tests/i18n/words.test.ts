import { expect, test } from 'vitest';
import { clock as englishClock } from '../../src/i18n/en/clock.ts';
import { compare as englishCompare } from '../../src/i18n/en/compare.ts';
import { desk as englishDesk } from '../../src/i18n/en/desk.ts';
import { guide as englishGuide } from '../../src/i18n/en/guide.ts';
import { locked as englishLocked } from '../../src/i18n/en/locked.ts';
import { offline as englishOffline } from '../../src/i18n/en/offline.ts';
import { prepare as englishPrepare } from '../../src/i18n/en/prepare.ts';
import { shared as englishShared } from '../../src/i18n/en/shared.ts';
import { start as englishStart } from '../../src/i18n/en/start.ts';
import { clock } from '../../src/i18n/id/clock.ts';
import { compare } from '../../src/i18n/id/compare.ts';
import { desk } from '../../src/i18n/id/desk.ts';
import { guide } from '../../src/i18n/id/guide.ts';
import { locked } from '../../src/i18n/id/locked.ts';
import { offline } from '../../src/i18n/id/offline.ts';
import { prepare } from '../../src/i18n/id/prepare.ts';
import { shared } from '../../src/i18n/id/shared.ts';
import { start } from '../../src/i18n/id/start.ts';
import { longSentences, sentencesOf, wordsIn } from '../support/sentences.ts';

/** Every text by its path. */
function textsOf(node: object, path = ''): [path: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value]] : textsOf(value, here);
  });
}

const indonesian = textsOf({ start, prepare, guide, compare, desk, locked, shared, clock, offline });
const english = new Map(
  textsOf({
    start: englishStart,
    prepare: englishPrepare,
    guide: englishGuide,
    compare: englishCompare,
    desk: englishDesk,
    locked: englishLocked,
    clock: englishClock,
    shared: englishShared,
    offline: englishOffline,
  }),
);
const blanksOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

test('both languages have the same keys, read from the Indonesian base', () => {
  expect(indonesian.length).toBeGreaterThan(250);
  expect([...english.keys()].sort()).toEqual(indonesian.map(([path]) => path).sort());
});

test('both languages fill in the same things in every text', () => {
  for (const [path, text] of indonesian) expect(blanksOf(english.get(path) ?? ''), path).toEqual(blanksOf(text));
});

test('no text is empty or holds a word of code', () => {
  for (const [path, text] of [...indonesian, ...english]) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/undefined|\[object|null\b/);
  }
});

test('sentences stay under 25 words', () => {
  const all = [...indonesian, ...english];
  expect(all.flatMap(([path, text]) => longSentences([text]).map((sentence) => `${path}: ${sentence}`))).toEqual([]);
});

test('sentences are told apart, and their words counted, as a reader does it', () => {
  expect(sentencesOf('Lihat surat No. 12 dsb. Lalu tunggu! “Benar?” Ya; begitu: selesai.')).toEqual([
    'Lihat surat No. 12 dsb. Lalu tunggu!',
    '“Benar?”',
    'Ya; begitu: selesai.',
  ]);
  expect(sentencesOf('Data pribadi dihapus.\n{{number}} berkas. 3 lagi')).toHaveLength(3);
  expect(wordsIn('Daftar {{office name}} – versi 2, Rp{{value}} saja')).toBe(6);
  const long = Array(25).fill('kata').join(' ');
  expect(longSentences([`${long}.`, long.slice(5)])).toEqual([`${long}.`]);
});

test('Indonesian spells meterai, salinan and pindaian as they are spelt today', () => {
  for (const [path, text] of indonesian)
    expect(text, path).not.toMatch(/materai|foto ?kopian|scan-an|merubah|aktifasi/i);
});
