import { type Dossier, factAt } from '../domain/dossier.ts';
import type { FactPath } from '../domain/facts.ts';
import { npwpFrom } from '../domain/field-checks.ts';
import { dotted } from '../domain/identifiers.ts';
import type { LeafPart, Part } from '../domain/part.ts';
import type { Report } from '../domain/report.ts';
import type { ServiceDefinition } from '../domain/services/index.ts';

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
  'registered-npwp',
  'registered-email',
  'old-email',
  'npwp',
  'old-npwp',
  'company-in-licence',
  'company-in-deed',
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
  readonly expected?: (dossier: Dossier, service: ServiceDefinition) => readonly (string | undefined)[];
}

const applicant = (dossier: Dossier) => [dossier.signatory.name];

const definitions: Record<PointId, Definition> = {
  bearer: { guards: true, papers: ['ktp', 'ktp-attorney', 'power-of-attorney'], expected: bearerOf },
  'signatory-name': { guards: true, papers: ['ktp'], expected: applicant },
  'signatory-nik': { guards: true, papers: ['ktp'], expected: (dossier) => [dossier.signatory.nik] },
  'signatory-in-deed': { guards: true, papers: ['deed'], expected: applicant },
  signature: { guards: true, papers: ['application', 'power-of-attorney'] },
  'power-giver': { guards: true, papers: ['power-of-attorney'], expected: applicant },
  'power-bearer': {
    guards: true,
    papers: ['power-of-attorney'],
    expected: (dossier) => [dossier.attorney.name, dossier.attorney.nik],
  },
  'power-covers': { guards: true, papers: ['power-of-attorney'], expected: (dossier) => [dossier.company.name] },
  'attorney-in-deed': { guards: true, papers: ['power-of-attorney'], expected: (dossier) => [dossier.attorney.name] },
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
  const points = pointIds.flatMap((id): Point[] => {
    const { guards, papers: wanted, where = () => true, expected } = definitions[id];
    const lines = wanted.flatMap((name) => (papers.get(name) ?? []).map((part: Part) => part.key));
    const unlisted = wanted.some((name) => report.letters.some(({ kind }) => kind === name));
    if ((lines.length === 0 && !unlisted) || !where(service)) return [];
    if (id === 'attorney-in-deed' && rule !== 'in-deed') return [];
    const values = dossier ? (expected?.(dossier, service) ?? []).map((value) => value?.trim()) : [];
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
  | 'npwp'
  | 'npwp-old'
  | 'licence'
  | 'deed'
  | 'application'
  | 'power-of-attorney'
  | 'admin-appointment';

/** The parts of a list by paper; what does not apply is left out. */
function papersOf(report: Report): ReadonlyMap<PaperName, readonly LeafPart[]> {
  const found = new Map<PaperName, LeafPart[]>();
  for (const leaf of report.requirements.flatMap(({ part }) => leavesOf(part))) {
    const name = nameOf(leaf);
    if (name) found.set(name, [...(found.get(name) ?? []), leaf]);
  }
  return found;
}

/** Every leaf that may count: of alternatives the chosen one, or all while none is chosen. */
function leavesOf(part: Part): readonly LeafPart[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return [part];
  return (part.kind === 'any-of' && part.counts ? [part.counts] : part.parts).flatMap(leavesOf);
}

const licences: ReadonlySet<string> = new Set(['siup', 'siujk', 'nib', 'izin-lain', 'sbu', 'tdp']);

function nameOf({ item }: LeafPart): PaperName | undefined {
  if (item.kind === 'letter')
    return item.letter === 'application' || item.letter === 'power-of-attorney' || item.letter === 'admin-appointment'
      ? item.letter
      : undefined;
  if (item.kind !== 'document') return undefined;
  switch (item.document) {
    case 'ktp':
      return item.role === 'attorney' ? 'ktp-attorney' : item.role === 'company-admin' ? 'ktp-admin' : 'ktp';
    case 'npwp':
      return item.role === 'old' ? 'npwp-old' : 'npwp';
    case 'akta-pendirian':
    case 'akta-perubahan':
      return 'deed';
    default:
      return licences.has(item.document) ? 'licence' : undefined;
  }
}
