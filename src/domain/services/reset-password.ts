import type { Service } from '../service.ts';

/** Reset kata sandi: the password is lost, and "Lupa Password" did not help. */
export const resetPassword = {
  id: 'reset-password',
  slug: 'reset-password',
  facts: ['account.userId', 'account.email'],
  hasAccount: true,
  handsOver: true,
  asksMailbox: true,
  spares: 'self',
  messageText: false,
} as const satisfies Service;
