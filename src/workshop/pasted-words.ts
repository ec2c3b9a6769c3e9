import type { FactPath } from '../domain/facts.ts';
import type { DocumentKind, DocumentRole, LegalForm, LetterKind } from '../domain/terms.ts';

/**
 * How offices write what they ask for, in brochures and FAQs: spellings of the known papers, and the words that say in
 * which form, for whom and under which mark. Matched against small letters without accents, the longest wording first.
 */

export const letterWordings: readonly (readonly [LetterKind, RegExp])[] = [
  [
    'registration-form',
    /(print ?out |print online )?form(ulir)? (pendaftaran|data penyedia|penyedia|registrasi)( spse)?/,
  ],
  ['participation-form', /(print ?out |print online )?form(ulir)? keikutsertaan/],
  ['admin-appointment', /surat penunjukan admin( perusahaan)?/],
  ['owner-statement', /surat pernyataan pemilik( perusahaan)?/],
  [
    'employment-statement',
    /sk pengangkatan( \(surat pernyataan\))?( sebagai (karyawan|pegawai))?|surat (keterangan|pernyataan) (kerja|karyawan|status karyawan|sebagai karyawan)/,
  ],
  [
    'power-of-attorney',
    /surat kuasa( pembawa (berkas|dokumen))?( untuk [a-z ]+)?( dari [a-z/ ]+?(?=$|[,;([]|\b(?:ber|di)))?/,
  ],
  [
    'application',
    /(surat permohonan|surat permintaan|permintaan resmi tertulis|permohonan tertulis)[a-z ]*?(?=$|[,;:([]|\b(?:bermat|bermet|berkop|dicap|di ?atas|di ?tanda|beserta|kop))/,
  ],
];

/** What is to be told, not brought. */
export const factWordings: readonly (readonly [FactPath, RegExp])[] = [
  ['signatory.phone', /nomor (telepon|hp|whatsapp)(\/(telepon|hp|whatsapp))* (direktur|direksi|pimpinan)/],
  ['company.phone', /nomor (telepon|hp|whatsapp)(\/(telepon|hp|whatsapp))*( perusahaan)?/],
  ['account.userId', /^\W*user ?id( spse)?\W*$/],
];

export const documentWordings: readonly (readonly [DocumentKind, RegExp])[] = [
  ['akta-perubahan', /akt[ae] perubahan( perusahaan)?( (yang )?terakhir)?/],
  ['akta-pendirian', /akt[ae] pendirian( perusahaan| badan usaha)?/],
  [
    'sk-kemenkumham',
    /(sk |surat keputusan |surat )?(pengesahan )?(dari )?(kemenkumham|menkumham|kementerian hukum( dan ham)?|menteri hukum( dan ham)?)/,
  ],
  ['surat-pernyataan-non-pkp', /(surat )?(pernyataan )?non[- ]?pkp/],
  ['pkp', /(surat )?(pengukuhan )?(pengusaha )?kena pajak|(surat )?(pengukuhan )?\bpkp\b|surat pengukuhan kena pajak/],
  ['kswp', /(bukti )?\bkswp\b/],
  ['siujk', /\bsiujk\b/],
  ['siup', /\bsiup\b/],
  ['nib', /\bnib\b( perusahaan)?|nomor induk berusaha/],
  ['sbu', /\bsbu\b|sertifikat badan usaha/],
  ['tdp', /\btdp\b|tanda daftar perusahaan/],
  ['situ', /\bsitu\b/],
  ['ho', /\bho\b|izin gangguan/],
  ['domisili', /(surat )?(keterangan )?domisili( perusahaan)?/],
  ['izin-lain', /(surat )?i[jz]in (lain|usaha|untuk menjalankan|kegiatan)[^,;()[\]]*/],
  ['bukti-kerja', /bukti (status )?karyawan/],
  ['photograph', /pas ?foto( [234] ?x ?[346])?/],
  ['screenshot', /screen ?shoot?|tangkapan layar/],
];

/** Licences of which a company has those of its trade: named in a row, one of them is meant. */
export const licences: ReadonlySet<DocumentKind> = new Set(['siup', 'siujk', 'sbu', 'nib', 'izin-lain']);

export const roleWordings: readonly (readonly [DocumentRole, RegExp])[] = [
  ['every-director', /(setiap|seluruh|semua) (direktur|direksi)/],
  ['every-commissioner', /((setiap|seluruh|semua) )?komisaris/],
  ['company-admin', /admin( perusahaan)?/],
  ['attorney', /(yang )?(diberi kuasa|dikuasakan|menerima kuasa)|penerima kuasa/],
  ['signatory', /direktur utama|direktur|direksi|pimpinan|pemilik|pejabat (yang )?berwenang|pengurus/],
  ['person-in-charge', /penanggung ?jawab/],
];

export const formWordings: readonly (readonly [LegalForm, RegExp])[] = [
  ['pt', /\bpt\b/],
  ['cv', /\bcv\b/],
  ['koperasi', /koperasi/],
  ['yayasan', /yayasan/],
];

/** Photocopies, as they are written. */
export const copyWords = '(?:salinan|[fp]h?oto ?copy|foto ?kopi|foto ?copi|copy|kopi|penggandaan(?:nya)?)';

/** What says nothing by itself: left over, it is no word that was not understood. */
export const silentWords: ReadonlySet<string> = new Set(
  [
    'dan atau serta yang dari untuk oleh pada di ke dalam dengan para bagi beserta lampirannya adalah berupa seperti',
    'perusahaan penyedia rekanan badan usaha cetak print out printout online asli salinan copy fotocopy fotokopi foto kopi',
    'lembar rangkap buah masing tunjukkan serahkan ditunjukkan diserahkan membawa dokumen surat bukti unduh spse terakhir',
    'jika ada bila apabila tergantung jenis rp terima kasih terimakasih',
  ]
    .join(' ')
    .split(' '),
);

/** A text from which wordings are taken one after another; what remains was not understood. */
export class Reading {
  private rest: string;
  constructor(text: string) {
    this.rest = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  }
  /** Takes the first match out, and says where it was and what it said. */
  take(wording: RegExp): { readonly at: number; readonly words: string } | undefined {
    const found = new RegExp(wording.source, 'i').exec(this.rest);
    if (!found || found[0].trim() === '') return undefined;
    const at = found.index;
    this.rest = this.rest.slice(0, at) + ' '.repeat(found[0].length) + this.rest.slice(at + found[0].length);
    return { at, words: found[0] };
  }
  takeAll(wording: RegExp): readonly { readonly at: number; readonly words: string }[] {
    const found = this.take(wording);
    return found ? [found, ...this.takeAll(wording)] : [];
  }
  between(from: number, to: number): string {
    return this.rest.slice(from, to);
  }
  words(): readonly string[] {
    return (this.rest.match(/[a-z]{2,}/g) ?? []).filter((word) => !silentWords.has(word));
  }
}

/** A known paper that a line names, and where. */
export interface Paper {
  readonly document: DocumentKind;
  readonly role?: DocumentRole;
  readonly at: number;
  readonly end: number;
}

/** The papers that a line names, in their order. */
export function papersOf(text: Reading): readonly Paper[] {
  const known = documentWordings.flatMap(([document, wording]) =>
    text.takeAll(wording).map(({ at, words }): Paper => ({ document, at, end: at + words.trimEnd().length })),
  );
  const cards = text.takeAll(ofPeople).flatMap(({ at, words }) => cardsOf(words, at));
  const tax = text.takeAll(taxNumber).flatMap(({ at, words }): readonly Paper[] => {
    const end = at + words.trimEnd().length;
    const roles = [...words.matchAll(/lama|baru|penanggung/g)].map(([word]) => taxRoles[word]);
    const first = words.includes('penanggung') ? [undefined] : [];
    return [...first, ...(roles.length > 0 ? roles : [undefined])].map(
      (role, index): Paper => ({ document: 'npwp', ...(role ? { role } : {}), at: at + index, end }),
    );
  });
  return [...known, ...cards, ...tax].sort((one, other) => one.at - other.at);
}

const taxNumber =
  /npwp(( (perusahaan|badan usaha|penyedia|terdaftar|tendaftar))*)?( ?(yang )?(lama|baru)( (dan|\/|serta) (yang )?(lama|baru))?)?( ?\/ ?penanggung ?jawab( perusahaan)?)?/;
const taxRoles: Readonly<Record<string, DocumentRole>> = { lama: 'old', baru: 'new', penanggung: 'person-in-charge' };

const people = roleWordings.map(([, wording]) => wording.source).join('|');
const ofPeople = new RegExp(
  `(?:kartu tanda penduduk|\\bktp\\b)(?: (?:dari|milik|para))?(?:(?: |/|,|\\bdan\\b|\\batau\\b|\\bperusahaan\\b|\\bdi\\b|\\(|\\))*(?:${people}))*`,
);

/** "KTP direksi/direktur/pemilik": one card under several names; "KTP Direktur atau yang diberi kuasa": one of two. */
function cardsOf(words: string, at: number): readonly Paper[] {
  const end = at + words.trimEnd().length;
  let rest = words;
  const roles = new Set<DocumentRole>();
  for (const [role, wording] of roleWordings)
    if (wording.test(rest)) {
      roles.add(role);
      rest = rest.replace(new RegExp(wording.source, 'g'), ' ');
    }
  return [...roles]
    .sort((one, other) => Number(one === 'attorney') - Number(other === 'attorney'))
    .map((role, index): Paper => ({ document: 'ktp', role, at: at + index, end }))
    .concat(roles.size === 0 ? [{ document: 'ktp', at, end }] : []);
}
