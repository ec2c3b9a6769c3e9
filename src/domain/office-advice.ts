import type { Condition } from './condition.ts';
import { evaluate, type Situation } from './evaluate.ts';
import type { Key } from './json-places.ts';
import { listOf, type OfficeProfile, servicesAt } from './office.ts';
import { conditionOf, segment } from './part.ts';
import type { Item, ListedItem, Requirement } from './requirement.ts';
import { entriesOf } from './requirements.ts';
import type { PublishedList } from './service-list.ts';
import { isOwnService } from './services/index.ts';
import { type ChannelKind, type DocumentKind, legalForms } from './terms.ts';

/**
 * What a valid profile says and cannot mean: it is read all the same, and whoever writes it is told. Codes and places; no
 * wording here.
 */
export const adviceCodes = [
  'channel-twice',
  'paper-twice',
  'attorney-unconditional',
  'attorney-nobody',
  'condition-never',
  'condition-channel',
  'quote-goes-on',
  'quote-cut',
  'reference-empty',
  'list-empty',
  'not-a-folder',
  'source-unused',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

export interface Advice {
  readonly code: AdviceCode;
  readonly keys: readonly Key[];
  /** What the sentence names: words of the profile itself. */
  readonly about: Readonly<Record<string, string>>;
}

const advice = (code: AdviceCode, keys: readonly Key[], about: Advice['about'] = {}): Advice => ({ code, keys, about });

/** Everything in a profile that cannot work as it is meant. */
export function officeAdvice(office: OfficeProfile): readonly Advice[] {
  const published = servicesAt(office).flatMap((id) => {
    const list = listOf(office, id);
    return list.published ? [{ id, list, at: [isOwnService(id) ? 'ownServices' : 'services', id] }] : [];
  });
  return [
    ...published.flatMap(({ list, at }) => listAdvice(list, office, at)),
    ...Object.keys(office.sources).flatMap((source) =>
      published.some(({ list }) => citedIn(list, source)) || citedIn(office.services, source)
        ? []
        : [advice('source-unused', ['sources', source], { source })],
    ),
  ];
}

/** Whether a citation somewhere in a value names a source. */
const citedIn = (value: unknown, source: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inner]) =>
    key === 'citation' ? (inner as { source: string }).source === source : citedIn(inner, source),
  );

function listAdvice(list: PublishedList, office: OfficeProfile, at: readonly Key[]): readonly Advice[] {
  const world: World = { list, situations: situationsOf(list) };
  return [
    ...list.channels.flatMap(({ kind }, index) =>
      list.channels.findIndex((other) => other.kind === kind) < index
        ? [advice('channel-twice', [...at, 'channels', index], { kind })]
        : [],
    ),
    ...emptyAdvice(list, office, at),
    ...(list.appliesTo ? conditionAdvice(list.appliesTo.when, [...at, 'appliesTo', 'when'], [], world) : []),
    ...list.requirements.flatMap((requirement, index) =>
      requirementAdvice(requirement, [...at, 'requirements', index], world),
    ),
  ];
}

/** Channels at which papers are handed over: a list without any, and without a word on it, is hardly meant. */
const forPapers: readonly ChannelKind[] = ['counter', 'upload', 'video'];

function emptyAdvice(list: PublishedList, office: OfficeProfile, at: readonly Key[]): Advice[] {
  const explained = list.notes.length > 0 || list.stepsBefore.length > 0 || list.channels.some(({ note }) => note);
  const empty =
    list.requirements.length === 0 && !explained && list.channels.some(({ kind }) => forPapers.includes(kind));
  const followed = entriesOf(list, office);
  return [
    ...(empty ? [advice('list-empty', [...at, 'requirements'])] : []),
    ...list.requirements.flatMap(({ id, item }, index) =>
      item.kind === 'as-at' && !followed.some(({ via, requirement }) => via && requirement.id.startsWith(`${id}-`))
        ? [advice('reference-empty', [...at, 'requirements', index, 'item'], { service: item.service })]
        : [],
    ),
  ];
}

/** What a list's conditions are tried in: every situation that its words tell apart. */
interface World {
  readonly list: PublishedList;
  readonly situations: (conditions: readonly Condition[]) => readonly Situation[];
}

function requirementAdvice({ item, citation }: Requirement, at: readonly Key[], world: World): readonly Advice[] {
  const quote = citation.quote.trim();
  const goesOn = /(^|[\s,(])(dll|dsb|dst|dan lain-lain|dan sebagainya|dan seterusnya)\b[.)\s]*$/i.test(quote);
  const place = [...at, 'citation', 'quote'];
  return [
    ...(goesOn && !world.list.requirements.some((one) => holdsOpenEnd(one.item))
      ? [advice('quote-goes-on', place, { end: quote.split(/\s+/).at(-1) ?? '' })]
      : []),
    // Of a list that goes on the source itself was cut.
    ...(/(…|\.\.\.)\s*$/.test(quote) && !world.list.requirements.some((one) => holdsOpenEnd(one.item))
      ? [advice('quote-cut', place)]
      : []),
    ...itemAdvice(item, [...at, 'item'], [], world),
  ];
}

