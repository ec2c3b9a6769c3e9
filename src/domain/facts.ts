import type { Dossier, PaperKey } from './dossier.ts';
import type { FactPath } from './terms.ts';

/** What can be typed into a dossier, each in its place: the form draws it, and what has no field here reaches no letter. */

/** Facts that may be given though no letter waits for them, beside those of `FactPath`. */
const extraPaths = [
  'company.deed.number',
  'company.deed.date',
  'company.deed.notary',
  'company.amendment.number',
  'company.amendment.date',
  'company.amendment.notary',
  'company.licence.number',
  'company.licence.validUntil',
  'request.reason',
  'signatory.phone',
  'attorney.phone',
  'admin.position',
  'letter.date',
  'visit.date',
  'powerOfAttorney.validUntil',
  'powerOfAttorney.substitution',
] as const;

export type FieldPath = FactPath | (typeof extraPaths)[number];

export const groups = [
  'company',
  'account',
  'request',
  'signatory',
  'attorney',
  'admin',
  'addressee',
  'letter',
] as const;
type Group = (typeof groups)[number];

/** How a field is typed. `complete`: what the browser may fill in by itself. */
interface Field {
  readonly group: Group;
  readonly as: 'text' | 'lines' | 'digits' | 'email' | 'phone' | 'day' | 'yes';
  readonly complete?: string;
}

/** Every field, in the order in which it is asked. */
export const fields: Record<FieldPath, Field> = {
  'company.name': { group: 'company', as: 'text', complete: 'organization' },
  'company.address': { group: 'company', as: 'lines', complete: 'street-address' },
  'company.npwp': { group: 'company', as: 'digits' },
  'company.nib': { group: 'company', as: 'digits' },
  'company.phone': { group: 'company', as: 'phone', complete: 'tel' },
  'company.email': { group: 'company', as: 'email', complete: 'email' },
  'company.deed.number': { group: 'company', as: 'text' },
  'company.deed.date': { group: 'company', as: 'day' },
  'company.deed.notary': { group: 'company', as: 'text' },
  'company.amendment.number': { group: 'company', as: 'text' },
  'company.amendment.date': { group: 'company', as: 'day' },
  'company.amendment.notary': { group: 'company', as: 'text' },
  'company.licence.number': { group: 'company', as: 'text' },
  'company.licence.validUntil': { group: 'company', as: 'day' },
  'account.userId': { group: 'account', as: 'text', complete: 'off' },
  'account.email': { group: 'account', as: 'email', complete: 'off' },
  'request.oldNpwp': { group: 'request', as: 'digits' },
  'request.newEmail': { group: 'request', as: 'email' },
  'request.reason': { group: 'request', as: 'lines' },
  'signatory.name': { group: 'signatory', as: 'text' },
  'signatory.nik': { group: 'signatory', as: 'digits' },
  'signatory.position': { group: 'signatory', as: 'text' },
  'signatory.phone': { group: 'signatory', as: 'phone' },
  'attorney.name': { group: 'attorney', as: 'text' },
  'attorney.nik': { group: 'attorney', as: 'digits' },
  'attorney.position': { group: 'attorney', as: 'text' },
  'attorney.address': { group: 'attorney', as: 'lines' },
  'attorney.phone': { group: 'attorney', as: 'phone' },
  'admin.name': { group: 'admin', as: 'text' },
  'admin.nik': { group: 'admin', as: 'digits' },
  'admin.position': { group: 'admin', as: 'text' },
  'addressee.name': { group: 'addressee', as: 'text' },
  'addressee.town': { group: 'addressee', as: 'text' },
  'letter.number': { group: 'letter', as: 'text' },
  'letter.place': { group: 'letter', as: 'text', complete: 'address-level2' },
  'powerOfAttorney.number': { group: 'letter', as: 'text' },
  'letter.date': { group: 'letter', as: 'day' },
  'powerOfAttorney.validUntil': { group: 'letter', as: 'day' },
  'powerOfAttorney.substitution': { group: 'letter', as: 'yes' },
  'visit.date': { group: 'letter', as: 'day' },
};

type Printed = 'company' | 'person' | 'nik' | 'npwp' | 'number';

/** What can be copied from each paper, to be compared with the letters by `assess`. */
export const printed: Record<PaperKey, readonly Printed[]> = {
  'ktp-signatory': ['person', 'nik'],
  'ktp-attorney': ['person', 'nik'],
  npwp: ['company', 'npwp'],
  'npwp-old': ['npwp'],
  licence: ['company'],
  nib: ['company', 'number', 'npwp'],
  'akta-pendirian': ['company', 'person'],
  'akta-perubahan': ['company', 'person'],
};

/** What is asked of each person of a table, beside the name. */
export const columns = {
  directors: ['nik', 'position'],
  owners: ['nik', 'share'],
  experts: ['nik', 'field'],
} as const;
export type PeopleTable = keyof typeof columns;

export const allPaths = Object.keys(fields) as FieldPath[];

/** The value at a path of the dossier, trimmed; empty where it is open. */
export function factAt(dossier: Dossier, path: FactPath): string {
  const [section, key] = path.split('.') as [keyof Dossier, string];
  const value = (dossier[section] as unknown as Record<string, unknown>)[key];
  return typeof value === 'string' ? value.trim() : '';
}
