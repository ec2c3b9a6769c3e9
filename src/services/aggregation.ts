import type { ServiceDefinition } from '../domain/service.ts';

/** Agregasi Data Penyedia: one account for every LPSE. */
export const aggregation = {
  id: 'aggregation',
  facts: ['account.userId'],
  asksMailbox: false,
  centralAccount: true,
  offersApplication: true,
} as const satisfies ServiceDefinition;
