import type { Condition } from '../domain/condition.ts';
import type { StatedEvidence } from '../domain/evidence.ts';
import { type LeafPart, type Part, segment } from '../domain/part.ts';
import type { Item, LeafItem } from '../domain/requirement.ts';

/**
 * How the entries of a list are edited: by sentences, ticks and kinds. Everything here takes what is written so far,
 * whole or not, and gives what is written next.
 */

/** A condition as one picks it: `not-` before a word says that it must not hold. */
export type SentenceKey = Condition['is'] | `not-${Exclude<Condition['is'], 'not'>}`;

/** In the order in which they are offered. */
export const sentenceKeys = [
  'represented',
  'not-represented',
  'exists',
  'not-exists',
  'legal-form',
  'not-legal-form',
  'attorney-in-deed',
  'not-attorney-in-deed',
  'old-mailbox-open',
  'not-old-mailbox-open',
  'channel',
  'not-channel',
  'all',
  'any',
  'not-all',
  'not-any',
  'not',
] as const satisfies readonly SentenceKey[];

/** The sentence that a condition is. Only what is denied twice stands under a "not" of its own. */
export const sentenceKeyOf = (condition: Condition): SentenceKey =>
  condition.is === 'not' && condition.of.is !== 'not' ? `not-${condition.of.is}` : condition.is;

/** What a sentence speaks of, without its "not". */
export const spokenOf = (condition: Condition): Condition =>
  condition.is === 'not' && condition.of.is !== 'not' ? condition.of : condition;

/** The condition of a sentence; what it has in common with the one before (forms, channels, paper, parts) stays. */
export function conditionAs(key: SentenceKey, before: Condition | undefined): Condition {
  if (key === 'not') return before?.is === 'not' ? before : { is: 'not', of: before ?? { is: 'represented' } };
  const word = (key.startsWith('not-') ? key.slice('not-'.length) : key) as Exclude<Condition['is'], 'not'>;
  const plain = plainCondition(word, before && spokenOf(before));
  return key === word ? plain : { is: 'not', of: plain };
}

function plainCondition(word: Exclude<Condition['is'], 'not'>, before: Condition | undefined): Condition {
  if (before?.is === word) return before;
  switch (word) {
    case 'represented':
    case 'attorney-in-deed':
    case 'old-mailbox-open':
      return { is: word };
    case 'legal-form':
      return { is: word, in: [] };
    case 'channel':
      return { is: word, in: [] };
    case 'exists':
      return { is: word, document: 'akta-perubahan' };
    case 'all':
    case 'any':
      // What was said before becomes the first of the parts.
      return { is: word, of: before?.is === 'all' || before?.is === 'any' ? before.of : [before ?? represented] };
    default:
      return word satisfies never;
  }
}

const represented: Condition = { is: 'represented' };

/** The same with what a sentence speaks of changed, its "not" kept. */
export const withSpoken = (condition: Condition, spoken: Condition): Condition =>
  condition.is === 'not' && condition.of.is !== 'not' ? { is: 'not', of: spoken } : spoken;

/** Whether every part of it says something: forms and channels are named. */
export const isWhole = (condition: Condition): boolean => {
  switch (condition.is) {
    case 'legal-form':
    case 'channel':
      return condition.in.length > 0;
    case 'not':
      return isWhole(condition.of);
    case 'all':
    case 'any':
      return condition.of.length > 0 && condition.of.every(isWhole);
    default:
      return true;
  }
};

type Change = { readonly [Key in keyof StatedEvidence]?: StatedEvidence[Key] | undefined };

/** Evidence with some of its ticks changed (`undefined`: not ticked); what hangs on a tick that went goes with it. */
export function evidenceWith(evidence: StatedEvidence, change: Change): StatedEvidence {
  const next: Change = { ...evidence, ...change };
  const gone = (key: keyof StatedEvidence): boolean => key in change && next[key] === undefined;
  const dropped: ReadonlySet<string> = new Set([
    ...(gone('original') ? ['sheets'] : []),
    ...(gone('copies') ? ['legalised'] : []),
  ]);
  return Object.fromEntries(
    Object.entries(next).filter(([key, value]) => value !== undefined && !dropped.has(key)),
  ) as StatedEvidence;
}

/** Limits of a scan; without any it is a scan and no more. */
export function scanWith(
  scan: NonNullable<StatedEvidence['scan']>,
  change: { readonly formats?: readonly string[]; readonly maxMegabytes?: number | undefined },
): NonNullable<StatedEvidence['scan']> {
  const { formats, maxMegabytes } = { ...(scan === true ? {} : scan), ...change };
  const limits = {
    ...(formats && formats.length > 0 ? { formats } : {}),
    ...(maxMegabytes === undefined ? {} : { maxMegabytes }),
  };
  return Object.keys(limits).length > 0 ? (limits as Exclude<StatedEvidence['scan'], true | undefined>) : true;
}

type Kind = Item['kind'];
/** An item as far as it is written: of the shape of the file, in which anything may be missing or empty. */
export type Fields = Readonly<Record<string, unknown>>;

