import { expect, test } from 'vitest';
import { readGuides } from '../../src/catalog/node.ts';
import { fillReport, openFields, parseReport, type ReportTemplate } from '../../src/guide/report.ts';

const report = readGuides().reports[0] as ReportTemplate;

test('the report asks for what the helpdesk source asks for: description, address, screenshot, and the time', () => {
  expect(openFields(report, {})).toEqual(['lpse', 'deskripsi', 'alamat', 'waktu']);
  expect(fillReport(report, {})).toBe(
    'Laporan masalah SPSE\nLPSE: ……\nDeskripsi masalah: ……\nAlamat website: ……\nWaktu kejadian: ……\nScreenshot error: terlampir',
  );
  expect(report.reminders.map(({ id }) => id)).toContain('Lampirkan screenshot error.');
});

test('what is filled in stands in the report, and optional lines only where they say something', () => {
  const values = {
    lpse: 'LPSE Kabupaten Bombana',
    pesan: '70213',
    deskripsi: ' Login ditolak setelah captcha. ',
    alamat: 'https://lpse.bombanakab.go.id/eproc4',
    waktu: '20 November 2026, 09.15',
    'user-id': '  ',
  };
  expect(openFields(report, values)).toEqual([]);
  expect(fillReport(report, values)).toBe(
    [
      'Laporan masalah SPSE',
      'LPSE: LPSE Kabupaten Bombana',
      'Pesan di layar: 70213',
      'Deskripsi masalah: Login ditolak setelah captcha.',
      'Alamat website: https://lpse.bombanakab.go.id/eproc4',
      'Waktu kejadian: 20 November 2026, 09.15',
      'Screenshot error: terlampir',
    ].join('\n'),
  );
});

test('what is typed stays as typed, signs of other languages too', () => {
  const text = fillReport(report, { deskripsi: '$& {{alamat}} $1', lpse: 'A', alamat: 'B', waktu: 'C' });
  expect(text).toContain('Deskripsi masalah: $& {{alamat}} $1\nAlamat website: B');
});

test('a report whose line names an unknown field, or whose field no line uses, is refused', () => {
  expect(() => parseReport({ ...report, lines: [...report.lines, 'X: {{lain}}'] })).toThrow('there is no field "lain"');
  expect(() => parseReport({ ...report, lines: report.lines.slice(1, -2) })).not.toThrow(/no field/);
  expect(() => parseReport({ ...report, lines: ['LPSE: {{lpse}}'] })).toThrow('no line uses "deskripsi"');
});
