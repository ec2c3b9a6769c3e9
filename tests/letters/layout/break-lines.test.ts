import { expect, test } from 'vitest';
import { setLines } from '../../../src/letters/layout/lines.ts';
import { fonts } from '../../support/pdf/fonts.ts';
import { textOfLine } from '../../support/pdf/layout-checks.ts';

const set = (text: string, measure: number, manner: 'justified' | 'ragged' = 'justified') =>
  setLines([{ text }], { style: { size: 12 }, fonts, measure, manner });

const read = (lines: ReturnType<typeof set>) =>
  lines.map((line) =>
    textOfLine({ kind: 'line', x: 0, size: 12, gray: 0, node: { role: 'P', children: [] }, ...line }),
  );

const prose =
  'Dengan ini kami mengajukan permohonan perubahan alamat surat elektronik pada akun SPSE perusahaan kami, karena alamat ' +
  'yang lama sudah tidak dapat dibuka lagi sejak pergantian pengurus, dan mohon agar pemberitahuan dikirim ke alamat yang baru.';

test('justified lines are as wide as their measure, but for the last one', () => {
  const lines = set(prose, 300);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(300, 5);
  expect(lines.at(-1)?.width).toBeLessThanOrEqual(300);
});

test('every word is set once and in order, with a space at the end of each line but the last', () => {
  const lines = read(set(prose, 300));
  expect(lines.join('')).toBe(prose);
  expect(lines.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true);
});

test('lines are chosen together: the loosest line is no looser than filling each line in turn makes it', () => {
  const words = prose.split(' ');
  const widest = (lines: readonly number[]) => Math.max(...lines);
  const naturals = (texts: readonly string[]) =>
    texts.map((text) => 300 - (set(text.trimEnd(), 10_000)[0]?.width ?? 0));
  const greedy: string[] = [];
  for (const word of words) {
    const longer = `${greedy.at(-1) ?? ''} ${word}`.trim();
    if (greedy.length > 0 && (set(longer, 10_000)[0]?.width ?? 0) <= 300) greedy[greedy.length - 1] = longer;
    else greedy.push(word);
  }
  expect(widest(naturals(read(set(prose, 300)).slice(0, -1)))).toBeLessThanOrEqual(
    widest(naturals(greedy.slice(0, -1))) + 0.01,
  );
});

test('a word wider than its measure is broken without a hyphen', () => {
  const word = 'a'.repeat(80);
  const lines = set(word, 200);
  expect(lines.length).toBeGreaterThan(1);
  expect(read(lines).join('')).toBe(word);
  for (const line of lines) expect(line.width).toBeLessThanOrEqual(200.01);
});

test('an address on the net is broken behind its signs, where it must be', () => {
  const address = 'nama.lengkap.pegawai@perusahaan-kami-yang-maju.co.id';
  const lines = read(set(address, 150, 'ragged'));
  expect(lines.join('')).toBe(address);
  expect(lines.slice(0, -1).every((line) => /[./@_-]$/.test(line))).toBe(true);
});

test('an address on the net that fits on the next line is left whole', () => {
  const lines = read(set('Surat dikirim ke nama@perusahaan.co.id hari ini juga', 190, 'ragged'));
  expect(lines.some((line) => line.includes('nama@perusahaan.co.id'))).toBe(true);
});

test('a line is never broken at a no-break space', () => {
  const lines = read(set('satu dua tiga\u00a0empat\u00a0lima\u00a0enam tujuh', 110, 'ragged'));
  expect(lines.some((line) => line.includes('tiga\u00a0empat\u00a0lima\u00a0enam'))).toBe(true);
});

test('kerning counts in the width of a line', () => {
  expect(set('AVAVAV', 500)[0]?.width).toBeLessThan(
    [...'AVAVAV'].reduce((sum, letter) => sum + (set(letter, 500)[0]?.width ?? 0), 0) - 3,
  );
});

test('a part that is missing is shown as dots, or as its words underlined', () => {
  const setting = { style: { size: 12 }, fonts, measure: 300, manner: 'ragged' } as const;
  const [dots] = setLines([{ text: '', blank: true }], setting);
  expect(dots?.underlines).toEqual([]);
  expect(dots?.width).toBeGreaterThan(50);
  const [name] = setLines([{ text: '…………' }], { ...setting, style: { size: 12, underlined: true } });
  expect(name?.underlines).toEqual([]);
  const [words] = setLines([{ text: 'nama direktur', blank: true }], setting);
  expect(words?.underlines).toEqual([{ x: 0, width: words?.width }]);
});
