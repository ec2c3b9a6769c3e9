/**
 * What papers and letters write before a value, and what it is then. `person` and `place` belong to whoever the lines
 * before speak of; the rest is plain by itself.
 */
export type Label =
  | 'company'
  | 'company-address'
  | 'legal-form'
  | 'npwp'
  | 'old-npwp'
  | 'nib'
  | 'person'
  | 'nik'
  | 'place'
  | 'position'
  | 'head'
  | 'phone'
  | 'email'
  | 'registered-email'
  | 'new-email'
  | 'user-id'
  | 'deed'
  | 'deed-number'
  | 'deed-date'
  | 'notary'
  | 'amendment'
  | 'amendment-number'
  | 'amendment-date'
  | 'other';

const company =
  '(?:perusahaan|badan usaha|badan hukum|pelaku usaha|penyedia|usaha|wajib pajak|perseroan|persekutuan|koperasi|yayasan|firma)';
const number = '(?:nomor|no\\.?)';
const of = (text: string): RegExp => new RegExp(`^(?:${text})$`, 'i');

/** The first that fits counts: the narrower stands before the wider. */
const labels: readonly (readonly [Label, RegExp])[] = [
  [
    'company',
    of(`nama (?:lengkap )?${company}|nama (?:pt|cv)(?: ?/ ?(?:pt|cv))?|${company}(?! )|nama ${company} ?(?:/|\\().*`),
  ],
  [
    'company-address',
    of(
      `alamat (?:lengkap )?(?:kantor(?: pusat)?|domisili|kedudukan|${company})(?: (?:pusat|perusahaan|${company}))?|domisili (?:usaha|perusahaan)`,
    ),
  ],
  ['legal-form', of(`(?:bentuk|jenis) (?:usaha|badan usaha|badan hukum|badan|perusahaan)(?: usaha)?`)],
  ['old-npwp', of(`${number}? ?npwp (?:yang )?lama|npwp (?:sebelumnya|semula)`)],
  [
    'npwp',
    of(
      `(?:${number} )?npwp ?(?:\\(?(?:15|16)(?: digit)?\\)?|(?:yang )?baru|${company}|badan)?|${number} pokok wajib pajak(?: ?\\(npwp\\))?(?: ${company})?`,
    ),
  ],
  ['nib', of(`(?:${number} )?nib|nomor induk berusaha(?: ?\\(nib\\))?|(?:${number} )?nib ?(?:/|\\().*`)],
  [
    'nik',
    of(
      `nik(?: ?/ ?${number} ?ktp)?|${number} ?(?:ktp|nik|identitas)(?: ?/ ?(?:ktp|nik))?|nomor induk kependudukan(?: ?\\(nik\\))?|ktp ?/ ?nik|nik ktp`,
    ),
  ],
  ['position', of('jabatan(?: (?:dalam|di) (?:perusahaan|badan usaha))?')],
  [
    'head',
    of(
      `(?:nama )?(?:lengkap )?(?:direktur(?: utama)?|pimpinan(?: perusahaan)?|penanggung jawab|pemilik|ketua|direktris|sekutu aktif)(?: ?/ ?\\S+)*`,
    ),
  ],
  ['person', of('nama(?: lengkap)?(?: sesuai ktp)?')],
  ['place', of('alamat(?: lengkap| rumah| tinggal| tempat tinggal)?')],
  [
    'phone',
    of(
      `(?:${number}\\s?)?(?:telepon|telp\\.?|tlp\\.?|hp|handphone|ponsel|whatsapp|wa)(?: ?(?:/|dan|atau) ?(?:hp|wa|whatsapp|fax|faks|faksimile|ponsel))?(?: ${company})?|telepon kantor`,
    ),
  ],
  ['new-email', of('(?:alamat )?(?:e-?mail|surel|surat elektronik) (?:yang )?baru')],
  ['registered-email', of('(?:alamat )?(?:e-?mail|surel|surat elektronik) (?:(?:yang )?terdaftar|lama|akun|spse).*')],
  ['email', of(`(?:alamat )?(?:e-?mail|surel|surat elektronik|pos-?el)(?: ${company}| kantor| resmi)?`)],
  ['user-id', of('(?:user ?id|id pengguna|nama pengguna|username)(?: (?:spse|lpse|akun))?')],
  ['amendment-number', of(`${number} akta perubahan(?: terakhir)?`)],
  ['amendment-date', of('(?:tanggal|tgl\\.?) akta perubahan(?: terakhir)?')],
  ['amendment', of(`akta perubahan(?: terakhir)?(?: ${number}.*)?`)],
  ['deed-number', of(`${number} akta(?: pendirian)?(?: notaris)?`)],
  ['deed-date', of('(?:tanggal|tgl\\.?) akta(?: pendirian)?(?: notaris)?')],
  ['deed', of('akta(?: pendirian)?(?: perusahaan| badan usaha)?')],
  ['notary', of('(?:nama )?notaris')],
];

/** What a label names; `other` for one that is none of ours. */
export const labelOf = (text: string): Label => {
  const plain = text.replace(/["*]/g, '').replace(/\s+/g, ' ').trim();
  return labels.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
};

/** A number or letter before an entry, or a dash. */
const marker = /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s*|[-*\u2022]\s*)/;

export interface Entry {
  readonly label: Label;
  /** What stands behind the label; empty where it stands on the lines below. */
  readonly value: string;
}

/** A line as a label with its value: "Nama : PT …", "2.\tAlamat\tJalan …". Undefined where it is none. */
export function entryOf(line: string): Entry | undefined {
  const bare = line
    .replace(/^\t/, '')
    .replace(/^\d{1,2}\.?\t/, '')
    .replace(marker, '')
    .replace(/^\t/, '');
  const colon = /^([^:\t]{2,60}?)\s*(?:\t\s*)?:\s*(.*)$/.exec(bare);
  if (colon) {
    const label = labelOf(colon[1] ?? '');
    return { label, value: (colon[2] ?? '').replace(/^\t|\t$/g, '').trim() };
  }
  const [first = '', ...rest] = bare.split('\t');
  const label = labelOf(first);
  if (label === 'other') return undefined;
  return {
    label,
    value: rest
      .join(' ')
      .replace(/^[:\s]+/, '')
      .trim(),
  };
}

/**
 * The same for a line of a table whose label is set over several lines, beside a value in their middle: "Nomor", then
 * ":\t0812…", then "HP".
 */
export function entryAt(lines: readonly string[], index: number): Entry | undefined {
  const line = lines[index] ?? '';
  const entry = entryOf(line);
  const [, own, value] = /^\t?([^:\t]{0,24}?)\t?:\t?(.*)$/.exec(line) ?? [];
  if ((entry && entry.label !== 'other') || own === undefined || value === undefined) return entry;
  const [above, below] = [lines[index - 1], lines[index + 1]].map((near) =>
    /^[^:\t]{1,24}$/.test(near ?? '') ? near : undefined,
  );
  for (const parts of [
    [above, own, below],
    [above, own],
    [own, below],
  ]) {
    const label = labelOf(parts.filter(Boolean).join(' '));
    if (label !== 'other' && parts.every((part) => part !== undefined)) return { label, value: value.trim() };
  }
  return entry;
}
