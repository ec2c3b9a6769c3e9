import { romanMonth } from '../../../../domain/day.ts';

/** First letters of the company's name, without its legal form: "CV Cahaya Baru" as "CB". */
export function initials(company: string): string {
  const words = company
    .replace(/\b(PT|CV|UD|PO|FA|FIRMA|KOPERASI|YAYASAN|PERUM|PERUMDA|PERSERODA|TBK|PERSERO)\b\.?/gi, ' ')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const letters = words.map((word) => word[0]?.toUpperCase()).join('');
  return words.length === 1 ? (words[0] ?? '').slice(0, 3).toUpperCase() : letters.slice(0, 5);
}

/** A number in the usual form: `001/CB-DIR/XI/2026`. `sequence` counts the letters of the file. */
export const proposedNumber = (company: string, day: string, sequence: number): string =>
  [String(sequence).padStart(3, '0'), `${initials(company) || 'PT'}-DIR`, romanMonth(day), day.slice(0, 4)].join('/');
