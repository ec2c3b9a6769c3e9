import type { Condition } from '../domain/condition.ts';
import type { Answers } from '../domain/dossier.ts';
import { evaluate, type Question, questionsOf, type Situation } from '../domain/evaluate.ts';
import { papersByForm } from '../domain/law.ts';
import { conditionOf } from '../domain/part.ts';
import type { Item } from '../domain/requirement.ts';
import type { PublishedList } from '../domain/service-list.ts';
import { type ChannelKind, type LegalForm, legalForms } from '../domain/terms.ts';

/**
 * The situations that the conditions of a list tell apart, found by asking: every question is asked only where a condition,
 * or the law, is open, and what changes nothing is left out. So no situation stands there without a reason.
 */

export interface SituationRow {
  /** What holds in it: all conditions of one of these ways. A list without conditions has one way, which is empty. */
  readonly ways: readonly (readonly Condition[])[];
  /** The keys of all that is asked for. */
  readonly keys: ReadonlySet<string>;
}

/** Whether answers go together: a deed that was never made was never amended, and who may not send anyone comes alone. */
export function canBe({ legalForm, handedInBy, exists = {} }: Answers, list: PublishedList): boolean {
  const noDeed = legalForm === 'individual' || (legalForm === 'ud' && exists['akta-pendirian'] === false);
  if (exists['akta-perubahan'] && noDeed) return false;
  if (exists['akta-pendirian'] && legalForm === 'individual') return false;
  return handedInBy !== 'attorney' || list.attorney?.rule !== 'nobody';
}

/** A tree of questions: at its ends, what is asked for. */
type Tree = { readonly keys: readonly string[] } | { readonly ways: readonly (readonly [Condition, Tree])[] };

/** More answers than these are not tried. */
const mostTried = 1024;

/**
 * @param keysIn what is asked for in a situation in which every condition is decided
 * @returns a row for each answer of `keysIn`; undefined where there are too many situations to try
 */
export function rowsOf(
  list: PublishedList,
  items: readonly Item[],
  keysIn: (situation: Situation) => readonly string[],
): SituationRow[] | undefined {
  let tried = 0;
  const treeIn = (situation: Situation): Tree => {
    const question = nextQuestion(items, situation);
    if (!question) {
      tried += 1;
      return { keys: tried > mostTried ? [] : keysIn(situation) };
    }
    const ways = answersTo(question, situation, items, list).flatMap(([condition, next]) =>
      tried > mostTried ? [] : [[condition, treeIn(next)] as const],
    );
    return question.ask === 'legalForm' ? byDeed(ways) : merged(ways);
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

/**
 * Where the legal form matters for the deed alone: "bentuk usahanya memakai akta", in the law's own words, rather than
 * every form with what a UD may have.
 */
function byDeed(ways: readonly (readonly [Condition, Tree])[]): Tree {
  const tree = merged(ways);
  const law = papersByForm['akta-pendirian'];
  const of = (form: LegalForm) => ways.find(([one]) => one.is === 'legal-form' && one.in.includes(form))?.[1];
  const [company, ud, none] = [of('pt'), of('ud'), of('individual')];
  if (!law || !company || !none || !ud || !('ways' in ud)) return tree;
  const expected = ways.map(([one]) =>
    one.is === 'legal-form' && one.in.includes('individual')
      ? none
      : one.is === 'legal-form' && one.in.includes('ud')
        ? {
            ways: [
              [deed, company],
              [{ is: 'not', of: deed }, none],
            ],
          }
        : company,
  );
  return same(
    ways.map(([, inner]) => inner),
    expected,
  )
    ? {
        ways: [
          [law, company],
          [{ is: 'not', of: law }, none],
        ],
      }
    : tree;
}

const deed = { is: 'exists', document: 'akta-pendirian' } as const;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

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
/** Whether there is a deed goes with the legal form. */
const rank = (one: Question): number =>
  one.ask === 'exists' && one.document === deed.document ? 0.5 : order.indexOf(one.ask);

/** The question to ask next: the first, in one order for all, that some condition still leaves open. */
function nextQuestion(items: readonly Item[], situation: Situation): Question | undefined {
  const open = items.flatMap((item) => openIn(item, situation));
  const [first] = open.toSorted((one, other) => rank(one) - rank(other));
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
