import { expect, test } from 'vitest';
import { stateOf } from '../../src/cli/services.ts';
import type { Answers } from '../../src/domain/dossier.ts';
import { serviceIds } from '../../src/domain/services/index.ts';
import { blocking, change, codesOf, found, officeCalled, reportOf } from '../support/kernel/dossiers.ts';
import { readOut } from '../support/kernel/lists.ts';

const both = '[asli dan salinan]';

/** The printed entries of a counter list, with its own NPWP entry. */
const sixEntries = (npwp: string): string[] => [
  `ktp: ktp-signatory ${both}`,
  `npwp: ${npwp}`,
  `izin-usaha: siup ${both} | siujk ${both} | izin-lain ${both} | nib* ${both}`,
  `akta: akta-pendirian ${both} + akta-perubahan ${both}`,
  `surat-permohonan: application ${both}`,
  'surat-kuasa: power-of-attorney [unstated]',
];

test('the reset list shows its six printed entries, five of them [Asli dan Salinan]', () => {
  const report = reportOf({ attorney: true });
  expect(readOut(report)).toEqual(sixEntries(`npwp ${both}`));
  const quotes = report.requirements.map(({ citation }) => citation?.quote ?? '');
  expect(quotes.filter((quote) => quote.endsWith('[Asli dan Salinan]'))).toHaveLength(5);
  expect(report.requirements.map(({ citation }) => citation?.entry)).toEqual(
    [1, 2, 3, 4, 5, 6].map((entry) => `8, butir ${entry}`),
  );
});

test('the surat kuasa is asked for only when someone else hands in', () => {
  expect(readOut(reportOf())).toEqual(sixEntries(`npwp ${both}`).slice(0, 5));
  const open = reportOf({ with: ({ answers: { handedInBy: _, ...answers }, ...rest }) => ({ ...rest, answers }) });
  expect(open.requirements.at(-1)).toMatchObject({ id: 'surat-kuasa', status: 'undecided' });
  expect(blocking(open)).toEqual([
    expect.objectContaining({ code: 'answer-missing', question: { ask: 'handedInBy' } }),
  ]);
});

test('akta perubahan is asked for only when there is one, and whether there is one is asked', () => {
  const akta = (exists: boolean | undefined) =>
    reportOf({ with: change({ answers: { exists: exists === undefined ? {} : { 'akta-perubahan': exists } } }) });
  expect(readOut(akta(true))[3]).toContain('akta-perubahan');
  expect(readOut(akta(false))[3]).toBe(`akta: akta-pendirian ${both}`);
  expect(blocking(akta(undefined))).toEqual([
    expect.objectContaining({ code: 'answer-missing', question: { ask: 'exists', document: 'akta-perubahan' } }),
  ]);
});

test('an individual is asked neither for a deed nor about one', () => {
  const report = reportOf({
    with: change({
      answers: { legalForm: 'individual', exists: {} },
      company: { deed: {}, amendment: {}, npwp: '1505014705800003' },
      signatory: { position: 'Pemilik' },
    }),
  });
  expect(readOut(report).join()).not.toContain('akta');
  expect(report.questions.map(({ question }) => question.ask)).not.toContain('exists');
  expect(report.ready).toBe(true);
});

test('an individual brings the own KTP and NPWP, under the same keys, and no other paper changes its name', () => {
  const read = (answers: Answers) => readOut(reportOf({ attorney: true, with: change({ answers }) }));
  const ofCompany = read({});
  const ofPerson = read({ legalForm: 'individual', exists: {} });
  expect(ofCompany.slice(0, 2)).toEqual([`ktp: ktp-signatory ${both}`, `npwp: npwp ${both}`]);
  expect(ofPerson.slice(0, 2)).toEqual([`ktp: ktp-self ${both}`, `npwp: npwp-self ${both}`]);
  expect(ofPerson.slice(2).filter((line) => !ofCompany.includes(line))).toEqual([]);
});

