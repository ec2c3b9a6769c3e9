import { type Dossier, emptyDossier } from './dossier.ts';
import { carriedParts, meteraiOf, photocopiesOf } from './errands.ts';
import { channelOf, type Situation } from './evaluate.ts';
import { columns } from './facts.ts';
import { type Check, checkChanges, checkCharacters, checkDays, checkIdentifiers } from './field-checks.ts';
import { blocks, type Finding, finding, severities } from './finding.ts';
import { answersInUse, dossierInUse } from './in-use.ts';
import { neededFacts, neededLetters } from './letters.ts';
import { entriesToAsk, listFindings } from './list-findings.ts';
import { listOf, type OfficeProfile } from './office.ts';
import { checkLegalForm, checkPapers, checkPeople } from './paper-checks.ts';
import {
  type AskedQuestion,
  isDemanded,
  type NeededFact,
  type NeededLetter,
  type Report,
  type RequirementReport,
} from './report.ts';
import { askedQuestions, ownRequirements, requirementsOf } from './requirements.ts';
import type { PublishedList } from './service-list.ts';
import type { ServiceDefinition } from './services/index.ts';

/**
 * Everything there is to say of one dossier at one office on one day. Pure; what the user left open or typed
 * wrong is a finding, never an exception.
 * @param today the day of printing, `YYYY-MM-DD`
 */
export function assess(service: ServiceDefinition, office: OfficeProfile, dossier: Dossier, today: string): Report {
  const list = listOf(office, service.id);
  return list.published ? assessList(service, office, list, dossier, today) : unpublished(service, office, dossier);
}

/** From the answers to the errands: each step uses only those above it. */
function assessList(
  service: ServiceDefinition,
  office: OfficeProfile,
  list: PublishedList,
  given: Dossier,
  today: string,
): Report {
  // Situation: the answers that count, and the channel that follows from them.
  const answered: Dossier = { ...given, answers: answersInUse(service, list, office, given.answers) };
  const channel = channelOf(list, answered.answers);
  const situation: Situation = { answers: answered.answers, channel: channel.kind };

  // Requirements: the list's and the vendor's own, each with what is prepared of it.
  const requirements = [
    ...requirementsOf(list, office, { dossier: answered, situation }),
    ...ownRequirements(answered),
  ];
  const visits = channel.kind !== 'self-service' || requirements.some(({ status }) => status !== 'not-needed');
  const questions = visits ? askedQuestions(service, list, office, situation) : [];

  // Letters, the facts that they and the list need, and with them what of the dossier is in use at all.
  const letters = neededLetters(requirements, service, answered, channel);
  const facts = visits
    ? neededFacts(requirements, letters, service, { dossier: answered, situation, national: office.kind === 'base' })
    : [];
  const dossier = dossierInUse({ dossier: answered, facts, letters, requirements });

  const findings = inOrder([
    ...openFindings(questions, facts),
    ...formFindings(dossier, letters),
    ...listFindings({ service, office, list, channel, dossier, requirements, letters, situation, today }),
    ...(visits ? checkDossier({ dossier, given, service, today, onPaper: letters.length > 0 }) : []),
  ]);
  const blocking = findings.filter(blocks);
  const asks = entriesToAsk(requirements).length > 0;
  return {
    office: office.id,
    service: service.id,
    dossier,
    published: true,
    ready: blocking.length === 0 && !asks && requirements.filter(isDemanded).every(isSettled),
    asks,
    draft: blocking.some((one) => one.code !== 'requirement-missing'),
    channel,
    questions,
    facts,
    requirements,
    letters,
    // Errands.
    photocopies: photocopiesOf(requirements),
    carry: carriedParts(requirements),
    meterai: meteraiOf(requirements, today),
    findings,
  };
}

/** Nothing of an entry lacks, and nothing is open. */
const isSettled = ({ status }: RequirementReport): boolean => status !== 'missing' && status !== 'undecided';

/** What nobody has answered or written yet. */
const openFindings = (questions: readonly AskedQuestion[], facts: readonly NeededFact[]): readonly Finding[] => [
  ...questions
    .filter((one) => one.decides && !one.answered)
    .map(({ question }) => finding('answer-missing', { question })),
  ...facts.filter((fact) => !fact.given).map(({ path }) => finding('fact-missing', { path })),
];

/** The people whom the registration form of a company names, each with all that it says of them. */
function formFindings(dossier: Dossier, letters: readonly NeededLetter[]): readonly Finding[] {
  const isCompany = dossier.answers.legalForm !== 'individual';
  if (!isCompany || !letters.some(({ kind }) => kind === 'registration-form')) return [];
  const named = dossier.owners.some(({ name }) => name?.trim());
  return [
    ...(named ? [] : [finding('fact-missing', { path: 'owners' })]),
    ...(['owners', 'directors'] as const).flatMap((table) =>
      dossier[table].flatMap((row: Readonly<Record<string, string | undefined>>, index) =>
        Object.values(row).some((cell) => cell?.trim())
          ? ['name', ...columns[table]]
              .filter((column) => !row[column]?.trim())
              .map((column) => finding('fact-missing', { path: `${table}.${index}.${column}` }))
          : [],
      ),
    ),
  ];
}

function unpublished(service: ServiceDefinition, office: OfficeProfile, dossier: Dossier): Report {
  return {
    office: office.id,
    service: service.id,
    dossier: emptyDossier(office.id, service.id),
    published: false,
    ready: false,
    asks: false,
    draft: true,
    channel: null,
    questions: [],
    facts: [],
    requirements: [],
    letters: [],
    photocopies: [],
    carry: [],
    meterai: { count: 0, value: null, letters: [] },
    findings: [finding('list-unpublished', { service: dossier.service })],
  };
}

const codes = Object.keys(severities);
const rank = { missing: 0, inconsistent: 1, doubtful: 2, note: 3 } as const;

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) => rank[one.severity] - rank[other.severity] || codes.indexOf(one.code) - codes.indexOf(other.code),
  );
}

const checks: readonly Check[] = [
  checkIdentifiers,
  checkDays,
  checkChanges,
  checkPeople,
  checkLegalForm,
  checkPapers,
  checkCharacters,
];

/** Everything inconsistent or doubtful in what was typed; `openFindings` says what was left open. */
const checkDossier: Check = (input) => checks.flatMap((check) => check(input));
