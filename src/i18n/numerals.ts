const units = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** A whole number from 0 to 999 in Indonesian words: 12 is "dua belas". */
function inWords(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 999)
    throw new RangeError(`no words for ${count}: 0 to 999 only`);
  if (count < 12) return units[count] ?? '';
  if (count < 20) return `${units[count - 10]} belas`;
  if (count < 100) return joined(`${units[Math.floor(count / 10)]} puluh`, count % 10);
  return joined(count < 200 ? 'seratus' : `${units[Math.floor(count / 100)]} ratus`, count % 100);
}

const joined = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${inWords(rest)}`);

/** A number as letters have it: "1 (satu)". */
export const inFiguresAndWords = (count: number): string => `${count} (${inWords(count)})`;

/** A count as letters have it: "1 (satu) berkas". */
export const counted = (count: number, of: string): string => `${inFiguresAndWords(count)} ${of}`;

/** An amount as letters and stamps bear it: 10000 is "Rp10.000". No Intl, so that all machines give the same bytes. */
export const rupiah = (value: number): string => `Rp${String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.')}`;
