/** Words of one entry of a list in the workshop: what is asked for, in which form, when. */
export const entry = {
  title: 'Butir daftar',
} as const;
