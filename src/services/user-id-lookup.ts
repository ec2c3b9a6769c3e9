import type { ServiceDefinition } from '../domain/service.ts';

/** Informasi user ID: the company no longer knows its user ID. */
export const userIdLookup = {
  id: 'user-id-lookup',
  facts: ['account.email'],
  asksMailbox: false,
  centralAccount: true,
  offersApplication: true,
  messageText: true,
} as const satisfies ServiceDefinition;
