import type { OfficeProfile } from '../../domain/office.ts';
import { isOwnService, type KnownServiceId, ownServiceName, type ServiceId } from '../../domain/services/index.ts';
import type { DocumentKind, DocumentRole, LegalForm, LetterKind, ObjectKind } from '../../domain/terms.ts';

/** Names of the field's things, as the counter says them: in letters, on sheets and on the screen. */
export const terms = {
  document: {
    ktp: 'KTP',
    npwp: 'NPWP perusahaan',
    'akta-pendirian': 'Akta pendirian',
    'akta-perubahan': 'Akta perubahan terakhir',
    'sk-kemenkumham': 'SK pengesahan Kementerian Hukum',
    nib: 'NIB',
    siup: 'SIUP',
    siujk: 'SIUJK',
    sbu: 'SBU',
    tdp: 'TDP',
    'izin-lain': 'Izin usaha lain sesuai bidangnya',
    situ: 'SITU',
    ho: 'Izin gangguan (HO)',
    domisili: 'Surat keterangan domisili',
    pkp: 'Surat pengukuhan PKP',
    'surat-pernyataan-non-pkp': 'Surat pernyataan non-PKP',
    kswp: 'Bukti KSWP',
    'bukti-kerja': 'Bukti status karyawan',
    photograph: 'Pasfoto',
    screenshot: 'Tangkapan layar',
    attachments: 'Lampiran surat permohonan',
  },
  /** A document that says whose or which it is. */
  inRole: {
    'ktp-signatory': 'KTP pimpinan',
    'ktp-attorney': 'KTP penerima kuasa',
    'ktp-every-director': 'KTP setiap direktur',
    'ktp-every-commissioner': 'KTP setiap komisaris',
    'ktp-every-owner': 'KTP setiap pemilik',
    'ktp-company-admin': 'KTP admin',
    'ktp-self': 'KTP penyedia',
    'npwp-signatory': 'NPWP pimpinan',
    'npwp-attorney': 'NPWP penerima kuasa',
    'npwp-every-director': 'NPWP setiap direktur',
    'npwp-every-commissioner': 'NPWP setiap komisaris',
    'npwp-every-owner': 'NPWP setiap pemilik',
    'npwp-company-admin': 'NPWP admin',
    'npwp-person-in-charge': 'NPWP penanggung jawab',
    'npwp-staff': 'NPWP staf yang datang',
    'npwp-self': 'NPWP penyedia',
    'npwp-old': 'NPWP lama',
    'npwp-new': 'NPWP baru',
  },
  role: {
    signatory: 'pimpinan',
    attorney: 'penerima kuasa',
    'every-director': 'setiap direktur',
    'every-commissioner': 'setiap komisaris',
    'every-owner': 'setiap pemilik',
    'company-admin': 'admin',
    'person-in-charge': 'penanggung jawab',
    staff: 'staf yang datang',
    self: 'penyedia',
    old: 'lama',
    new: 'baru',
  },
  oneOf: { 'every-director': 'direktur', 'every-commissioner': 'komisaris', 'every-owner': 'pemilik' },
  ofRole: '{{document}} {{role}}',
  letter: {
    application: 'Surat permohonan',
    'power-of-attorney': 'Surat kuasa',
    'registration-form': 'Formulir pendaftaran',
    'participation-form': 'Formulir keikutsertaan',
    'admin-appointment': 'Surat penunjukan admin',
    'employment-statement': 'Surat keterangan kerja',
    'owner-statement': 'Surat pernyataan pemilik',
  },
  object: {
    'company-stamp': 'Cap perusahaan',
    folder: 'Map',
    laptop: 'Laptop',
    'flash-drive': 'Flashdisk',
    other: 'Benda lain',
  },
  facts: 'Data penyedia',
  openEnded: 'Data lain yang diminta kantor',
  own: 'tambahan penyedia',
  /** Forms in which a thing is asked for. */
  form: {
    original: 'asli',
    copies: 'salinan',
    legalised: 'salinan dilegalisasi',
    scan: 'pindaian',
    done: 'tanda siap',
    issued: 'tanggal pada dokumen',
    shown: 'asli ditunjukkan',
    'handed-in': 'asli diserahkan',
    returned: 'asli (dikembalikan sesudah diperiksa)',
    sheets: '{{original}} {{count}} lembar',
    scanAs: '{{scan}} ({{limits}})',
    largest: 'paling besar {{size}} MB',
  },
  and: 'dan',
  or: '/',
  legalForm: {
    pt: 'PT (Perseroan Terbatas)',
    'pt-perorangan': 'PT Perorangan',
    cv: 'CV (Persekutuan Komanditer)',
    firma: 'Firma',
    koperasi: 'Koperasi',
    yayasan: 'Yayasan',
    perum: 'Perum, Perumda, atau Perseroda',
    ud: 'UD atau PO (usaha dagang)',
    individual: 'Perorangan (tanpa badan usaha)',
  },
  shortForm: {
    pt: 'PT',
    'pt-perorangan': 'PT Perorangan',
    cv: 'CV',
    firma: 'Firma',
    koperasi: 'Koperasi',
    yayasan: 'Yayasan',
    perum: 'Perum atau Perumda',
    ud: 'UD atau PO',
    individual: 'perorangan',
  },
} as const satisfies Terms & { legalForm: Record<LegalForm, string>; shortForm: Record<LegalForm, string> };