const holdsOpenEnd = (item: Item): boolean =>
  item.kind === 'open-ended' || ((item.kind === 'any-of' || item.kind === 'all-of') && item.of.some(holdsOpenEnd));

/** `above`: the conditions under which the item stands, which hold for it as well. */
function itemAdvice(item: Item, at: readonly Key[], above: readonly Condition[], world: World): readonly Advice[] {
  const own = conditionOf(item);
  const conditions = own ? [...above, own] : above;
  const here = item.when ? conditionAdvice(item.when, [...at, 'when'], conditions, world) : [];
  if (item.kind === 'any-of' || item.kind === 'all-of') {
    const named = item.of.map(segment);
    const twice = item.of.flatMap((inner, index) =>
      named.indexOf(segment(inner)) < index
        ? [advice('paper-twice', [...at, 'of', index], { paper: segment(inner), group: item.kind })]
        : [],
    );
    // Among alternatives, whoever comes alone takes another one.
    const inner = item.of.flatMap((one, index) => itemAdvice(one, [...at, 'of', index], conditions, world));
    return [
      ...here,
      ...twice,
      ...(item.kind === 'any-of' ? inner.filter(({ code }) => code !== 'attorney-unconditional') : inner),
    ];
  }
  if (item.kind === 'as-at' || item.kind === 'open-ended') return here;
  return [...here, ...attorneyAdvice(item, at, conditions, world), ...folderAdvice(item, at)];
}

/** Papers of an attorney: for whoever comes alone there is none, and where nobody may be one, for no one. */
function attorneyAdvice(
  item: ListedItem,
  at: readonly Key[],
  conditions: readonly Condition[],
  world: World,
): Advice[] {
  const ofAttorney =
    (item.kind === 'letter' && item.letter === 'power-of-attorney') ||
    ((item.kind === 'document' || item.kind === 'named') && item.role === 'attorney');
  if (!ofAttorney) return [];
  const about = { paper: segment(item) };
  if (world.list.attorney?.rule === 'nobody') return [advice('attorney-nobody', at, about)];
  const alone = world.situations(conditions).filter(({ answers }) => answers.handedInBy === 'signatory');
  return alone.some((situation) => conditions.every((one) => evaluate(one, situation) === true))
    ? [advice('attorney-unconditional', at, about)]
    : [];
}

const folderAdvice = (item: ListedItem, at: readonly Key[]): Advice[] =>
  item.kind === 'object' && item.object !== 'folder' && (item.colours || item.cover)
    ? [advice('not-a-folder', at, { field: item.colours ? 'colours' : 'cover' })]
    : [];

/** A channel that the list does not offer, or a condition that holds in no situation at all. */
function conditionAdvice(
  condition: Condition,
  at: readonly Key[],
  conditions: readonly Condition[],
  world: World,
): readonly Advice[] {
  const offered = world.list.channels.map(({ kind }) => kind);
  const foreign = channelsIn(condition, at).filter(({ kind }) => !offered.includes(kind));
  if (foreign.length > 0)
    return foreign.map(({ kind, keys }) => advice('condition-channel', keys, { kind, offered: offered.join(', ') }));
  const all = [...conditions, condition];
  const holds = world.situations(all).some((situation) => all.every((one) => evaluate(one, situation) === true));
  return holds ? [] : [advice('condition-never', at)];
}

function channelsIn(condition: Condition, at: readonly Key[]): readonly { kind: ChannelKind; keys: readonly Key[] }[] {
  switch (condition.is) {
    case 'channel':
      return condition.in.map((kind, index) => ({ kind, keys: [...at, 'in', index] }));
    case 'not':
      return channelsIn(condition.of, [...at, 'of']);
    case 'all':
    case 'any':
      return condition.of.flatMap((one, index) => channelsIn(one, [...at, 'of', index]));
    default:
      return [];
  }
}

/** More papers than these in one condition are not tried in every mixture. */
const mostPapers = 6;

const situationsOf =
  (list: PublishedList) =>
  (conditions: readonly Condition[]): readonly Situation[] => {
    const papers = [...new Set(conditions.flatMap(papersIn))].slice(0, mostPapers);
    const channels = [...new Set(list.channels.map(({ kind }) => kind))];
    const mixtures = papers.reduce<readonly Partial<Record<DocumentKind | 'attachments', boolean>>[]>(
      (so, paper) => so.flatMap((one) => [true, false].map((there) => ({ ...one, [paper]: there }))),
      [{}],
    );
    return channels.flatMap((channel) =>
      legalForms.flatMap((legalForm) =>
        (['signatory', 'attorney'] as const).flatMap((handedInBy) =>
          [true, false].flatMap((attorneyInDeed) =>
            [true, false].flatMap((oldMailboxOpen) =>
              mixtures.map((exists) => ({
                channel,
                answers: { legalForm, handedInBy, attorneyInDeed, oldMailboxOpen, exists },
              })),
            ),
          ),
        ),
      ),
    );
  };

function papersIn(condition: Condition): readonly (DocumentKind | 'attachments')[] {
  if (condition.is === 'exists') return [condition.document];
  if (condition.is === 'not') return papersIn(condition.of);
  return condition.is === 'all' || condition.is === 'any' ? condition.of.flatMap(papersIn) : [];
}
