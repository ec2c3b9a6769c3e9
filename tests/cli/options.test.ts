import { expect, test, vi } from 'vitest';
import { chosenOffice, readBytes } from '../../src/cli/files.ts';
import { onlyFile, readOptions } from '../../src/cli/options.ts';

test.each([
  [['--today', '2026-02-30'], '--today "2026-02-30" is no day; say YYYY-MM-DD'],
  [['--service', 'paspor'], '--service "paspor" is unknown; say one of reset-password'],
  [['--format', 'pdf,odt'], '--format "odt" is unknown; say one of pdf, docx, txt'],
  [['--paper', 'legal'], '--paper "legal" is unknown; say one of a4, f4'],
  [['--lang', 'jv'], '--lang "jv" is unknown; say one of id, en'],
  [['--warna', 'biru'], '--warna'],
  [['--out'], '--out'],
  [['--jobs', '0'], '--jobs "0" is no number of dossiers at once; say 1 to 64'],
  [['--jobs', 'semua'], '--jobs "semua" is no number of dossiers at once; say 1 to 64'],
])('%j is refused with what to say instead', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test('without options: PDF and DOCX on A4, in Indonesian, for today', () => {
  const options = readOptions(['berkas.json']);
  expect(options).toMatchObject({
    files: ['berkas.json'],
    formats: ['pdf', 'docx'],
    paper: 'a4',
    language: 'id',
    json: false,
  });
  expect(options.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(onlyFile(options)).toBe('berkas.json');
});

test('formats and papers are read whatever their case', () => {
  expect(readOptions(['--format', 'PDF, txt', '--paper', 'F4'])).toMatchObject({
    formats: ['pdf', 'txt'],
    paper: 'f4',
  });
});

test('a command for one file wants one file', () => {
  expect(() => onlyFile(readOptions([]))).toThrow('name one file');
  expect(() => onlyFile(readOptions(['a', 'b']))).toThrow('name one file');
});

test('an office that is missing or unknown is answered with those that there are', () => {
  expect(() => chosenOffice(readOptions([]))).toThrow(/^--office is missing; there are .*bombana/);
  expect(() => chosenOffice(readOptions(['--office', 'atlantis']))).toThrow(
    /^--office "atlantis" is unknown; there are .*bombana/,
  );
  expect(chosenOffice(readOptions(['--office', 'bombana'])).id).toBe('bombana');
});

test('a file that is not there is named', () => {
  expect(() => readBytes('nowhere.json')).toThrow(/^nowhere\.json cannot be read .*Check the path\.$/);
});

test('a clock that cannot be right is refused: no letter bears 1970, and --today helps', () => {
  vi.useFakeTimers();
  try {
    for (const [time, shown] of [
      ['1970-01-01T12:00:00', '1970-01-01'],
      ['2068-03-04T12:00:00', '2068-03-04'],
    ] as const) {
      vi.setSystemTime(new Date(time));
      expect(() => readOptions(['a.json'])).toThrow(`clock shows ${shown}, which cannot be; say the day with --today`);
      expect(readOptions(['a.json', '--today', '2026-11-23']).today).toBe('2026-11-23');
    }
  } finally {
    vi.useRealTimers();
  }
});
