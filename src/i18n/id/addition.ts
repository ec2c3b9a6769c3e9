/** Words of adding what an office asks for beyond its list. */
export const addition = {
  what: 'Apa yang diminta?',
  whatHint: 'Satu hal saja, misalnya “Surat keterangan domisili”.',
  original: 'Bawa aslinya',
  copies: 'Salinan, berapa lembar?',
  add: 'Tambahkan ke daftar',
  added: 'Sudah masuk daftar: {{text}}.',
  problem: {
    text: 'Tulis dulu apa yang diminta kantor.',
    form: 'Pilih asli, atau isi jumlah salinannya.',
  },
} as const;
