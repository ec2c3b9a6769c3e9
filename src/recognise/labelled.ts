import { isDay } from '../domain/day.ts';
import { npwpFrom } from '../domain/field-checks.ts';
import { isEmail, isNib, isPhone, nikProblem } from '../domain/identifiers.ts';
import { entryAt, entryOf, type Label } from './labels.ts';
import type { Line } from './lines.ts';
import {
  type Candidate,
  dayIn,
  deedIn,
  isCompanyName,
  legalFormOf,
  nameOfPerson,
  numberIn,
  type PaperKind,
  type RecognisedField,
  withoutTail,
} from './values.ts';

/** Whom the lines speak of. */
type Subject = 'company' | 'signatory' | 'attorney' | 'admin' | 'nobody';

const subjects: readonly (readonly [Exclude<Subject, 'nobody'>, RegExp])[] = [
  ['attorney', /penerima kuasa|(?:memberi|memberikan) kuasa|menguasakan|pihak kedua|\bkuasa kepada\b/i],
  [
    'signatory',
    /bertanda ?tangan|pemberi kuasa|pihak pertama|(?:data|identitas) (?:direktur|pimpinan|penanggung ?jawab|pengurus|pemohon)/i,
  ],
  ['admin', /(?:data|identitas) admin(?!istra)|menunjuk|sebagai admin/i],
  [
    'company',
    /(?:data|identitas|profil) (?:perusahaan|badan usaha|penyedia|administrasi|umum)|data administra|atas nama (?:perusahaan|badan usaha)|dengan (?:data|identitas|keterangan) perusahaan|akun (?:spse|perusahaan)/i,
  ],
];

/** Where a letter goes over to what it asks for, no person is spoken of any more. */
const closing = /^(?:dengan ini|untuk itu|demikian|adapun|hormat kami|bersama ini|sehubungan)/i;

const firstSubject: Readonly<Record<PaperKind, Subject>> = {
  nib: 'company',
  npwp: 'company',
  deed: 'nobody',
  ktp: 'signatory',
  other: 'nobody',
};

/** What stands behind labels, in whatever part of the document. */
export function labelled(lines: readonly Line[], document: PaperKind): Candidate[] {
  const found: Candidate[] = [];
  let subject = firstSubject[document];
  lines.forEach((line, index) => {
    const entry = entryAt(lines, index);
    const told = entry && entry.label !== 'other' ? undefined : subjects.find(([, cue]) => cue.test(line))?.[0];
    if (told) subject = told;
    else if (!entry && closing.test(line)) subject = firstSubject[document];
    if (!entry || entry.label === 'other') return;
    const value = entry.value === '' || linesOf[entry.label] ? joined(entry, lines, index) : entry.value;
    if (value === '') return;
    if (entry.label === 'person' && isCompanyName(value) && subject !== 'attorney') subject = 'company';
    if (entry.label === 'company' || entry.label === 'head')
      subject = entry.label === 'company' ? 'company' : 'signatory';
    if (
      entry.label === 'person' &&
      subject === 'company' &&
      !isCompanyName(value) &&
      document === 'other' &&
      found.some(({ path }) => path === 'company.name')
    )
      subject = 'signatory';
    if (entry.label === 'person' && subject === 'nobody') subject = document === 'other' ? 'signatory' : 'company';
    found.push(...fieldsOf(entry.label, value, line, subject, document));
  });
  return found;
}

/** Values that may reach over several lines, at most so many. */
const linesOf: Partial<Record<Label, number>> = { 'company-address': 4, place: 4, company: 2, deed: 3, amendment: 3 };

