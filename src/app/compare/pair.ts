import { useEffect, useState } from 'react';
import type { OfficeEntry } from '../../catalog/office-entry.ts';
import type { OfficeProfile } from '../../domain/office.ts';
import type { LeafPart, Part } from '../../domain/part.ts';
import type { ListedRequirement, Report } from '../../domain/report.ts';
import type { KnownServiceId } from '../../domain/services/index.ts';
import { rootOfPage, useHash } from '../ui/address.ts';

/** One service at two offices. */
export interface CompareData {
  readonly kind: 'compare';
  /** Way from the page's folder to the site's root. */
  readonly root: string;
  /** Day on which the site was built, `YYYY-MM-DD`. */
  readonly builtOn: string;
  readonly service: KnownServiceId;
  /** Two offices to begin with, each with what this service needs of its profile; fewer where fewer published. */
  readonly pair: readonly OfficeProfile[];
}

/** One thing that a list asks for, whole: alternatives stay together, what is asked side by side is split. */
export interface CompareLine {
  readonly requirement: ListedRequirement;
  readonly part: Part;
}

/** A thing as two lists ask for it; null where a list does not. */
export interface CompareRow {
  readonly key: string;
  readonly lines: readonly [CompareLine | null, CompareLine | null];
}

/** Puts beside each other what two lists ask for alike, in the order of the first; what only the second asks stands last. */
export function alignLists(first: Report, second: Report): readonly CompareRow[] {
  const [left, right] = [linesOf(first), linesOf(second)];
  const partner = new Map<CompareLine, CompareLine>();
  // A paper that stands in for another by law is a reason to meet only where nothing nearer is found.
  for (const namesOf of [listedNames, allNames]) matchUp(left, right, partner, namesOf);
  const matched = new Set(partner.values());
  return [
    ...left.map((line): CompareRow => ({ key: `1/${line.part.key}`, lines: [line, partner.get(line) ?? null] })),
    ...right
      .filter((line) => !matched.has(line))
      .map((line): CompareRow => ({ key: `2/${line.part.key}`, lines: [null, line] })),
  ];
}

const linesOf = (report: Report): readonly CompareLine[] =>
  report.requirements.flatMap((requirement) =>
    requirement.own ? [] : split(requirement.part).map((part) => ({ requirement, part })),
  );

const split = (part: Part): readonly Part[] => (part.kind === 'all-of' ? part.parts.flatMap(split) : [part]);

/** Pairs what is left over, the likest first. */
function matchUp(
  left: readonly CompareLine[],
  right: readonly CompareLine[],
  partner: Map<CompareLine, CompareLine>,
  namesOf: (part: Part) => readonly string[],
): void {
  const taken = new Set(partner.values());
  const pairs = left
    .filter((line) => !partner.has(line))
    .flatMap((one) => right.filter((line) => !taken.has(line)).map((other) => ({ one, other })))
    .map((pair) => ({ ...pair, likeness: likeness(namesOf(pair.one.part), namesOf(pair.other.part)) }))
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { one, other } of pairs) {
    if (partner.has(one) || taken.has(other)) continue;
    partner.set(one, other);
    taken.add(other);
  }
}

/** Share of names in common: 1 for the same things, 0 for nothing in common. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((name) => other.includes(name)).length;
  return common / (one.length + other.length - common || 1);
}

const allNames = (part: Part): readonly string[] => [...new Set(leavesOf(part).flatMap(thingNames))];
const listedNames = (part: Part): readonly string[] => [
  ...new Set(
    leavesOf(part)
      .filter((leaf) => !('standInFor' in leaf))
      .flatMap(thingNames),
  ),
];

type Leaf = LeafPart | Extract<Part, { kind: 'open-ended' }>;

const leavesOf = (part: Part): readonly Leaf[] => ('parts' in part ? part.parts.flatMap(leavesOf) : [part]);

/** Names by which things of two lists are the same thing, whoever exactly has to show it. */
function thingNames(leaf: Leaf): readonly string[] {
  if (leaf.kind === 'open-ended') return ['open-ended'];
  const { item } = leaf;
  switch (item.kind) {
    case 'document':
      return [`document/${item.document}/${item.role ? roles[item.role] : 'own'}`];
    case 'named':
      return [`named/${plain(item.name)}/${item.role ? roles[item.role] : 'own'}`];
    case 'letter':
      return [`letter/${item.letter}`];
    case 'object':
      return [`object/${item.name ? plain(item.name) : item.object}`];
    case 'facts':
      return item.facts.map((fact) => `fact/${fact}`);
    case 'own':
      return [];
    default:
      return item satisfies never;
  }
}

