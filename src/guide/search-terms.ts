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
export const isInformative = (term: string): boolean => term.length > 1 && !asking.has(term);

/** Small letters without accents, in words; a code such as 70213 becomes the printed pattern `7xxxx`. */
export function termsOf(text: string): string[] {
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
