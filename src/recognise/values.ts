import { isDay } from '../domain/day.ts';
import type { FieldPath } from '../domain/facts.ts';
import type { LegalForm } from '../domain/terms.ts';

/** What a value is, read out of the words around it. */

/** The papers that are told apart, by what they say of themselves. */
export type PaperKind = 'nib' | 'npwp' | 'ktp' | 'deed' | 'other';

/** A fact of the dossier as a document writes it. */
export interface RecognisedField {
  readonly path: FieldPath | 'answers.legalForm';
  /** As a dossier holds it: numbers as digits, days as `YYYY-MM-DD`, a legal form as its word. */
  readonly value: string;
  /** The line that it came from, as it stands in the document. */
  readonly line: string;
  /** Named by its label, right by its own form, and said only once, or the same each time. */
  readonly sure: boolean;
}

/** A value that a place in the document speaks for. */
export interface Candidate extends RecognisedField {
  /** How much: 3 a label of its own, 2 a label that the lines around explain, 1 the form of the words alone. */
  readonly weight: 1 | 2 | 3;
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'jan', 'january'],
    ['februari', 'feb', 'pebruari', 'february'],
    ['maret', 'mar', 'march'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['agustus', 'agu', 'ags', 'agt', 'august'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'october'],
    ['november', 'nov', 'nopember', 'nop'],
    ['desember', 'des', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const written =
  /(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})|(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})|(\d{4})-(\d{2})-(\d{2})/gi;

/** The first day in a text, as `YYYY-MM-DD`: "12 Maret 2018", "12-03-2018", "2018-03-12". */
export function dayIn(text: string): string | undefined {
  for (const [, d1, m1, y1, d2, name, y2, y3, m3, d3] of text.matchAll(written)) {
    const [year, month, day] = y1 ? [y1, m1, d1] : y2 ? [y2, months[(name ?? '').toLowerCase()], d2] : [y3, m3, d3];
    const found = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isDay(found)) return found;
  }
  return undefined;
}

/** The digits of the first number with so many of them; spaces, dots and dashes between them count for nothing. */
export function numberIn(text: string, least: number, most: number): string | undefined {
  for (const [run] of text.matchAll(/\d(?:[\d.\- ]*\d)?/g)) {
    const digits = run.replace(/\D/g, '');
    if (digits.length >= least && digits.length <= most) return digits;
  }
  return undefined;
}

const forms: readonly (readonly [LegalForm, RegExp])[] = [
  ['pt-perorangan', /\b(?:PT|Perseroan(?: Terbatas)?)\.? Perorangan\b/i],
  ['pt', /\bP\.? ?T\b\.?|\bPerseroan Terbatas\b/],
  ['cv', /\bC\.? ?V\b\.?|\bPersekutuan Komanditer\b|\bCommanditaire\b/],
  ['firma', /\b(?:Firma|Fa\.)(?= )|\bPersekutuan Firma\b/i],
  ['koperasi', /\bKoperasi\b/i],
  ['yayasan', /\bYayasan\b/i],
  ['perum', /\bPerum(?:da)?\b(?! \w+ (?:Blok|RT))/],
  ['ud', /\bU\.? ?D\b\.?|\bUsaha Dagang\b|\bToko\b/],
];

