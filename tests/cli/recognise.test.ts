import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { RecognisedField } from '../../src/recognise/values.ts';
import { siap, siapAsInstalled } from '../support/siap.ts';

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

test('a PDF and a Word file are read as a person has them: here a letter of our own', async () => {
  const sample = await siap(folder, 'sample', '--office', 'muaro-jambi', '--service', 'reset-password');
  writeFileSync(join(folder, 'berkas.json'), sample.out);
  await siap(folder, 'letters', 'berkas.json', '--out', 'surat', '--format', 'pdf,docx');
  const letters = readdirSync(join(folder, 'surat')).filter((name) => name.startsWith('surat-permohonan'));
  expect(letters).toHaveLength(2);
  const { company, signatory } = JSON.parse(sample.out);
  for (const letter of letters) {
    const { code, out } = await siapAsInstalled(folder, 'recognise', join('surat', letter), '--json');
    const fields = Object.fromEntries(
      JSON.parse(out).fields.map((field: RecognisedField) => [field.path, field.value]),
    );
    expect(code, letter).toBe(0);
    expect(fields, letter).toMatchObject({ 'company.name': company.name, 'signatory.nik': signatory.nik });
    expect(fields['company.npwp'], letter).toBe(company.npwp.replace(/\D/g, ''));
  }
});
