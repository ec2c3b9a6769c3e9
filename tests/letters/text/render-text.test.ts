import { expect, test } from 'vitest';
import { cleanText } from '../../../src/domain/clean-text.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { renderText } from '../../../src/letters/render-text.ts';
import { blankText } from '../../../src/letters/text.ts';
import { applicationLetter, fixtures, powerOfAttorney } from '../../support/docx/letters.ts';
import { splitWords, wordsOf } from '../../support/letters/words.ts';

const letterOf = (blocks: Letter['blocks']): Letter => ({ ...applicationLetter, blocks });

test.each(fixtures.map((letter) => [letter.id, letter] as const))(
  '%s as text holds the words of the letter',
  (_, letter) => {
    const words = splitWords(renderText(letter));
    expect(words).toEqual([...(letter.draft ? ['DRAF'] : []), ...wordsOf(letter)]);
  },
);

test('The words of two parties come row by row: leads with companies, stamps, names', () => {
  expect(wordsOf(powerOfAttorney).join(' ')).toMatch(
    /Penerima Kuasa, Pemberi Kuasa, PT Cahaya Batanghari Meterai Rp10\.000 Cap perusahaan Nama Penerima Kuasa Staf Administrasi Nama Pimpinan Direktur Utama$/,
  );
});

test('Two parties stand side by side', () => {
  expect(renderText(powerOfAttorney).split('\n').slice(-10, -1)).toEqual([
    'Penerima Kuasa,        Pemberi Kuasa,',
    '                       PT Cahaya Batanghari',
    '',
    '                       Meterai Rp10.000    Cap perusahaan',
    '',
    'Nama Penerima Kuasa',
    'Staf Administrasi',
    '                       Nama Pimpinan',
    '                       Direktur Utama',
  ]);
});

test('Rows stand with their colons below each other', () => {
  const text = renderText(applicationLetter);
  expect(text).toContain('Nomor    : 012/CB-DIR/XI/2026\nLampiran : 1 (satu) berkas\nPerihal  : Permohonan');
});

test('A paragraph is one line, which the mail program wraps', () => {
  const line = renderText(applicationLetter)
    .split('\n')
    .find((each) => each.startsWith('dengan ini'));
  expect(line).toMatch(/pengaturan ulang\.$/);
});

test('A draft says so in its first line, a finished letter does not', () => {
  expect(renderText({ ...applicationLetter, draft: true }).split('\n')[0]).toBe('DRAF');
  expect(renderText(applicationLetter)).not.toContain('DRAF');
});

test('A missing part without words is shown as dots', () => {
  const text = renderText(letterOf([{ kind: 'paragraph', spans: [{ text: 'Nomor ' }, { text: ' ', blank: true }] }]));
  expect(text).toBe(`Nomor ${blankText}\n`);
});

test('Control characters, halves of pairs and line breaks do not reach a letter', () => {
  expect(cleanText('a\u0000b\u000Bc\uD800d\ne\u0301\uFFFE')).toBe('ab cd é');
});

test('What nobody sees reaches no letter, and the hyphen that keeps words together is a plain one', () => {
  expect(cleanText('ka\u00adta\u200b \u202bAl\u2011Amin\u202c\ufeff \u2066x\u2069\ufe0f')).toBe('kata Al-Amin x');
});
