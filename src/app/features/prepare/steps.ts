/** The steps of this page, by the name that stands behind `#`. Step 1, choosing, has pages of its own. */
export const steps = [
  { hash: 'pertanyaan', name: 'questions' },
  { hash: 'daftar', name: 'list' },
  { hash: 'data', name: 'data' },
  { hash: 'surat', name: 'letters' },
  { hash: 'siap', name: 'ready' },
] as const;

export type Step = (typeof steps)[number];
export type StepName = Step['name'];

export const stepAt = (hash: string): Step | undefined => steps.find((step) => step.hash === hash);

export const hashOf = (name: StepName): string => steps.find((step) => step.name === name)?.hash ?? '';
