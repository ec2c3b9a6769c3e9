import { type Answers, type Dossier, emptyDossier } from './dossier.ts';
import { channelOf, type Question } from './evaluate.ts';
import {
  allPaths,
  type FieldPath,
  factOf,
  type PaperKey,
  type PeopleTable,
  peopleTables,
  printed,
  sections,
  type Use,
} from './facts.ts';
import type { OfficeProfile } from './office.ts';
import { type Part, tableOf } from './part.ts';
import type { Report } from './report.ts';
import { decidingQuestions } from './requirements.ts';
import type { PublishedList } from './service-list.ts';
import { isOwnService, type ServiceDefinition, services } from './services/index.ts';

/**
 * The part of a dossier that is in use. What the current answers no longer ask for stays in the user's own draft, so that
 * switching back restores it, but goes into nothing else. `assess` returns the dossier in use with its report, and letters,
 * attachments, codes, sheets and the desk are made from that alone.
 */

/** What decides which fields are in use. */
type UseInput = Pick<Report, 'facts' | 'letters' | 'requirements'> & { readonly dossier: Dossier };

/**
 * The answers to questions that are asked. Who the vendor is and the channel always count; an answer whose question
 * went away with another answer does not, until its question comes back.
 */
export function answersInUse(
  service: ServiceDefinition,
  list: PublishedList,
  office: OfficeProfile,
  given: Answers,
): Answers {
  const channel = channelOf(list, given).kind;
  const asked: readonly Question[] = [
    ...decidingQuestions(list, office, { answers: given, channel }),
    ...(service.asksMailbox ? [{ ask: 'oldMailboxOpen' } as const] : []),
  ];
  const isAsked = (name: Question['ask']): boolean => asked.some(({ ask }) => ask === name);
  const exists = Object.entries(given.exists ?? {}).filter(([document]) =>
    asked.some((question) => question.ask === 'exists' && question.document === document),
  );
  const kept: Answers = {
    ...(given.channel === undefined ? {} : { channel: given.channel }),
    ...(given.legalForm === undefined ? {} : { legalForm: given.legalForm }),
    ...(isAsked('handedInBy') && given.handedInBy !== undefined ? { handedInBy: given.handedInBy } : {}),
    ...(isAsked('attorneyInDeed') && given.attorneyInDeed !== undefined
      ? { attorneyInDeed: given.attorneyInDeed }
      : {}),
    ...(isAsked('oldMailboxOpen') && given.oldMailboxOpen !== undefined
      ? { oldMailboxOpen: given.oldMailboxOpen }
      : {}),
    ...(exists.length > 0 ? { exists: Object.fromEntries(exists) } : {}),
  };
  // Without an answer, another one's question may be gone as well.
  return count(kept) < count(given) ? answersInUse(service, list, office, kept) : kept;
}

const count = ({ exists, ...others }: Answers): number => Object.keys(others).length + Object.keys(exists ?? {}).length;

/** The fields that a letter or a check uses in this situation: the needed ones, and those that may be left empty. */
export function usedPaths(input: UseInput): ReadonlySet<FieldPath> {
  const { legalForm, handedInBy, exists } = input.dossier.answers;
  const letters = new Set(input.letters.map(({ kind }) => kind));
  if (input.facts.length === 0) return new Set();
  const company = legalForm !== 'individual';
  const holds: Readonly<Record<Use, boolean>> = {
    all: true,
    company,
    amended: company && exists?.['akta-perubahan'] === true,
    licensed: letters.has('registration-form') || input.requirements.some(({ id }) => /siup|siujk|izin|licen/.test(id)),
    statement: letters.has('employment-statement'),
    application: letters.has('application'),
    letters: letters.size > 0,
    represented: handedInBy === 'attorney',
  };
  const mayBeGiven = allPaths.filter((path) => {
    const { usedBy } = factOf(path);
    return usedBy !== undefined && holds[usedBy];
  });
  return new Set([...input.facts.map(({ path }) => path), ...mayBeGiven]);
}

