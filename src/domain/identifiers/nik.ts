import { isDay } from '../day.ts';

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

/** The digits of a NIK as typed. */
export const nikDigits = (text: string): string => text.replace(/[\s.\-–]/g, '');

/** DDMMYY, the day raised by 40 for women; the century is not written, so either may fit. */
function isBirthDate(part: string): boolean {
  const day = Number(part.slice(0, 2));
  const [dd, mm, yy] = [String(day > 40 ? day - 40 : day).padStart(2, '0'), part.slice(2, 4), part.slice(4)];
  return isDay(`19${yy}-${mm}-${dd}`) || isDay(`20${yy}-${mm}-${dd}`);
}
