/** Words of the desk's book: what was received, returned, sent on. */
export const book = {
  title: 'Buku berkas',
  failed: 'Buku tidak bisa dibaca. Muat ulang halaman ini.',
  outdated: 'SiapBerkas di tab lain lebih baru. Muat ulang halaman ini; centang di layar akan kembali.',
  emptied:
    'Peramban mengosongkan buku ini. Berkas di layar aman, tetapi nomor mulai lagi dari awal: periksa nomor terakhir Anda.',
  locked: 'Buku ini dikunci dengan kata sandi.',
  passphrase: 'Kata sandi buku',
  unlock: 'Buka buku',
  wrong: 'Kata sandi ini tidak cocok. Periksa huruf besar-kecilnya, lalu coba lagi.',
  forgot: 'Lupa kata sandi?',
  forgotten: 'Isi buku tidak bisa dibuka lagi. Anda hanya bisa menghapusnya dan mulai dari baru.',
  startOver: 'Hapus buku dan mulai baru',
  startOverSure: 'Semua catatan, nomor, dan statistik akan hilang. Hapus buku?',
  startOverYes: 'Ya, hapus buku',
} as const;

export const statistics = {
  title: 'Statistik',
} as const;

export const settings = {
  title: 'Setelan meja',
  officer: 'Nama petugas',
  nip: 'NIP petugas',
} as const;
