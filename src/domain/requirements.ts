import type { Condition } from './condition.ts';
import type { Dossier } from './dossier.ts';
import { evaluate, type Question, questionsOf, type Situation } from './evaluate.ts';
import { listOf, type OfficeProfile, type Source } from './office.ts';
import { conditionOf, documentsOf, ofAttorneyInDeed, ownPart, type PartInput, partOf } from './part.ts';
import type { AskedQuestion, ListedRequirement, OwnRequirement, Reason } from './report.ts';
import type { Citation, Item, QuotedCitation, Requirement } from './requirement.ts';
import type { PublishedList } from './service-list.ts';
import type { ServiceDefinition } from './services/index.ts';
import type { ChannelKind } from './terms.ts';

/** The list of a service, entry by entry, with references to another list of the office resolved. */
export function requirementsOf(
  list: PublishedList,
  office: OfficeProfile,
  { dossier, situation }: Pick<PartInput, 'dossier' | 'situation'>,
): readonly ListedRequirement[] {
  const entries = entriesOf(list, office);
  const named = new Set(entries.flatMap(({ requirement }) => documentsOf(requirement.item)));
  return entries.map(({ requirement, via }) => {
    const { weight, note } = requirement;
    const input: PartInput = { dossier, situation, named, weight };
    const part = partOf(requirement.item, requirement.id, input);
    const condition = conditionOf(requirement.item);
    return {
      id: requirement.id,
      status: part.status,
      reason: reasonOf(condition, input),
      part,
      ...(weight ? { weight } : {}),
      ...(note ? { note } : {}),
      citation: requirement.citation,
      source: sourceOf(office, requirement.citation),
      ...(via ? { via } : {}),
    };
  });
}

function reasonOf(condition: Condition | undefined, input: PartInput): Reason {
  return condition
    ? { because: 'condition', condition, holds: evaluate(condition, input.situation) }
    : { because: 'listed' };
}

/** The source that a citation names; `parseOffice` has made sure that it is there. */
export function sourceOf(office: OfficeProfile, citation: Citation): Source {
  const source = office.sources[citation.source];
  if (!source) throw new TypeError(`office ${office.id} has no source "${citation.source}"; parse it with parseOffice`);
  return source;
}

interface Entry {
  readonly requirement: Requirement;
  readonly via?: QuotedCitation;
}

/** The printed entries; "as at registration" becomes the papers of that list, each named after both. */
export function entriesOf(list: PublishedList, office: OfficeProfile): readonly Entry[] {
  return list.requirements.flatMap((requirement): Entry[] => {
    const { item } = requirement;
    if (item.kind !== 'as-at') return [{ requirement }];
    const target = listOf(office, item.service);
    if (!target.published) return [];
    return target.requirements.flatMap((other): Entry[] => {
      const paper = paperOf(other.item);
      if (!paper) return [];
      const id = `${requirement.id}-${other.id}`;
      return [{ requirement: { ...other, id, item: joinCondition(paper, item.when) }, via: requirement.citation }];
    });
  });
}

/**
 * "Company documents as at registration" speaks of papers, not of the forms and letters of that list. Of an entry
 * with both the papers stay; alternatives stay together; a list that goes on still goes on.
 */
function paperOf(item: Item): Item | null {
  switch (item.kind) {
    case 'document':
    case 'named':
    case 'open-ended':
      return item;
    case 'any-of':
      return item.of.some(paperOf) ? item : null;
    case 'all-of': {
      const [first, second, ...rest] = item.of.flatMap((inner) => paperOf(inner) ?? []);
      if (!first) return null;
      return second ? { ...item, of: [first, second, ...rest] } : joinCondition(first, item.when);
    }
    default:
      return null;
  }
}

function joinCondition(item: Item, when: Condition | undefined): Item {
  if (!when) return item;
  return { ...item, when: item.when ? { is: 'all', of: [when, item.when] } : when };
}

/** Names an addition among the requirements. Two dashes stand in no id of a list, so that none can be mistaken for it. */
export const additionKey = (id: string): string => `tambahan--${id}`;

/** What the vendor added to the list, each a requirement of this dossier that blocks until it is ticked. */
export const ownRequirements = ({ additions, ...rest }: Dossier): readonly OwnRequirement[] =>
  additions.map(({ id, text, ...evidence }) => {
    const key = additionKey(id);
    const part = ownPart({ kind: 'own', text, evidence }, key, { additions, ...rest });
    return { id: key, own: true, status: part.status, reason: { because: 'own' }, part };
  });

/** The questions to ask for this list, each once, in the order in which a person would be asked. */
export function askedQuestions(
  service: ServiceDefinition,
  list: PublishedList,
  office: OfficeProfile,
  situation: Situation,
): readonly AskedQuestion[] {
  const advising: Question[] = service.asksMailbox ? [{ ask: 'oldMailboxOpen' }] : [];
  const first = new Map<string, AskedQuestion>();
  for (const [questions, decides] of [
    [decidingQuestions(list, office, situation), true],
    [advising, false],
  ] as const) {
    for (const question of questions) {
      const name = questionName(question);
      if (!first.has(name)) first.set(name, { question, decides, answered: isAnswered(question, situation) });
    }
  }
  return [...first.values()];
}

/** Channels at which someone hands the file over, so that it matters who. */
const handedOver: readonly ChannelKind[] = ['counter', 'upload', 'video', 'unknown'];

/** The questions on which the list depends, some more than once. */
export function decidingQuestions(
  list: PublishedList,
  office: OfficeProfile,
  situation: Situation,
): readonly Question[] {
  const { answers, channel } = situation;
  const chosen = list.channels.find((one) => one.kind === channel);
  const ways = [channel, ...(chosen?.also ?? []).map(({ kind }) => kind)];
  return [
    ...(list.channels.length > 1 ? [{ ask: 'channel' } as const] : []),
    ...(channel === 'email' ? [] : [{ ask: 'legalForm' } as const]),
    ...(ways.some((way) => handedOver.includes(way)) ? [{ ask: 'handedInBy' } as const] : []),
    ...(answers.handedInBy === 'attorney' && list.attorney?.rule === 'in-deed'
      ? [{ ask: 'attorneyInDeed' } as const]
      : []),
    ...(chosen?.fromRegisteredMailbox ? [{ ask: 'oldMailboxOpen' } as const] : []),
    ...entriesOf(list, office).flatMap(({ requirement }) => questionsIn(requirement.item, situation)),
  ];
}

/** The questions of an item and of what stands in it, unless the item itself is out. */
function questionsIn(item: Item, situation: Situation): readonly Question[] {
  const when = conditionOf(item);
  const own = when ? questionsOf(when, situation) : [];
  if (when && evaluate(when, situation) === false) return own;
  if (item.kind === 'any-of' || item.kind === 'all-of')
    return [...own, ...item.of.flatMap((inner) => questionsIn(inner, situation))];
  return situation.answers.handedInBy === 'attorney' && ofAttorneyInDeed(item)
    ? [...own, { ask: 'attorneyInDeed' }]
    : own;
}

/** One name for one question: `exists:akta-perubahan`. */
export const questionName = (question: Question): string =>
  question.ask === 'exists' ? `exists:${question.document}` : question.ask;

function isAnswered(question: Question, { answers }: Situation): boolean {
  switch (question.ask) {
    case 'exists':
      return answers.exists?.[question.document] !== undefined;
    case 'channel':
      // The office's first channel counts until another is chosen.
      return true;
    default:
      return answers[question.ask] !== undefined;
  }
}
