/** Words about saving to a file and opening it again. */
export const file = {
  label: 'Berkas tersimpan (.json), atau PDF surat',
  hint: 'Berkas atau surat yang pernah dibuat di situs ini, di perangkat mana pun.',
  replace: 'Di perangkat ini sudah ada isian untuk LPSE dan layanan yang sama. Ganti dengan isi berkas ini?',
  replaceYes: 'Ya, ganti',
  problem: {
    'too-large':
      'Berkas ini terlalu besar untuk sebuah berkas SiapBerkas. Pilih berkas lain; isian Anda tidak berubah.',
    'not-a-dossier':
      'Ini bukan berkas SiapBerkas. Pilih berkas yang Anda simpan dari situs ini; isian Anda tidak berubah.',
    altered: 'Isi berkas ini diubah sesudah disimpan, jadi tidak dibuka. Isian Anda tidak berubah.',
    'pdf-without':
      'PDF ini tidak memuat berkas SiapBerkas. Pilih PDF asli dari situs ini, bukan hasil pindai; isian Anda tidak berubah.',
    'not-loaded':
      'Berkas ini belum dapat dibuka karena jaringan terputus. Sambungkan lagi, lalu pilih berkasnya sekali lagi.',
    broken: 'Berkas ini rusak atau tidak utuh, jadi tidak dibuka. Isian Anda tidak berubah.',
  },
} as const;
