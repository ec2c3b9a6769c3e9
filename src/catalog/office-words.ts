/** Short forms by which people name regions and ministries. */
const shortForms: Readonly<Record<string, string>> = {
  kab: 'kabupaten',
  pemkab: 'kabupaten',
  pemkot: 'kota',
  pemko: 'kota',
  prov: 'provinsi',
  propinsi: 'provinsi',
  pemprov: 'provinsi',
  kemen: 'kementerian',
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
export function searchWords(text: string): string[] {
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
export function typedWords(typed: string): { readonly needed: readonly string[]; readonly helpful: readonly string[] } {
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
