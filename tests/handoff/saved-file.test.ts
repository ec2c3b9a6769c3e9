import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ParseError } from '../../src/domain/parse.ts';
import { AlteredError, mostSavedBytes, readSavedText } from '../../src/handoff/saved-file.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { oddDossier } from '../support/kernel/arbitrary.ts';
import { damaged } from '../support/kernel/damage.ts';
import { dossierOf } from '../support/kernel/dossiers.ts';

const dossier = dossierOf({ attorney: true });

test('every dossier comes back from its file as it was saved', () => {
  fc.assert(
    fc.property(oddDossier, (one) => {
      expect(readSavedText(savedText(one))).toEqual(JSON.parse(JSON.stringify(one)));
    }),
    { numRuns: 100 },
  );
});

test('one letter changed in a saved file is noticed', () => {
  const text = savedText(dossier);
  expect(() => readSavedText(text.replace('Siti Rahmawati', 'Siti Rahmawata'))).toThrow(AlteredError);
});

test('a checksum of another file, or none of the right kind, is noticed', () => {
  const { integrity } = JSON.parse(savedText(dossierOf())) as { integrity: string };
  for (const other of [integrity, '', 'sha256-', 5, null])
    expect(() => readSavedText(JSON.stringify({ ...dossier, integrity: other }))).toThrow(AlteredError);
});

test('the order of keys, line ends and a byte-order mark make no difference', () => {
  const saved = JSON.parse(savedText(dossier)) as object;
  const turned = Object.fromEntries(Object.entries(saved).reverse());
  expect(readSavedText(`\uFEFF${JSON.stringify(turned, null, 1).replaceAll('\n', '\r\n')}`)).toEqual(dossier);
});

test('a dossier written by hand, without a checksum, is read', () => {
  expect(readSavedText(JSON.stringify(dossier))).toEqual(dossier);
});

test.each(['', '{', 'null', '[]', '5', '"x"', '{"__proto__":{"a":1}}', '%PDF-1.7'])(
  '"%s" is refused as no dossier',
  (text) => {
    expect(() => readSavedText(text)).toThrow(ParseError);
  },
);

test('a prototype key smuggled beside a good dossier is refused', () => {
  const text = JSON.stringify(dossier).replace('{', '{"__proto__":{"ready":true},');
  expect(() => readSavedText(text)).toThrow(ParseError);
});

test('a file larger than the limit is refused before it is parsed', () => {
  expect(() => readSavedText(' '.repeat(mostSavedBytes + 1))).toThrow(/larger than 8 MB/);
});

test('whatever text comes, it is read or refused in so many words', () => {
  const any = fc.oneof(
    fc.string(),
    fc.json(),
    damaged(JSON.parse(savedText(dossier))).map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(any, (text) => {
      try {
        readSavedText(text);
      } catch (error) {
        expect(error instanceof ParseError || error instanceof AlteredError).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
