/**
 * Every fact that a dossier holds, a letter prints or a list asks for, each in one line: its path, in which group of the
 * form it stands and how it is typed, how it is checked, and who needs it. The dossier's schema, the form, the checks,
 * the sample and the tests' generated dossiers come from this table. Its words are in `fields` of `src/i18n/id/names.ts`
 * and `src/i18n/en/names.ts`.
 */

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
export type Group = (typeof groups)[number];

/** Who needs a fact whatever the service asks for; a service and a list may ask for more. */
export type Need =
  /** Everyone. */
  | 'all'
  /** A company: a person without one holds no position in it. */
  | 'company'
  /** Whatever is written on paper. */
  | 'paper'
  /** The application on paper of a company: a person numbers no letters. */
  | 'numbered'
  /** Whoever is represented: checklist and cover name who hands in. */
  | 'represented'
  /** The surat kuasa, and statements about who comes. */
  | 'power'
  /** Letters that name an admin. */
  | 'admin'
  /** Forms that say how the vendor is reached. */
  | 'reached'
  /** The registration form of a company with a deed, and of one whose deed was amended. */
  | 'deed'
  | 'amendment'
  /** The registration form of a company that names no other licence. */
  | 'licence'
  /** A list for the whole country, which names no office. */
  | 'national';

/** Who may give a fact that nobody needs: a letter may print it, or a check compare it. */
export type Use =
  /** Everyone. */
  | 'all'
  | 'company'
  /** A company whose deed was amended. */
  | 'amended'
  /** Where a business licence is on the list, or in a form. */
  | 'licensed'
  /** Where a statement of employment, or an application, is written. */
  | 'statement'
  | 'application'
  /** Whatever is written. */
  | 'letters'
  | 'represented';

interface Fact {
  readonly group: Group;
  /** How it is typed: `lines` may have several lines, a `day` is `YYYY-MM-DD`, `yes` is a tick box. */
  readonly as: 'text' | 'lines' | 'digits' | 'email' | 'phone' | 'day' | 'yes';
  /** What the browser may fill in by itself, in the words of HTML's `autocomplete`. */
  readonly complete?: string;
  /** Checked by its own form, as typed. */
  readonly check?: 'npwp' | 'nik' | 'nib' | 'email' | 'phone';
  readonly neededBy?: Need;
  readonly usedBy?: Use;
  /** No list can ask for it; a letter may need it. */
  readonly extra?: true;
}

