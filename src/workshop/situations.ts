import type { Condition } from '../domain/condition.ts';
import { emptyDossier } from '../domain/dossier.ts';
import { channelOf, evaluate, type Situation } from '../domain/evaluate.ts';
import { papersByForm } from '../domain/law.ts';
import type { OfficeProfile } from '../domain/office.ts';
import type { Part } from '../domain/part.ts';
import { entriesOf, requirementsOf } from '../domain/requirements.ts';
import type { PublishedList } from '../domain/service-list.ts';
import type { ServiceId } from '../domain/services/index.ts';
import { rowsOf, type SituationRow } from './situation-tree.ts';

/** The situations that a list tells apart, and the papers that each gets, with what decides each. */

/** A paper of the list: an entry, or a part of one that comes and goes by itself. */
export interface ListedPaper {
  /** As a part of the list is named in a dossier. */
  readonly key: string;
  readonly part: Part;
  /** The entry of which it is a part. */
  readonly within?: Part;
  /** When it is asked for; absent where nothing decides it. */
  readonly condition?: Condition;
}

export interface SituationTable {
  /** Asked for whatever the situation. */
  readonly always: readonly ListedPaper[];
  readonly sometimes: readonly ListedPaper[];
  /** Asked for in no situation that can be. */
  readonly never: readonly ListedPaper[];
  /** None where there are more than `mostSituations`. */
  readonly rows?: readonly SituationRow[];
}

/** More rows than these nobody reads. */
export const mostSituations = 48;

/** A part of the list with what decides it. */
interface Node {
  readonly part: Part;
  readonly within?: Part;
  readonly inner: readonly Node[];
}

/** Which papers a list asks for, in each situation that it tells apart. */
export function situationsOf(list: PublishedList, office: OfficeProfile, service: ServiceId): SituationTable {
  const nodes = nodesOf(list, office, service);
  const all = nodes.flatMap(flat);
  const items = entriesOf(list, office).map(({ requirement }) => requirement.item);
  const rows = rowsOf(list, items, (situation) => keysIn(nodes, situation));
  const paper = ({ part, within }: Node): ListedPaper => {
    const condition = decidedBy(part);
    return { key: part.key, part, ...(within ? { within } : {}), ...(condition ? { condition } : {}) };
  };
  if (!rows || rows.length > mostSituations) {
    const isOwn = (part: Part, within: Part): boolean =>
      JSON.stringify(decidedBy(part)) !== JSON.stringify(decidedBy(within));
    const moving = all.filter(({ part, within }) => decidedBy(part) && (!within || isOwn(part, within)));
    const firm = nodes.filter(({ part }) => !decidedBy(part));
    return { always: firm.map(paper), sometimes: moving.map(paper), never: [] };
  }
  const times = (key: string): string => rows.map(({ keys }) => (keys.has(key) ? '1' : '0')).join('');
  const isNever = ({ key }: Part): boolean => !times(key).includes('1');
  const tops = nodes.filter(({ part }) => !times(part.key).includes('0'));
  const moving = all.filter(({ part, within }) => {
    const own = times(part.key);
    return own.includes('1') && (within ? own !== times(within.key) : own.includes('0'));
  });
  return {
    always: tops.map(paper),
    sometimes: moving.map(paper),
    never: all.filter(({ part, within }) => isNever(part) && !(within && isNever(within))).map(paper),
    rows,
  };
}

/** The row in which a situation stands; none for what cannot be. */
export const rowOf = ({ rows = [] }: SituationTable, situation: Situation): SituationRow | undefined =>
  rows.find(({ ways }) => ways.some((way) => way.every((one) => evaluate(one, situation) === true)));

function nodesOf(list: PublishedList, office: OfficeProfile, service: ServiceId): readonly Node[] {
  const situation: Situation = { answers: {}, channel: channelOf(list, {}).kind };
  const listed = requirementsOf(list, office, { dossier: emptyDossier(office.id, service), situation });
  return listed.map(({ part }) => nodeOf(part));
}

const nodeOf = (part: Part, within?: Part): Node => ({
  part,
  ...(within ? { within } : {}),
  inner: innerOf(part).map((one) => nodeOf(one, part)),
});

const innerOf = (part: Part): readonly Part[] => ('parts' in part ? part.parts : []);
const flat = (node: Node): readonly Node[] => [node, ...node.inner.flatMap(flat)];

/** What decides a part: its own condition, and that anything in it is asked for at all. */
function decidedBy(part: Part): Condition | undefined {
  const inner = innerOf(part).map(decidedBy);
  const within = inner.length > 0 && inner.every((one) => one !== undefined) ? joined('any', inner) : undefined;
  return joined('all', [part.when && spelled(part.when), within]);
}

/** What the law says of an amendment, as what is asked: whether there is one. */
function spelled(condition: Condition): Condition {
  if (condition === papersByForm['akta-perubahan']) return { is: 'exists', document: 'akta-perubahan' };
  return condition.is === 'all' ? (joined('all', condition.of.map(spelled)) ?? condition) : condition;
}

function joined(is: 'any' | 'all', conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const of = [...new Map(conditions.flatMap((one) => (one ? [[JSON.stringify(one), one] as const] : []))).values()];
  return of.length > 1 ? { is, of } : of[0];
}

/** What is asked for in a situation in which every condition is decided. */
function keysIn(nodes: readonly Node[], situation: Situation): readonly string[] {
  return nodes.flatMap(({ part, inner }) => {
    if (part.when && evaluate(part.when, situation) !== true) return [];
    const within = keysIn(inner, situation);
    return inner.length > 0 && within.length === 0 ? [] : [part.key, ...within];
  });
}