/** What is asked for, as it follows "permohonan …" on letters and sheets. */
const serviceNames: Record<KnownServiceId, string> = {
  'reset-password': 'Reset Password Akun SPSE',
  'npwp-change': 'Perubahan NPWP Penyedia',
  'email-change': 'Perubahan Alamat Email Penyedia',
  registration: 'Verifikasi Pendaftaran Penyedia',
  'user-id-lookup': 'Informasi User ID Penyedia',
  aggregation: 'Agregasi Data Penyedia',
};

/** The name of any service, as it follows "permohonan …"; of an office's own, its title where the office is at hand. */
export const serviceName = (id: ServiceId, office?: Pick<OfficeProfile, 'ownServices'>): string =>
  isOwnService(id) ? (office?.ownServices[id]?.title.id ?? ownServiceName(id)) : serviceNames[id];

/** Legal forms as forms have them. */
export const formNames: Record<LegalForm, string> = {
  pt: 'Perseroan Terbatas (PT)',
  'pt-perorangan': 'PT Perorangan',
  cv: 'Persekutuan Komanditer (CV)',
  firma: 'Firma',
  koperasi: 'Koperasi',
  yayasan: 'Yayasan',
  perum: 'Perum, Perumda, atau Perseroda',
  ud: 'Usaha Dagang (UD/PO)',
  individual: 'Perorangan',
};

/** The words of one language that name the things of a list. */
export interface Terms {
  readonly document: Readonly<Record<DocumentKind | 'attachments', string>>;
  /** A document in a role that has a name of its own; the others are put together: "NIB penanggung jawab". */
  readonly inRole: Readonly<Partial<Record<`${DocumentKind}-${DocumentRole}`, string>>>;
  /** Whose or which it is, and of several people one. */
  readonly role: Readonly<Record<DocumentRole, string>>;
  readonly oneOf: Readonly<Record<'every-director' | 'every-commissioner' | 'every-owner', string>>;
  /** Document and role in one, with `{{document}}` and `{{role}}`. */
  readonly ofRole: string;
  readonly letter: Readonly<Record<LetterKind, string>>;
  readonly object: Readonly<Record<ObjectKind, string>>;
  readonly facts: string;
  readonly openEnded: string;
  /** Said of what the vendor added to the list. */
  readonly own: string;
  readonly form: Readonly<
    Record<
      | 'original'
      | 'shown'
      | 'handed-in'
      | 'returned'
      | 'sheets'
      | 'copies'
      | 'legalised'
      | 'scan'
      | 'scanAs'
      | 'largest'
      | 'done'
      | 'issued',
      string
    >
  >;
  readonly and: string;
  /** What stands between alternatives, with its spaces. */
  readonly or: string;
}
