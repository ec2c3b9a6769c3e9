import { expect, test } from 'vitest';
import { NoTariffError, tariffOn, tariffs } from '../../src/domain/errands.ts';
import { found, reportOf } from '../support/kernel/dossiers.ts';
import { entry, letter, officeWith } from '../support/kernel/profiles.ts';

test.each(['1999-12-31', '2000-04-30', '1970-01-01', '0000-01-01', '2021-02-29', 'besok'])(
  'for the day "%s" no tariff is known, which is an error that names it',
  (day) => {
    expect(() => tariffOn(day)).toThrow(NoTariffError);
    expect(() => tariffOn(day)).toThrow(day);
  },
);

test.each([
  ['2000-05-01', 6000, 'PP 24/2000'],
  ['2020-06-01', 6000, 'PP 24/2000'],
  ['2020-12-31', 6000, 'PP 24/2000'],
  ['2021-01-01', 10000, 'UU 10/2020'],
  ['2021-12-31', 10000, 'UU 10/2020'],
  ['2022-01-01', 10000, 'UU 10/2020'],
  ['2026-11-23', 10000, 'UU 10/2020'],
])('on %s a letter bears Rp%i (%s)', (day, value, source) => {
  expect(tariffOn(day)).toMatchObject({ value, source });
});

test('the tariffs follow each other without a gap and without overlap', () => {
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const ends = tariffs.slice(0, -1).map(({ until }) => dayAfter(until ?? ''));
  expect(ends).toEqual(tariffs.slice(1).map(({ from }) => from));
  expect(tariffs.at(-1)?.until).toBeNull();
});

test('old stamps of 3.000 and 6.000 could be used to the end of 2021, with Rp9.000 together', () => {
  expect(tariffOn('2021-06-01').transition).toEqual({ until: '2021-12-31', stamps: [3000, 6000], atLeast: 9000 });
});

test('one stamp for each letter that the list marks: 1 alone, 2 with an attorney', () => {
  expect(reportOf().meterai).toEqual({ count: 1, value: 10000, letters: ['application'] });
  expect(reportOf({ attorney: true }).meterai).toEqual({
    count: 2,
    value: 10000,
    letters: ['application', 'power-of-attorney'],
  });
});

test('a letter that the list does not mark bears no stamp', () => {
  expect(reportOf({ office: 'bombana', service: 'npwp-change', attorney: true }).meterai.count).toBe(0);
});

test('the printed value is kept as evidence beside what the law asks today', () => {
  const report = reportOf({ attorney: true });
  expect(found(report, 'meterai-changed')).toEqual([
    expect.objectContaining({ printed: 6000, value: 10000, source: 'UU 10/2020', requirement: 'surat-permohonan' }),
    expect.objectContaining({ printed: 6000, value: 10000, source: 'UU 10/2020', requirement: 'surat-kuasa' }),
  ]);
  expect(report.letters.map(({ marks }) => marks.meterai)).toEqual([{ printed: 6000 }, { printed: 6000 }]);
});

test('a list that prints today’s value, or none, gives nothing to explain', () => {
  expect(found(reportOf({ office: 'nasional' }), 'meterai-changed')).toEqual([]);
  expect(found(reportOf({ office: 'nasional', service: 'email-change' }), 'meterai-changed')).toEqual([]);
});

test('in 2020 the printed 6000 was right', () => {
  const report = reportOf({ today: '2020-06-01' });
  expect(report.meterai.value).toBe(6000);
  expect(found(report, 'meterai-changed')).toEqual([]);
});

test('on a day without a tariff the value is unknown and the device’s clock is doubted', () => {
  const report = reportOf({ today: '1970-01-01' });
  expect(report.meterai).toEqual({ count: 1, value: null, letters: ['application'] });
  expect(found(report, 'clock-implausible')).toHaveLength(1);
  expect(report.ready).toBe(false);
});

test('a letter that a list names twice bears one stamp, and is written once', () => {
  const stamped = { marks: { meterai: { printed: 10000 } } };
  const office = officeWith([
    entry('surat', letter('application', stamped)),
    entry('pindaian', letter('application', stamped)),
  ]);
  const report = reportOf({ office });
  expect(report.meterai.count).toBe(1);
  expect(report.letters.map(({ kind }) => kind)).toEqual(['application']);
});