test('the NPWP change asks for the same six, with NPWP old and new in place of NPWP', () => {
  expect(readOut(reportOf({ service: 'npwp-change', attorney: true }))).toEqual(
    sixEntries(`npwp-old ${both} + npwp-new ${both}`),
  );
});

test('the e-mail change asks for the same six as the reset', () => {
  expect(readOut(reportOf({ service: 'email-change', attorney: true }))).toEqual(sixEntries(`npwp ${both}`));
});

test('every application and every surat kuasa is bermeterai 6000 as printed and signed by the director', () => {
  for (const service of ['reset-password', 'npwp-change', 'email-change'] as const) {
    const { letters } = reportOf({ service, attorney: true });
    expect(letters.map(({ kind, marks }) => [kind, marks])).toEqual([
      ['application', { meterai: { printed: 6000 }, signedBy: 'signatory' }],
      ['power-of-attorney', { meterai: { printed: 6000 }, signedBy: 'signatory' }],
    ]);
  }
});

test('one photocopy of each paper and of the letter', () => {
  expect(reportOf({ service: 'npwp-change' }).photocopies).toEqual([
    { document: 'ktp', role: 'signatory', copies: 1 },
    { document: 'npwp', role: 'old', copies: 1 },
    { document: 'npwp', role: 'new', copies: 1 },
    { document: 'siup', copies: 1 },
    { document: 'akta-pendirian', copies: 1 },
    { document: 'akta-perubahan', copies: 1 },
    { document: 'application', copies: 1 },
  ]);
});

test('"Lupa Password" is to be tried before a reset letter', () => {
  const steps = found(reportOf(), 'try-first').map((one) => ('citation' in one ? one.citation.entry : ''));
  expect(steps).toEqual(['11', '12']);
});

test('the user ID is asked for by e-mail from the registered mailbox, stating four facts', () => {
  const report = reportOf({ service: 'user-id-lookup' });
  expect(report.channel).toMatchObject({
    kind: 'email',
    address: 'office@ukpbj.muarojambikab.go.id',
    fromRegisteredMailbox: true,
  });
  expect(readOut(report)).toEqual(['data-perusahaan: company.name, company.address, company.npwp, account.email']);
  expect(
    codesOf(reportOf({ service: 'user-id-lookup', with: change({ answers: { oldMailboxOpen: false } }) })),
  ).toContain('mailbox-needed');
});

test('a ticket for the user ID asks for the company’s papers, and its list goes on', () => {
  const report = reportOf({ service: 'user-id-lookup', with: change({ answers: { channel: 'ticket' } }) });
  expect(readOut(report)).toEqual([
    'izin-usaha: siup [unstated] | siujk [unstated] | nib* [unstated]',
    'tdp: tdp [unstated] | nib* [unstated]',
    'npwp: npwp [unstated]',
    'akta: akta-pendirian [unstated]',
    'data-lainnya: dll.',
  ]);
});

test('aggregation is first tried by oneself, in one of two ways; a ticket states NPWP and user ID', () => {
  const report = reportOf({ service: 'aggregation' });
  expect(found(report, 'try-first')).toHaveLength(2);
  expect(readOut(report)).toEqual([
    'data-perusahaan: company.npwp, account.userId',
    'izin-usaha: siup [unstated] | siujk [unstated] | nib* [unstated]',
    'npwp: npwp [unstated]',
    'data-lainnya: dll.',
  ]);
});

test('registration is not published, and nothing is invented for it', () => {
  const report = reportOf({ service: 'registration' });
  expect(report).toMatchObject({ published: false, ready: false, requirements: [], letters: [] });
  expect(codesOf(report)).toEqual(['list-unpublished']);
});

test('each service stands as the source says', () => {
  const { services } = officeCalled('muaro-jambi');
  expect(serviceIds.map((service) => `${service} ${stateOf(services[service])}`)).toEqual([
    'reset-password counter',
    'npwp-change counter',
    'email-change counter',
    'registration unpublished',
    'user-id-lookup email',
    'aggregation ticket',
  ]);
});