/** A value with the lines below that go on with it: those that stand beneath it, and an address's own words. */
function joined({ label, value }: { label: Label; value: string }, lines: readonly Line[], index: number): string {
  const parts = value === '' ? [] : [value];
  const most = linesOf[label] ?? 1;
  for (const next of lines.slice(index + 1)) {
    if (parts.length >= most || isElsewhere(next)) break;
    if (next === '') {
      if (parts.length > 0) break;
      continue;
    }
    if (parts.length > 0 && !goesOn(label, next)) break;
    parts.push(next.replace(/^[:\t\s]+/, ''));
  }
  return parts.join(' ').replace(/\t/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A line that begins something else: a label, a numbered entry, or the words of a letter. */
const isElsewhere = (line: string): boolean => {
  const entry = entryOf(line);
  const labelled =
    entry && (entry.label !== 'other' || /^[^:,]{2,45}:/.test(line)) && !/^[^:]*kode ?pos\s*:/i.test(line);
  return (
    Boolean(labelled) || /^\d{1,2}[.)]\s/.test(line) || closing.test(line) || subjects.some(([, cue]) => cue.test(line))
  );
};

const addressWords =
  /\b(?:jl|jalan|gg|gang|rt|rw|no|nomor|blok|lantai|lt|gedung|komplek|perum|ruko|dusun|desa|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|prov|provinsi|kode ?pos)\b\.?|\d{5}\b|,/i;

function goesOn(label: Label, line: string): boolean {
  const beneath = line.startsWith('\t') && !line.slice(1).includes('\t');
  if (label === 'deed' || label === 'amendment') return beneath || /tanggal|tgl|notaris|nomor|no\./i.test(line);
  if (label === 'company') return beneath && !/\d/.test(line);
  return (
    beneath ||
    (line.length < 100 && addressWords.test(line) && !/^(?:menu|status|kode klas|tanggal|kpp|terdaftar)/i.test(line))
  );
}

/** The facts that a label with its value gives. */
function fieldsOf(label: Label, value: string, line: string, subject: Subject, document: PaperKind): Candidate[] {
  const weight = 3 as const;
  const one = (
    path: RecognisedField['path'],
    text: string | undefined,
    sure = true,
    least: Candidate['weight'] = weight,
  ): Candidate[] => (text === undefined || text === '' ? [] : [{ path, value: text, line, sure, weight: least }]);
  const person = subject === 'company' || subject === 'nobody' ? 'signatory' : subject;
  switch (label) {
    case 'company':
      return companyFields(value, line, document);
    case 'company-address':
      return one('company.address', withoutTail(value));
    case 'legal-form': {
      const form = legalFormOf(value);
      return one('answers.legalForm', form);
    }
    case 'npwp':
    case 'old-npwp': {
      const digits = numberIn(value, 15, 16);
      const sure = digits !== undefined && npwpFrom(digits).ok;
      if (label === 'old-npwp') return one('request.oldNpwp', digits, sure);
      return subject === 'company' || subject === 'nobody' || document !== 'ktp'
        ? one('company.npwp', digits, sure)
        : [];
    }
    case 'nib': {
      const digits = numberIn(value, 13, 13);
      return one('company.nib', digits, digits !== undefined && isNib(digits));
    }
    case 'nik': {
      const digits = numberIn(value, 16, 16);
      return one(`${person}.nik`, digits, digits !== undefined && nikProblem(digits) === null);
    }
    case 'person':
      if (isCompanyName(value)) return companyFields(value, line, document);
      if (subject === 'company') return one('company.name', withoutTail(value), document !== 'other', 2);
      return one(`${person}.name`, nameOfPerson(value));
    case 'head':
      return [...one('signatory.name', nameOfPerson(value)), ...one('signatory.position', positionOf(line), false, 2)];
    case 'position':
      return one(`${person}.position`, positionIn(value));
    case 'place':
      if (subject === 'company') return one('company.address', withoutTail(value));
      return subject === 'attorney'
        ? one('attorney.address', withoutTail(value))
        : one('company.address', withoutTail(value), false, 1);
    case 'phone': {
      const number = /(?:\+?62|\(?0)[\d\s().-]{6,18}\d/.exec(value)?.[0];
      const path = subject === 'attorney' ? 'attorney.phone' : 'company.phone';
      return one(path, number?.trim(), number !== undefined && isPhone(number) && subject !== 'signatory');
    }
    case 'email':
    case 'registered-email':
    case 'new-email': {
      const email = /[^\s<>(),;:]+@[^\s<>(),;:]+/.exec(value.replace(/\s*@\s*/, '@'))?.[0]?.replace(/\.$/, '');
      const path = (
        { email: 'company.email', 'registered-email': 'account.email', 'new-email': 'request.newEmail' } as const
      )[label];
      return one(path, email, email !== undefined && isEmail(email));
    }
    case 'user-id':
      return one('account.userId', /^\S+/.exec(value)?.[0]);
    case 'deed':
    case 'amendment':
      return deedFields(deedIn(value), label === 'deed' ? 'company.deed' : 'company.amendment', line, weight);
    case 'deed-number':
    case 'amendment-number': {
      const base = label === 'deed-number' ? 'company.deed' : 'company.amendment';
      const read = deedIn(`nomor ${value}`);
      return deedFields({ ...read, number: read.number ?? /^[\w./-]+/.exec(value)?.[0] }, base, line, weight);
    }
    case 'deed-date':
      return one('company.deed.date', dayIn(value));
    case 'amendment-date':
      return one('company.amendment.date', dayIn(value));
    case 'notary':
      return one('company.deed.notary', withoutTail(value.replace(/\s+(?:di|notaris di)\s.*$/i, '')));
    default:
      return [];
  }
}

export function companyFields(value: string, line: string, document: PaperKind): Candidate[] {
  const name = withoutTail(value);
  const form = legalFormOf(name);
  const sure = form !== undefined || document === 'nib';
  return [
    { path: 'company.name', value: name, line, sure, weight: sure ? 3 : 2 },
    ...(form ? [{ path: 'answers.legalForm' as const, value: form, line, sure: true, weight: 2 as const }] : []),
  ];
}

export function deedFields(
  deed: ReturnType<typeof deedIn>,
  base: 'company.deed' | 'company.amendment',
  line: string,
  weight: Candidate['weight'],
): Candidate[] {
  return (['number', 'date', 'notary'] as const).flatMap((part) => {
    const value = deed[part];
    if (!value) return [];
    return [{ path: `${base}.${part}` as const, value, line, sure: part !== 'date' || isDay(value), weight }];
  });
}

const positions =
  /\b(Presiden Direktur|Direktur Utama|Wakil Direktur|Direktur|Direktris|Komisaris(?: Utama)?|Persero Aktif|Sekutu Aktif|Pemilik|Pimpinan|Ketua|Manajer|Manager|Staf(?: \w+)?|Karyawan|Karyawati|Admin(?: \w+)?)\b/i;

/** A position without the company behind it: "Direktur PT Cahaya Baru" is "Direktur". */
const positionIn = (value: string): string =>
  withoutTail(value.replace(/\s+(?:(?:pada|dari|di)\s+)?(?:PT|CV|UD|Firma|Koperasi|Yayasan)\b.*$/i, ''));

/** The position that the label itself is. */
const positionOf = (line: string): string | undefined => {
  const found = positions.exec(line.split(/[:\t]/)[0] ?? '')?.[1];
  return found?.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
};
