import { type Dossier, factAt } from '../domain/dossier.ts';
import type { Marks } from '../domain/evidence.ts';
import type { FactPath } from '../domain/facts.ts';
import { npwpFrom } from '../domain/field-checks.ts';
import { dotted, nameKey } from '../domain/identifiers.ts';
import { type LeafPart, ofAttorneyInDeed, type Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';
import type { ServiceDefinition } from '../domain/services/index.ts';
import type { DocumentKind, DocumentRole, LetterKind } from '../domain/terms.ts';

/** What is compared across papers. The words are in `i18n/id/desk.ts`, for papers in `i18n/id/papers.ts`. */
export const pointIds = [
  'bearer',
  'signatory-name',
  'signatory-nik',
  'signatory-in-deed',
  'signature',
  'power-giver',
  'power-bearer',
  'power-covers',
  'attorney-in-deed',
  'attorney-signature',
  'registered-npwp',
  'registered-email',
  'old-email',
  'npwp',
  'old-npwp',
  'company-in-licence',
  'company-in-deed',
  'people-in-deed',
  'admin-ktp',
] as const;
export type PointId = (typeof pointIds)[number];

export interface Point {
  readonly id: PointId;
  /** It keeps a stranger from taking over the account, so it must not be skipped in a hurry. */
  readonly guards: boolean;
  /** What the papers should say according to the dossier: names, or both forms of a number. */
  readonly expected: readonly string[];
  /**
   * The lines that bring it up: where all of them are marked as not applicable it falls away. None: the list does not
   * name the paper, but someone else came, and then a surat kuasa it is.
   */
  readonly lines: readonly string[];
}

interface Definition {
  readonly guards: boolean;
  /** Brought up where one of these papers is on the list. */
  readonly papers: readonly PaperName[];
  /** Only for a service of this kind. */
  readonly where?: (service: ServiceDefinition) => boolean;
  readonly expected?: (
    dossier: Dossier,
    service: ServiceDefinition,
    papers: readonly LeafPart[],
  ) => readonly (string | undefined)[];
}

const applicant = (dossier: Dossier) => [dossier.signatory.name];

const definitions: Record<PointId, Definition> = {
  bearer: { guards: true, papers: ['ktp', 'ktp-attorney', 'ktp-along', 'power-of-attorney'], expected: bearerOf },
  'signatory-name': { guards: true, papers: ['ktp'], expected: applicant },
  'signatory-nik': { guards: true, papers: ['ktp'], expected: (dossier) => [dossier.signatory.nik] },
  'signatory-in-deed': { guards: true, papers: ['deed'], expected: applicant },
  signature: { guards: true, papers: ['signed', 'power-of-attorney'] },
  'power-giver': { guards: true, papers: ['power-of-attorney'], expected: applicant },
  'power-bearer': {
    guards: true,
    papers: ['power-of-attorney'],
    expected: (dossier) => [dossier.attorney.name, dossier.attorney.nik],
  },
  'power-covers': { guards: true, papers: ['power-of-attorney'], expected: (dossier) => [dossier.company.name] },
  'attorney-in-deed': {
    guards: true,
    papers: ['power-of-attorney', 'of-attorney-in-deed'],
    expected: (dossier) => [dossier.attorney.name],
  },
  'attorney-signature': {
    guards: true,
    papers: ['signed-by-attorney'],
    expected: (dossier) => [dossier.attorney.name],
  },
  'registered-npwp': {
    guards: true,
    papers: ['npwp', 'npwp-old'],
    where: ({ hasAccount }) => hasAccount,
    expected: (dossier, service) => npwpForms(factAt(dossier, registeredNpwp(service))),
  },
  'registered-email': {
    guards: true,
    papers: ['application'],
    where: ({ asksMailbox }) => asksMailbox,
    expected: (dossier) => [dossier.account.email],
  },
  'old-email': {
    guards: true,
    papers: ['application'],
    where: ({ change }) => change?.from === 'account.email',
    expected: (dossier) => [dossier.account.email],
  },
  npwp: { guards: false, papers: ['npwp'], expected: (dossier) => npwpForms(dossier.company.npwp) },
  'old-npwp': { guards: false, papers: ['npwp-old'], expected: (dossier) => npwpForms(dossier.request.oldNpwp) },
  'company-in-licence': { guards: false, papers: ['licence'], expected: (dossier) => [dossier.company.name] },
  'company-in-deed': { guards: false, papers: ['deed'], expected: (dossier) => [dossier.company.name] },
  'people-in-deed': {
    guards: false,
    papers: ['ktp-of-others'],
    expected: (_, __, papers) => papers.map(({ person }) => person?.name),
  },
  'admin-ktp': {
    guards: false,
    papers: ['ktp-admin', 'admin-appointment'],
    expected: (dossier) => [dossier.admin.name, dossier.admin.nik],
  },
};

/**
 * What to compare across papers, for the papers that this list asks for. The guarding ones first.
 * @param dossier what the vendor prepared, or null where the desk works without: then nothing is expected
 * @param rule of the list on who may be the attorney; the deed is looked into where it asks for that
 */
export function pointsToCompare(
  service: ServiceDefinition,
  dossier: Dossier | null,
  report: Report,
  rule?: 'in-deed' | 'in-deed-or-employee' | 'nobody',
): readonly Point[] {
  const papers = papersOf(report);
  const written = new Set(report.letters.flatMap(({ kind, marks }) => namesOfLetter(kind, marks, report)));
  const points = pointIds.flatMap((id): Point[] => {
    const { guards, papers: wanted, where = () => true, expected } = definitions[id];
    const parts = wanted.flatMap((name) => papers.get(name) ?? []);
    const lines = parts.map(({ key }) => key);
    if ((lines.length === 0 && !wanted.some((name) => written.has(name))) || !where(service)) return [];
    if (id === 'attorney-in-deed' && rule !== 'in-deed' && !papers.has('of-attorney-in-deed')) return [];
    if (id === 'people-in-deed' && !papers.has('deed')) return [];
    const values = dossier ? (expected?.(dossier, service, parts) ?? []).map((value) => value?.trim()) : [];
    return [
      {
        id,
        guards: guards && service.handsOver,
        expected: values.filter((value): value is string => Boolean(value)),
        lines: [...new Set(lines)],
      },
    ];
  });
  return [...points.filter((point) => point.guards), ...points.filter((point) => !point.guards)];
}

function bearerOf({ answers, signatory, attorney }: Dossier): readonly (string | undefined)[] {
  return answers.handedInBy === 'attorney'
    ? [attorney.name]
    : answers.handedInBy === 'signatory'
      ? [signatory.name]
      : [];
}

/** The fact that holds the registered NPWP: the old one while it is being changed. */
const registeredNpwp = ({ change }: ServiceDefinition): FactPath =>
  change?.to === 'company.npwp' ? change.from : 'company.npwp';

/** Either form is right: older cards show 15 digits, newer ones 16. */
function npwpForms(text: string | undefined): readonly (string | undefined)[] {
  const reading = npwpFrom(text ?? '');
  if (!reading.ok) return [text];
  const { short, long } = reading.npwp;
  return short === null ? [long] : [dotted(short), long];
}

/** Papers as the comparison sees them: all licences are one. */
type PaperName =
  | 'ktp'
  | 'ktp-attorney'
  | 'ktp-admin'
  /** Of somebody who comes along, or of whom nobody says who that is. */
  | 'ktp-along'
  /** Of directors, commissioners and owners who do not sign. */
  | 'ktp-of-others'
  | 'npwp'
  | 'npwp-old'
  | 'licence'
  | 'deed'
  | 'application'
  | 'power-of-attorney'
  | 'admin-appointment'
  /** Whatever the signatory signed, apart from the surat kuasa, and whatever the attorney did. */
  | 'signed'
  | 'signed-by-attorney'
  /** A paper of the attorney's, who must be named in the deed. */
  | 'of-attorney-in-deed';

/** The parts of a list by paper; what does not apply is left out. */
function papersOf(report: Report): ReadonlyMap<PaperName, readonly LeafPart[]> {
  const found = new Map<PaperName, LeafPart[]>();
  for (const leaf of report.requirements.flatMap(({ part }) => leavesOf(part)))
    for (const name of namesOf(leaf, report)) found.set(name, [...(found.get(name) ?? []), leaf]);
  // Who is in charge is the signatory, where the list names nobody else who could be.
  const inCharge = found.get('ktp-along')?.filter(({ item }) => 'role' in item && item.role === 'person-in-charge');
  if (!found.has('ktp') && inCharge?.length) found.set('ktp', inCharge);
  return found;
}

/** Every leaf that may count: of alternatives the chosen one, or all while none is chosen. */
function leavesOf(part: Part): readonly LeafPart[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return [part];
  return (part.kind === 'any-of' && part.counts ? [part.counts] : part.parts).flatMap(leavesOf);
}

const licences: ReadonlySet<string> = new Set(['siup', 'siujk', 'nib', 'izin-lain', 'sbu', 'tdp']);

function namesOf({ item, person }: LeafPart, report: Report): readonly PaperName[] {
  if (item.kind === 'letter') return namesOfLetter(item.letter, item.marks, report);
  if (item.kind !== 'document' && item.kind !== 'named') return [];
  return [
    ...(item.kind === 'document'
      ? namesOfDocument(item.document, item.role, person?.name, report)
      : item.marks
        ? [signedName(item.marks, report)]
        : []),
    ...(ofAttorneyInDeed(item) ? (['of-attorney-in-deed'] as const) : []),
  ];
}

function namesOfLetter(kind: LetterKind, marks: Marks, report: Report): readonly PaperName[] {
  if (kind === 'application') return [kind, signedName(marks, report)];
  return kind === 'power-of-attorney' || kind === 'admin-appointment' ? [kind] : [];
}

/** Who signed it: where the list says the attorney, and the signatory comes in person, there is no attorney. */
const signedName = ({ signedBy }: Marks, { dossier }: Report): PaperName =>
  signedBy === 'attorney' && dossier.answers.handedInBy !== 'signatory' ? 'signed-by-attorney' : 'signed';

function namesOfDocument(
  document: DocumentKind,
  role: DocumentRole | undefined,
  name: string | undefined,
  { dossier }: Report,
): readonly PaperName[] {
  switch (document) {
    case 'ktp':
      return namesOfKtp(role, name !== undefined && nameKey(name) === nameKey(dossier.signatory.name ?? ''));
    case 'npwp':
      // A person's own number is none that the account is registered under.
      if (role === 'old') return ['npwp-old'];
      return role === undefined || role === 'new' || role === 'self' ? ['npwp'] : [];
    case 'akta-pendirian':
    case 'akta-perubahan':
      return ['deed'];
    default:
      return licences.has(document) ? ['licence'] : [];
  }
}

function namesOfKtp(role: DocumentRole | undefined, isSignatory: boolean): readonly PaperName[] {
  switch (role) {
    case 'attorney':
      return ['ktp-attorney'];
    case 'company-admin':
      return ['ktp-admin'];
    case 'staff':
    case 'person-in-charge':
      return ['ktp-along'];
    case 'every-commissioner':
    case 'every-owner':
      return ['ktp-of-others'];
    case 'every-director':
      return isSignatory ? ['ktp'] : ['ktp', 'ktp-of-others'];
    default:
      return ['ktp'];
  }
}
