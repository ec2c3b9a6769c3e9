/** Words of step 2. */
export const questions = {
  title: 'Beberapa pertanyaan',
  lead: 'Jawaban Anda menentukan isi daftar. Belum ada data yang diminta di sini.',
  legalForm: 'Apa bentuk usaha Anda?',
  handedInBy: 'Siapa yang menyerahkan berkas?',
  by: { signatory: 'Pimpinan sendiri', attorney: 'Orang lain, dengan surat kuasa' },
  byPerson: 'Saya sendiri',
  byPersonHint: 'Anda menandatangani sendiri surat permohonan.',
  byHint: {
    signatory: 'Direktur, ketua, atau pemilik yang menandatangani surat permohonan.',
    attorney: 'Misalnya karyawan atau staf yang diberi kuasa oleh pimpinan.',
  },
  attorneyInDeed: 'Apakah nama penerima kuasa tercantum dalam akta?',
  attorneyInDeedHint: 'Akta pendirian atau akta perubahan terakhir. LPSE ini membedakannya.',
  oldMailboxOpen: 'Apakah email yang terdaftar di SPSE masih bisa dibuka?',
  oldMailboxOpenHint: 'Tautan “Lupa Password” dan jawaban LPSE dikirim ke email itu.',
  exists: 'Apakah ada {{thing}}?',
  attachments: 'lampiran pada surat permohonan',
  channel: 'Lewat mana permohonan diajukan?',
} as const;
