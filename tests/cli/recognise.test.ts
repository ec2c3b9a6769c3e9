import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siap } from '../support/siap.ts';

const folder = mkdtempSync(join(tmpdir(), 'siapberkas-recognise-'));
afterAll(() => rmSync(folder, { recursive: true }));

const recognised = (text: string, ...options: string[]) => {
  writeFileSync(join(folder, 'berkas.txt'), text);
  return siap(folder, 'recognise', 'berkas.txt', ...options);
};

test('siap recognise prints what a document says, each with its line, as JSON for machines', async () => {
  const text = 'NOMOR INDUK BERUSAHA: 0220001234567\nNama Pelaku Usaha : PT MAJU JAYA\n';
  const { code, out } = await recognised(text, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    document: 'nib',
    fields: [
      { path: 'answers.legalForm', value: 'pt', line: 'Nama Pelaku Usaha : PT MAJU JAYA', sure: true },
      { path: 'company.name', value: 'PT MAJU JAYA', line: 'Nama Pelaku Usaha : PT MAJU JAYA', sure: true },
      { path: 'company.nib', value: '0220001234567', line: 'NOMOR INDUK BERUSAHA: 0220001234567', sure: true },
    ],
  });
});

test('nothing recognised is exit 1, a file without text exit 2, each said in a sentence', async () => {
  const nothing = await recognised('Resep nasi goreng untuk dua orang.');
  expect([nothing.code, nothing.out]).toEqual([1, '']);
  expect(nothing.err).toContain('Tidak ada data perusahaan');
  const picture = await recognised('\u0000\u0001\u0002JFIF');
  expect(picture.code).toBe(2);
  expect(picture.err).toContain('Jenis berkas ini tidak dikenal');
});
