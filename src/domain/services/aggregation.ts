import type { Service } from '../service.ts';

/** Agregasi Data Penyedia: one account for every LPSE. */
export const aggregation = {
  id: 'aggregation',
  slug: 'agregasi',
  facts: ['account.userId'],
  hasAccount: true,
  handsOver: true,
  asksMailbox: false,
  spares: 'central-account',
  messageText: false,
} as const satisfies Service;
