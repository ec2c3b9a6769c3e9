import type { Condition } from './condition.ts';
import { type Dossier, factAt, type Prepared } from './dossier.ts';
import { evaluate, type Situation, type Truth } from './evaluate.ts';
import type { PeopleTable } from './facts.ts';
import { papersByForm, standIns } from './law.ts';
import type { Item, LeafItem, ListedItem, OwnItem } from './requirement.ts';
import type { DocumentRole, EvidenceForm, Weight } from './terms.ts';

export type PartStatus = 'ready' | 'missing' | 'undecided' | 'not-needed' | 'open-ended';
/** `issued`: the day that stands on the paper, where the list says how old it may be. */
export type Lacking = EvidenceForm | 'done' | 'issued';

/** A thing of the list with how it stands: the item tree of the profile, worked out for one dossier. */
export type Part = LeafPart | GroupPart | OpenEndedPart;

interface Common {
  /** Names this part in `prepared` and `choices`. */
  readonly key: string;
  readonly status: PartStatus;
  /** The condition that decides it, the law's included. */
  readonly when?: Condition;
  /** Not needed because the vendor has none, and the list asks for it only if it exists. */
  readonly absent?: true;
}
/** One thing of an entry: what it is, whether it is there, what lacks. */
export interface LeafPart extends Common {
  readonly kind: 'leaf';
  readonly item: LeafItem;
  readonly lacking: readonly Lacking[];
  /** A paper that stands in for the listed one by law; the office is to be asked. */
  readonly standInFor?: string;
  /** The list names other licences beside the one it stands in for: it is one of these. */
  readonly fitsList?: true;
  /** Which of several people, from 0, and the name where it is known. */
  readonly person?: { readonly at: number; readonly name: string };
}
/** Several things of an entry, of which one or all are wanted. */
export interface GroupPart extends Common {
  readonly kind: 'any-of' | 'all-of';
  readonly parts: readonly Part[];
  /** The alternative that counts: the chosen one, or else the first that is ready, or the only one possible. */
  readonly counts?: Part;
}
/** The end of a list that goes on without saying how ("dll."). */
export interface OpenEndedPart extends Common {
  readonly kind: 'open-ended';
}

/** What a part is worked out from. */
export interface PartInput {
  readonly dossier: Dossier;
  readonly situation: Situation;
  /** Papers that the list itself names anywhere: these never stand in for another. */
  readonly named: ReadonlySet<string>;
  /** Of the entry that is worked out. */
  readonly weight?: Weight | undefined;
}

/** Works out one item of a list. `alone`: it is the whole of its requirement and bears its id. */
export function partOf(item: Item, id: string, input: PartInput, alone = true): Part {
  const when = conditionOf(item);
  const truth: Truth = when ? evaluate(when, input.situation) : true;
  const common = { key: alone ? id : `${id}/${segment(item)}`, ...(when ? { when } : {}) };
  switch (item.kind) {
    case 'any-of':
      return anyOf(common, withStandIns(item.of, input.named), id, truth, input);
    case 'all-of':
      return allOf(
        common,
        item.of.map((inner) => partOf(inner, id, input, false)),
        truth,
      );
    case 'open-ended':
      return { ...common, kind: 'open-ended', status: decided(truth) ?? openEnd(input.dossier.prepared[common.key]) };
    case 'as-at':
      throw new TypeError('references to another list are expanded before parts are worked out');
    default:
      return leafOrGroup(item, common, id, truth, input);
  }
}

function leafOrGroup(item: ListedItem, common: { key: string }, id: string, truth: Truth, input: PartInput): Part {
  const table = tableOf(item);
  if (table) {
    const people = input.dossier[table];
    const each = (people.length > 0 ? people : [{ name: '' }]).map(({ name }, at) =>
      leaf(item, { ...common, key: `${common.key}/${at + 1}` }, truth, input, {
        person: { at, name: name?.trim() ?? '' },
      }),
    );
    return each.length === 1 && each[0] ? each[0] : allOf(common, each, truth);
  }
  const alternatives = withStandIns([item], input.named);
  return alternatives.length > 1 ? anyOf(common, alternatives, id, truth, input) : leaf(item, common, truth, input);
}

const tables: Partial<Record<DocumentRole, PeopleTable>> = {
  'every-director': 'directors',
  'every-commissioner': 'commissioners',
  'every-owner': 'owners',
};

