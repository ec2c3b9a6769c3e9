import type { LeafItem } from '../domain/requirement.ts';
import { terms } from '../i18n/id/terms.ts';
import { counted, rupiah } from '../i18n/numerals.ts';
import { evidenceWords, indonesian, isListed, listed, type PartWords, partName } from '../i18n/part-names.ts';
import type { EntryStatus } from './entry.ts';
import type { CheckLine, Mark } from './line.ts';
import type { PointId } from './points.ts';
import type { RefusalReason } from './reasons.ts';

/** Indonesian words of the desk, as they stand on its papers; the screen takes them from here too. */
export const statusNames: Record<EntryStatus, string> = {
  received: 'diterima',
  returned: 'dikembalikan',
  forwarded: 'diteruskan ke LKPP',
  done: 'selesai',
};

/** The name of what a line checks: of a choice not made, every paper that would do; the vendor's own is said to be that. */
export function lineName(line: CheckLine, words: PartWords = indonesian, own = 'tambahan penyedia'): string {
  if (line.kind === 'choice')
    return line.choice.of
      .filter(({ part }) => isListed(part))
      .map(({ part }) => partName(part, words))
      .join(' / ');
  return line.need === 'own' ? `${partName(line.part, words)} (${own})` : partName(line.part, words);
}

/** In which form a line's thing was seen and taken: "asli dilihat, 1 salinan". */
export function receivedWords(line: CheckLine, mark: Mark): string {
  const kept = line.kind === 'thing' && isKept(line.part.item);
  return [
    ...(mark.original ? [kept ? 'asli diterima' : 'asli dilihat'] : []),
    ...(mark.copies ? [`${mark.copies} salinan`] : []),
    ...(mark.scan ? ['pindaian'] : []),
    ...(mark.present ? ['ada'] : []),
  ].join(', ');
}

/** Whether the office keeps the original: where its list says so, and of a letter to it where the list says nothing. */
const isKept = (item: LeafItem): boolean =>
  'evidence' in item &&
  (item.evidence === 'unstated' ? item.kind === 'letter' : item.evidence.original === 'handed-in');

/** The form in which a line's thing is asked for: "asli dan salinan"; empty where the list does not say. */
export const wantedForm = (line: CheckLine): string =>
  line.kind === 'thing' && 'evidence' in line.part.item ? evidenceWords(line.part.item.evidence) : '';

interface PointWords {
  /** What is compared, for the screen and the record. */
  readonly label: string;
  /** For the slip: what differs. Never what was expected, which a stranger must not learn here. */
  readonly differs: string;
  readonly mend: string;
}

export const pointWords: Record<PointId, PointWords> = {
  bearer: {
    label: 'Wajah yang datang = foto pada KTP-nya',
    differs: 'Yang datang bukan orang yang tercantum pada berkas',
    mend: 'Pimpinan datang sendiri, atau penerima kuasa datang dengan surat kuasa dan KTP-nya.',
  },
  'signatory-name': {
    label: 'Nama pada KTP = nama pimpinan pada surat permohonan',
    differs: 'Nama pada KTP berbeda dari nama pimpinan pada surat permohonan',
    mend: 'Samakan nama pada surat dengan KTP, lalu tanda tangani kembali.',
  },
  'signatory-nik': {
    label: 'NIK pada KTP = NIK pada surat permohonan',
    differs: 'NIK pada KTP berbeda dari NIK pada surat permohonan',
    mend: 'Samakan NIK pada surat dengan KTP.',
  },
  'signatory-in-deed': {
    label: 'Pimpinan pada akta terakhir = nama pada KTP',
    differs: 'Yang menandatangani tidak tercantum sebagai pimpinan pada akta terakhir',
    mend: 'Surat ditandatangani pimpinan menurut akta terakhir, atau bawa akta perubahan yang memuatnya.',
  },
  signature: {
    label: 'Tanda tangan pada surat = tanda tangan pada KTP',
    differs: 'Tanda tangan pada surat berbeda dari tanda tangan pada KTP',
    mend: 'Surat ditandatangani langsung oleh pimpinan.',
  },
  'power-giver': {
    label: 'Pemberi kuasa = pimpinan pada KTP',
    differs: 'Pemberi kuasa bukan pimpinan yang tercantum pada KTP',
    mend: 'Surat kuasa diberikan oleh pimpinan yang menandatangani surat permohonan.',
  },
  'power-bearer': {
    label: 'KTP yang datang = penerima kuasa pada surat kuasa',
    differs: 'KTP yang datang berbeda dari penerima kuasa pada surat kuasa',
    mend: 'Penerima kuasa datang sendiri dengan KTP-nya, atau surat kuasa dibuat untuk yang datang.',
  },
  'power-covers': {
    label: 'Surat kuasa menyebut layanan ini dan masih berlaku',
    differs: 'Surat kuasa tidak menyebut layanan ini atau sudah tidak berlaku',
    mend: 'Buat surat kuasa yang menyebut layanan ini dan masih berlaku.',
  },
  'attorney-in-deed': {
    label: 'Penerima kuasa tercantum dalam akta',
    differs: 'Penerima kuasa tidak tercantum dalam akta',
    mend: 'Tunjuk penerima kuasa yang tercantum dalam akta, atau pimpinan datang sendiri.',
  },
  'registered-npwp': {
    label: 'NPWP pada akun SPSE = NPWP pemohon (lama, bila berganti)',
    differs: 'NPWP pemohon berbeda dari NPWP yang terdaftar pada akun SPSE',
    mend: 'Periksa User ID dan NPWP, lalu ajukan untuk akun milik perusahaan sendiri.',
  },
  'registered-email': {
    label: 'Email pada surat = email yang terdaftar pada akun SPSE',
    differs: 'Email pada surat berbeda dari email yang terdaftar pada akun SPSE',
    mend: 'Tulis email yang dipakai saat mendaftar, atau ajukan perubahan email.',
  },
  'old-email': {
    label: 'Email lama pada surat = email yang terdaftar pada akun SPSE',
    differs: 'Email lama pada surat berbeda dari email yang terdaftar pada akun SPSE',
    mend: 'Tulis email lama sebagaimana terdaftar.',
  },
  npwp: {
    label: 'NPWP pada kartu = NPWP pada surat (15 atau 16 digit)',
    differs: 'NPWP pada kartu berbeda dari NPWP pada surat',
    mend: 'Samakan NPWP pada surat dengan kartu.',
  },
  'old-npwp': {
    label: 'NPWP lama pada kartu = NPWP lama pada surat (15 atau 16 digit)',
    differs: 'NPWP lama pada kartu berbeda dari NPWP lama pada surat',
    mend: 'Samakan NPWP lama pada surat dengan kartu.',
  },
  'company-in-licence': {
    label: 'Nama perusahaan pada izin usaha = nama pada surat',
    differs: 'Nama perusahaan pada izin usaha berbeda dari nama pada surat',
    mend: 'Samakan nama perusahaan, atau bawa izin usaha atas nama perusahaan ini.',
  },
  'company-in-deed': {
    label: 'Nama perusahaan pada akta = nama pada surat',
    differs: 'Nama perusahaan pada akta berbeda dari nama pada surat',
    mend: 'Samakan nama perusahaan, atau bawa akta perubahan nama.',
  },
  'admin-ktp': {
    label: 'KTP admin = admin pada surat penunjukan',
    differs: 'KTP admin berbeda dari nama pada surat penunjukan',
    mend: 'Samakan nama pada surat penunjukan dengan KTP admin.',
  },
};

