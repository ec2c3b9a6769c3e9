import type { Condition } from '../domain/condition.ts';
import { type Answers, emptyDossier } from '../domain/dossier.ts';
import { channelOf, evaluate, type Question, questionsOf, type Situation } from '../domain/evaluate.ts';
import { papersByForm } from '../domain/law.ts';
import type { OfficeProfile } from '../domain/office.ts';
import { conditionOf, type Part } from '../domain/part.ts';
import type { Item } from '../domain/requirement.ts';
import { entriesOf, requirementsOf } from '../domain/requirements.ts';
import type { PublishedList } from '../domain/service-list.ts';
import type { ServiceId } from '../domain/services/index.ts';
import { type ChannelKind, type LegalForm, legalForms } from '../domain/terms.ts';

/**
 * The situations that a list tells apart, and the papers that each gets. Every question is asked only where a condition of
 * the list, or the law's, is open, and what changes nothing is left out: so no situation stands there without a reason.
 */

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

export interface SituationRow {
  /** What holds in it: all conditions of one of these ways. A list without conditions has one way, which is empty. */
  readonly ways: readonly (readonly Condition[])[];
  /** The keys of all that is asked for. */
  readonly keys: ReadonlySet<string>;
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

/** More rows than these nobody reads, and more answers than those are not tried. */
export const mostSituations = 48;
const mostTried = 1024;

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
  const rows = rowsOf(list, office, nodes);
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

/** Whether answers go together: a deed that was never made was never amended, and who may not send anyone comes alone. */
export function canBe({ legalForm, handedInBy, exists = {} }: Answers, list: PublishedList): boolean {
  const noDeed = legalForm === 'individual' || (legalForm === 'ud' && exists['akta-pendirian'] === false);
  if (exists['akta-perubahan'] && noDeed) return false;
  if (exists['akta-pendirian'] && legalForm === 'individual') return false;
  return handedInBy !== 'attorney' || list.attorney?.rule !== 'nobody';
}

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
  return joined('all', [part.when, within]);
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

/** A tree of questions: at its ends, what is asked for. */
type Tree = { readonly keys: readonly string[] } | { readonly ways: readonly (readonly [Condition, Tree])[] };

function rowsOf(list: PublishedList, office: OfficeProfile, nodes: readonly Node[]): SituationRow[] | undefined {
  const items = entriesOf(list, office).map(({ requirement }) => requirement.item);
  let tried = 0;
  const treeIn = (situation: Situation): Tree => {
    const question = nextQuestion(items, situation);
    if (!question) {
      tried += 1;
      return { keys: tried > mostTried ? [] : keysIn(nodes, situation) };
    }
    const ways = answersTo(question, situation, items, list).flatMap(([condition, next]) =>
      tried > mostTried ? [] : [[condition, treeIn(next)] as const],
    );
    return merged(ways);
  };
  const channels = channelClasses(list, items).map(
    (kinds) => [{ is: 'channel', in: kinds } as const, treeIn({ answers: {}, channel: kinds[0] })] as const,
  );
  const tree = merged(channels);
  if (tried > mostTried) return undefined;
  const rows = new Map<string, { ways: (readonly Condition[])[]; keys: Set<string> }>();
  for (const { way, keys } of endsOf(tree)) {
    const name = keys.join(' ');
    const row = rows.get(name) ?? { ways: [], keys: new Set(keys) };
    row.ways.push(way);
    rows.set(name, row);
  }
  return [...rows.values()];
}

const endsOf = (
  tree: Tree,
  above: readonly Condition[] = [],
): { way: readonly Condition[]; keys: readonly string[] }[] =>
  'keys' in tree
    ? [{ way: above, keys: tree.keys }]
    : tree.ways.flatMap(([condition, inner]) => endsOf(inner, [...above, condition]));

/** Answers after which the same follows are one; a question that changes nothing was none. */
function merged(ways: readonly (readonly [Condition, Tree])[]): Tree {
  const alike = new Map<string, [Condition, Tree]>();
  for (const [condition, tree] of ways) {
    const name = JSON.stringify(tree);
    const before = alike.get(name);
    alike.set(name, [before ? either(before[0], condition) : condition, tree]);
  }
  const [only, ...others] = [...alike.values()];
  if (!only) return { keys: [] };
  return others.length === 0 ? only[1] : { ways: [only, ...others].map(([one, tree]) => [shortest(one), tree]) };
}

function either(one: Condition, other: Condition): Condition {
  if (one.is === 'legal-form' && other.is === 'legal-form')
    return { ...one, in: legalForms.filter((form) => one.in.includes(form) || other.in.includes(form)) };
  return one.is === 'channel' && other.is === 'channel' ? { ...one, in: [...one.in, ...other.in] } : one;
}

/** "bentuk usaha bukan Perorangan", rather than all eight others. */
function shortest(condition: Condition): Condition {
  if (condition.is !== 'legal-form' || condition.in.length <= legalForms.length / 2) return condition;
  return { is: 'not', of: { is: 'legal-form', in: legalForms.filter((form) => !condition.in.includes(form)) } };
}

const order = ['legalForm', 'handedInBy', 'attorneyInDeed', 'oldMailboxOpen', 'exists', 'channel'] as const;

/** The question to ask next: the first, in one order for all, that some condition still leaves open. */
function nextQuestion(items: readonly Item[], situation: Situation): Question | undefined {
  const open = items.flatMap((item) => openIn(item, situation));
  const [first] = open.toSorted((one, other) => order.indexOf(one.ask) - order.indexOf(other.ask));
  // Whether there can be a deed is a matter of the legal form.
  return first?.ask === 'exists' && first.document in papersByForm && !situation.answers.legalForm
    ? { ask: 'legalForm' }
    : first;
}

function openIn(item: Item, situation: Situation): readonly Question[] {
  const when = conditionOf(item);
  const truth = when ? evaluate(when, situation) : true;
  if (truth === false) return [];
  if (when && truth === 'open') return questionsOf(when, situation).filter((one) => isOpen(one, situation.answers));
  return item.kind === 'any-of' || item.kind === 'all-of' ? item.of.flatMap((one) => openIn(one, situation)) : [];
}

function isOpen(question: Question, answers: Answers): boolean {
  if (question.ask === 'exists') return answers.exists?.[question.document] === undefined;
  return question.ask !== 'channel' && answers[question.ask] === undefined;
}

/** Every answer that can be, as the condition that it makes hold, with the situation that follows. */
function answersTo(
  question: Question,
  { answers, channel }: Situation,
  items: readonly Item[],
  list: PublishedList,
): readonly (readonly [Condition, Situation])[] {
  const possible = (given: readonly (readonly [Condition, Answers])[]) =>
    given
      .map(([condition, more]) => [condition, { channel, answers: { ...answers, ...more } }] as const)
      .filter(([, next]) => canBe(next.answers, list));
  const yesOrNo = (condition: Condition, answer: (yes: boolean) => Answers) =>
    possible([
      [condition, answer(true)],
      [{ is: 'not', of: condition }, answer(false)],
    ]);
  switch (question.ask) {
    case 'legalForm':
      return possible(formClasses(items).map((forms) => [{ is: 'legal-form', in: forms }, { legalForm: forms[0] }]));
    case 'handedInBy':
      return yesOrNo({ is: 'represented' }, (yes) => ({ handedInBy: yes ? 'attorney' : 'signatory' }));
    case 'attorneyInDeed':
      return yesOrNo({ is: 'attorney-in-deed' }, (attorneyInDeed) => ({ attorneyInDeed }));
    case 'oldMailboxOpen':
      return yesOrNo({ is: 'old-mailbox-open' }, (oldMailboxOpen) => ({ oldMailboxOpen }));
    case 'exists': {
      const { document } = question;
      return yesOrNo({ is: 'exists', document }, (yes) => ({ exists: { ...answers.exists, [document]: yes } }));
    }
    case 'channel':
      return [];
    default:
      return question satisfies never;
  }
}

type Class<Word> = readonly [Word, ...Word[]];

/** The legal forms that no condition tells from each other; those without a deed are told apart by the law. */
const formClasses = (items: readonly Item[]): readonly Class<LegalForm>[] => {
  const atoms = items.flatMap(atomsOf);
  return classes(legalForms, (form) => [
    form === 'individual',
    form === 'ud',
    ...atoms.map((one) => one.is === 'legal-form' && one.in.includes(form)),
  ]);
};

const channelClasses = ({ channels }: PublishedList, items: readonly Item[]): readonly Class<ChannelKind>[] =>
  classes([...new Set(channels.map(({ kind }) => kind))], (kind) =>
    items.flatMap(atomsOf).map((one) => one.is === 'channel' && one.in.includes(kind)),
  );

function classes<Word>(words: readonly Word[], marks: (word: Word) => readonly boolean[]): readonly Class<Word>[] {
  const alike = new Map<string, [Word, ...Word[]]>();
  for (const word of words) {
    const name = marks(word).join();
    const before = alike.get(name);
    if (before) before.push(word);
    else alike.set(name, [word]);
  }
  return [...alike.values()];
}

/** The conditions of an item that are made of no others. */
function atomsOf(item: Item): readonly Condition[] {
  const when = conditionOf(item);
  const inner = item.kind === 'any-of' || item.kind === 'all-of' ? item.of.flatMap(atomsOf) : [];
  return [...(when ? atomsIn(when) : []), ...inner];
}

function atomsIn(condition: Condition): readonly Condition[] {
  if (condition.is === 'not') return atomsIn(condition.of);
  return condition.is === 'all' || condition.is === 'any' ? condition.of.flatMap(atomsIn) : [condition];
}
