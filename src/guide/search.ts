import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import { answerLines } from './answer-lines.ts';
import type { GuideEntry } from './entry.ts';
import { termsOf } from './search-terms.ts';
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
  storeFields: ['office', 'audience'],
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

/** Answers searches: ids of entries, the best first. */
export type GuideSearch = (typed: string, place?: SearchPlace) => readonly string[];

/** Longer texts are cut: nobody types more, and a pasted page would only slow the phone. */
const longest = 300;

/** Makes the index of the build searchable. Typos are forgiven by the length of the word. */
export function openIndex(index: GuideIndex): GuideSearch {
  const mini = MiniSearch.loadJS(index, options);
  return (typed, place = {}) =>
    mini
      .search(typed.slice(0, longest), {
        boost: { messages: 4, keywords: 2, question: 1.5, answer: 0.5 },
        fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
        prefix: (term) => term.length >= 4,
        boostDocument: (_id, _term, stored) => weightAt(place, stored),
      })
      .map(({ id }: SearchResult) => String(id));
}

function weightAt({ room, office }: SearchPlace, stored: Record<string, unknown> | undefined): number {
  const audience = (stored?.audience ?? []) as readonly Audience[];
  const inRoom = audience.includes('penyedia') === (room !== 'desk');
  return (room === undefined || inRoom ? 2 : 1) * (office !== undefined && stored?.office === office ? 2 : 1);
}
