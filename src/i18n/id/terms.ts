import type { ServiceId } from '../../domain/services/index.ts';
import type { LegalForm } from '../../domain/terms.ts';
import type { Terms } from '../words.ts';

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
    'ktp-company-admin': 'KTP admin perusahaan',
    'ktp-self': 'KTP penyedia',
    'npwp-self': 'NPWP penyedia',
    'npwp-old': 'NPWP lama',
    'npwp-new': 'NPWP baru',
  },
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
export const serviceNames: Record<ServiceId, string> = {
  'reset-password': 'Reset Password Akun SPSE',
  'npwp-change': 'Perubahan NPWP Penyedia',
  'email-change': 'Perubahan Alamat Email Penyedia',
  registration: 'Verifikasi Pendaftaran Penyedia',
  'user-id-lookup': 'Informasi User ID Penyedia',
  aggregation: 'Agregasi Data Penyedia',
};

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
