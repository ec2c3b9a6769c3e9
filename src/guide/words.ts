import type { EscalationStep, Result } from './terms.ts';

/** Indonesian words of the guide's own terms, as drawings and outlines say them. */
export const resultWords = {
  done: 'Selesai',
  do: 'Lakukan ini',
  bring: 'Siapkan berkas',
  escalate: 'Teruskan ke LPSE',
} as const satisfies Record<Result, string>;

export const escalationWords = {
  'helpdesk-lpse': 'Helpdesk LPSE',
  'admin-lpse': 'Admin LPSE',
  'helpdesk-lkpp': 'Helpdesk LKPP',
} as const satisfies Record<EscalationStep, string>;

/** "Helpdesk LPSE → Admin LPSE → Helpdesk LKPP" */
export const escalationText = (steps: readonly EscalationStep[]): string =>
  steps.map((step) => escalationWords[step]).join(' → ');
