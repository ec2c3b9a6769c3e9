import type { ServiceId } from '../domain/services/index.ts';
import type { DocumentKind, DocumentRole, LegalForm, LetterKind, ObjectKind } from '../domain/terms.ts';

/** Indonesian names as they stand in letters and on sheets; the screen takes them from here too. */
export const documentNames: Record<DocumentKind | 'attachments', string> = {
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
};

/** A paper that says whose or which it is. */
const roleNames: Partial<Record<`${DocumentKind}:${DocumentRole}`, string>> = {
  'ktp:signatory': 'KTP pimpinan',
  'ktp:attorney': 'KTP penerima kuasa',
  'ktp:every-director': 'KTP setiap direktur',
  'ktp:company-admin': 'KTP admin perusahaan',
  'ktp:self': 'KTP penyedia',
  'npwp:self': 'NPWP penyedia',
  'npwp:old': 'NPWP lama',
  'npwp:new': 'NPWP baru',
};

/** The name of a paper in its role: "NPWP lama". */
export const documentName = (document: DocumentKind, role?: DocumentRole): string =>
  (role && roleNames[`${document}:${role}`]) ?? documentNames[document];

export const letterNames: Record<LetterKind, string> = {
  application: 'Surat permohonan',
  'power-of-attorney': 'Surat kuasa',
  'registration-form': 'Formulir pendaftaran',
  'participation-form': 'Formulir keikutsertaan',
  'admin-appointment': 'Surat penunjukan admin',
  'employment-statement': 'Surat keterangan kerja',
  'owner-statement': 'Surat pernyataan pemilik',
};

export const objectNames: Record<ObjectKind, string> = {
  'company-stamp': 'Cap perusahaan',
  folder: 'Map',
};

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
