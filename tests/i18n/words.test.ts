import { expect, test } from 'vitest';
import { longSentences, sentencesOf, wordsIn } from '../support/sentences.ts';
import { textsIn } from '../support/texts.ts';

const indonesian = textsIn('id');
const english = new Map(textsIn('en'));
const blanksOf = (text: string) => [...text.matchAll(/\{\{(\w+)(?:, \w+)?\}\}/g)].map((match) => match[1]).sort();

test('both languages fill in the same things in every text', () => {
  for (const [path, text] of indonesian)
    if (english.has(path)) expect(blanksOf(english.get(path) ?? ''), path).toEqual(blanksOf(text));
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
