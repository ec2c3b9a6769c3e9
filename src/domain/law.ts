import type { Condition } from './condition.ts';
import type { DocumentKind, LegalForm } from './terms.ts';

/**
 * Papers that a legal form cannot have, whatever a list says: an individual has no deed; a sole trader (UD/PO)
 * may have one; and a deed that was never amended has no amendment. Added to the condition that the list itself states.
 */
export const papersByForm: Partial<Record<DocumentKind, Condition>> = {
  'akta-pendirian': {
    is: 'any',
    of: [
      { is: 'not', of: { is: 'legal-form', in: ['individual', 'ud'] } },
      {
        is: 'all',
        of: [
          { is: 'legal-form', in: ['ud'] },
          { is: 'exists', document: 'akta-pendirian' },
        ],
      },
    ],
  },
  'akta-perubahan': {
    is: 'all',
    of: [
      { is: 'not', of: { is: 'legal-form', in: ['individual'] } },
      { is: 'exists', document: 'akta-perubahan' },
    ],
  },
};

/**
 * Papers that the law has since replaced by another: a list that names the first is met by the second, if the
 * office agrees. NIB for SIUP and TDP: PP 5/2021 and PP 28/2025 (risk-based licensing through OSS).
 */
export const standIns: Partial<Record<DocumentKind, DocumentKind>> = { siup: 'nib', siujk: 'nib', tdp: 'nib' };

/** The usual position of who signs, by legal form: the first is the one to propose. */
export const positionsByForm: Record<LegalForm, readonly string[]> = {
  pt: ['Direktur', 'Direktur Utama', 'Presiden Direktur', 'Wakil Direktur'],
  'pt-perorangan': ['Direktur'],
  cv: ['Direktur', 'Sekutu Aktif', 'Persero Aktif', 'Direktris'],
  firma: ['Sekutu', 'Direktur'],
  koperasi: ['Ketua'],
  yayasan: ['Ketua'],
  perum: ['Direktur Utama', 'Direktur'],
  ud: ['Pemilik', 'Pimpinan'],
  individual: ['Pemilik', 'Perorangan'],
};

/** The day of the newest rule the kernel knows (PP 28/2025): a clock that shows an earlier one is wrong. */
export const newestRule = '2025-06-05';
