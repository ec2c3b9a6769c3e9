import type { Service } from '../service.ts';

/** Perubahan NPWP: the account must follow the company's new number. `company.npwp` is the new one. */
export const npwpChange = {
  id: 'npwp-change',
  slug: 'perubahan-npwp',
  facts: ['request.oldNpwp'],
  change: { from: 'request.oldNpwp', to: 'company.npwp' },
  hasAccount: true,
  handsOver: true,
  asksMailbox: false,
  spares: 'new-form',
  messageText: false,
} as const satisfies Service;
