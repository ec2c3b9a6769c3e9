import type { ServiceDefinition } from '../domain/service.ts';

/** Perubahan NPWP: the account must follow the company's new number. `company.npwp` is the new one. */
export const npwpChange = {
  id: 'npwp-change',
  facts: ['request.oldNpwp'],
  change: { from: 'request.oldNpwp', to: 'company.npwp' },
  asksMailbox: false,
  centralAccount: true,
  offersApplication: true,
  messageText: false,
} as const satisfies ServiceDefinition;
