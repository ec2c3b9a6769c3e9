/** Words about what a penyedia adds to the list. */
export const additions = {
  title: 'Bukan daftar kantor Anda? Tambahkan yang diminta kantor',
  titleLikely: 'Kantor Anda meminta yang lain? Tambahkan di sini',
  lead: 'Kalau petugas meminta sesuatu yang tidak ada di daftar ini, tulis di sini. Tambahan ini hanya untuk berkas ini.',
  what: 'Apa yang diminta?',
  whatHint: 'Satu hal saja, misalnya “Surat keterangan domisili”.',
  original: 'Bawa aslinya',
  copies: 'Salinan, berapa lembar?',
  add: 'Tambahkan ke daftar',
  added: 'Sudah masuk daftar: {{text}}.',
  full: 'Sudah ada {{most}} tambahan. Hapus salah satu dulu.',
  problem: {
    text: 'Tulis dulu apa yang diminta kantor.',
    form: 'Pilih asli, atau isi jumlah salinannya.',
  },
  mark: 'Tambahan Anda',
  markHint: 'Tidak ada di daftar kantor ini.',
  remove: 'Hapus tambahan',
} as const;
