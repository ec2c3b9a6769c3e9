/** Words that stand on every page. */
export const common = {
  name: 'SiapBerkas',
  skip: 'Langsung ke isi',
  language: 'Bahasa',
  guide: 'Panduan',
  steps: 'Langkah',
  step: {
    choose: 'Pilih',
    questions: 'Pertanyaan',
    list: 'Daftar',
    data: 'Data',
    letters: 'Surat',
    ready: 'Siap',
  },
  stepOf: 'Langkah {{number}} dari {{total}}',
  back: 'Kembali',
  onward: 'Lanjut: {{step}}',
  yes: 'Ya',
  no: 'Tidak',
  cancel: 'Batal',
  optional: 'boleh dikosongkan',
  otherSite: '(situs lain)',
  foot: {
    unofficial: 'Bukan situs resmi. Keputusan akhir ada pada LPSE.',
    list: 'Daftar: {{office}}, {{year}}.',
    answer: 'Jawaban: {{office}}, {{year}}.',
    undated: 'tanpa tahun',
    private: 'Data Anda tidak dikirim ke mana pun: semuanya tetap di perangkat ini.',
    desk: 'Untuk petugas LPSE: meja depan',
    wipe: 'Hapus semua data',
    sharedOn: 'Nyalakan mode komputer bersama',
    sharedOff: 'Matikan mode komputer bersama',
  },
  wipe: {
    question: 'Hapus semua data dari perangkat ini?',
    explain:
      'Semua berkas, data perusahaan, buku meja depan, dan pilihan yang tersimpan di sini akan hilang. Berkas yang sudah Anda unduh tidak ikut terhapus.',
    confirm: 'Ya, hapus semua',
    done: 'Semua data sudah dihapus dari perangkat ini.',
  },
  storage: {
    blocked:
      'Peramban ini tidak mengizinkan penyimpanan. Anda tetap bisa bekerja, tetapi isian hilang bila halaman ditutup. Simpan ke berkas sebelum menutup.',
    full: 'Penyimpanan perangkat penuh. Isian terbaru belum tersimpan. Simpan ke berkas sekarang.',
    unreadable:
      'Isian lama untuk layanan ini tidak terbaca lagi, jadi dimulai dari kosong. Salinannya masih tersimpan di perangkat ini.',
    foreign:
      'Isian ini disimpan oleh versi SiapBerkas yang lebih baru dan tidak diubah dari sini. Muat ulang halaman untuk meneruskannya.',
    reload: 'Muat ulang',
    restart: 'Mulai dari kosong',
    restored:
      'Simpanan situs ini terhapus oleh peramban. Isian di layar sudah disimpan lagi. Bila memang ingin menghapusnya, pakai “Hapus semua data”.',
    elsewhere: 'Berkas ini juga dibuka di tab lain. Perubahan dari tab itu sudah dipakai di sini.',
  },
} as const;
