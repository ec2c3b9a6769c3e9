import type { ServiceDefinition } from '../domain/service.ts';

/** Reset kata sandi: the password is lost, and "Lupa Password" did not help. */
export const resetPassword = {
  id: 'reset-password',
  facts: ['account.userId', 'account.email'],
  asksMailbox: true,
  centralAccount: true,
  offersApplication: true,
  messageText: false,
} as const satisfies ServiceDefinition;
