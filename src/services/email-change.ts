import type { ServiceDefinition } from '../domain/service.ts';

/** Perubahan email: the account's mailbox moves. `account.email` is the registered one. */
export const emailChange = {
  id: 'email-change',
  facts: ['account.userId', 'account.email', 'request.newEmail'],
  change: { from: 'account.email', to: 'request.newEmail' },
  asksMailbox: false,
  centralAccount: true,
  offersApplication: true,
  messageText: false,
} as const satisfies ServiceDefinition;