/** The legal form that a name or a field tells. */
export function legalFormOf(text: string): LegalForm | undefined {
  if (/^\s*(?:usaha )?(?:perorangan|orang perseorangan|perseorangan)\s*$/i.test(text)) return 'individual';
  const plain = /^[^a-z]*$/.test(text)
    ? text
        .replace(/PERSEROAN TERBATAS/, 'Perseroan Terbatas')
        .replace(/PERSEKUTUAN KOMANDITER/, 'Persekutuan Komanditer')
        .replace(/USAHA DAGANG/, 'Usaha Dagang')
    : text;
  return forms.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Whether a name is one of a company: its legal form stands before or behind it. */
export const isCompanyName = (text: string): boolean =>
  /^(?:(?:P\.? ?T|C\.? ?V|U\.? ?D|FA|FIRMA|KOPERASI|YAYASAN|PERUM|PERUMDA|TOKO|PERSEROAN TERBATAS|PERSEKUTUAN KOMANDITER)\b\.?)\s*\S/i.test(
    text.trim(),
  ) || /,\s*(?:P\.?T|C\.?V|U\.?D)\.?$/i.test(text.trim());

/** Without what a form writes behind a value: dots, a semicolon, a note in brackets, what another cell says. */
export const withoutTail = (text: string): string =>
  text
    .replace(/\s*\((?:selanjutnya|untuk selanjutnya|disebut|yang).*$/i, '')
    .replace(
      /,?\s*(?:(?:untuk )?selanjutnya disebut|dalam hal ini|berkedudukan di|yang beralamat|beralamat di).*$/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s*[;,]$/, '')
    .replace(/(\S+)\.$/, (last, word: string) => (/\./.test(word) || word.length <= 3 ? last : word))
    .trim();

/** A person's name with its titles, as letters write it. */
export function nameOfPerson(text: string): string | undefined {
  const name = withoutTail(text.replace(/,?\s*(?:tersebut|lahir|warga negara)\b.*$/i, ''))
    .replace(/^(?:Tn|Ny|Nn|Tuan|Nyonya|Nona|Bapak|Ibu|Sdr|Sdri|Saudara|Saudari)\b\.?\s+/i, '')
    .replace(/\s*(?:\t|\/\s*(?:direktur|pimpinan)|\((?:direktur|pimpinan|pemilik)).*$/i, '');
  return /^\p{L}[\p{L}\s.,'-]{1,80}$/u.test(name) && !/^(?:lengkap|jelas|terang|perusahaan)$/i.test(name)
    ? name
    : undefined;
}

/** Number, day and notary of a deed that one line names: "Nomor 15 tanggal 12 Maret 2018, Notaris Siti Aminah, S.H.". */
export function deedIn(text: string): {
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly notary?: string | undefined;
} {
  const number =
    /(?:nomor|no\.?|nmr)\s*[:.]?\s*(\d{1,5}(?:\/[\w./-]+)?)\b/i.exec(text)?.[1] ??
    /^(\d{1,4})\b(?!\s*[-/.]\s*\d)/.exec(text)?.[1];
  const notary =
    /notaris\s*(?:(?:&|dan) ppat)?\s*:?\s*((?!di\b|pengganti\b)\p{Lu}.*?)(?=\s+di\s|\s*[;()]|,?\s+(?:notaris|berkedudukan|tanggal|yang|tentang|dengan|sebagaimana|selaku|dan telah)\b|$)/iu.exec(
      text,
    )?.[1];
  return { number, date: dayIn(text), notary: notary && withoutTail(notary) };
}

const formWord =
  /(?<![\p{L}.])(?:PT|P\.T|CV|C\.V|UD|U\.D|Fa|FA|Firma|FIRMA|Koperasi|KOPERASI|Yayasan|YAYASAN|Perum|PERUM|Perumda|PERUMDA)\.?\s+"?(?=[\p{Lu}\d])/gu;
const notOfName =
  /^(?:nomor|no|nama|alamat|npwp|nib|yang|direktur|komisaris|telp|telepon|jalan|jl|selaku|tersebut|email|status|nik|ktp)$/i;

/**
 * The names of companies in a running text, each with where it begins: a legal form and the words behind it that are
 * written alike, all in capitals or each with one.
 */
export function companiesIn(text: string): readonly { readonly name: string; readonly index: number }[] {
  return [...text.matchAll(formWord)].flatMap((match) => {
    const words: string[] = [];
    const behind = text.slice(match.index + match[0].length);
    for (const { 0: word, index } of behind.matchAll(/\S+/g)) {
      // A line below that is a label with its value does not go on with the name.
      if (/\n[^\S\n]*$/.test(behind.slice(0, index)) && /^[^\n:]{2,45}:/.test(behind.slice(index))) break;
      const bare = word.replace(/[",;:.)]+$/, '');
      const capitals = bare === bare.toUpperCase();
      const alike =
        words.length === 0 || (words[0] === words[0]?.toUpperCase() ? capitals : /^[\p{Lu}\d&]/u.test(bare));
      if (!alike || bare === '' || words.length === 6 || notOfName.test(bare)) break;
      words.push(bare);
      if (bare !== word) break;
    }
    const form = match[0].replace(/["\s]+$/g, '');
    return words.length > 0 ? [{ name: `${form} ${words.join(' ')}`, index: match.index }] : [];
  });
}
