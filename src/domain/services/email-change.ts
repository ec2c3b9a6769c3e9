import type { Service } from '../service.ts';

/** Perubahan email: the account's mailbox moves. `account.email` is the registered one. */
export const emailChange = {
  id: 'email-change',
  slug: 'perubahan-email',
  facts: ['account.userId', 'account.email', 'request.newEmail'],
  change: { from: 'account.email', to: 'request.newEmail' },
  hasAccount: true,
  handsOver: true,
  asksMailbox: false,
  spares: 'central-account',
  messageText: false,
} as const satisfies Service;
