import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/letters/docx/render-docx.ts';
import type { Block, Letter } from '../../../src/letters/model.ts';
import { applicationLetter, checklist, fixtures, words } from '../../support/docx/letters.ts';
import { problemsOfPackage } from '../../support/docx/package.ts';
import { partsOf } from '../../support/docx/parts.ts';
import { composedLetters } from '../../support/letters/composed.ts';

const modules = [
  [true, false],
  [false, true],
];
const code = (alternative: string) => ({ modules, size: 30, alternative });

/** A draft with everything that is a file of its own or has a number: picture, codes in two rows, two lists. */
const crowded: Letter = {
  ...applicationLetter,
  draft: true,
  blocks: [
    {
      kind: 'letterhead',
      letterhead: {
        kind: 'image',
        format: 'jpeg',
        bytes: new Uint8Array([0xff, 0xd8, 0xff]),
        width: 60,
        height: 20,
        alternative: 'PT Cahaya Batanghari',
      },
    },
    { kind: 'list', items: [words('satu'), words('dua')] },
    { kind: 'list', items: [words('satu lagi')] },
    { kind: 'codes', caption: words('Kode:'), codes: ['1', '2', '3', '4'].map(code) },
  ],
};

test.each([...fixtures, crowded].map((letter) => [letter.draft, letter.id, letter] as const))(
  'A Word file (draft: %s) of %s is a whole package',
  async (_draft, _id, letter) => {
    expect(problemsOfPackage(partsOf(await renderDocx(letter, { paper: 'a4' })))).toEqual([]);
  },
);

test('Every composed letter is a whole package', async () => {
  const letters = [...composedLetters()];
  expect(letters.length).toBeGreaterThan(50);
  const problems: string[] = [];
  for (const [id, letter] of letters)
    for (const problem of problemsOfPackage(partsOf(await renderDocx(letter, { paper: 'f4' }))))
      problems.push(`${id}: ${problem}`);
  expect(problems).toEqual([]);
});

test('What is missing in a package is found', async () => {
  const whole = partsOf(await renderDocx(crowded, { paper: 'a4' }));
  const { 'word/header1.xml': _, ...headless } = whole;
  expect(problemsOfPackage(headless)).toEqual([
    'word/header1.xml has a content type and is not there',
    'word/header1.xml is led to and is not there',
  ]);
  expect(problemsOfPackage({ ...whole, 'word/media/stray.xyz': '' })).toEqual([
    'word/media/stray.xyz has no content type',
    'nothing leads to word/media/stray.xyz',
  ]);
  const document = whole['word/document.xml'] ?? '';
  const damaged = document.replace(/r:embed="\w+"/, 'r:embed="rId99"').replace('<wp:docPr id="3"', '<wp:docPr id="1"');
  expect(problemsOfPackage({ ...whole, 'word/document.xml': damaged, 'word/numbering.xml': '<a/>' })).toEqual(
    expect.arrayContaining([
      'the document calls rId99, which is no relationship',
      'two pictures are 1',
      'list 2 is not defined',
      'list 3 is not defined',
    ]),
  );
});

test('A Word file begins with its content types, and holds a header only where it is a draft', async () => {
  const parts = (letter: Letter) => renderDocx(letter, { paper: 'a4' }).then((file) => Object.keys(unzipSync(file)));
  const plain = await parts(applicationLetter);
  expect(plain[0]).toBe('[Content_Types].xml');
  expect(plain.filter((path) => /header|media/.test(path))).toEqual([]);
  const media = (await parts(crowded)).filter((path) => path.startsWith('word/media/'));
  // The four codes of this letter are one picture, shown four times.
  expect(media.map((path) => path.slice(path.lastIndexOf('.')))).toEqual(['.jpg', '.png']);
});

test('A picture is in the file as it was given, and as wide as the text at most', async () => {
  const file = await renderDocx(crowded, { paper: 'a4' });
  expect(Object.entries(unzipSync(file)).find(([path]) => path.endsWith('.jpg'))?.[1]).toEqual(
    new Uint8Array([0xff, 0xd8, 0xff]),
  );
  const document = partsOf(file)['word/document.xml'] ?? '';
  const [letterhead, qr] = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(([, x, y]) => [x, y]);
  expect(letterhead?.map((length) => Math.round(Number(length) / 36_000))).toEqual([105, 35]);
  expect(qr?.map((length) => Number(length) / 36_000)).toEqual([30, 30]);
});

test('A Word file is written in the layout of Word 2013 and later, not in its compatibility mode', async () => {
  expect(partsOf(await renderDocx(checklist, { paper: 'a4' }))['word/settings.xml']).toMatch(
    /<w:compatSetting(?=[^>]* w:name="compatibilityMode")(?=[^>]* w:val="15")[^>]*>/,
  );
});

test('A list of ten and one of a hundred items stand further in the text', async () => {
  const list = (length: number): Block => ({ kind: 'list', items: Array.from({ length }, () => words('butir')) });
  const numbering = partsOf(await renderDocx({ ...crowded, blocks: [9, 10, 100].map(list) }, { paper: 'a4' }));
  expect(numbering['word/numbering.xml']).toContain('<w:ind w:left="320" w:hanging="140"/>');
  expect(numbering['word/numbering.xml']).toContain('<w:ind w:left="440" w:hanging="140"/>');
});
