import type { OfficeProfile } from '../domain/office.ts';
import { segment } from '../domain/part.ts';
import type { Item, Requirement } from '../domain/requirement.ts';
import type { Channel } from '../domain/service-list.ts';
import { isOwnService, type ServiceId, serviceIds } from '../domain/services/index.ts';

/** Lists of a profile whose rows have no name of their own in the file, but for the entries' ids. */
const rowLists = {
  channels: [({ kind }: Channel) => kind],
  also: [({ kind }: { kind: string }) => kind],
  servicePoints: [({ name }: { name: string }) => name, inOrder],
  tryFirst: [inOrder],
  stepsBefore: [inOrder],
  stepsAfter: [inOrder],
  legalBasis: [inOrder],
  notes: [inOrder],
  // A renamed id is no other entry: what is asked for tells them apart.
  requirements: [({ id }: Requirement) => id, alikeButForId, ({ item }: Requirement) => segment(item)],
  of: [segment],
} as const satisfies Record<string, readonly ((row: never) => string)[]>;

export type RowList = keyof typeof rowLists;

function inOrder(): string {
  return '';
}

function alikeButForId({ id, ...rest }: Requirement): string {
  return textOf(rest);
}

/** One row of such a list, as it is now; of one that is gone, as it was. */
export interface DifferenceRow {
  readonly list: RowList;
  readonly row: unknown;
  /** From 1. */
  readonly number: number;
  /** Another row of the list asks for the same, so that its name alone does not tell which. */
  readonly alike: boolean;
}

/** One thing that is not as it was. Values as the profile has them: languages turn them into a sentence. */
export interface ProfileDifference {
  readonly code: 'added' | 'removed' | 'moved' | 'changed';
  /** In the newer profile; of what is gone, in the older: `services.registration.requirements[0].item.evidence.copies`. */
  readonly path: string;
  readonly source?: string;
  readonly service?: ServiceId;
  /** The rows in which it stands, the outermost first; of one that came, went or moved, that one last. */
  readonly rows: readonly DifferenceRow[];
  /** Where in the innermost of them: `['item', 'evidence', 'copies']`. `what`: the thing itself that is asked for. */
  readonly field: readonly string[];
  /** Of a move, places in the list from 1. */
  readonly from?: unknown;
  readonly to?: unknown;
}

type Here = Pick<ProfileDifference, 'path' | 'source' | 'service' | 'rows' | 'field'>;

/**
 * Everything in which two profiles differ, in the order of office, sources, services and their entries: no two that are
 * different as parsed values are without a difference.
 */
export function profileDifferences(older: OfficeProfile, newer: OfficeProfile): readonly ProfileDifference[] {
  const head = ({ sources, services, ownServices, ...rest }: OfficeProfile) => rest;
  const top: Here = { path: '', rows: [], field: [] };
  const ownIds = [...new Set([...Object.keys(older.ownServices), ...Object.keys(newer.ownServices)])];
  return [
    ...membersOf(head(older), head(newer), top),
    ...namesOf(older.sources, newer.sources).flatMap((source) =>
      sourceOrOwn(older.sources[source], newer.sources[source], { ...top, path: `sources.${source}`, source }),
    ),
    ...serviceIds.flatMap((service) =>
      listDifferences(older.services[service], newer.services[service], {
        ...top,
        path: `services.${service}`,
        service,
      }),
    ),
    ...ownIds.filter(isOwnService).flatMap((service) =>
      sourceOrOwn(older.ownServices[service], newer.ownServices[service], {
        ...top,
        path: `ownServices.${service}`,
        service,
      }),
    ),
  ];
}

/** What bears a name in the file comes and goes under it. */
function sourceOrOwn(older: unknown, newer: unknown, here: Here): ProfileDifference[] {
  if (newer === undefined) return [{ code: 'removed', ...here, from: older }];
  if (older === undefined) {
    const added: ProfileDifference = { code: 'added', ...here, to: newer };
    return here.service ? [added, ...listDifferences({ published: true, ...spokenOf(newer) }, newer, here)] : [added];
  }
  return here.service ? listDifferences(older, newer, here) : membersOf(Object(older), Object(newer), here);
}

