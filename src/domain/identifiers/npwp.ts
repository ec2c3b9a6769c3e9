/**
 * NPWP: 15 digits (2 type, 6 serial, 1 check, 3 tax office, 3 branch), or 16 (PMK 112/PMK.03/2022: "0" and the
 * 15 digits for companies, the NIK for individuals who are residents). NITKU is 22: 16 and 6 for the place.
 */

export type NpwpProblem = 'characters' | 'length' | 'check-digit' | 'is-nitku' | 'nik';

export interface Npwp {
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
  const digits = text.replace(/[\s.\-–]/g, '');
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
