/** Whom an entry speaks to: the company, the front desk of an LPSE, or the admin of its SPSE. */
export const audiences = ['penyedia', 'desk', 'admin'] as const;
export type Audience = (typeof audiences)[number];

/** Who takes a problem over from whom, as the helpdesk source says it. */
export const escalationSteps = ['helpdesk-lpse', 'admin-lpse', 'helpdesk-lkpp'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** What a key fact of an entry is. */
export const factKinds = [
  'address',
  'button',
  'code',
  'document',
  'example',
  'field',
  'menu',
  'program',
  'term',
] as const;
export type FactKind = (typeof factKinds)[number];

/** How a path through a flow ends. */
export const results = ['done', 'do', 'bring', 'escalate'] as const;
export type Result = (typeof results)[number];
