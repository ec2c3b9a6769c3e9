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

/** Whose paper it is (KTP), or which of two (NPWP). */
export const documentRoles = ['signatory', 'attorney', 'every-director', 'company-admin', 'old', 'new'] as const;
/** `self`: the vendor's own, where the vendor is a person; derived from the legal form, never on a list. */
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

/** Things that are not papers. */
export const objectKinds = ['company-stamp', 'folder'] as const;
export type ObjectKind = (typeof objectKinds)[number];

export const channelKinds = [
  'counter',
  'email',
  'ticket',
  'upload',
  'video',
  'whatsapp',
  'phone',
  'self-service',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** How a service stands at an office, in one word, as `siap services` prints it. */
const serviceStates = ['counter', 'email', 'ticket', 'self-service', 'unpublished'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** Forms of paper in which a thing is asked for. */
const evidenceForms = ['original', 'copies', 'scan'] as const;
export type EvidenceForm = (typeof evidenceForms)[number];