/** The papers whose words can be compared with what is typed. */
export function usedPapers({ dossier: { answers, service } }: Pick<UseInput, 'dossier'>): readonly PaperKey[] {
  const company = answers.legalForm !== 'individual';
  const applies: Record<PaperKey, boolean> = {
    'ktp-signatory': true,
    'ktp-attorney': answers.handedInBy === 'attorney',
    npwp: true,
    'npwp-old': !isOwnService(service) && services[service].change?.from === 'request.oldNpwp',
    licence: true,
    nib: true,
    'akta-pendirian': company,
    'akta-perubahan': company && answers.exists?.['akta-perubahan'] === true,
  };
  return (Object.keys(printed) as PaperKey[]).filter((paper) => applies[paper]);
}

/** Whom the registration form names: an individual has neither owners nor directors. */
const companyForm: readonly PeopleTable[] = ['directors', 'owners', 'experts'];
const individualForm: readonly PeopleTable[] = ['experts'];

/** The tables of people: those of whom a list asks for a paper one by one, and those whom the registration form names. */
export function usedTables({
  letters,
  requirements,
  dossier,
}: Pick<UseInput, 'letters' | 'requirements' | 'dossier'>): readonly PeopleTable[] {
  const form = letters.some(({ kind }) => kind === 'registration-form');
  const ofForm = dossier.answers.legalForm === 'individual' ? individualForm : companyForm;
  const used = new Set<PeopleTable>([...requirements.flatMap(({ part }) => tablesIn(part)), ...(form ? ofForm : [])]);
  return peopleTables.filter((table) => used.has(table));
}

function tablesIn(part: Part): readonly PeopleTable[] {
  if (part.kind === 'open-ended' || part.status === 'not-needed') return [];
  return part.kind === 'leaf' ? [tableOf(part.item) ?? []].flat() : part.parts.flatMap(tablesIn);
}

/** The dossier as it leaves the device: only what is in use. Its answers have been reduced already. */
export function dossierInUse(input: UseInput): Dossier {
  const { dossier } = input;
  const { office, officeRevision, service, answers, letterhead, additions, slip } = dossier;
  const parts = input.requirements.flatMap(({ part }) => partsInUse(part));
  const keys = new Set(parts.map(({ key }) => key));
  const kept = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => keys.has(key)));
  const tables = new Set<string>(usedTables(input));
  const papers = new Set<string>(usedPapers(input));
  return {
    ...emptyDossier(office, service),
    ...(officeRevision === undefined ? {} : { officeRevision }),
    answers,
    ...textsInUse(dossier, usedPaths(input)),
    ...(Object.fromEntries(peopleTables.map((table) => [table, tables.has(table) ? dossier[table] : []])) as Pick<
      Dossier,
      PeopleTable
    >),
    papers: Object.fromEntries(Object.entries(dossier.papers).filter(([paper]) => papers.has(paper))),
    prepared: kept(dossier.prepared),
    choices: kept(dossier.choices),
    letterhead,
    additions,
    ...(slip && { slip }),
  };
}

/** Of several alternatives the one that counts, as soon as one does; and what the vendor said does not exist. */
function partsInUse(part: Part): readonly Part[] {
  // That there is no such paper is part of the answer, and must not be asked anew at the desk.
  if (part.status === 'not-needed' && !part.absent) return [];
  if (part.kind === 'leaf' || part.kind === 'open-ended') return [part];
  const counted = part.kind === 'any-of' && part.counts;
  return [
    part,
    ...(counted ? [counted, ...part.parts.filter(({ absent }) => absent)] : part.parts).flatMap(partsInUse),
  ];
}

type Texts = Pick<Dossier, (typeof sections)[number]>;

function textsInUse(dossier: Dossier, used: ReadonlySet<FieldPath>): Texts {
  const all = Object.fromEntries(sections.map((name) => [name, dossier[name]]));
  const texts = only(all, '', [...used]) as Texts;
  const { name } = texts.company;
  // Of an individual, vendor and signatory are one person, whose name is typed once.
  return dossier.answers.legalForm === 'individual' && name !== undefined
    ? { ...texts, signatory: { ...texts.signatory, name } }
    : texts;
}

/** The branches and texts of a tree at certain paths; a branch of the dossier stays, empty. */
function only(branch: object, at: string, paths: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(branch).flatMap(([key, value]) => {
      const path = at ? `${at}.${key}` : key;
      if (typeof value !== 'object' || value === null) return paths.includes(path) ? [[key, value]] : [];
      const inner = only(value, path, paths);
      return at && Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}
