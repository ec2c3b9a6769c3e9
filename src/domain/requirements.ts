import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import type { OfficeProfile, PublishedList, Source } from './office.ts';
import { conditionOf, type Ground, partOf } from './part.ts';
import type { Reason, RequirementReport } from './report.ts';
import type { Citation, Item, QuotedCitation, Requirement } from './requirement.ts';

/** The list of a service, entry by entry, with references to another list of the office resolved. */
export function requirementsOf(
  list: PublishedList,
  office: OfficeProfile,
  ground: Ground,
): readonly RequirementReport[] {
  return entriesOf(list, office).map(({ requirement, via }) => {
    const part = partOf(requirement.item, requirement.id, ground);
    const condition = conditionOf(requirement.item);
    return {
      id: requirement.id,
      status: part.status,
      reason: reasonOf(condition, ground),
      part,
      citation: requirement.citation,
      source: sourceOf(office, requirement.citation),
      ...(via ? { via } : {}),
    };
  });
}

function reasonOf(condition: Condition | undefined, ground: Ground): Reason {
  return condition
    ? { because: 'condition', condition, holds: evaluate(condition, ground.situation) }
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
    const target = office.services[item.service];
    if (!target.published) return [];
    return target.requirements
      .filter((other) => isPaper(other.item))
      .map((other) => ({
        requirement: {
          ...other,
          id: `${requirement.id}-${other.id}`,
          item: joinCondition(other.item, item.when),
        },
        via: requirement.citation,
      }));
  });
}

/** "Company documents as at registration" speaks of papers, not of the forms and letters of that list. */
const isPaper = (item: Item): boolean =>
  item.kind === 'document' || ((item.kind === 'any-of' || item.kind === 'all-of') && item.of.every(isPaper));

function joinCondition(item: Item, when: Condition | undefined): Item {
  if (!when) return item;
  return { ...item, when: item.when ? { is: 'all', of: [when, item.when] } : when };
}
