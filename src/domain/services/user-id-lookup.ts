import type { Service } from '../service.ts';

/** Informasi user ID: the company no longer knows its user ID. */
export const userIdLookup = {
  id: 'user-id-lookup',
  slug: 'informasi-user-id',
  facts: ['account.email'],
  hasAccount: true,
  handsOver: false,
  asksMailbox: false,
  spares: 'central-account',
  messageText: true,
} as const satisfies Service;
