import { counted, rupiah } from '../letters/numerals.ts';
import type { CheckLine } from './line.ts';
import type { RefusalReason } from './reasons.ts';
import { lineName, wantedForm } from './words.ts';

export interface RefusalWords {
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
