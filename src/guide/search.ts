import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import { answerLines } from './answer-lines.ts';
import type { GuideEntry } from './entry.ts';
import { isInformative, termsOf } from './search-terms.ts';
import type { Audience } from './terms.ts';

/** Where a person searches: the room, and the office they deal with. What belongs there comes first. */
export interface SearchPlace {
  readonly room?: 'penyedia' | 'desk';
  readonly office?: string;
}

/** The index as it is written at build time: plain JSON. */
export type GuideIndex = AsPlainObject;

interface Document {
  readonly id: string;
  readonly messages: string;
  readonly question: string;
  readonly keywords: string;
  readonly answer: string;
  readonly office: string;
  readonly audience: readonly Audience[];
}

const options: Options<Document> = {
  fields: ['messages', 'question', 'keywords', 'answer'],
  storeFields: ['office', 'audience', 'messages'],
  tokenize: termsOf,
  processTerm: (term) => term,
};

/** Builds the index of the guide. Every word of an answer finds it; the words on the screen weigh most. */
export function buildIndex(entries: readonly GuideEntry[]): GuideIndex {
  const index = new MiniSearch(options);
  index.addAll(
    entries.map((entry) => ({
      id: entry.id,
      messages: entry.messages.join(' '),
      question: [entry.question.id, entry.question.en ?? ''].join(' '),
      keywords: entry.keywords.join(' '),
      answer: [...answerLines(entry), ...entry.facts.map(({ value }) => value)].join(' '),
      office: entry.office,
      audience: entry.audience,
    })),
  );
  return index.toJSON();
}

/** What a search finds, as ids of entries, the best first. */
export interface Found {
  /** Answers that cover what was typed; none where the guide has none, and that is then to be said. */
  readonly covering: readonly string[];
  /** What shares words with it and may be another matter. */
  readonly similar: readonly string[];
}

export type GuideSearch = (typed: string, place?: SearchPlace) => Found;

/** Longer texts are cut: nobody types more, and a pasted page would only slow the phone. */
const longest = 300;

/** So much of what was typed must an entry speak of, by the weight of its words, to be an answer to it. */
const enoughOfTyped = 0.5;
/** Or so much of the message that the screen shows must be in what was typed, whatever else stands there. */
const enoughOfMessage = 0.75;
/** A word that only the answer holds may be said by the way: it counts less. */
const byTheWay = 0.25;

const named = ['messages', 'question', 'keywords'];

/** Makes the index of the build searchable. Typos are forgiven by the length of the word. */
export function openIndex(index: GuideIndex): GuideSearch {
  const mini = MiniSearch.loadJS(index, options);
  const weigh = weightsOf(index);
  const known = new Set(index.index.map(([term]) => term));
  const tokenize = (text: string) => termsOf(text).flatMap((term) => apart(term, known));
  return (typed, place = {}) => {
    const text = typed.slice(0, longest);
    const forgiving = {
      tokenize,
      fuzzy: (term: string) => (term.length < 4 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
      prefix: (term: string) => term.length >= 4,
    };
    const results = mini.search(text, {
      ...forgiving,
      boost: { messages: 4, keywords: 2, question: 1.5, answer: 0.5 },
      boostDocument: (_id, _term, stored) => weightAt(place, stored),
    });
    const namedIn = new Map(
      mini.search(text, { ...forgiving, fields: named }).map(({ id, queryTerms }) => [id, new Set(queryTerms)]),
    );
    const asked = [...new Set(tokenize(text))].filter(isInformative);
    const whole = sum(asked.map(weigh));
    const covers = ({ id, queryTerms, match }: SearchResult): boolean => {
      const spoken = sum(
        asked
          .filter((term) => queryTerms.includes(term))
          .map((term) => weigh(term) * (namedIn.get(id)?.has(term) ? 1 : byTheWay)),
      );
      const onScreen = Object.keys(match).filter((term) => match[term]?.includes('messages'));
      const message = termsOf(String(mini.getStoredFields(id)?.messages ?? ''));
      return (
        spoken > enoughOfTyped * whole ||
        (message.length > 0 && sum(onScreen.map(weigh)) >= enoughOfMessage * sum(message.map(weigh)))
      );
    };
    const ids = (some: readonly SearchResult[]) => some.map(({ id }) => String(id));
    // The best match decides: where it does not cover what was typed, what shares fewer words does not either.
    const [best] = results;
    return best && covers(best)
      ? { covering: ids(results.filter(covers)), similar: ids(results.filter((one) => !covers(one))) }
      : { covering: [], similar: ids(results) };
  };
}

/** Two words that were typed as one ("internalserver"), each known by itself. */
function apart(term: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(term)) return [term];
  for (let at = 4; at <= term.length - 4; at++) {
    const [one, other] = [term.slice(0, at), term.slice(at)];
    if (known.has(one) && known.has(other)) return [one, other];
  }
  return [term];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** How much a word tells (inverse document frequency): one that no entry holds tells most. */
function weightsOf({ index, documentCount }: GuideIndex): (term: string) => number {
  const holders = new Map(
    index.map(([term, fields]) => [
      term,
      new Set(Object.values(fields).flatMap((entries) => Object.keys(entries))).size,
    ]),
  );
  return (term) => {
    const count = holders.get(term) ?? 0;
    return Math.log(1 + (documentCount - count + 0.5) / (count + 0.5));
  };
}

function weightAt({ room, office }: SearchPlace, stored: Record<string, unknown> | undefined): number {
  const audience = (stored?.audience ?? []) as readonly Audience[];
  const inRoom = audience.includes('penyedia') === (room !== 'desk');
  return (room === undefined || inRoom ? 2 : 1) * (office !== undefined && stored?.office === office ? 2 : 1);
}
