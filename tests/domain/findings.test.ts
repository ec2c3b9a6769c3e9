import { expect, test } from 'vitest';
import { type FindingCode, severities } from '../../src/domain/finding.ts';
import { blocking, codesOf, found, offices, reportOf } from '../support/kernel/dossiers.ts';
import { findingCases } from '../support/kernel/finding-cases.ts';

const codes = Object.keys(severities) as FindingCode[];

test.each(codes)('%s is found where it is so, with its severity, and not where it is not', (code) => {
  const { always, with: changed, ...one } = findingCases[code];
  const report = reportOf(findingCases[code]);
  expect(codesOf(report)).toContain(code);
  for (const finding of found(report, code)) expect(finding.severity).toBe(severities[code]);
  if (!always && changed) expect(codesOf(reportOf(one))).not.toContain(code);
});

test.each(codes.filter((code) => severities[code] === 'missing' || severities[code] === 'inconsistent'))(
  '%s stands in the way',
  (code) => {
    expect(reportOf(findingCases[code]).ready).toBe(false);
  },
);

test.each(codes.filter((code) => severities[code] === 'note'))('%s does not stand in the way', (code) => {
  const report = reportOf(findingCases[code]);
  expect(blocking(report)).toEqual([]);
  // A list that goes on blocks nothing that can be done at home; ready it is only when the office was asked.
  expect(report.ready).toBe(code !== 'list-open-ended');
});

test('a doubt alone does not stand in the way', () => {
  for (const code of ['npwp-only-new-form', 'position-unusual', 'npwp-holder-unusual'] as const) {
    expect(reportOf(findingCases[code]).ready).toBe(true);
  }
});

test('findings come in the order of their severity', () => {
  const order = ['missing', 'inconsistent', 'doubtful', 'note'];
  for (const code of codes) {
    const ranks = reportOf(findingCases[code]).findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  }
});

test('a case of this table is complete to the rest: one reason, one kind of blocking finding', () => {
  const single = codes.filter((code) => blocking(reportOf(findingCases[code])).length === 1);
  expect(single.length).toBeGreaterThan(20);
});

test('every office that is shipped is read', () => {
  expect([...offices.keys()]).toEqual(expect.arrayContaining(['bombana', 'muaro-jambi', 'nasional']));
});
