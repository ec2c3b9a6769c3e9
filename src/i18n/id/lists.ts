/** Words around a list that is not shipped: from the office's own site, from a link, from the workshop. */
export const lists = {
  title: 'Daftar di luar bawaan',
  description: 'Daftar dari situs kantor sendiri atau dari tautan.',
} as const;