/** What the sentence of an added service says already. */
const spokenOf = (own: unknown): object => {
  const { title, purpose } = own as { readonly title?: unknown; readonly purpose?: unknown };
  return { title, purpose };
};

/** A list that is no longer published is gone with all that stood in it. */
function listDifferences(older: unknown, newer: unknown, here: Here): ProfileDifference[] {
  const still = (newer as { readonly published?: boolean }).published;
  const of = (list: unknown): object => {
    const { published, tryFirst, ...rest } = list as Readonly<Record<string, unknown>>;
    return still ? { published, tryFirst, ...rest } : { published, tryFirst };
  };
  return membersOf(of(older), of(newer), here);
}

/** What is one value to who reads it, whatever its shape in the file. */
const wholes: ReadonlySet<string> = new Set([
  ...['when', 'facts', 'states', 'person', 'notOlderThan', 'hours', 'formats', 'scan', 'meterai'],
]);

/** What says which thing an item is. */
const identity = ['kind', 'document', 'role', 'name', 'letter', 'object', 'service'] as const;

function valueDifferences(older: unknown, newer: unknown, here: Here): ProfileDifference[] {
  if (same(older, newer) || (isNothing(older) && isNothing(newer))) return [];
  const name = here.field.at(-1) ?? '';
  const changed: ProfileDifference = { code: 'changed', ...here, from: older, to: newer };
  if (isRowList(name)) {
    const inner = rowDifferences(name, rowsOf(older), rowsOf(newer), here);
    return inner.length > 0 ? inner : [changed];
  }
  const groups = isGroup(older, newer) && !wholes.has(name) && !saidWhole(name, older, newer);
  if (!groups) return [changed];
  const inner =
    name === 'item'
      ? itemDifferences(older as Item, newer as Item, here)
      : membersOf(Object(older ?? {}), Object(newer ?? {}), here);
  return inner.length > 0 ? inner : [changed];
}

/** A list without rows beside none at all: only what came or went as a whole has the one or the other. */
const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGroup = (older: unknown, newer: unknown): boolean =>
  [older, newer].every((value) => value === undefined || isObject(value));

/** A sentence or a citation that comes or goes is told as a whole, and so is a form where the list named none. */
const saidWhole = (name: string, older: unknown, newer: unknown): boolean =>
  (older === undefined || newer === undefined) &&
  (name === 'citation' || name === 'evidence' || [older, newer].some((value) => isObject(value) && isText(value)));

const isText = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.id === 'string' && Object.keys(value).every((key) => key === 'id' || key === 'en');

const membersOf = (older: object, newer: object, here: Here): ProfileDifference[] =>
  namesOf(older, newer).flatMap((name) =>
    valueDifferences(memberOf(older, name), memberOf(newer, name), {
      ...here,
      path: here.path ? `${here.path}.${name}` : name,
      field: [...here.field, name],
    }),
  );

const memberOf = (value: object, name: string): unknown => (value as Readonly<Record<string, unknown>>)[name];

/** The names of both, in their order; what only the older had stands where it stood. */
function namesOf(older: object, newer: object): readonly string[] {
  const names = Object.keys(newer);
  const before = Object.keys(older);
  before.forEach((name, at) => {
    if (names.includes(name)) return;
    const next = before.slice(at + 1).find((other) => names.includes(other));
    names.splice(next === undefined ? names.length : names.indexOf(next), 0, name);
  });
  return names;
}

/** Another thing is asked for, or the same one otherwise. */
function itemDifferences(older: Item, newer: Item, here: Here): ProfileDifference[] {
  const is = (item: Item): object => Object.fromEntries(identity.map((name) => [name, memberOf(item, name)]));
  const rest = (item: Item): object =>
    Object.fromEntries(
      Object.entries(item).filter(
        ([name]) =>
          // What only one of two kinds of things has is said with the thing.
          !identity.some((one) => one === name) &&
          (older.kind === newer.kind || (name in older && name in newer) || name === 'when'),
      ),
    );
  const other: readonly ProfileDifference[] = same(is(older), is(newer))
    ? []
    : [{ code: 'changed', ...here, field: [...here.field, 'what'], from: older, to: newer }];
  return [...other, ...membersOf(rest(older), rest(newer), here)];
}