/** A name without what two offices write differently: capitals, dashes and spaces. */
const plain = (name: string): string => (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');

/** The director's KTP and that of every director answer the same question; that of an attorney does not. */
const roles = {
  signatory: 'own',
  self: 'own',
  'every-director': 'own',
  'person-in-charge': 'own',
  'every-commissioner': 'commissioner',
  'every-owner': 'owner',
  staff: 'staff',
  new: 'own',
  old: 'old',
  attorney: 'attorney',
  'company-admin': 'admin',
} as const satisfies Record<NonNullable<Extract<LeafPart['item'], { kind: 'document' }>['role']>, string>;

type PairProblem = 'unknown' | 'failed' | 'same';

interface Pair {
  /** The two offices that the address names, or those to begin with. */
  readonly ids: readonly [string, string];
  /** Their profiles as far as they are here. */
  readonly offices: readonly (OfficeProfile | undefined)[];
  readonly problem: PairProblem | undefined;
}

type Profiles = Readonly<Record<string, OfficeProfile>>;

/** The address behind `#` for two offices. */
export const pairHash = (ids: readonly [string, string]): string => `#${ids.join(',')}`;

/** The two offices of the address: `#bombana,muaro-jambi`. Profiles that the page does not carry are fetched. */
export function usePair({ pair, service }: CompareData): Pair {
  const ids = idsOf(useHash(), pair);
  const [profiles, setProfiles] = useState<Profiles>(() => Object.fromEntries(pair.map((one) => [one.id, one])));
  const [problem, setProblem] = useState<PairProblem>();
  const wanted = ids.join(',');
  useEffect(() => {
    let current = true;
    const missing = [...new Set(wanted.split(','))].filter((id) => id !== '' && !Object.hasOwn(profiles, id));
    setProblem(undefined);
    if (missing.length === 0) return;
    fetchProfiles(missing).then(
      (found) => {
        if (!current) return;
        const usable = found.filter((one) => one.services[service].published);
        if (usable.length < missing.length) setProblem('unknown');
        if (usable.length > 0)
          setProfiles((before) => ({ ...before, ...Object.fromEntries(usable.map((one) => [one.id, one])) }));
      },
      () => current && setProblem('failed'),
    );
    return () => {
      current = false;
    };
  }, [wanted, profiles, service]);
  const offices = ids.map((id) => (Object.hasOwn(profiles, id) ? profiles[id] : undefined));
  return { ids, offices, problem: ids[0] === ids[1] && ids[0] !== '' ? 'same' : problem };
}

async function fetchProfiles(ids: readonly string[]): Promise<OfficeProfile[]> {
  const { officeOfSite } = await import('../../catalog/site-list.ts');
  const loaded = await Promise.all(ids.map((id) => officeOfSite(rootOfPage(), id)));
  return loaded.filter((office) => office !== null);
}

/** One office in the address stands beside the first other one that the page carries. */
function idsOf(hash: string, pair: readonly OfficeProfile[]): [string, string] {
  const [first = '', second = ''] = hash.split(',');
  const own = pair.map(({ id }) => id);
  if (first === '') return [own[0] ?? '', own[1] ?? ''];
  return [first, second || (own.find((id) => id !== first) ?? '')];
}

/** Every office that published a list for the service: those at hand until the index is there. */
export function usePublishers({ pair, service }: CompareData): readonly Pick<OfficeEntry, 'id' | 'name'>[] {
  const [offices, setOffices] = useState<readonly Pick<OfficeEntry, 'id' | 'name'>[]>(pair);
  useEffect(() => {
    let current = true;
    import('../../catalog/office-index.ts').then(
      ({ officeIndex }) => current && setOffices(officeIndex.filter(({ published }) => published.includes(service))),
      // Without the index the two at hand can still be compared.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [service]);
  return offices;
}
