/** Words about saving to a file and opening it again. */
export const file = {
  label: 'Berkas tersimpan (berakhiran .json)',
  hint: 'Berkas yang Anda simpan dari situs ini, dari perangkat ini atau perangkat lain.',
  where: 'Bagian yang rusak: {{paths}}.',
  replace: 'Di perangkat ini sudah ada isian untuk LPSE dan layanan yang sama. Ganti dengan isi berkas ini?',
  replaceYes: 'Ya, ganti',
  problem: {
    'too-large':
      'Berkas ini terlalu besar untuk sebuah berkas SiapBerkas. Pilih berkas lain; isian Anda tidak berubah.',
    'not-a-dossier':
      'Ini bukan berkas SiapBerkas. Pilih berkas .json yang Anda simpan dari situs ini; isian Anda tidak berubah.',
    broken: 'Berkas ini rusak atau pernah diubah, jadi tidak dibuka. Isian Anda tidak berubah.',
  },
} as const;
