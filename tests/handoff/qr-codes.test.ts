import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Dossier, emptyDossier, withoutPicture } from '../../src/domain/dossier.ts';
import { dossierVersion } from '../../src/domain/older-dossiers.ts';
import { ParseError } from '../../src/domain/parse.ts';
import { CodeError, type CodeProblem, writePart } from '../../src/handoff/code-envelope.ts';
import { dictionary1 } from '../../src/handoff/dictionary-1.ts';
import { decodeDossier, encodeDossier } from '../../src/handoff/dossier-codes.ts';
import { qrMatrix } from '../../src/handoff/sheet-codes.ts';
import { deskDossier } from '../support/desk/offices.ts';

const address = 'https://contoh.id/siapberkas/meja/';
const sample = deskDossier('muaro-jambi', 'reset-password');
const directors = (count: number): Dossier['directors'] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Direktur ${(index * 7919).toString(36)}`,
    nik: String(1505014705800003n + BigInt(index * 104_729)),
  }));
const large: Dossier = { ...sample, directors: directors(50) };

function problemOf(texts: readonly string[]): CodeProblem {
  try {
    decodeDossier(texts);
  } catch (error) {
    if (error instanceof CodeError) return error.problem;
    throw error;
  }
  throw new Error('the texts were accepted');
}

/** One code around any content, made as ours are. */
const forged = (json: string | Uint8Array, version = 1): string => {
  const content = deflateSync(typeof json === 'string' ? utf8ToBytes(json) : json, {
    dictionary: utf8ToBytes(dictionary1),
  });
  return writePart(version, 1, 1, content, content);
};

test('a complete dossier with an attorney fits into one code, behind the # of the address', () => {
  const [text, ...more] = encodeDossier(sample, { address });
  expect(more).toEqual([]);
  expect(text).toMatch(/^https:\/\/contoh\.id\/siapberkas\/meja\/#SB[0-9A-Z]+$/);
  expect(qrMatrix(text ?? '').length).toBeLessThanOrEqual(4 * 16 + 17);
  expect(decodeDossier([text ?? ''])).toEqual(sample);
});

test('a dossier with fifty directors takes several codes, read in any order and twice', () => {
  const texts = encodeDossier(large, { address });
  expect(texts.length).toBeGreaterThan(1);
  expect(decodeDossier([...texts].reverse())).toEqual(large);
  expect(decodeDossier([...texts, ...texts])).toEqual(large);
  for (const text of texts) expect(qrMatrix(text).length).toBeLessThanOrEqual(4 * 18 + 17);
});

test('a picture of the letterhead stays out of the code', () => {
  const picture: Dossier = {
    ...sample,
    letterhead: { kind: 'image', format: 'png', data: 'iVBORw0KGgo=', width: 10, height: 10 },
  };
  expect(decodeDossier(encodeDossier(picture))).toEqual(withoutPicture(picture));
  expect(withoutPicture(picture).letterhead).toEqual({ kind: 'typed' });
});

test('an incomplete set says which codes are missing', () => {
  const texts = encodeDossier(large);
  const numbers = texts.map((_, index) => index + 1);
  expect(problemOf(texts.slice(1, 2))).toEqual({
    code: 'incomplete',
    total: texts.length,
    missing: numbers.filter((number) => number !== 2),
  });
});

test('codes of two dossiers are told apart', () => {
  const other = encodeDossier({ ...large, company: { name: 'PT Lain' } });
  expect(problemOf([...encodeDossier(large).slice(0, 1), ...other.slice(1)])).toEqual({ code: 'mixed' });
});

test('a code of a later version says what to do, and nothing is guessed', () => {
  const text = forged('{}', dossierVersion + 1);
  expect(problemOf([text])).toEqual({ code: 'unknown-version', version: dossierVersion + 1 });
  expect(() => decodeDossier([text])).toThrow('Load the page anew');
});

test('a code whose text is no UTF-8 is damaged, though JSON could be made of it', () => {
  const json = JSON.stringify({ office: 'muaro-jambi', service: 'reset-password', town: 'Sengeti?' });
  expect(problemOf([forged(utf8ToBytes(json).map((byte) => (byte === 0x3f ? 0xff : byte)))])).toEqual({
    code: 'damaged',
  });
  expect(() => decodeDossier([forged(json)])).toThrow(ParseError);
});

test('a text without a code is no code, and a misread one is damaged', () => {
  expect(problemOf([])).toEqual({ code: 'no-code' });
  expect(problemOf(['https://contoh.id/'])).toEqual({ code: 'no-code' });
  const [text = ''] = encodeDossier(sample);
  expect(problemOf([text.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))])).toEqual({ code: 'damaged' });
});

test('a content that swells beyond 200 kB is refused', () => {
  expect(problemOf([forged(`"${'0'.repeat(1_000_000)}"`)])).toEqual({ code: 'too-large' });
});

test('an endless text is refused before it is read', () => {
  expect(problemOf(['SB'.repeat(5000)])).toEqual({ code: 'too-large' });
});

test('names that could change what all objects share are refused, however deep', () => {
  const head = '"office":"muaro-jambi","service":"reset-password"';
  expect(problemOf([forged(`{${head},"__proto__":{"polluted":true}}`)])).toEqual({ code: 'unsafe' });
  expect(problemOf([forged(`{${head},"prepared":{"constructor":{"done":true}}}`)])).toEqual({ code: 'unsafe' });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('ten thousand nested lists are refused and crash nothing', () => {
  expect(() => decodeDossier([forged(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)])).toThrow(ParseError);
});

test('a content that is no dossier is refused with every problem', () => {
  expect(() => decodeDossier([forged('{"office":"muaro-jambi","service":"none","extra":1}')])).toThrow(ParseError);
  expect(() => decodeDossier([forged('[]')])).toThrow(ParseError);
});

test('a dossier for more than nine codes is refused on writing', () => {
  const noise = Array.from({ length: 50 }, (_, index) => ({
    ...{ address: hex(index, 0), name: hex(index, 1), position: hex(index, 2), phone: hex(index, 3) },
  }));
  expect(() => encodeDossier({ ...emptyDossier('muaro-jambi', 'registration'), directors: noise })).toThrow(CodeError);
});

const hex = (...bytes: number[]): string => bytesToHex(sha256(Uint8Array.from(bytes)));

test('a scanner that types is read on German, French and Belgian keyboards, with Caps Lock on or off', () => {
  const [text = ''] = encodeDossier(sample, { address });
  for (const typed of [
    asTyped(text, { y: 'z', z: 'y', ':': 'Ö', '/': '-', '#': '§', '-': 'ß' }),
    asTyped(text, azerty),
    asTyped(text, { ...azerty, 6: '§', 8: '!' }),
    text.toLowerCase(),
    `  ${text}\r\n`,
  ])
    expect(decodeDossier([typed])).toEqual(sample);
});

const azerty: Record<string, string> = {
  ...{ a: 'q', q: 'a', w: 'z', z: 'w', m: ',', M: '?', ':': 'M', '/': '!', '#': '3', '.': ':', '-': ')' },
  ...{ 1: '&', 2: 'é', 3: '"', 4: "'", 5: '(', 6: '-', 7: 'è', 8: '_', 9: 'ç', 0: 'à' },
};

/** What comes out where a US scanner types on another layout. */
const asTyped = (text: string, layout: Readonly<Record<string, string>>): string =>
  [...text].map((sign) => layout[sign] ?? layout[sign.toLowerCase()]?.toUpperCase() ?? sign).join('');

test('the dictionary of version 1 is frozen: codes on paper are read with it', () => {
  expect(bytesToHex(sha256(utf8ToBytes(dictionary1))).slice(0, 16)).toBe('eb54f36fac8d912a');
  expect(dictionary1.length).toBeLessThan(32_768);
});
