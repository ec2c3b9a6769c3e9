import type { ServiceId } from './terms.ts';

/** Each service as addresses and file names have it: words that a penyedia reads. Ids in files and codes stay as they are. */
export const serviceSlugs = {
  'reset-password': 'reset-password',
  'npwp-change': 'perubahan-npwp',
  'email-change': 'perubahan-email',
  registration: 'pendaftaran',
  'user-id-lookup': 'informasi-user-id',
  aggregation: 'agregasi',
} as const satisfies Record<ServiceId, string>;