const isRowList = (name: string): name is RowList => Object.hasOwn(rowLists, name);
const rowsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Rows that came, went, changed, or changed their order: each row of the one is at most one of the other. */
function rowDifferences(
  list: RowList,
  older: readonly unknown[],
  newer: readonly unknown[],
  here: Here,
): ProfileDifference[] {
  const partner = matched(list, older, newer);
  const moved = outOfOrder(newer.map((_, at) => partner.get(at)));
  const at = (rows: readonly unknown[], index: number): Here => ({
    ...here,
    path: `${here.path}[${index}]`,
    rows: [...here.rows, { list, row: rows[index], number: index + 1, alike: isAlike(list, rows, index) }],
    field: [],
  });
  const kept = new Set(partner.values());
  return [
    ...newer.flatMap((row, index): ProfileDifference[] => {
      const before = partner.get(index);
      const place = at(newer, index);
      if (before === undefined) return [{ code: 'added', ...place, to: row }];
      const changes =
        list === 'of'
          ? itemDifferences(older[before] as Item, row as Item, place)
          : membersOf(older[before] as object, row as object, place);
      return moved.has(index) ? [{ code: 'moved', ...place, from: before + 1, to: index + 1 }, ...changes] : changes;
    }),
    ...older.flatMap((row, index): ProfileDifference[] =>
      kept.has(index) ? [] : [{ code: 'removed', ...at(older, index), from: row }],
    ),
  ];
}

function isAlike(list: RowList, rows: readonly unknown[], index: number): boolean {
  const nameOf = rowLists[list].at(-1) as (row: unknown) => string;
  return rows.some((row, other) => other !== index && nameOf(row) === nameOf(rows[index]));
}

/** Which row of the older list each row of the newer one is: the very same first, then by what names it. */
function matched(list: RowList, older: readonly unknown[], newer: readonly unknown[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const free = new Set(older.keys());
  for (const keyOf of [textOf, ...rowLists[list]] as readonly ((row: unknown) => string)[]) {
    newer.forEach((row, index) => {
      if (partner.has(index)) return;
      const key = keyOf(row);
      const before = [...free].find((other) => keyOf(older[other]) === key);
      if (before === undefined) return;
      partner.set(index, before);
      free.delete(before);
    });
  }
  return partner;
}

/** Of rows by their place before, those that left the order: as few as can be, and rather such as stand elsewhere now. */
function outOfOrder(before: readonly (number | undefined)[]): ReadonlySet<number> {
  const rows = before.flatMap((place, index) => (place === undefined ? [] : [{ place, index }]));
  const none: Chain = { rows: [], last: -1, worth: 0 };
  const best = (chains: readonly Chain[]): Chain =>
    chains.reduce((one, other) => (other.worth > one.worth ? other : one), none);
  const chains: Chain[] = [];
  for (const { place, index } of rows) {
    const longest = best(chains.filter(({ last }) => last < place));
    // A row at its old place counts for a little more than one that is not.
    const worth = longest.worth + 1 + (place === index ? 1 / (rows.length + 1) : 0);
    chains.push({ rows: [...longest.rows, index], last: place, worth });
  }
  const stay = new Set(best(chains).rows);
  return new Set(rows.flatMap(({ index }) => (stay.has(index) ? [] : [index])));
}

/** Rows that follow each other as they did before. */
interface Chain {
  readonly rows: readonly number[];
  readonly last: number;
  readonly worth: number;
}

const same = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/** A value as a text that is the same for equal values, whatever the order of their names. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .map(([name, inner]) => `${JSON.stringify(name)}:${textOf(inner)}`)
    .sort()
    .join()}}`;
}
