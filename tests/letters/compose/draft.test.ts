import { expect, test } from 'vitest';
import { readTemplates } from '../../../src/catalog/node.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';
import type { ServiceId } from '../../../src/domain/services/index.ts';
import { composeSet } from '../../../src/letters/compose/letters.ts';
import { change, codesOf, officeCalled, only, reportOf, today } from '../../support/kernel/dossiers.ts';

const templates = readTemplates();

interface Case {
  readonly office?: string;
  readonly service?: ServiceId;
  readonly attorney?: boolean;
  readonly with: (dossier: Dossier) => Dossier;
}

/** The sheets of a dossier that are marked DRAF, and what is wrong with it. */
function draftsOf({ office = 'muaro-jambi', service = 'reset-password', attorney = true, ...one }: Case) {
  const report = reportOf({ office, service, attorney, with: one.with });
  const set = composeSet({ office: officeCalled(office), report, today }, templates);
  return { codes: codesOf(report), drafts: set.filter(({ draft }) => draft).map(({ id }) => id) };
}

const reset = ['cover', 'checklist', 'application-reset-password', 'power-of-attorney'];

test.each<[string, string, Case, readonly string[]]>([
  [
    'the attorney’s address, which only the surat kuasa names',
    'fact-missing',
    { with: change({ attorney: { address: '' } }) },
    ['power-of-attorney'],
  ],
  [
    'the attorney’s position, which stands in the surat kuasa and below the attorney’s name',
    'fact-missing',
    { with: change({ attorney: { position: '' } }) },
    ['checklist', 'power-of-attorney'],
  ],
  [
    'the User ID, which only the application names',
    'fact-missing',
    { with: change({ account: { userId: '' } }) },
    ['application-reset-password'],
  ],
  [
    'the number of the application',
    'fact-missing',
    { with: change({ letter: { number: '' } }) },
    ['application-reset-password'],
  ],
  [
    'the place, which every letter bears and no sheet',
    'fact-missing',
    { with: change({ letter: { place: '' } }) },
    ['application-reset-password', 'power-of-attorney'],
  ],
  ['the company’s NPWP, which is everywhere', 'fact-missing', { with: change({ company: { npwp: '' } }) }, reset],
  [
    'the NIK of the attorney is wrong',
    'nik-invalid',
    { with: change({ attorney: { nik: '123' } }) },
    ['application-reset-password', 'power-of-attorney'],
  ],
  [
    'the registered email is wrong',
    'email-invalid',
    { with: change({ account: { email: 'tanpa-at' } }) },
    ['application-reset-password'],
  ],
  [
    'the day until which the power holds is none',
    'date-invalid',
    { with: change({ powerOfAttorney: { validUntil: '2026-02-31' } }) },
    ['power-of-attorney'],
  ],
  ['a day that no letter bears is none', 'date-invalid', { with: change({ visit: { date: '2026-02-31' } }) }, []],
  [
    'the deed, which the application does not quote, has no such day',
    'date-invalid',
    { with: change({ company: { deed: { date: '2015-02-31' } } }) },
    [],
  ],
  [
    'the registration form quotes the deed',
    'date-invalid',
    {
      office: 'bombana',
      service: 'registration',
      attorney: false,
      with: change({ company: { deed: { date: '2015-02-31' } } }),
    },
    ['registration-form'],
  ],
  [
    'an owner whom only the form lists',
    'character-unprintable',
    {
      office: 'bombana',
      service: 'registration',
      attorney: false,
      with: change({ owners: [{ name: 'Budi 光', nik: '1505014705800003', share: '100' }] }),
    },
    ['registration-form'],
  ],
  [
    'an attorney whom the KTP calls otherwise',
    'name-differs',
    { with: change({ papers: { 'ktp-attorney': { person: 'Orang Lain' } } }) },
    ['cover', 'checklist', 'application-reset-password', 'power-of-attorney'],
  ],
  [
    'whether there is an amendment, which decides the lists',
    'answer-missing',
    { with: change({ answers: { exists: {} } }) },
    ['cover', 'checklist', 'application-reset-password'],
  ],
  [
    'the legal form, which decides the wording',
    'answer-missing',
    { with: change({ answers: { legalForm: undefined } }) },
    reset,
  ],
  [
    'a channel that the office does not offer, of which no letter speaks',
    'channel-not-offered',
    { with: change({ answers: { channel: 'ticket' } }) },
    [],
  ],
])('DRAF marks the letters that print it: %s', (_, code, one, wanted) => {
  const { codes, drafts } = draftsOf(one);
  expect(codes).toContain(code);
  expect(drafts).toEqual(wanted);
});

test('a picture of a letterhead says the company’s phone itself, so that a missing one marks nothing', () => {
  const strange = change({ company: { phone: '12' } });
  const office = 'kota-tangerang';
  expect(draftsOf({ office, with: strange }).drafts).toEqual([
    'cover',
    'application-reset-password',
    'power-of-attorney',
  ]);
  const preprinted = change({ company: { phone: '12' }, letterhead: { kind: 'preprinted', height: 40 } });
  expect(draftsOf({ office, with: preprinted }).drafts).toEqual(['cover']);
  expect(draftsOf({ office: 'muaro-jambi', with: strange }).drafts).toEqual(['cover']);
});

test('no tick and no choice of papers marks anything', () => {
  const { codes, drafts } = draftsOf({ with: only({ 'surat-permohonan': { original: true, copies: 1 } }) });
  expect(codes).toContain('requirement-missing');
  expect(drafts).toEqual([]);
});

test('a text that is sent from the registered mailbox contradicts a mailbox that no longer opens', () => {
  const { codes, drafts } = draftsOf({
    service: 'user-id-lookup',
    attorney: false,
    with: change({ answers: { oldMailboxOpen: false } }),
  });
  expect(codes).toContain('mailbox-needed');
  expect(drafts).toContain('email-user-id-lookup');
});
