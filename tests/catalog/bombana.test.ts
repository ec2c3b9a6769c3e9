import { expect, test } from 'vitest';
import { stateOf } from '../../src/cli/services.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { codesOf, found, officeCalled, reportOf } from '../support/kernel/dossiers.ts';
import { readOut } from '../support/kernel/lists.ts';

const office = 'bombana';
const both = '[asli dan salinan]';

const registrationPapers = [
  `ktp: ktp-signatory ${both}`,
  `npwp: npwp ${both}`,
  `izin-usaha: siup ${both} | siujk ${both} | nib* ${both}`,
  'akta: akta-pendirian [unstated] + akta-perubahan [unstated]',
];

test('the NPWP change asks for the letter, the new NPWP, and the old one as copy only', () => {
  const report = reportOf({ office, service: 'npwp-change' });
  expect(readOut(report)).toEqual([
    'surat-permohonan: application [unstated]',
    `npwp-baru: npwp-new ${both}`,
    'npwp-lama: npwp-old [salinan]',
  ]);
  expect(report.photocopies).toEqual([
    { document: 'npwp', role: 'new', copies: 1 },
    { document: 'npwp', role: 'old', copies: 1 },
  ]);
});

test('registration asks for two forms and four papers; for the deeds neither original nor copy is stated', () => {
  const report = reportOf({ office, service: 'registration' });
  expect(readOut(report)).toEqual([
    'form-pendaftaran: registration-form [unstated]',
    'form-keikutsertaan: participation-form [unstated]',
    ...registrationPapers,
  ]);
  const unstated = found(report, 'evidence-unstated').map((one) => ('requirement' in one ? one.requirement : ''));
  expect(unstated).toEqual(['form-pendaftaran', 'form-keikutsertaan', 'akta']);
});

test('the e-mail change holds the registration papers, by reference, and not its forms', () => {
  const report = reportOf({ office, service: 'email-change' });
  expect(readOut(report)).toEqual([
    'surat-permohonan: application [unstated]',
    ...registrationPapers.map((line) => `registrasi-${line}`),
  ]);
  const via = report.requirements.map((one) =>
    one.via?.quote.endsWith('dokumen-dokumen perusahaan seperti pada saat registrasi'),
  );
  expect(via).toEqual([undefined, true, true, true, true]);
  expect(report.requirements[1]?.citation?.entry).toBe('12, butir 1');
});

test('the user ID is told to whoever comes with a letter', () => {
  expect(readOut(reportOf({ office, service: 'user-id-lookup' }))).toEqual([
    'surat-permohonan: application [unstated]',
  ]);
});

test('a lost password is settled by oneself: nothing to bring, no letter, no visit', () => {
  const report = reportOf({ office });
  expect(report).toMatchObject({ ready: true, requirements: [], letters: [], facts: [], questions: [] });
  expect(codesOf(report)).toEqual(expect.arrayContaining(['no-visit-needed', 'try-first']));
});

test('for aggregation one comes to the office, with nothing to bring', () => {
  const report = reportOf({ office, service: 'aggregation' });
  expect(report).toMatchObject({ ready: true, requirements: [], channel: { kind: 'counter' } });
  expect(report.letters).toEqual([{ kind: 'application', listed: false, marks: {} }]);
});

test('each service stands as the source says', () => {
  const { services } = officeCalled(office);
  expect(serviceIds.map((service) => `${service} ${stateOf(services[service])}`)).toEqual([
    'reset-password self-service',
    'npwp-change counter',
    'email-change counter',
    'registration counter',
    'user-id-lookup counter',
    'aggregation counter',
  ]);
});
