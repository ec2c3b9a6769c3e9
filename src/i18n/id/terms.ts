import type { LegalForm } from '../../domain/terms.ts';
import { documentName, documentNames, letterNames, objectNames } from '../../letters/template-terms.ts';

/** Names of the field's things, as the counter says them; papers and letters are named as on the letters. */
export const terms = {
  document: documentNames,
  inRole: {
    'ktp-signatory': documentName('ktp', 'signatory'),
    'ktp-attorney': documentName('ktp', 'attorney'),
    'ktp-every-director': documentName('ktp', 'every-director'),
    'ktp-company-admin': documentName('ktp', 'company-admin'),
    'ktp-self': documentName('ktp', 'self'),
    'npwp-self': documentName('npwp', 'self'),
    'npwp-old': documentName('npwp', 'old'),
    'npwp-new': documentName('npwp', 'new'),
  },
  letter: letterNames,
  object: objectNames,
  legalForm: {
    pt: 'PT (Perseroan Terbatas)',
    'pt-perorangan': 'PT Perorangan',
    cv: 'CV (Persekutuan Komanditer)',
    firma: 'Firma',
    koperasi: 'Koperasi',
    yayasan: 'Yayasan',
    perum: 'Perum, Perumda, atau Perseroda',
    ud: 'UD atau PO (usaha dagang)',
    individual: 'Perorangan (tanpa badan usaha)',
  },
  shortForm: {
    pt: 'PT',
    'pt-perorangan': 'PT Perorangan',
    cv: 'CV',
    firma: 'Firma',
    koperasi: 'Koperasi',
    yayasan: 'Yayasan',
    perum: 'Perum atau Perumda',
    ud: 'UD atau PO',
    individual: 'perorangan',
  },
} as const satisfies { legalForm: Record<LegalForm, string>; shortForm: Record<LegalForm, string> } & Record<
  string,
  unknown
>;
