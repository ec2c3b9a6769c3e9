import type { ServiceDefinition } from '../domain/service.ts';

/** Agregasi Data Penyedia: one account for every LPSE. */
export const aggregation = {
  id: 'aggregation',
  facts: ['account.userId'],
  asksMailbox: false,
  centralAccount: true,
  offersApplication: true,
  messageText: false,
} as const satisfies ServiceDefinition;