/** "a, b, dan c". */
export const listedNames = (lines: readonly CheckLine[]): string =>
  listed(
    lines.map((line) => lineName(line)),
    terms.and,
  );

interface RefusalWords {
  /** What is wrong: "salinannya belum ada atau kurang". */
  readonly fault: string;
  /** What to do about it, one sentence. */
  readonly mend: string;
}

/** The reasons as the desk picks them. */
export const reasonNames: Record<RefusalReason, string> = {
  missing: 'belum ada',
  'copy-missing': 'salinannya belum ada atau kurang',
  'not-original': 'yang dibawa bukan aslinya',
  illegible: 'tidak terbaca jelas',
  incomplete: 'tidak lengkap',
  'wrong-paper': 'bukan yang diminta',
  expired: 'masa berlakunya sudah habis',
  'name-differs': 'namanya berbeda dari surat permohonan',
  'number-differs': 'nomornya berbeda dari surat permohonan',
  unsigned: 'belum ditandatangani',
  'no-meterai': 'belum bermeterai',
  'no-company-stamp': 'belum dicap perusahaan',
  other: 'belum dapat diterima',
};

/**
 * What is wrong with a line's thing and how to mend it, in words for the vendor.
 * @param tariff of the meterai in rupiah; null where none is known
 */
export function refusalWords(line: CheckLine, reason: RefusalReason, tariff: number | null): RefusalWords {
  return { fault: reasonNames[reason], mend: mends[reason](line, tariff) };
}

const mends: Record<RefusalReason, (line: CheckLine, tariff: number | null) => string> = {
  missing: (line) => {
    if (line.kind === 'choice') return 'Bawa salah satunya.';
    if (line.kind === 'thing' && line.part.item.kind === 'facts') return 'Lengkapi datanya.';
    return `Bawa ${wantedForm(line) || 'saat datang kembali'}.`;
  },
  'copy-missing': (line) =>
    `Fotokopi ${counted(line.kind === 'thing' ? Math.max(1, line.wants.copies) : 1, 'lembar')} dan bawa bersama aslinya.`,
  'not-original': () => 'Bawa aslinya untuk dilihat petugas.',
  illegible: () => 'Bawa yang terbaca jelas; fotokopi ulang bila perlu.',
  incomplete: (line) =>
    line.kind === 'thing' && line.part.item.kind === 'facts' ? 'Lengkapi datanya.' : 'Bawa semua halamannya.',
  'wrong-paper': (line) => `Yang diminta: ${lineName(line)}.`,
  expired: () => 'Bawa yang masih berlaku, atau perpanjang dahulu.',
  'name-differs': () => 'Samakan nama pada surat dengan dokumen ini, atau bawa dokumen yang benar.',
  'number-differs': () => 'Samakan nomor pada surat dengan dokumen ini.',
  unsigned: () => 'Bubuhkan tanda tangan yang berwenang.',
  'no-meterai': (_, tariff) =>
    `Tempelkan meterai${tariff === null ? '' : ` ${rupiah(tariff)}`}; tanda tangan mengenai sebagian meterai, dengan tanggal.`,
  'no-company-stamp': () => 'Bubuhkan cap perusahaan di samping tanda tangan.',
  other: () => 'Tanyakan kepada petugas apa yang perlu diperbaiki.',
};
