import type { Condition } from './condition.ts';
import type { Dossier } from './dossier.ts';
import { evaluate } from './evaluate.ts';
import { listOf, type OfficeProfile, type Source } from './office.ts';
import { conditionOf, documentsOf, ownPart, type PartInput, partOf } from './part.ts';
import type { ListedRequirement, OwnRequirement, Reason } from './report.ts';
import type { Citation, Item, QuotedCitation, Requirement } from './requirement.ts';
import type { PublishedList } from './service-list.ts';

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
