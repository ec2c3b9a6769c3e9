import { expect, test } from 'vitest';
import { readTemplates } from '../../src/catalog/node.ts';
import { serviceOf } from '../../src/domain/office.ts';
import { type ServiceId, serviceIds, services } from '../../src/domain/services/index.ts';
import { lettersOf } from '../../src/letters/compose/letters.ts';
import { blocking, codesOf, dossierOf, offices, reportOf, today } from '../support/kernel/dossiers.ts';

const templates = readTemplates();

const published = [...offices.values()].flatMap((office) =>
  serviceIds.flatMap((service): [string, ServiceId][] =>
    office.services[service].published ? [[office.id, service]] : [],
  ),
);

test.each(published)('the sample for %s %s is ready, with and without an attorney', (office, service) => {
  for (const attorney of [false, true]) {
    const report = reportOf({ office, service, attorney });
    expect(blocking(report)).toEqual([]);
    expect(report).toMatchObject({ ready: true, draft: false, office, service });
    expect(report.findings.filter(({ severity }) => severity === 'doubtful')).toEqual([]);
  }
});

test.each(published)(
  'a sample for %s %s with an attorney has what an attorney needs where one hands in',
  (office, service) => {
    const report = reportOf({ office, service, attorney: true });
    const { kind, also = [] } = report.channel ?? {};
    const inPerson = [kind, ...also.map((other) => other.kind)].some((one) => one === 'counter' || one === 'video');
    if (inPerson) expect(report.letters.map(({ kind }) => kind)).toContain('power-of-attorney');
    else if (!report.requirements.some(({ id }) => id === 'surat-kuasa'))
      expect(report.letters.map(({ kind }) => kind)).not.toContain('power-of-attorney');
  },
);

test('the sample is of its day: deeds of the past, no date that must be moved with the calendar', () => {
  expect(reportOf({ today: '2031-01-01' }).ready).toBe(true);
  expect(JSON.stringify(dossierOf({ today: '2031-01-01' }))).toBe(JSON.stringify(dossierOf()));
});

test('a letter is written for every list that asks for one', () => {
  const written = published.filter(([office, service]) => {
    const profile = offices.get(office);
    return profile && lettersOf(serviceOf(profile, service), profile, today, templates).length > 0;
  });
  const silent = published.filter((one) => !written.includes(one));
  expect(silent).toEqual([
    ['bombana', 'reset-password'],
    ['kepahiang', 'reset-password'],
  ]);
});

test('a sample says nothing of a request that its service does not make', () => {
  expect(dossierOf().request).toEqual({});
  expect(dossierOf({ service: 'npwp-change' }).request).toEqual({ oldNpwp: '01.609.052.4-017.000' });
  expect(codesOf(reportOf({ service: 'npwp-change' }))).not.toContain('npwp-unchanged');
});

test.each(serviceIds)('%s has its own wording as an e-mail if, and only if, a template holds it', (service) => {
  expect(templates.has(`email-${service}`)).toBe(services[service].messageText);
});
