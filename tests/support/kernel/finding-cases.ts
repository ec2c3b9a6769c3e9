import type { FindingCode } from '../../../src/domain/finding.ts';
import { parseOffice } from '../../../src/domain/parse-office.ts';
import { type Case, change } from './dossiers.ts';
import { citation, counter, document, entry, letter, list, officeWith, rawProfile } from './profiles.ts';

const attorneyOnly = (rule: string) => officeWith([entry('ktp', document('ktp'))], { attorney: { rule, citation } });

const shown = { original: true, copies: 1 };

/** A paper that may be three months old. */
const dated = officeWith([entry('pkp', document('pkp', { notOlderThan: { count: 3, unit: 'months' } }))]);

const weekdaysOnly = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', until: '15:00' },
];

/**
 * For every code a dossier that gives it: complete to the rest, so that the code is there for this one reason.
 * `always`: the office gives it whatever the dossier says.
 */
export const findingCases: Readonly<Record<FindingCode, Case & { readonly always?: true }>> = {
  'list-unpublished': { service: 'registration', always: true },
  'answer-missing': { with: ({ answers: { legalForm: _, ...answers }, ...rest }) => ({ ...rest, answers }) },
  'fact-missing': { with: change({ account: { userId: ' ' } }) },
  'requirement-missing': { with: change({ prepared: { ktp: { original: true } } }) },
  'clock-implausible': { today: '1970-01-01' },
  'channel-not-offered': { with: change({ answers: { channel: 'video' } }) },
  'mailbox-needed': { service: 'user-id-lookup', with: change({ answers: { oldMailboxOpen: false } }) },
  'attorney-not-allowed': { office: attorneyOnly('nobody'), attorney: true },
  'npwp-invalid': { with: change({ company: { npwp: '01.312.166.1-091.000' } }) },
  'nik-invalid': { with: change({ signatory: { nik: '1505014705800000' } }) },
  'nib-invalid': { with: change({ company: { nib: '123' } }) },
  'email-invalid': { with: change({ account: { email: 'nama@localhost' } }) },
  'phone-invalid': { with: change({ company: { phone: '555' } }) },
  'date-invalid': { with: change({ letter: { date: '2026-02-29' } }) },
  'date-in-future': { with: change({ letter: { date: '2026-11-24' } }) },
  'letter-before-deed': { with: change({ letter: { date: '2019-08-13' } }) },
  'amendment-before-establishment': { with: change({ company: { amendment: { number: '8', date: '2015-03-01' } } }) },
  'email-unchanged': {
    service: 'email-change',
    with: change({ request: { newEmail: 'LAMA@cahayabatanghari.co.id ' } }),
  },
  'npwp-unchanged': { service: 'npwp-change', with: change({ request: { oldNpwp: '013121660091000' } }) },
  'attorney-is-signatory': { attorney: true, with: change({ attorney: { name: 'SITI  RAHMAWATI' } }) },
  'attorney-nik-is-signatory': { attorney: true, with: change({ attorney: { nik: '1505 0147 0580 0003' } }) },
  'individual-with-deed': { with: change({ answers: { legalForm: 'individual' } }) },
  'paper-expired': { with: change({ company: { licence: { validUntil: '2026-11-22' } } }) },
  'paper-too-old': { office: dated, with: change({ prepared: { pkp: { ...shown, issued: '2026-08-22' } } }) },
  'issued-invalid': { office: dated, with: change({ prepared: { pkp: { ...shown, issued: '2026-11-24' } } }) },
  'name-differs': { with: change({ papers: { npwp: { company: 'PT Cahaya Batang' } } }) },
  'number-differs': { with: change({ papers: { nib: { number: '1234567890124' } } }) },
  'character-unprintable': { with: change({ signatory: { name: 'Siti 光' } }) },
  'email-change-first': { with: change({ answers: { oldMailboxOpen: false } }) },
  'npwp-only-new-form': {
    service: 'npwp-change',
    with: change({ company: { npwp: '0013121660091000' }, request: { oldNpwp: '01.312.166.0-091.000' } }),
  },
  'position-unusual': { with: change({ signatory: { position: 'Manajer' } }) },
  'npwp-holder-unusual': { with: change({ company: { npwp: '04.312.166.4-091.000' } }) },
  'list-not-for-you': { office: 'nasional', with: change({ answers: { legalForm: 'ud' } }) },
  'closed-that-day': {
    office: officeWith([entry('ktp', document('ktp'))], { channels: [{ ...counter, hours: weekdaysOnly }] }),
    with: change({ visit: { date: '2026-11-28' } }),
  },
  'stand-in-unconfirmed': {
    office: 'siak',
    service: 'email-change',
    with: change({ choices: { tdp: 'tdp/nib' } }),
  },
  'stand-in-fits': {
    with: change({
      choices: { 'izin-usaha': 'izin-usaha/nib' },
      prepared: { 'izin-usaha/nib': { original: true, copies: 1 } },
    }),
  },
  'channel-unknown': {
    office: officeWith([entry('ktp', document('ktp'))], { channels: [{ kind: 'unknown', citation }] }),
    always: true,
  },
  'no-visit-needed': { office: 'bombana', always: true },
  'central-account-first': { always: true },
  'try-first': { always: true },
  'meterai-changed': { always: true },
  'power-of-attorney-not-listed': { office: 'bombana', service: 'npwp-change', attorney: true },
  'office-form': {
    office: officeWith([entry('surat', letter('application', { form: { title: 'Format LPSE Contoh' } }))]),
    always: true,
  },
  'requirement-recommended': {
    office: officeWith([{ ...entry('kswp', document('kswp')), weight: 'recommended' }]),
    with: change({ prepared: { kswp: { original: false } } }),
  },
  'evidence-unstated': { attorney: true },
  'list-open-ended': { service: 'aggregation', with: change({ prepared: { 'data-lainnya': { done: false } } }) },
  'list-old': { office: 'nasional', service: 'email-change', always: true },
  'list-undated': { office: 'bombana', service: 'npwp-change', always: true },
  'list-partial': { office: 'nasional', service: 'npwp-change', always: true },
  'national-list': { office: 'nasional', always: true },
  'lkpp-decides': {
    office: parseOffice(
      rawProfile({ 'reset-password': list([], { channels: [counter], competent: { who: 'lkpp', citation } }) }),
    ),
    always: true,
  },
};
