/** Words of the office's workshop: its rooms, and what is said at a field. */
export const workshop = {
  title: 'Ruang kerja LPSE',
  description: 'Tulis, coba, dan terbitkan daftar persyaratan kantor Anda sendiri.',
  needsScript: 'Ruang kerja ini memerlukan JavaScript. Nyalakan JavaScript di peramban Anda.',
  mayBeEmpty: 'boleh kosong',
  inEnglish: 'Dalam bahasa Inggris',
  inEnglishOf: '{{label}}, bahasa Inggris',
  said: {
    wrong: 'Perbaiki:',
    advice: 'Perhatikan:',
  },
} as const;