/** In the order in which they are asked. */
export const facts = {
  'company.name': { group: 'company', as: 'text', complete: 'organization', neededBy: 'all' },
  'company.address': { group: 'company', as: 'lines', complete: 'street-address', neededBy: 'all' },
  'company.npwp': { group: 'company', as: 'digits', check: 'npwp', neededBy: 'all' },
  'company.nib': { group: 'company', as: 'digits', check: 'nib', neededBy: 'licence', usedBy: 'company' },
  'company.phone': {
    group: 'company',
    as: 'phone',
    complete: 'tel',
    check: 'phone',
    neededBy: 'reached',
    usedBy: 'all',
  },
  'company.email': {
    group: 'company',
    as: 'email',
    complete: 'email',
    check: 'email',
    neededBy: 'reached',
    usedBy: 'all',
  },
  'company.deed.number': { group: 'company', as: 'text', extra: true, neededBy: 'deed', usedBy: 'company' },
  'company.deed.date': { group: 'company', as: 'day', extra: true, neededBy: 'deed', usedBy: 'company' },
  'company.deed.notary': { group: 'company', as: 'text', extra: true, neededBy: 'deed', usedBy: 'company' },
  'company.amendment.number': { group: 'company', as: 'text', extra: true, neededBy: 'amendment', usedBy: 'amended' },
  'company.amendment.date': { group: 'company', as: 'day', extra: true, neededBy: 'amendment', usedBy: 'amended' },
  'company.amendment.notary': { group: 'company', as: 'text', extra: true, neededBy: 'amendment', usedBy: 'amended' },
  'company.licence.number': { group: 'company', as: 'text', extra: true, usedBy: 'licensed' },
  'company.licence.validUntil': { group: 'company', as: 'day', extra: true, usedBy: 'licensed' },
  'account.userId': { group: 'account', as: 'text', complete: 'off', usedBy: 'application' },
  'account.email': { group: 'account', as: 'email', complete: 'off', check: 'email' },
  'request.oldNpwp': { group: 'request', as: 'digits', check: 'npwp' },
  'request.newEmail': { group: 'request', as: 'email', check: 'email' },
  'request.reason': { group: 'request', as: 'lines', extra: true, usedBy: 'letters' },
  'signatory.name': { group: 'signatory', as: 'text', neededBy: 'company' },
  'signatory.nik': { group: 'signatory', as: 'digits', check: 'nik', neededBy: 'paper' },
  'signatory.position': { group: 'signatory', as: 'text', neededBy: 'company' },
  'signatory.phone': { group: 'signatory', as: 'phone', check: 'phone', usedBy: 'represented' },
  'attorney.name': { group: 'attorney', as: 'text', neededBy: 'represented' },
  'attorney.nik': { group: 'attorney', as: 'digits', check: 'nik', neededBy: 'power' },
  'attorney.position': { group: 'attorney', as: 'text', neededBy: 'power' },
  'attorney.address': { group: 'attorney', as: 'lines', neededBy: 'power' },
  'attorney.phone': { group: 'attorney', as: 'phone', check: 'phone', extra: true, usedBy: 'represented' },
  'admin.name': { group: 'admin', as: 'text', neededBy: 'admin' },
  'admin.nik': { group: 'admin', as: 'digits', check: 'nik', neededBy: 'admin' },
  'admin.position': { group: 'admin', as: 'text', extra: true, usedBy: 'statement' },
  'addressee.name': { group: 'addressee', as: 'text', neededBy: 'national' },
  'addressee.town': { group: 'addressee', as: 'text', neededBy: 'national' },
  'letter.number': { group: 'letter', as: 'text', neededBy: 'numbered', usedBy: 'letters' },
  'letter.place': { group: 'letter', as: 'text', complete: 'address-level2', neededBy: 'paper' },
  'powerOfAttorney.number': { group: 'letter', as: 'text', usedBy: 'represented' },
  'letter.date': { group: 'letter', as: 'day', extra: true, usedBy: 'letters' },
  'powerOfAttorney.validUntil': { group: 'letter', as: 'day', extra: true, usedBy: 'represented' },
  'powerOfAttorney.substitution': { group: 'letter', as: 'yes', extra: true, usedBy: 'represented' },
  'visit.date': { group: 'letter', as: 'day', extra: true, usedBy: 'all' },
} as const satisfies Record<string, Fact>;

export type FieldPath = keyof typeof facts;

/** A fact that a list may ask for in place of a paper. */
export type FactPath = {
  [Path in FieldPath]: (typeof facts)[Path] extends { readonly extra: true } ? never : Path;
}[FieldPath];

export const allPaths = Object.keys(facts) as readonly FieldPath[];

type SectionName = FieldPath extends infer Path ? (Path extends `${infer Name}.${string}` ? Name : never) : never;

/** The parts of a dossier that hold facts. */
export const sections = [...new Set(allPaths.map((path) => path.split('.')[0]))] as readonly SectionName[];

export const isFieldPath = (path: string): path is FieldPath => Object.hasOwn(facts, path);

/** What there is to know of a fact. */
export const factOf = (path: FieldPath): Fact => facts[path];

export const factPaths = allPaths.filter((path): path is FactPath => !factOf(path).extra);

type Printed = 'company' | 'person' | 'nik' | 'npwp' | 'number';

/** What can be copied from each paper, to be compared with the letters by `assess`. */
export const printed = {
  'ktp-signatory': ['person', 'nik'],
  'ktp-attorney': ['person', 'nik'],
  npwp: ['company', 'npwp'],
  'npwp-old': ['npwp'],
  licence: ['company'],
  nib: ['company', 'number', 'npwp'],
  'akta-pendirian': ['company', 'person'],
  'akta-perubahan': ['company', 'person'],
} as const satisfies Record<string, readonly Printed[]>;

export type PaperKey = keyof typeof printed;
export const paperKeys = Object.keys(printed) as readonly PaperKey[];

/** What is asked of each person of a table, beside the name. */
export const columns = {
  directors: ['nik', 'position'],
  commissioners: ['nik', 'position'],
  owners: ['nik', 'share'],
  experts: ['nik', 'field'],
} as const;
export type PeopleTable = keyof typeof columns;
export const peopleTables = Object.keys(columns) as readonly PeopleTable[];
