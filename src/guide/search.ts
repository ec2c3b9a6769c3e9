import type { AsPlainObject, Options, SearchResult } from 'minisearch';
import MiniSearch from 'minisearch';
import type { Text } from '../domain/text.ts';
import type { Audience, GuideEntry } from './entry.ts';

/** Where a person searches: the room, and the office they deal with. What belongs there comes first. */
export interface SearchPlace {
  readonly room?: 'penyedia' | 'desk';
  readonly office?: string;
}

/** The index as it is written at build time: plain JSON. */
type GuideIndex = AsPlainObject;

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
interface Found {
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

/** Ways of writing one word that no slip of the finger explains. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bus(?:e)?r[\s_-]*id\b/g, 'userid'],
  [/\be[\s-]mail\b/g, 'email'],
  [/\blog[\s-]in\b/g, 'login'],
  [/\bkata\s+sandi\b/g, 'sandi'],
  [/\bdi\s+sini\b/g, 'disini'],
];

const shortened: Readonly<Record<string, string>> = {
  aktifasi: 'aktivasi',
  bs: 'bisa',
  diluar: 'luar',
  dimana: 'mana',
  blm: 'belum',
  dgn: 'dengan',
  dlm: 'dalam',
  dri: 'dari',
  emel: 'email',
  eror: 'error',
  gmana: 'bagaimana',
  imel: 'email',
  pass: 'password',
  paswrd: 'password',
  pw: 'password',
  sandi: 'password',
  tau: 'mengetahui',
  tdk: 'tidak',
  gak: 'tidak',
  mna: 'mana',
  nggak: 'tidak',
  ngga: 'tidak',
  sya: 'saya',
  utk: 'untuk',
  yg: 'yang',
};

/** Words so frequent that they say nothing about the matter. */
const silent = new Set([
  'a',
  'an',
  'anda',
  'apa',
  'bagaimana',
  'dan',
  'dengan',
  'di',
  'itu',
  'ini',
  'ke',
  'saya',
  'the',
  'untuk',
  'yang',
]);

/**
 * Words with which people ask and complain, and those that fit every matter here: they rank answers, yet that an answer
 * holds them does not make it fit.
 */
const asking = new Set(
  `ada adalah agar akan aku atau bagi bapak baru belum biar bila bisa boleh bu buat bukan cara cuma dalam dapat dari gimana hanya
  harus ibu ingin itu jadi jika juga kak kalau kasih kata kami kan karena kenapa ketika kita kok lagi maaf mana masih mau mengapa min
  minta mohon muncul nya oleh pada padahal pak para perlu pesan saat saja sama sampai saran sebelum secara selalu semua
  seperti setelah sih silakan solusi solusinya sudah supaya tadi tapi telah tentang terus tetap tetapi terima tetep tiba tidak
  tolong tulisan udah waktu ya
  and are be can cannot did do does for get gets have how i in is it me my not of on or says so that this to was what when
  why with you your
  ganti lpse mengganti mengubah merubah penyedia persyaratan perubahan perusahaan spse syarat ubah`.split(/\s+/),
);

/** Whether a term says what the matter is, and not merely that someone asks. */
const isInformative = (term: string): boolean => term.length > 1 && !asking.has(term);

/** Small letters without accents, in words; a code such as 70213 becomes the printed pattern `7xxxx`. */
function termsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b7\s?(?:\d{3,4}|x{3,5})\b/g, '7xxxx');
  return (
    joined
      .reduce((words, [pattern, word]) => words.replace(pattern, word), plain)
      .split(/[^a-z0-9]+/)
      // "passwordnya" is "password"; short words ("punya") only end like it.
      .map((word) => (shortened[word] ?? word).replace(/(?<=.{4})nya$/, ''))
      .filter((word) => word !== '' && !silent.has(word))
  );
}

/** Every sentence of an answer in one language, in reading order. */
export function answerLines(entry: GuideEntry, language: 'id' | 'en' = 'id'): readonly string[] {
  const lines = entry.answer.flatMap((part): readonly Text[] => {
    if (part.kind === 'paragraph') return [part.text];
    return [...(part.title ? [part.title] : []), ...(part.kind === 'steps' ? part.steps : part.items)];
  });
  return [...lines, ...(entry.vendor ? [entry.vendor] : [])].map((text) => text[language] ?? text.id);
}
