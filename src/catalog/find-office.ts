/** What an office is found by. */
interface Findable {
  readonly name: string;
  readonly town?: string;
  readonly province?: string;
}

/** Cost of a word found elsewhere than in the name. */
const elsewhere = { name: 0, town: 0.4, province: 0.6 } as const;

interface Place {
  readonly at: number;
  readonly cost: number;
}

/** Finds offices; what was typed need not be spelt well. Empty: all, in their own order. */
export type OfficeFinder<Entry> = (typed: string) => readonly Entry[];

/**
 * Prepares the search once: every word with the offices that bear it, so that a key press compares against the
 * different words and not against every office.
 */
export function officeFinder<Entry extends Findable>(entries: readonly Entry[]): OfficeFinder<Entry> {
  const vocabulary = new Map<string, Place[]>();
  entries.forEach((entry, at) => {
    for (const field of ['name', 'town', 'province'] as const) {
      for (const word of searchWords(entry[field] ?? '')) {
        const places = vocabulary.get(word);
        if (places) places.push({ at, cost: elsewhere[field] });
        else vocabulary.set(word, [{ at, cost: elsewhere[field] }]);
      }
    }
  });
  return (typed) => {
    const { needed, helpful } = typedWords(typed);
    if (needed.length === 0 && helpful.length === 0) return entries;
    const costs = [...needed, ...helpful].map((word) => costsOf(word, vocabulary));
    return entries
      .map((entry, at) => ({ entry, cost: totalCost(costs, needed.length, at) }))
      .filter(({ cost }) => cost < unmatched)
      .sort((one, other) => one.cost - other.cost)
      .map(({ entry }) => entry);
  };
}

const unmatched = 1000;

/** All needed words must be found; a helpful one that is not ("kota") only puts the office further down. */
function totalCost(costs: readonly ReadonlyMap<number, number>[], needed: number, at: number): number {
  return costs.reduce((sum, one, index) => sum + (one.get(at) ?? (index < needed ? unmatched : 1)), 0);
}

/** Offices that a typed word leads to, each with its least cost. */
function costsOf(typed: string, vocabulary: ReadonlyMap<string, readonly Place[]>): Map<number, number> {
  const best = new Map<number, number>();
  for (const [word, places] of vocabulary) {
    const slips = nearness(typed, word);
    if (slips === undefined) continue;
    for (const { at, cost } of places) best.set(at, Math.min(best.get(at) ?? unmatched, slips + cost));
  }
  return best;
}

/** 0 for the word itself, little for its beginning, more for each slip; undefined where it is not near. */
function nearness(typed: string, word: string): number | undefined {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return 0.1;
  if (typed.length >= 3 && word.includes(typed)) return 0.9;
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (most === 0 || word.length < typed.length - most) return undefined;
  const steps = Math.min(distance(typed, word, most), distance(typed, word.slice(0, typed.length), most) + 0.2);
  return steps <= most + 0.2 ? steps : undefined;
}

/** Steps (a letter more, less, other, or two swapped) between two words, given up beyond `most`. */
function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1),
          swap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}

/** Short forms by which people name regions and ministries. */
const shortForms: Readonly<Record<string, string>> = {
  kab: 'kabupaten',
  pemkab: 'kabupaten',
  pemkot: 'kota',
  pemko: 'kota',
  prov: 'provinsi',
  propinsi: 'provinsi',
  pemprov: 'provinsi',
  kejagung: 'kejaksaan',
  kemen: 'kementerian',
  kemnaker: 'kementerian ketenagakerjaan',
  kementrian: 'kementerian',
  babel: 'bangka belitung',
  diy: 'daerah istimewa yogyakarta',
  dki: 'jakarta',
  jabar: 'jawa barat',
  jateng: 'jawa tengah',
  jatim: 'jawa timur',
  kalbar: 'kalimantan barat',
  kalsel: 'kalimantan selatan',
  kaltara: 'kalimantan utara',
  kalteng: 'kalimantan tengah',
  kaltim: 'kalimantan timur',
  kepri: 'kepulauan riau',
  malut: 'maluku utara',
  ntb: 'nusa tenggara barat',
  ntt: 'nusa tenggara timur',
  sulbar: 'sulawesi barat',
  sulsel: 'sulawesi selatan',
  sulteng: 'sulawesi tengah',
  sultra: 'sulawesi tenggara',
  sulut: 'sulawesi utara',
  sumbar: 'sumatera barat',
  sumsel: 'sumatera selatan',
  sumut: 'sumatera utara',
};

/** Words that stand in every name, or in front of many: they order the offices, but need not be there. */
const helpfulWords = new Set(['kabupaten', 'kota', 'provinsi', 'kementerian', 'lembaga', 'badan']);
const emptyWords = new Set(['lpse', 'ukpbj', 'bpbj', 'ulp', 'di', 'dan', 'republik', 'indonesia']);

/** Names of two words and more that have a short form: each counts as one word, so that "Kaltara" is no other Utara. */
const phrases = Object.values(shortForms).filter((form) => form.includes(' '));

/** Small letters without accents and signs, in words, short forms written out. */
function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => shortForms[word] ?? word);
}

/** The words by which a name is found, phrases in one word beside their parts. */
function searchWords(text: string): string[] {
  const words = plainWords(text).join(' ');
  return [...words.split(' '), ...phrases.filter((phrase) => words.includes(phrase)).map(joined)].filter(Boolean);
}

const joined = (phrase: string): string => phrase.replaceAll(' ', '');

/** The words that were typed, phrases in one word in place of their parts. */
const typedParts = (text: string): string[] =>
  phrases
    .reduce((words, phrase) => words.replace(phrase, joined(phrase)), plainWords(text).join(' '))
    .split(' ')
    .filter(Boolean);

/** What was typed: words that an office must bear, and words that only put it first. "Kemenkeu" is "kementerian keu…". */
function typedWords(typed: string): { readonly needed: readonly string[]; readonly helpful: readonly string[] } {
  const words = typedParts(typed.slice(0, 120)).flatMap((word) => {
    const ministry = /^kemen(?!terian)([a-z]{3,})$/.exec(word)?.[1];
    return ministry ? ['kementerian', ministry] : [word];
  });
  const telling = words.filter((word) => !emptyWords.has(word));
  const needed = telling.filter((word) => !helpfulWords.has(word));
  const helpful = telling.filter((word) => helpfulWords.has(word));
  // "Kota" alone asks for cities.
  return needed.length > 0 ? { needed, helpful } : { needed: helpful, helpful: [] };
}
