/** Words of what changed in a profile, of publishing it, and of its signature. */
export const publish = {
  title: 'Terbitkan',
} as const;
