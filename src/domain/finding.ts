import type { Question } from './evaluate.ts';
import type { FieldPath, PaperKey } from './facts.ts';
import type { NikProblem, NpwpProblem } from './identifiers.ts';
import type { Lacking } from './part.ts';
import type { Citation } from './requirement.ts';
import type { ServiceId } from './services/index.ts';
import type { ChannelKind, LegalForm, Weekday } from './terms.ts';

/** Missing and inconsistent block; doubtful and note do not. */
export type Severity = 'missing' | 'inconsistent' | 'doubtful' | 'note';

/** Every code and its severity. The order is that of the report. */
export const severities = {
  'list-unpublished': 'missing',
  'answer-missing': 'missing',
  'fact-missing': 'missing',
  'requirement-missing': 'missing',
  'clock-implausible': 'inconsistent',
  'channel-not-offered': 'inconsistent',
  'mailbox-needed': 'inconsistent',
  'attorney-not-allowed': 'inconsistent',
  'npwp-invalid': 'inconsistent',
  'nik-invalid': 'inconsistent',
  'nib-invalid': 'inconsistent',
  'email-invalid': 'inconsistent',
  'phone-invalid': 'inconsistent',
  'date-invalid': 'inconsistent',
  'date-in-future': 'inconsistent',
  'letter-before-deed': 'inconsistent',
  'amendment-before-establishment': 'inconsistent',
  'email-unchanged': 'inconsistent',
  'npwp-unchanged': 'inconsistent',
  'attorney-is-signatory': 'inconsistent',
  'attorney-nik-is-signatory': 'inconsistent',
  'paper-expired': 'inconsistent',
  'paper-too-old': 'inconsistent',
  'issued-invalid': 'inconsistent',
  'name-differs': 'inconsistent',
  'number-differs': 'inconsistent',
  'character-unprintable': 'inconsistent',
  'email-change-first': 'doubtful',
  'npwp-only-new-form': 'doubtful',
  'position-unusual': 'doubtful',
  'npwp-holder-unusual': 'doubtful',
  'individual-with-deed': 'doubtful',
  'list-not-for-you': 'doubtful',
  'closed-that-day': 'doubtful',
  'stand-in-unconfirmed': 'doubtful',
  'stand-in-fits': 'note',
  'no-visit-needed': 'note',
  'channel-unknown': 'note',
  'central-account-first': 'note',
  'try-first': 'note',
  'meterai-changed': 'note',
  'power-of-attorney-not-listed': 'note',
  'office-form': 'note',
  'requirement-recommended': 'note',
  'evidence-unstated': 'note',
  'list-open-ended': 'note',
  'list-old': 'note',
  'list-undated': 'note',
  'list-partial': 'note',
  'national-list': 'note',
  'lkpp-decides': 'note',
} as const satisfies Record<string, Severity>;

/** What a finding is about; each has parameters of its own. */
export type FindingCode = keyof typeof severities;

/** Dates that a dossier holds, by path. */
export type DayPath =
  | 'company.deed.date'
  | 'company.amendment.date'
  | 'company.licence.validUntil'
  | 'letter.date'
  | 'powerOfAttorney.validUntil'
  | 'visit.date';

/** What each code says. No wording here: languages turn a finding into a sentence. */
interface Parameters {
  'list-unpublished': { service: string };
  'answer-missing': { question: Question };
  'fact-missing': { path: FieldPath | string };
  'requirement-missing': { requirement: string; part: string; lacking: readonly Lacking[] };
  'clock-implausible': { today: string };
  'channel-not-offered': { channel: ChannelKind };
  'mailbox-needed': { channel: ChannelKind };
  'attorney-not-allowed': { rule: 'in-deed' | 'nobody'; citation: Citation };
  'npwp-invalid': { path: string; problem: NpwpProblem; digits: number };
  'nik-invalid': { path: string; problem: NikProblem };
  'nib-invalid': { path: string };
  'email-invalid': { path: string };
  'phone-invalid': { path: string };
  'date-invalid': { path: DayPath; found: string };
  'date-in-future': { path: DayPath; found: string };
  'letter-before-deed': { path: 'letter.date'; letter: string; deed: string };
  'amendment-before-establishment': { path: 'company.amendment.date'; amendment: string; deed: string };
  'email-unchanged': { path: 'request.newEmail' };
  'npwp-unchanged': { path: 'company.npwp' };
  'attorney-is-signatory': { path: 'attorney.name' };
  'attorney-nik-is-signatory': { path: 'attorney.nik' };
  'individual-with-deed': { path: 'answers.legalForm' };
  'paper-expired': { path: DayPath; until: string; visit: string };
  'paper-too-old': { requirement: string; part: string; issued: string; oldest: string; visit: string };
  'issued-invalid': { requirement: string; part: string; found: string };
  'name-differs': { path: string; paper: PaperKey; expected: string; found: string };
  'number-differs': { path: string; paper: PaperKey; expected: string; found: string };
  'character-unprintable': { path: string; characters: readonly string[] };
  'email-change-first': { service: ServiceId };
  'npwp-only-new-form': { path: 'company.npwp' };
  'position-unusual': { path: 'signatory.position'; form: LegalForm; usual: readonly string[] };
  'npwp-holder-unusual': { path: 'company.npwp'; form: LegalForm };
  'list-not-for-you': { citation: Citation };
  'stand-in-unconfirmed': { requirement: string; listed: string; standIn: string };
  'stand-in-fits': { requirement: string; listed: string; standIn: string };
  'closed-that-day': { path: 'visit.date'; visit: string; weekday: Weekday };
  'no-visit-needed': object;
  'channel-unknown': { citation: Citation };
  'central-account-first': { address: string };
  'try-first': { step: string; stepEnglish?: string; address?: string; citation: Citation };
  'meterai-changed': {
    printed: number;
    value: number;
    source: string;
    requirement: string;
    oldUntil?: string;
    oldValid?: boolean;
  };
  'power-of-attorney-not-listed': object;
  'office-form': { requirement: string; title: string; address?: string; ours: 'accepted' | 'unstated' | 'refused' };
  'requirement-recommended': { requirement: string; part: string };
  'evidence-unstated': { requirement: string };
  'list-open-ended': { requirement: string; citation: Citation };
  'list-old': { year: number };
  'list-undated': object;
  'list-partial': object;
  'national-list': { year: number | null };
  'lkpp-decides': { citation: Citation };
}

/** The finding of one code. */
export type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: (typeof severities)[C];
} & Readonly<Parameters[C]>;

/** Something missing, inconsistent, doubtful or worth knowing: a code with its parameters, and no words. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** A finding with its severity looked up: `finding('nib-invalid', { path })`. */
export function finding<C extends FindingCode>(code: C, parameters: Parameters[C]): Finding {
  return { code, severity: severities[code], ...parameters } as unknown as Finding;
}

/** Whether a finding stands in the way of handing in. */
export const blocks = (one: Finding): boolean => one.severity === 'missing' || one.severity === 'inconsistent';
