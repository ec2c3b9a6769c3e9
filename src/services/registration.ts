import type { ServiceDefinition } from '../domain/service.ts';

/** Pendaftaran penyedia baru and its verification. */
export const registration = {
  id: 'registration',
  facts: ['company.email', 'company.phone'],
  asksMailbox: false,
  centralAccount: true,
  offersApplication: true,
  messageText: false,
} as const satisfies ServiceDefinition;
