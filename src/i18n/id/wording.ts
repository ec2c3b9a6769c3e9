/** Words around the letters' wording and around trying a list out. */
export const wording = {
  title: 'Kalimat surat',
} as const;
