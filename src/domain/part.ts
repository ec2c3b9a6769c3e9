import type { Condition } from './condition.ts';
import { type Dossier, factAt, type Prepared } from './dossier.ts';
import { evaluate, type Situation, type Truth } from './evaluate.ts';
import { papersByForm, standIns } from './law.ts';
import type { Item, LeafItem, ListedItem, OwnItem } from './requirement.ts';
import type { EvidenceForm } from './terms.ts';

export type PartStatus = 'ready' | 'missing' | 'undecided' | 'not-needed' | 'open-ended';
export type Lacking = EvidenceForm | 'done';

/** A thing of the list with how it stands: the item tree of the profile, worked out for one dossier. */
export type Part = LeafPart | GroupPart | OpenEndedPart;

interface Common {
  /** Names this part in `prepared` and `choices`. */
  readonly key: string;
  readonly status: PartStatus;
  /** The condition that decides it, the law's included. */
  readonly when?: Condition;
}
export interface LeafPart extends Common {
  readonly kind: 'leaf';
  readonly item: LeafItem;
  readonly lacking: readonly Lacking[];
  /** A paper that stands in for the listed one by law; the office is to be asked. */
  readonly standInFor?: string;
  /** The list names other licences beside the one it stands in for: it is one of these. */
  readonly fitsList?: true;
  /** Which of several directors, from 0. */
  readonly director?: number;
}
export interface GroupPart extends Common {
  readonly kind: 'any-of' | 'all-of';
  readonly parts: readonly Part[];
  /** The alternative that counts: the chosen one, or else the first that is ready, or the only one possible. */
  readonly counts?: Part;
}
export interface OpenEndedPart extends Common {
  readonly kind: 'open-ended';
}

/** What a part is worked out from. */
export interface Ground {
  readonly dossier: Dossier;
  readonly situation: Situation;
  /** Papers that the list itself names anywhere: these never stand in for another. */
  readonly named: ReadonlySet<string>;
}

/** Works out one item of a list. `alone`: it is the whole of its requirement and bears its id. */
export function partOf(item: Item, id: string, ground: Ground, alone = true): Part {
  const when = conditionOf(item);
  const truth: Truth = when ? evaluate(when, ground.situation) : true;
  const common = { key: alone ? id : `${id}/${segment(item)}`, ...(when ? { when } : {}) };
  switch (item.kind) {
    case 'any-of':
      return anyOf(common, withStandIns(item.of, ground.named), id, truth, ground);
    case 'all-of':
      return allOf(
        common,
        item.of.map((inner) => partOf(inner, id, ground, false)),
        truth,
      );
    case 'open-ended':
      return { ...common, kind: 'open-ended', status: decided(truth) ?? 'open-ended' };
    case 'as-at':
      throw new TypeError('references to another list are expanded before parts are worked out');
    default:
      return leafOrGroup(item, common, id, truth, ground);
  }
}

function leafOrGroup(item: ListedItem, common: { key: string }, id: string, truth: Truth, ground: Ground): Part {
  if (item.kind === 'document' && item.role === 'every-director') {
    const count = Math.max(1, ground.dossier.directors.length);
    const each = Array.from({ length: count }, (_, director) =>
      leaf(item, { key: `${common.key}/${director + 1}` }, truth, ground, { director }),
    );
    return each.length === 1 && each[0] ? each[0] : allOf(common, each, truth);
  }
  const alternatives = withStandIns([item], ground.named);
  return alternatives.length > 1 ? anyOf(common, alternatives, id, truth, ground) : leaf(item, common, truth, ground);
}

/** The part of something that the vendor added: it always applies. */
export const ownPart = (item: OwnItem, key: string, dossier: Dossier): LeafPart => {
  const lacking = lackingOf(item, dossier.prepared[key], dossier);
  return { key, kind: 'leaf', item, lacking, status: lacking.length === 0 ? 'ready' : 'missing' };
};

function leaf(
  item: ListedItem,
  common: { key: string },
  truth: Truth,
  ground: Ground,
  extra: { director?: number; standInFor?: string; fitsList?: true } = {},
): LeafPart {
  const lacking = lackingOf(item, ground.dossier.prepared[common.key], ground.dossier);
  return {
    ...common,
    ...extra,
    kind: 'leaf',
    item: ground.dossier.answers.legalForm === 'individual' ? ofPerson(item) : item,
    lacking,
    status: decided(truth) ?? (lacking.length === 0 ? 'ready' : 'missing'),
  };
}

/** A vendor who is a person has no director whose KTP it would be, and no company whose NPWP. */
function ofPerson(item: ListedItem): ListedItem {
  if (item.kind !== 'document') return item;
  const own =
    (item.document === 'ktp' && item.role === 'signatory') || (item.document === 'npwp' && item.role === undefined);
  return own ? { ...item, role: 'self' } : item;
}

function anyOf(common: { key: string }, items: readonly Marked[], id: string, truth: Truth, ground: Ground): GroupPart {
  const otherLicences = items.some(({ item }) => item.kind === 'document' && item.document === 'izin-lain');
  const parts = items.map(({ item, standInFor }) => {
    const key = `${id}/${segment(item)}`;
    return standInFor && item.kind === 'document'
      ? leaf(item, { key }, true, ground, { standInFor, ...(otherLicences ? { fitsList: true as const } : {}) })
      : bare(item, id, ground);
  });
  const possible = parts.filter((part) => part.status !== 'not-needed');
  const choice = ground.dossier.choices[common.key];
  const counts =
    possible.find((part) => part.key === choice) ??
    possible.find((part) => part.status === 'ready') ??
    (possible.length === 1 ? possible[0] : undefined);
  const status = decided(truth) ?? counts?.status ?? openStatus(possible);
  return { ...common, kind: 'any-of', parts, status, ...(counts ? { counts } : {}) };
}

/** An alternative as it stands: its own stand-ins are offered beside it, not below it. */
function bare(item: Item, id: string, ground: Ground): Part {
  if (item.kind !== 'document' || item.role === 'every-director') return partOf(item, id, ground, false);
  const when = conditionOf(item);
  const truth = when ? evaluate(when, ground.situation) : true;
  return leaf(item, { key: `${id}/${segment(item)}`, ...(when ? { when } : {}) }, truth, ground);
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
  return { ...common, kind: 'all-of', parts, status: decided(truth) ?? status };
}

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

function segment(item: Item): string {
  switch (item.kind) {
    case 'document':
      return item.role ? `${item.document}-${item.role}` : item.document;
    case 'letter':
      return item.letter;
    case 'object':
      return item.object;
    case 'any-of':
    case 'all-of':
      return item.of.map(segment).join('-');
    default:
      return item.kind;
  }
}

function lackingOf(item: LeafItem, prepared: Prepared | undefined, dossier: Dossier): readonly Lacking[] {
  if (item.kind === 'facts') return item.facts.every((path) => factAt(dossier, path)) ? [] : ['done'];
  if (item.kind === 'object') return prepared?.done ? [] : ['done'];
  const wanted = item.evidence === 'unstated' ? { original: 'shown' as const } : item.evidence;
  const lacking: Lacking[] = [];
  if (wanted.original && !prepared?.original) lacking.push('original');
  if ('copies' in wanted && wanted.copies && (prepared?.copies ?? 0) < wanted.copies) lacking.push('copies');
  if ('scan' in wanted && wanted.scan && !prepared?.scan) lacking.push('scan');
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
