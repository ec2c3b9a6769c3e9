/** Tables of people. */
export const people = {
  column: { name: 'Nama', nik: 'NIK', position: 'Jabatan', share: 'Saham (%)', field: 'Keahlian' },
  remove: 'Hapus',
  directors: {
    title: 'Semua direktur',
    hint: 'Tulis semua direktur seperti pada akta terakhir.',
    one: 'Direktur {{number}}',
    add: 'Tambah direktur',
  },
  commissioners: {
    title: 'Semua komisaris',
    hint: 'Tulis semua komisaris seperti pada akta terakhir.',
    one: 'Komisaris {{number}}',
    add: 'Tambah komisaris',
  },
  owners: {
    title: 'Pemilik',
    hint: 'Dicetak pada formulir pendaftaran, dengan NIK dan bagian sahamnya.',
    hintEach: 'Tulis semua pemilik seperti pada akta terakhir; dokumennya diminta untuk setiap orang.',
    one: 'Pemilik {{number}}',
    add: 'Tambah pemilik',
  },
  experts: {
    title: 'Tenaga ahli',
    hint: 'Dicetak pada formulir pendaftaran. Bila tidak ada, biarkan kosong.',
    one: 'Tenaga ahli {{number}}',
    add: 'Tambah tenaga ahli',
  },
} as const;
