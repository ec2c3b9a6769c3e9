/** Words of the office's workshop: its rooms, and what is said at a field. */
export const workshop = {
  title: 'Ruang kerja LPSE',
  description: 'Tulis, coba, dan terbitkan daftar persyaratan kantor Anda sendiri.',
  needsScript: 'Ruang kerja ini memerlukan JavaScript. Nyalakan JavaScript di peramban Anda.',
  mayBeEmpty: 'boleh kosong',
  inEnglish: 'Dalam bahasa Inggris',
  inEnglishOf: '{{label}}, bahasa Inggris',
  rows: {
    up: 'Naik',
    down: 'Turun',
    remove: 'Hapus',
  },
  citation: {
    legend: 'Dari mana ini diketahui',
    source: 'Sumber',
    choose: 'Pilih sumber',
    noSources: 'Belum ada sumber. Tambahkan dahulu di bagian Sumber.',
    entry: 'Nomor butir atau halaman',
    entryHint: 'Seperti di sumbernya. Contoh: 9, butir 2',
    quote: 'Bunyinya',
    quoteHint: 'Salin persis seperti tercetak. Contoh: asli dan copy NPWP baru',
  },
  said: {
    wrong: 'Perbaiki:',
    advice: 'Perhatikan:',
  },
} as const;