/** What each kind can say beside its kind. */
const fieldsOf: Readonly<Record<Kind, readonly string[]>> = {
  document: ['document', 'role', 'person', 'evidence', 'notOlderThan', 'when'],
  named: ['name', 'role', 'person', 'evidence', 'notOlderThan', 'marks', 'form', 'when'],
  letter: ['letter', 'evidence', 'marks', 'form', 'when'],
  facts: ['facts', 'when'],
  object: ['object', 'name', 'colours', 'cover', 'when'],
  'any-of': ['of', 'when'],
  'all-of': ['of', 'when'],
  'as-at': ['service', 'when'],
  'open-ended': ['when'],
};

/** What a kind holds at first. */
const first: Readonly<Record<Kind, Fields>> = {
  document: { evidence: 'unstated' },
  named: { name: '', evidence: 'unstated' },
  letter: { evidence: 'unstated', marks: {} },
  facts: { facts: [] },
  object: {},
  'any-of': {},
  'all-of': {},
  'as-at': { service: '' },
  'open-ended': {},
};

/** What one picks: a kind, and which of its kind. */
export type Choice = Fields & { readonly kind: Kind };

/**
 * The item that is picked in place of another: it keeps what both kinds can say, and of its own kind what stood there when
 * it was left.
 * @param before what stands there now, whole or not
 * @param left what each kind held when it was last left
 */
export function itemAs(choice: Choice, before: Fields | undefined, left: ReadonlyMap<string, Fields>): Fields {
  const known = fieldsOf[choice.kind];
  const old = before && isKind(before.kind) ? before.kind : undefined;
  // A letter says what it bears even where that is nothing; another paper does not.
  const says = (key: string): boolean => !(choice.kind === 'named' && key === 'marks' && isEmpty(before?.marks));
  const shared = old ? known.filter((key) => fieldsOf[old].includes(key) && says(key)) : [];
  const own = Object.entries(left.get(choice.kind) ?? {}).filter(([key]) => !shared.includes(key));
  const kept = shared.flatMap((key) => (before?.[key] === undefined ? [] : [[key, before[key]] as const]));
  const inner = choice.kind === 'any-of' || choice.kind === 'all-of';
  const { when: _, ...alone } = before ?? {};
  const made = {
    ...first[choice.kind],
    // What was asked for becomes the first of several.
    ...(inner ? { of: [old && old !== 'as-at' ? alone : { kind: '' }, { kind: '' }] } : {}),
    ...Object.fromEntries(own),
    ...Object.fromEntries(kept),
    ...choice,
  };
  const { name, ...nameless } = made as Fields;
  return choice.kind === 'object' ? (choice.object === 'other' ? { ...nameless, name: name ?? '' } : nameless) : made;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(fieldsOf, kind);

/** An item that is written so far, where it says enough to have a name: its kind, and which. */
export function namedItem(item: unknown): Item | undefined {
  const draft = (item ?? {}) as Fields;
  if (!isKind(draft.kind)) return undefined;
  const which = {
    document: 'document',
    named: 'name',
    letter: 'letter',
    object: 'object',
    'as-at': 'service',
  } as const;
  const key = (which as Readonly<Record<string, string>>)[draft.kind];
  if (key && (typeof draft[key] !== 'string' || draft[key] === '')) return undefined;
  if (draft.kind === 'facts') return { ...draft, facts: draft.facts ?? [] } as unknown as Item;
  if (draft.kind !== 'any-of' && draft.kind !== 'all-of') return draft as unknown as Item;
  const of = (Array.isArray(draft.of) ? draft.of : []).flatMap((one) => namedItem(one) ?? []);
  return of.length > 0 ? ({ ...draft, of } as unknown as Item) : undefined;
}

/** An item as a part that nobody has prepared yet, so that it is named as parts are. */
export function barePart(item: Exclude<Item, { kind: 'as-at' }>): Part {
  const common = { key: '', status: 'undecided' as const };
  if (item.kind === 'open-ended') return { ...common, kind: 'open-ended' };
  if (item.kind === 'any-of' || item.kind === 'all-of')
    return {
      ...common,
      kind: item.kind,
      parts: item.of.flatMap((one) => (one.kind === 'as-at' ? [] : [barePart(one)])),
    };
  return { ...common, kind: 'leaf', item: item as LeafItem, lacking: [] } satisfies LeafPart;
}

/** What an item is, as an id has it: `ktp-signatory`, `siup-siujk`. */
export const nameOf = (item: Item): string =>
  (item.kind === 'as-at' ? item.service : segment(item)).slice(0, 58).replace(/-+$/, '');

/** An id for an item that no other entry bears. @param taken the ids of the others */
export function freeId(item: Item, taken: readonly string[]): string {
  const name = nameOf(item);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name.slice(0, 55).replace(/-+$/, '')}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

/** An entry that says nothing yet. @param source the one that is proposed */
export const emptyEntry = (source: string): Fields => ({
  id: '',
  item: { kind: '' },
  citation: { source, entry: '', quote: '' },
});
