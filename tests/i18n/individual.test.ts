import { expect, test } from 'vitest';
import { readOffices } from '../../src/catalog/node.ts';
import { reportAsText } from '../../src/cli/report.ts';
import { assess } from '../../src/domain/assess.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { services } from '../../src/domain/services/index.ts';
import { today } from '../support/kernel/dossiers.ts';

/** Each office and service as a person without a company prepares it, with nothing filled in and with everything wrong. */
const reports = [...readOffices().values()].flatMap((office) =>
  Object.values(services).flatMap((service) => {
    const sample = sampleDossier(service, office, today, false);
    const person = { ...sample, answers: { ...sample.answers, legalForm: 'individual' as const, exists: {} } };
    const wrong = {
      company: { ...person.company, npwp: '1', phone: '1', email: '1' },
      signatory: { name: 'A', nik: '1' },
    };
    return [
      { ...person, company: {}, signatory: {}, prepared: {} },
      { ...person, ...wrong },
    ].map((dossier) => ({
      office,
      report: assess(service, office, dossier, today),
    }));
  }),
);

test('to a person without a company nobody speaks of the company or its pimpinan', () => {
  // A source keeps its own title and words, an office its own advice and notes, and an address of an e-mail is nobody's name.
  const said = reports.flatMap(({ report, office }) =>
    reportAsText(report, office, 'id')
      .split('\n')
      .filter((line) => !/Coba dahulu:|^ +(\d+: “|“|dirujuk oleh|Catatan kantor:|Sebelumnya:|Sesudahnya:)/.test(line))
      .map((line) => line.replace(/^( {2}\[.*?\] [^;]*);.*$/, '$1').replace(/\S+@\S+/, '')),
  );
  expect(said.length).toBeGreaterThan(500);
  expect([...new Set(said.filter((line) => /perusahaan|pimpinan/i.test(line)))]).toEqual([]);
});

test('what a list does not need of them is named, with the reason', () => {
  const spared = reports.flatMap(({ report, office }) =>
    reportAsText(report, office, 'id')
      .split('\n')
      .filter((line) => line.includes('[tidak perlu]')),
  );
  expect(spared.length).toBeGreaterThan(20);
  for (const line of spared) {
    expect(line).toMatch(/\[tidak perlu\] \S/);
    expect(line).toMatch(/Hanya diminta bila \S/);
  }
});