/** The table of the people of whom a paper is asked for one by one. */
export const tableOf = (item: LeafItem): PeopleTable | undefined =>
  'role' in item && item.role ? tables[item.role] : undefined;

/** Whether a paper is the attorney's, and only of one whom the deed names. */
export const ofAttorneyInDeed = (item: Item | LeafItem): boolean =>
  'role' in item && item.role === 'attorney' && item.person?.includes('in-deed') === true;

/** Nobody knows what else the office asks for, until the vendor has asked it. */
const openEnd = (prepared: Prepared | undefined): PartStatus => (prepared?.done ? 'ready' : 'open-ended');

/** The part of something that the vendor added: it always applies. */
export const ownPart = (item: OwnItem, key: string, dossier: Dossier): LeafPart => {
  const lacking = lackingOf(item, dossier.prepared[key], dossier);
  return { key, kind: 'leaf', item, lacking, status: lacking.length === 0 ? 'ready' : 'missing' };
};

function leaf(
  item: ListedItem,
  common: { key: string },
  truth: Truth,
  input: PartInput,
  extra: Pick<LeafPart, 'person' | 'standInFor' | 'fitsList'> = {},
): LeafPart {
  const prepared = input.dossier.prepared[common.key];
  const lacking = lackingOf(item, prepared, input.dossier);
  const settled = decided(truth);
  const absent = settled === undefined && input.weight === 'if-exists' && prepared?.absent === true;
  return {
    ...common,
    ...extra,
    ...(absent ? { absent } : {}),
    kind: 'leaf',
    item: input.dossier.answers.legalForm === 'individual' ? ofPerson(item) : item,
    lacking,
    status: settled ?? (absent ? 'not-needed' : lacking.length === 0 ? 'ready' : 'missing'),
  };
}

/** A vendor who is a person has no director whose KTP it would be, and no company whose NPWP. */
function ofPerson(item: ListedItem): ListedItem {
  if (item.kind !== 'document') return item;
  const own =
    (item.document === 'ktp' && item.role === 'signatory') || (item.document === 'npwp' && item.role === undefined);
  return own ? { ...item, role: 'self' } : item;
}

function anyOf(
  common: { key: string },
  items: readonly Marked[],
  id: string,
  truth: Truth,
  input: PartInput,
): GroupPart {
  const otherLicences = items.some(({ item }) => item.kind === 'document' && item.document === 'izin-lain');
  const parts = items.map(({ item, standInFor }) => {
    const key = `${id}/${segment(item)}`;
    return standInFor && item.kind === 'document'
      ? leaf(item, { key }, true, input, { standInFor, ...(otherLicences ? { fitsList: true as const } : {}) })
      : bare(item, id, input);
  });
  const possible = parts.filter((part) => part.status !== 'not-needed');
  const choice = input.dossier.choices[common.key];
  const counts =
    possible.find((part) => part.key === choice) ??
    possible.find((part) => part.status === 'ready') ??
    (possible.length === 1 ? possible[0] : undefined);
  const status = decided(truth) ?? counts?.status ?? openStatus(possible);
  return {
    ...common,
    ...absentWith(parts, status, truth),
    kind: 'any-of',
    parts,
    status,
    ...(counts ? { counts } : {}),
  };
}

/** An alternative as it stands: its own stand-ins are offered beside it, not below it. */
function bare(item: Item, id: string, input: PartInput): Part {
  if (item.kind !== 'document' || tableOf(item)) return partOf(item, id, input, false);
  const when = conditionOf(item);
  const truth = when ? evaluate(when, input.situation) : true;
  return leaf(item, { key: `${id}/${segment(item)}`, ...(when ? { when } : {}) }, truth, input);
}

function openStatus(possible: readonly Part[]): PartStatus {
  if (possible.length === 0) return 'not-needed';
  if (possible.some((part) => part.status === 'missing')) return 'missing';
  return possible.every((part) => part.status === 'open-ended') ? 'open-ended' : 'undecided';
}

