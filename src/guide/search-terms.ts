/** Ways of writing one word that no slip of the finger explains. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bus(?:e)?r[\s_-]*id\b/g, 'userid'],
  [/\be[\s-]mail\b/g, 'email'],
  [/\blog[\s-]in\b/g, 'login'],
  [/\bkata\s+sandi\b/g, 'password'],
  [/\bdi\s+sini\b/g, 'disini'],
];

const shortened: Readonly<Record<string, string>> = {
  aktifasi: 'aktivasi',
  bs: 'bisa',
  blm: 'belum',
  dgn: 'dengan',
  dlm: 'dalam',
  dri: 'dari',
  eror: 'error',
  gmana: 'bagaimana',
  tau: 'mengetahui',
  tdk: 'tidak',
  gak: 'tidak',
  nggak: 'tidak',
  ngga: 'tidak',
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

/** Small letters without accents, in words; a code such as 70213 becomes the printed pattern `7xxxx`. */
export function termsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b7\s?(?:\d{3,4}|x{3,5})\b/g, '7xxxx');
  return joined
    .reduce((words, [pattern, word]) => words.replace(pattern, word), plain)
    .split(/[^a-z0-9]+/)
    .map((word) => shortened[word] ?? word)
    .filter((word) => word !== '' && !silent.has(word));
}
