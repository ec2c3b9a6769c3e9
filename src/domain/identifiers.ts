import { isDay } from './day.ts';

const forms = /^(PT|CV|UD|PO|FA|FIRMA|PERUM|PERUMDA|KOPERASI|YAYASAN)$/;

/**
 * A name as it counts for comparison: case, spaces, dots and the legal form before or behind it make no
 * difference ("PT. Cahaya Batang Hari" is "CAHAYA BATANGHARI, PT").
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFC')
    .toUpperCase()
    // "P.T.", "C. V." and "P T" are one word.
    .replace(/(?<!\p{L})(\p{L})[.\s]\s?(\p{L})(?!\p{L})\.?/gu, ' $1$2 ')
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const bare = words.filter((word, index) => !((index === 0 || index === words.length - 1) && forms.test(word)));
  return (bare.length > 0 ? bare : words).join('');
}

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** What a company is known by, each as it was typed. */
interface KnownCompany {
  readonly name?: string | undefined;
  readonly npwp?: string | undefined;
}

/**
 * By what two are known to be one company: by the NPWP, in 15 or 16 digits, where both have a whole one, else by the
 * name. Numbers are compared as they were typed: whether one can be an NPWP is for the checks to say.
 * @returns undefined where they are two, or nothing is known
 */
export function sameCompany(one: KnownCompany, other: KnownCompany): 'npwp' | 'name' | undefined {
  const [npwp, otherNpwp] = [npwpKey(one.npwp), npwpKey(other.npwp)];
  if (npwp && otherNpwp) return npwp === otherNpwp ? 'npwp' : undefined;
  return one.name?.trim() && sameName(one.name, other.name ?? '') ? 'name' : undefined;
}

/** A whole NPWP in 16 digits; undefined where it is none, or only begun. */
function npwpKey(text = ''): string | undefined {
  const digits = digitsOf(text);
  return /^\d{15,16}$/.test(digits) ? digits.padStart(16, '0') : undefined;
}

/** The pattern of the HTML standard for `type=email`, with at least one dot in the domain. */
const email =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text.trim());

/** Two addresses for one mailbox: case does not count. */
export const sameEmail = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** A telephone number of Indonesia as people write it: 0… or +62…, 8 to 14 digits; two numbers may stand side by side. */
export function isPhone(text: string): boolean {
  return text.split(/[/,;]/).every((number) => {
    const digits = number.replace(/[\s().-]/g, '').replace(/(ext|pes)\w*$/i, '');
    return /^(\+?62|0)\d{7,13}$/.test(digits);
  });
}

/** NIB of OSS: 13 digits. */
export const isNib = (text: string): boolean => /^\d{13}$/.test(text.replace(/[\s.-]/g, ''));

/** Province codes of the Ministry of Home Affairs (Kepmendagri on codes of regions), Papua's new provinces included. */
export const provinceCodes: ReadonlySet<string> = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);

export type NikProblem = 'characters' | 'length' | 'province' | 'date' | 'serial';

/** What is wrong with a NIK as typed (dots and spaces count for nothing), or null. */
export function nikProblem(text: string): NikProblem | null {
  const digits = nikDigits(text);
  if (!/^\d*$/.test(digits)) return 'characters';
  if (digits.length !== 16) return 'length';
  if (!provinceCodes.has(digits.slice(0, 2))) return 'province';
  if (!isBirthDate(digits.slice(6, 12))) return 'date';
  return digits.endsWith('0000') ? 'serial' : null;
}

/** The digits of a NIK or an NPWP as typed: dots, dashes and spaces count for nothing. */
const digitsOf = (text: string): string => text.replace(/[\s.\-–]/g, '');

/** The digits of a NIK as typed. */
export const nikDigits = digitsOf;

/** DDMMYY, the day raised by 40 for women; the century is not written, so either may fit. */
function isBirthDate(part: string): boolean {
  const day = Number(part.slice(0, 2));
  const [dd, mm, yy] = [String(day > 40 ? day - 40 : day).padStart(2, '0'), part.slice(2, 4), part.slice(4)];
  return isDay(`19${yy}-${mm}-${dd}`) || isDay(`20${yy}-${mm}-${dd}`);
}

/**
 * NPWP: 15 digits (2 type, 6 serial, 1 check, 3 tax office, 3 branch), or 16 (PMK 112/PMK.03/2022: "0" and the
 * 15 digits for companies, the NIK for individuals who are residents). NITKU is 22: 16 and 6 for the place.
 */

export type NpwpProblem = 'characters' | 'length' | 'check-digit' | 'is-nitku' | 'nik';

interface Npwp {
  /** 15-digit form, where there is one. */
  readonly short: string | null;
  /** 16-digit form. */
  readonly long: string;
}

export type NpwpReading =
  | { readonly ok: true; readonly npwp: Npwp }
  | { readonly ok: false; readonly problem: NpwpProblem; readonly digits: number };

/** Reads an NPWP as typed: dots, dashes and spaces count for nothing. */
export function readNpwp(text: string, isNik: (digits: string) => boolean): NpwpReading {
  const digits = digitsOf(text);
  const refuse = (problem: NpwpProblem): NpwpReading => ({ ok: false, problem, digits: digits.length });
  if (!/^\d*$/.test(digits)) return refuse('characters');
  if (digits.length === 22) return refuse('is-nitku');
  if (digits.length === 15)
    return passesCheck(digits) ? { ok: true, npwp: { short: digits, long: `0${digits}` } } : refuse('check-digit');
  if (digits.length !== 16) return refuse('length');
  if (!digits.startsWith('0')) return isNik(digits) ? { ok: true, npwp: { short: null, long: digits } } : refuse('nik');
  const short = digits.slice(1);
  return passesCheck(short) ? { ok: true, npwp: { short, long: digits } } : refuse('check-digit');
}

/** Luhn over the first nine digits; the ninth is the check digit. */
function passesCheck(short: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    const digit = Number(short[index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** `013121660091000` as `01.312.166.0-091.000`. */
export const dotted = (short: string): string =>
  short.replace(/^(\d{2})(\d{3})(\d{3})(\d)(\d{3})(\d{3})$/, '$1.$2.$3.$4-$5.$6');

/**
 * Whom the first two digits of the 15-digit form are given to: 01–03 to entities, 04–09 to persons. Others are
 * given to both in practice, so that they say nothing.
 */
export function holderOf(npwp: Npwp): 'entity' | 'person' | 'unknown' {
  if (npwp.short === null) return 'person';
  const type = Number(npwp.short.slice(0, 2));
  if (type >= 1 && type <= 3) return 'entity';
  return type >= 4 && type <= 9 ? 'person' : 'unknown';
}
