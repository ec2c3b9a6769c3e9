import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { entryOf } from '../../src/desk/record.ts';
import { resultOf } from '../../src/desk/result.ts';
import { csvOf, fits, logRows, xlsxOf } from '../../src/desk/sheets.ts';
import { statisticsOf } from '../../src/desk/statistics.ts';
import { allGood, checklistAt, recordOf } from '../support/desk/files.ts';

const good = allGood(checklistAt('muaro-jambi', 'reset-password'));
const record = recordOf('muaro-jambi', 'reset-password', { vendor: { company: '=HYPERLINK("x")' } });
const given = { seq: 1, number: '001/LPSE/XI/2026', day: '2026-11-23' };
const result = resultOf({ ...good, marks: { ...good.marks, npwp: { refused: 'illegible' } } });
const filed = { entry: entryOf(record, result, given), record };
const nameOf = (_: unknown, key: string) => (key === 'npwp' ? 'NPWP perusahaan' : key);

test('the log as CSV holds a line for each file, with what was missing in words, and no formula', () => {
  const text = csvOf(logRows([filed], nameOf).map((row) => row.map(String)));
  expect(text.trim().split('\r\n')).toHaveLength(2);
  expect(text).toContain('NPWP perusahaan: tidak terbaca jelas');
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
});

test('a wiped file stands in the log without its person', () => {
  const [, row] = logRows([{ entry: filed.entry, record: null }], nameOf);
  expect(row?.slice(0, 7)).toEqual(['001/LPSE/XI/2026', '2026-11-23', '', 'Reset Password Akun SPSE', '', '', '']);
});

test('the log as an Excel file keeps texts as texts', async () => {
  const blob = await xlsxOf([
    { name: 'Buku', rows: logRows([filed], nameOf) },
    { name: 'Jumlah', rows: [['Berkas', 1]] },
  ]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');
  expect(text).toMatch(/<t[^>]*>=HYPERLINK\(.{1,6}x/);
  expect(text).not.toMatch(/<f[ >]/);
  expect(text).toContain('<v>1</v>');
});

test('statistics hold no personal data', () => {
  const text = JSON.stringify(statisticsOf([filed.entry], '2026-11'));
  for (const word of ['Siti', 'Andi', 'HYPERLINK', 'Rina', '01.312']) expect(text).not.toContain(word);
  expect(text).toContain('"what":{"line":"npwp"}');
});

test('a file is found by part of its number, its company, its NPWP in any form, its bearer, its status', () => {
  const found = { entry: filed.entry, record: recordOf('muaro-jambi', 'reset-password') };
  for (const typed of ['001/LPSE', 'cahaya batang hari', '013121660091', '01.312.166', 'andi', 'dikembalikan', ''])
    expect(fits(found, typed), typed).toBe(true);
  for (const typed of ['002/', 'PT Lain', '99999', '.']) expect(fits(found, typed), typed).toBe(typed === '.');
  expect(fits({ entry: filed.entry, record: null }, 'andi')).toBe(false);
});