function allOf(common: { key: string }, parts: readonly Part[], truth: Truth): GroupPart {
  const statuses = new Set(parts.map((part) => part.status).filter((status) => status !== 'not-needed'));
  const status: PartStatus = statuses.has('missing')
    ? 'missing'
    : statuses.has('undecided')
      ? 'undecided'
      : statuses.has('ready')
        ? 'ready'
        : statuses.has('open-ended')
          ? 'open-ended'
          : 'not-needed';
  return { ...common, ...absentWith(parts, status, truth), kind: 'all-of', parts, status: decided(truth) ?? status };
}

/** A group that nothing else spares is absent with what stands in it. */
const absentWith = (parts: readonly Part[], status: PartStatus, truth: Truth): Pick<Common, 'absent'> =>
  truth === true && status === 'not-needed' && parts.some(({ absent }) => absent) ? { absent: true } : {};

const decided = (truth: Truth): PartStatus | undefined =>
  truth === 'open' ? 'undecided' : truth ? undefined : 'not-needed';

interface Marked {
  readonly item: Item;
  readonly standInFor?: string;
}

/** The alternatives, and behind them the papers that the law lets stand in, unless the list names these itself. */
function withStandIns(items: readonly Item[], named: ReadonlySet<string>): readonly Marked[] {
  const added = new Map<string, Marked>();
  for (const item of items) {
    if (item.kind !== 'document') continue;
    const document = standIns[item.document];
    if (document && !named.has(document) && !added.has(document)) {
      added.set(document, { item: { ...item, document }, standInFor: item.document });
    }
  }
  return [...items.map((item) => ({ item })), ...added.values()];
}

/** Every paper that an item names, in whatever alternative. */
export const documentsOf = (item: Item): string[] =>
  item.kind === 'document'
    ? [item.document]
    : item.kind === 'any-of' || item.kind === 'all-of'
      ? item.of.flatMap(documentsOf)
      : [];

/** The law's condition and the list's own, joined: the law first, so that nobody is asked about a paper that cannot be. */
export function conditionOf(item: Item): Condition | undefined {
  const law = item.kind === 'document' ? papersByForm[item.document] : undefined;
  if (law && item.when) return { is: 'all', of: [law, item.when] };
  return item.when ?? law;
}

/** How a part calls an item in its key: `ktp-signatory`. */
export function segment(item: Item): string {
  switch (item.kind) {
    case 'document':
      return item.role ? `${item.document}-${item.role}` : item.document;
    case 'named':
      return [...wordsOf(item.name), ...(item.role ? [item.role] : [])].join('-');
    case 'letter':
      return item.letter;
    case 'object':
      return item.name ? wordsOf(item.name).join('-') : item.object;
    case 'any-of':
    case 'all-of':
      return item.of.map(segment).join('-');
    default:
      return item.kind;
  }
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[a-z0-9]+/g) ?? ['lain'];

function lackingOf(item: LeafItem, prepared: Prepared | undefined, dossier: Dossier): readonly Lacking[] {
  if (item.kind === 'facts') return item.facts.every((path) => factAt(dossier, path)) ? [] : ['done'];
  if (item.kind === 'object') return prepared?.done ? [] : ['done'];
  const wanted = item.evidence === 'unstated' ? { original: 'shown' as const } : item.evidence;
  const lacking: Lacking[] = [];
  if (wanted.original && !prepared?.original) lacking.push('original');
  if ('copies' in wanted && wanted.copies && (prepared?.copies ?? 0) < wanted.copies) lacking.push('copies');
  if ('scan' in wanted && wanted.scan && !prepared?.scan) lacking.push('scan');
  if ('notOlderThan' in item && item.notOlderThan && !prepared?.issued) lacking.push('issued');
  return lacking;
}

/** The condition that spares a part: its own, or the first of what stands in it. */
export const sparedBy = (part: Part): Condition | undefined =>
  part.when ?? (part.kind === 'any-of' || part.kind === 'all-of' ? part.parts.map(sparedBy).find(Boolean) : undefined);

/** Every leaf that counts: in an any-of, the alternative that is chosen or ready; else all that may. */
export function countingLeaves(part: Part): readonly LeafPart[] {
  if (part.status === 'not-needed' || part.kind === 'open-ended') return [];
  if (part.kind === 'leaf') return [part];
  if (part.kind === 'any-of')
    return part.counts
      ? countingLeaves(part.counts)
      : part.parts
          .filter((one) => one.status !== 'not-needed')
          .slice(0, 1)
          .flatMap(countingLeaves);
  return part.parts.flatMap(countingLeaves);
}
