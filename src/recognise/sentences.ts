import { npwpFrom } from '../domain/field-checks.ts';
import { isNib, nikProblem } from '../domain/identifiers.ts';
import { companyFields, deedFields } from './labelled.ts';
import { entryOf } from './labels.ts';
import type { Line } from './lines.ts';
import {
  type Candidate,
  companiesIn,
  dayIn,
  deedIn,
  isCompanyName,
  nameOfPerson,
  numberIn,
  type PaperKind,
  withoutTail,
} from './values.ts';

/** What a document says without a label before it. */

/** What stands before the name of the company that a document is about. */
const spokenOf =
  /(?:atas nama|badan hukum|bernama|mendirikan|perseroan(?: terbatas)?|komanditer|perusahaan|direktur(?: utama)?|pimpinan|pemilik|akta pendirian)[\s:"]*$/i;

/** The card of an NPWP: the number, the name below it, the address below that. */
export function onCard(lines: readonly Line[], document: PaperKind): readonly Candidate[] {
  if (document !== 'npwp' || lines.some((line) => ['company', 'person'].includes(entryOf(line)?.label ?? '')))
    return [];
  const at = lines.findIndex(
    (line) => numberIn(line, 15, 16) !== undefined && npwpFrom(numberIn(line, 15, 16) ?? '').ok,
  );
  const number = numberIn(lines[at] ?? '', 15, 16);
  if (at < 0 || number === undefined) return [];
  const below = lines.slice(at + 1).filter((line) => line !== '');
  const skipped = below.findIndex((line) => !/^(?:npwp|nik)\b|^\d|\d{15}/i.test(line.replace(/[\s.-]/g, '')));
  const [name, ...rest] = below.slice(Math.max(skipped, 0));
  if (!name) return [];
  const end = rest.findIndex((line) =>
    /^(?:kpp|kantor|terdaftar|tanggal|direktorat|kementerian|nik|npwp)\b/i.test(line),
  );
  const address = rest.slice(0, end < 0 ? 3 : end).join(' ');
  return [
    ...companyFields(name, name, document),
    ...(address
      ? [
          {
            path: 'company.address' as const,
            value: withoutTail(address),
            line: rest[0] ?? '',
            sure: false,
            weight: 2 as const,
          },
        ]
      : []),
  ];
}

/** Patterns over the running text, whose sentences go on from line to line, each with what it gives. */
export function inSentences(lines: readonly Line[], document: PaperKind): readonly Candidate[] {
  const whole = lines.join('\n');
  const text = whole.replace(/[\n\t]/g, ' ');
  const lineAt = (index: number): string => lines[whole.slice(0, index).split('\n').length - 1] ?? '';
  const found: Candidate[] = [];
  const each = (pattern: RegExp, take: (match: RegExpExecArray, line: string) => readonly Candidate[]) => {
    for (const match of text.matchAll(pattern)) found.push(...take(match, lineAt(match.index + match[0].search(/\S/))));
  };
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const number = (
    path: Candidate['path'],
    value: string,
    line: string,
    sure: boolean,
    weight: Candidate['weight'],
  ): Candidate[] => [{ path, value, line, sure, weight }];

  each(/\bNPWP\b[^\d]{0,40}(\d[\d.\- ]{13,24}\d)/gi, ([, digits = ''], line) => {
    const value = numberIn(digits, 15, 16);
    return value && !/lama|semula/i.test(line) ? number('company.npwp', value, line, npwpFrom(value).ok, 2) : [];
  });
  each(/(?:\bNIB\b|nomor induk berusaha)[^\d]{0,40}(\d[\d ]{11,16}\d)/gi, ([, digits = ''], line) => {
    const value = numberIn(digits, 13, 13);
    return value ? number('company.nib', value, line, isNib(value), document === 'nib' ? 3 : 2) : [];
  });
  for (const { name, index } of companiesIn(whole)) {
    const before = text.slice(Math.max(0, index - 60), index);
    const told = spokenOf.test(before);
    found.push(
      ...companyFields(name, lineAt(index), 'other').map((one) => ({
        ...one,
        sure: told,
        weight: told ? (2 as const) : (1 as const),
      })),
    );
  }
  if (document !== 'deed') {
    each(/\bakta pendirian[^:]{0,30}(?:nomor|no\.?)\s*[^\d]{0,8}\d[\s\S]{0,160}/gi, ([all], line) =>
      deedFields(deedIn(all), 'company.deed', line, 2),
    );
    each(/\bakta perubahan[^:]{0,30}(?:nomor|no\.?)\s*[^\d]{0,8}\d[\s\S]{0,160}/gi, ([all], line) =>
      deedFields(deedIn(all), 'company.amendment', line, 2),
    );
    return found;
  }

  const base = /akta (?:perubahan|pernyataan keputusan)|perubahan anggaran dasar/i.test(
    lines.filter(Boolean).slice(0, 12).join(' '),
  )
    ? 'company.amendment'
    : 'company.deed';
  const part = (name: 'number' | 'date' | 'notary', value: string | undefined, line: string): Candidate[] =>
    value ? [{ path: `${base}.${name}`, value, line, sure: true, weight: 3 }] : [];
  const first = text.search(/menghadap|pada hari ini/i);
  const head = text.slice(0, first < 0 ? 1200 : first);
  const numbered = /(?:nomor|no\.?)\s*[:.]?\s*(\d{1,5})\b/i.exec(head);
  if (numbered) found.push(...part('number', numbered[1], lineAt(numbered.index)));
  each(/pada hari ini(.{0,220})/gis, ([, words = ''], line) => part('date', dayIn(plain(words)), line));
  if (!found.some(({ path }) => path === `${base}.date`)) {
    const day = dayIn(plain(head));
    if (day) found.push(...part('date', day, lines.find((line) => dayIn(line) === day) ?? ''));
  }
  each(/(?:menghadap|berhadapan)[^,]{0,40}saya,?\s+(.{4,120}?),?\s+notaris/gis, ([, name = ''], line) =>
    part('notary', titled(plain(name)), line),
  );
  each(
    /\b(?:PERSEROAN TERBATAS|PERSEKUTUAN KOMANDITER)[\s:"]+((?:PT\.?|CV\.?)?\s*"?[A-Z][A-Z0-9 &.'-]{2,60})"?/g,
    ([all, name = ''], line) =>
      isCompanyName(plain(name))
        ? []
        : companyFields(`${/TERBATAS/.test(all) ? 'PT' : 'CV'} ${plain(name).replace(/"/g, '')}`, line, 'other').map(
            (one) => ({ ...one, weight: 2 as const }),
          ),
  );
  each(
    /(?:direktur(?: utama)?)[\s:]+(?:ialah |adalah |dijabat oleh )?(?:Tuan|Nyonya|Nona)?\s*([A-Z][A-Z .,'-]{3,50})/gi,
    ([all, name = ''], line) => {
      const person = nameOfPerson(plain(name).replace(/,?\s*(?:tersebut|lahir|warga).*$/i, ''));
      return person && person === person.toUpperCase()
        ? [
            ...number('signatory.name', person, line, true, 3),
            ...number('signatory.position', /direktur utama/i.test(all) ? 'Direktur Utama' : 'Direktur', line, true, 2),
          ]
        : [];
    },
  );
  each(
    /\b(?:Tuan|Nyonya|Nona)\s+([A-Z][A-Z .,'-]{3,60}?)(?:,?\s+(?:lahir|warga negara|pengusaha|swasta|wiraswasta|partikelir)|,)/g,
    ([, name = ''], line) => {
      const person = nameOfPerson(plain(name));
      return person ? number('signatory.name', person, line, false, 1) : [];
    },
  );
  each(/(?:nomor induk kependudukan|\bNIK\b)[^\d]{0,40}(\d[\d ]{14,20}\d)/gi, ([, digits = ''], line) => {
    const value = numberIn(digits, 16, 16);
    return value
      ? number(
          'signatory.nik',
          value,
          line,
          nikProblem(value) === null && found.filter(({ path }) => path === 'signatory.nik').length === 0,
          2,
        )
      : [];
  });
  each(/berkedudukan(?: dan berkantor pusat)? di\s+((?:Jalan|Jl)[^;]{8,160})/gi, ([, words = ''], line) =>
    number('company.address', withoutTail(plain(words)), line, false, 2),
  );
  return found;
}

/** A notary's name with the degrees short, as letters write them: "SITI AMINAH, Sarjana Hukum" is "SITI AMINAH, S.H.". */
const titled = (name: string): string =>
  withoutTail(name)
    .replace(/,?\s*Sarjana Hukum/i, ', S.H.')
    .replace(/,?\s*Magister Kenotariatan/i, ', M.Kn.')
    .replace(/,?\s*Magister Hukum/i, ', M.H.')
    .replace(/\s+,/g, ',')
    .trim();
