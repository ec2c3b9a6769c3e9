import type { Service } from '../service.ts';

/** Pendaftaran penyedia baru and its verification. */
export const registration = {
  id: 'registration',
  slug: 'pendaftaran',
  facts: ['company.email', 'company.phone'],
  hasAccount: false,
  handsOver: false,
  asksMailbox: false,
  spares: 'central-account',
  messageText: false,
} as const satisfies Service;
