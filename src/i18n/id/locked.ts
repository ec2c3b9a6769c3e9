/** Words about locking a saved file with a password, and opening one again. */
export const locked = {
  /** Why a file is not opened. */
  file: {
    'too-large':
      'Berkas ini terlalu besar untuk sebuah berkas SiapBerkas. Pilih berkas lain; isian Anda tidak berubah.',
    'not-a-dossier':
      'Ini bukan berkas SiapBerkas. Pilih berkas yang Anda simpan dari situs ini; isian Anda tidak berubah.',
    altered: 'Isi berkas ini diubah sesudah disimpan, jadi tidak dibuka. Isian Anda tidak berubah.',
    'pdf-without':
      'PDF ini tidak memuat berkas SiapBerkas. Pilih PDF asli dari situs ini, bukan hasil pindai; isian Anda tidak berubah.',
    newer: 'Berkas ini dibuat dengan SiapBerkas yang lebih baru. Muat ulang halaman ini, lalu buka lagi.',
    gone: 'Layanan dalam berkas ini tidak ada lagi di kantor itu, jadi tidak dibuka. Isian Anda tidak berubah.',
    broken: 'Berkas ini rusak atau tidak utuh, jadi tidak dibuka. Isian Anda tidak berubah.',
  },
  title: 'Simpan berkas terkunci',
  password: 'Kata sandi untuk berkas ini',
  least: 'Paling sedikit 8 huruf atau angka. Beberapa kata lebih baik daripada satu.',
  forgotten: 'Tanpa kata sandi, berkas ini tidak dapat dibuka lagi, oleh siapa pun. Catat di tempat yang aman.',
  show: 'Tampilkan kata sandi',
  save: 'Simpan terkunci',
  saving: 'Sedang mengunci…',
  saved: 'Berkas terkunci sudah diunduh: {{name}}.',
  failed: 'Berkas belum bisa dikunci. Coba lagi; isian Anda tidak berubah.',
  short: 'Kata sandi paling sedikit 8 huruf.',
  isLocked: 'Berkas ini terkunci',
  opens: 'Kata sandi berkas ini',
  open: 'Buka berkas',
  opening: 'Sedang membuka…',
  wrong: 'Kata sandi ini tidak cocok. Periksa huruf besar-kecilnya, lalu coba lagi; isian Anda tidak berubah.',
  damaged: 'Berkas terkunci ini rusak, jadi tidak dibuka. Isian Anda tidak berubah.',
  cannot:
    'Peramban ini tidak bisa mengunci atau membuka berkas dengan kata sandi. Buka situs ini lewat alamat https, lalu coba lagi.',
} as const;
