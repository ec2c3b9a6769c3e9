import type { ChannelKind, ServiceId } from '../../domain/terms.ts';

export const service = {
  'reset-password': 'Reset password',
  'npwp-change': 'Perubahan NPWP',
  'email-change': 'Perubahan email',
  registration: 'Pendaftaran penyedia baru',
  'user-id-lookup': 'Informasi user ID',
  aggregation: 'Agregasi data penyedia',
} as const satisfies Record<ServiceId, string>;

export const channel = {
  counter: 'datang ke loket',
  email: 'lewat email',
  ticket: 'lewat LPSE Support (tiket)',
  upload: 'unggah di situs LPSE',
  video: 'lewat panggilan video',
  whatsapp: 'lewat WhatsApp',
  phone: 'lewat telepon',
  'self-service': 'sendiri, lewat internet',
} as const satisfies Record<ChannelKind, string>;
