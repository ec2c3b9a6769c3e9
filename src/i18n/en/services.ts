import type { channel as baseChannel, service as baseService } from '../id/services.ts';
import type { Words } from '../words.ts';

export const service = {
  'reset-password': 'Password reset',
  'npwp-change': 'Change of NPWP',
  'email-change': 'Change of email address',
  registration: 'New registration',
  'user-id-lookup': 'User ID lookup',
  aggregation: 'Aggregation of vendor data',
} as const satisfies Words<typeof baseService>;

export const channel = {
  counter: 'at the counter',
  email: 'by email',
  ticket: 'through LPSE Support (ticket)',
  upload: 'upload on the LPSE site',
  video: 'by video call',
  whatsapp: 'by WhatsApp',
  phone: 'by phone',
  'self-service': 'by yourself, online',
} as const satisfies Words<typeof baseChannel>;
