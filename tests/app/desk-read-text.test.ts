import { expect, test } from 'vitest';
import { readText } from '../../src/app/storage/read-text.ts';
import { encodeDossier } from '../../src/handoff/dossier-codes.ts';
import { savedText } from '../../src/handoff/saved-text.ts';
import { deskDossier } from '../support/desk/offices.ts';
import { randomOf } from '../support/desk/scan.ts';

const dossier = deskDossier('muaro-jambi', 'reset-password');
const [code = ''] = encodeDossier(dossier, { address: 'https://lpse.example/meja/' });

test('a code, its address, and a saved file read as the same dossier', () => {
  for (const text of [code, code.split('#')[1] ?? '', ` ${code}\n`, savedText(dossier), `\uFEFF${savedText(dossier)}`])
    expect(readText(text)).toEqual({ is: 'dossier', dossier });
});

test('several codes pasted at once are read together', () => {
  const directors = Array.from({ length: 50 }, (_, index) => ({ name: `Direktur ${(index * 104_729).toString(36)}` }));
  const large = { ...dossier, directors };
  const codes = encodeDossier(large);
  expect(codes.length).toBeGreaterThan(1);
  expect(readText([...codes].reverse().join('\n'))).toEqual({ is: 'dossier', dossier: large });
});

test('codes of another sheet take the place of those before', () => {
  const directors = Array.from({ length: 50 }, (_, index) => ({ name: `Direktur ${(index * 104_729).toString(36)}` }));
  const [first = ''] = encodeDossier({ ...dossier, directors });
  const [other = ''] = encodeDossier({ ...dossier, directors: [...directors].reverse() });
  const one = readText(first);
  expect(one).toMatchObject({ is: 'part', other: false, texts: [first] });
  expect(readText(other, [first])).toMatchObject({ is: 'part', other: true, texts: [other] });
});

test('whatever is scanned or pasted, reading says what is wrong and never throws', () => {
  const random = randomOf(7);
  const pick = (most: number) => Math.floor(random() * most);
  let accepted = 0;
  for (let round = 0; round < 2000; round += 1) {
    const from = round % 2 ? code : savedText(dossier);
    const [at, length] = [pick(from.length), 1 + pick(8)];
    const put = String.fromCharCode(...Array.from({ length: pick(6) }, () => 32 + pick(300)));
    const text = from.slice(0, at) + put + from.slice(at + length);
    const reading = readText(text);
    if (reading.is !== 'dossier') continue;
    accepted += 1;
    expect(reading.dossier).toEqual(dossier);
  }
  // Changes in white space, and in an address before its code, are none.
  expect(accepted).toBeLessThan(400);
});
