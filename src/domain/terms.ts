/**
 * The closed vocabularies of the field: one word for one thing. Everything that lists cases of these
 * (`satisfies Record<…>`) stops compiling when a word is added and not handled.
 */

export const legalForms = [
  'pt',
  'pt-perorangan',
  'cv',
  'firma',
  'koperasi',
  'yayasan',
  'perum',
  'ud',
  'individual',
] as const;
export type LegalForm = (typeof legalForms)[number];

export const documentKinds = [
  'ktp',
  'npwp',
  'akta-pendirian',
  'akta-perubahan',
  'sk-kemenkumham',
  'nib',
  'siup',
  'siujk',
  'sbu',
  'tdp',
  'izin-lain',
  'situ',
  'ho',
  'domisili',
  'pkp',
  'surat-pernyataan-non-pkp',
  'kswp',
  'bukti-kerja',
  'photograph',
  'screenshot',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * Whose paper it is, or which of two (NPWP). `person-in-charge`: whom the office calls penanggung jawab without saying
 * who that is; `staff`: an employee who comes along and is not the attorney.
 */
export const documentRoles = [
  'signatory',
  'attorney',
  'every-director',
  'every-commissioner',
  'every-owner',
  'company-admin',
  'person-in-charge',
  'staff',
  'old',
  'new',
] as const;
/** `self`: the vendor's own where the vendor is a person; worked out of the legal form, and on no list. */
export type DocumentRole = (typeof documentRoles)[number] | 'self';

export const letterKinds = [
  'application',
  'power-of-attorney',
  'registration-form',
  'participation-form',
  'admin-appointment',
  'employment-statement',
  'owner-statement',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Of whom a paper may be, beyond the role: named in the deed, employed by the company, or acting for one company only. */
export const personConditions = ['in-deed', 'employee', 'one-company'] as const;
export type PersonCondition = (typeof personConditions)[number];

/** Things that are no papers. `other`: named by the office. */
export const objectKinds = ['company-stamp', 'folder', 'laptop', 'flash-drive', 'other'] as const;
export type ObjectKind = (typeof objectKinds)[number];

export const channelKinds = [
  'counter',
  'email',
  'ticket',
  'upload',
  'video',
  'whatsapp',
  'phone',
  'guest-book',
  'self-service',
  'unknown',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** How a service stands at an office, in one word, as `siap services` prints it. */
const serviceStates = ['counter', 'email', 'ticket', 'self-service', 'ask', 'unpublished'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** How much an entry of a list weighs: only what is required, or exists and is required then, stands in the way. */
export const weights = ['required', 'if-exists', 'recommended', 'brought'] as const;
export type Weight = (typeof weights)[number];

/** Days of the week, as `Date.getUTCDay` counts them. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Forms of paper in which a thing is asked for. */
const evidenceForms = ['original', 'copies', 'scan'] as const;
export type EvidenceForm = (typeof evidenceForms)[number];
